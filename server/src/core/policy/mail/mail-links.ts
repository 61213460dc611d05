import { overlap } from '../../collections/spans';
import { placeOf } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import { addressesIn } from '../contacts/addresses';
import { decoded } from '../links/targets';
import type { BrokenMailLink } from '../model';
import { matchesOf } from '../text/matches';

/** The links of a unit that are there to write an e-mail and do not open one, in the order of the text. */
export function brokenMailLinksIn(unit: Unit): BrokenMailLink[] {
  const { text, links, code } = unit.prose;
  const { block } = unit;
  const found = links.flatMap(({ url, urlSpan, span, form }): BrokenMailLink[] => {
    const broken = form === 'image' ? undefined : brokenUrl(url);
    return broken ? [{ ...broken, block, span: urlSpan ?? span, url, isWritten: urlSpan !== undefined }] : [];
  });
  // A space ends the target of a link in Markdown, so that all of it stays text.
  const unread = text.includes('](') ? matchesOf(UNREAD_LINK, text) : [];
  for (const match of unread) {
    const [, url = ''] = match;
    const end = match.index + match[0].length - 1;
    const range = { start: end - url.length, end };
    const broken = unreadUrl(url);
    if (broken === undefined || code.some((each) => overlap(each, range))) continue;
    found.push({ ...broken, ...placeOf(unit, range), url, isWritten: true });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const UNREAD_LINK = /\]\( ?(mailto:[^()]{1,300})\)/gi;

type Broken = Pick<BrokenMailLink, 'problem' | 'repaired' | 'isDisguised'>;

const MARKER = /[[\]{}<>$]/;
const ADDRESS = /^[^\s@,;:/?&()]+@[^\s@,;:/?&()]+$/;
/** What stands before the `@` may have a slash: lists are called `~owner/name` on some hosts. */
const WELL_FORMED =
  /^mailto:(?:~[\w.-]{1,40}\/)?[^\s@,;:/?&()]+(?:@|%40)[^\s@,;:/?&()]+(?:,[^\s@,;:/?&()]+(?:@|%40)[^\s@,;:/?&()]+)*(?:\?[^?]*)?$/i;
/** An address in the place of a URL, or behind the scheme of a page. */
const WITHOUT_SCHEME =
  /^(?:https?:\/\/)?([^\s@,;:/?&()]+@[^\s@,;:/?&()]+\.[a-z]{2,24})\/?(\?subject=[^?\s]*)?$/i;

function brokenUrl(url: string): Broken | undefined {
  if (!url.includes('@') && !/^mailto:/i.test(url)) return undefined;
  const [, address, query = ''] = WITHOUT_SCHEME.exec(url) ?? [];
  if (address !== undefined && !MARKER.test(url) && plain(address) !== undefined)
    return { problem: 'no-scheme', repaired: `mailto:${address}${query}`, isDisguised: false };
  if (!/^mailto:/i.test(url) || WELL_FORMED.test(url)) return undefined;
  return repaired(url);
}

/** What keeps a link from being read is white space; in the subject it is written `%20`. */
const unreadUrl = (url: string): Broken | undefined => (/\s/.test(url) ? repaired(url) : undefined);

function repaired(url: string): Broken | undefined {
  const rest = url.replace(/^(?:\s*mailto:\s*(?:\/\/)?)+/i, '');
  const at = queryStart(rest);
  const to = decoded(rest.slice(0, at)).trim();
  const query = rest.slice(at + 1).trim();
  if (to === '') return { problem: 'no-address', repaired: undefined, isDisguised: false };
  const written = to
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const addresses = written.map((each) => (ADDRESS.test(each) && !MARKER.test(each) ? each : plain(each)));
  // What is still to be filled in is no mistake of this kind.
  if (addresses.includes(undefined) && MARKER.test(to)) return undefined;
  return {
    problem: 'malformed',
    repaired: addresses.includes(undefined)
      ? undefined
      : `mailto:${addresses.join(',')}${query === '' ? '' : `?${query.replace(/\s+/g, '%20')}`}`,
    isDisguised: addresses.some((address, index) => address !== written[index]),
  };
}

/** Where the part behind the addresses begins, which some begin with `&`; the length of the text when there is none. */
function queryStart(text: string): number {
  const mark = text.indexOf('?');
  const and = text.indexOf('&', text.indexOf('@') + 1);
  const starts = [mark, text.includes('@') ? and : -1].filter((start) => start >= 0);
  return Math.min(text.length, ...starts);
}

/** The address that is all of a text, whatever disguise it wears. */
function plain(text: string): string | undefined {
  const [address] = addressesIn(text);
  return address && address.range.end - address.range.start === text.length ? address.value : undefined;
}
