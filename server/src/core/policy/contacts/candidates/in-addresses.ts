import type { Link, Span } from '../../../markdown/model';
import { isPlaceholderAddress, isReservedHost, withBrackets } from '../../leftovers/placeholders';
import type { Channel } from '../../model';
import type { Address } from '../addresses';
import type { Candidate } from './candidate';

export function fromAddress({ value, range }: Address, text: string, link: Link | undefined): Candidate {
  const around = text.slice(Math.max(0, range.start - 60), range.end + 20);
  const list =
    /\bmailing list\b|\b(?:private|security|maintainers?) list\b|\bgroup list\b|\blist\s*[[(<]?$/i.test(
      text.slice(Math.max(0, range.start - 60), range.start),
    ) || /\bmailing list\b/i.test(around);
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
