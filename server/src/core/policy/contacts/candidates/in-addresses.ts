import type { Link, Span } from '../../../markdown/model';
import { isPlaceholderAddress, isReservedHost, withBrackets } from '../../leftovers/placeholders';
import type { Channel } from '../../model';
import type { Address } from '../addresses';
import type { Candidate } from './candidate';

export function fromAddress({ value, range }: Address, text: string, link: Link | undefined): Candidate {
  const before = text.slice(Math.max(0, range.start - 60), range.start);
  const after = text.slice(range.end, range.end + 200);
  const list = CALLED_LIST_BEFORE.test(before) || CALLED_LIST_BEHIND.test(after);
  const standsIn = isPlaceholderAddress(value);
  return {
    kind: list ? 'mailing-list-private' : 'email',
    value,
    range: standsIn ? withBrackets(text, range) : range,
    link,
    problem: standsIn ? 'placeholder' : addressProblem(value),
    selfEvident: false,
  };
}

const CALLED_LIST_BEFORE =
  /\bmailing list\b|\b(?:private|security|maintainers?) list\b|\bgroup list\b|\blist(?: (?:at|is|address(?: is)?|named|called))?\W{0,3}$/i;
/** "… to the private x list"; "… to the team, who uses the list to discuss". */
const CALLED_LIST_BEHIND =
  /^\W{0,3}(?:\w+ )?list\b|^[^.]{0,10}\bmailing list\b|^[^.]{0,150}\buses? (?:the|this|that) list\b/i;

/** A link to write to what is no address leads nowhere, and neither does one on a domain that nobody has. */
function addressProblem(value: string): Channel['problem'] {
  const at = value.indexOf('@');
  if (at < 0) return 'unspecified';
  return isReservedHost(value.slice(at + 1)) ? 'reserved-domain' : undefined;
}

/** An address in a code span is one; a longer piece of code that holds an address is an example. */
export const isPartOfCode = (range: Span, code: readonly Span[]): boolean =>
  code.some(
    ({ start, end }) =>
      start <= range.start && range.end <= end && end - start > range.end - range.start + 10,
  );

/** The page of a Google group, and the address that posts to it, are one way: reports are sent to the address. */
export function joinGroups(found: Candidate[]): void {
  for (const page of [...found]) {
    const [, name] = GROUP_PAGE.exec(page.value) ?? [];
    if (name === undefined) continue;
    const at = found.findIndex(({ value }) => value === `${name.toLowerCase()}@googlegroups.com`);
    const address = found[at];
    if (address === undefined) continue;
    found[at] = { ...address, kind: 'mailing-list-private' };
    found.splice(found.indexOf(page), 1);
  }
}
const GROUP_PAGE = /\bgroups\.google\.com\/(?:a\/[^/]+\/)?(?:d\/forum|g|group|forum\/#!forum)\/([\w.-]+)/i;
