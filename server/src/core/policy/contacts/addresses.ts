import type { Span } from '../../markdown/model';

/** An e-mail address found in a text; `value` is lower-case and written out, whatever disguise it wore. */
export interface Address {
  readonly value: string;
  /** In the text it was found in. */
  readonly range: Span;
}

const AT = String.raw`\s?(?:\[\s?(?:at|@)\s?\]|\(\s?(?:at|@)\s?\)|\{\{?\s?(?:at|@)\s?\}?\}|<\s?(?:at|@)\s?>|_at_)\s?|\sAT\s`;
const DOT = String.raw`\s?(?:\[\s?(?:dot|\.)\s?\]|\(\s?(?:dot|\.)\s?\)|\{\{?\s?(?:dot|\.)\s?\}?\}|_dot_)\s?|\sDOT\s`;
const LOCAL = String.raw`[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}`;
const LABEL = String.raw`[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?`;

const PLAIN = new RegExp(
  String.raw`(?<![\w/:.@+-])(?:mailto:)?(${LOCAL})@(${LABEL}(?:\.${LABEL}){0,6})(?![A-Za-z0-9@-]|\.\w)`,
  'g',
);
const DISGUISED = new RegExp(
  String.raw`(?<![\w/@-])(${LOCAL}(?:(?:${DOT})${LOCAL}){0,3})(?:${AT}|@)(${LABEL}(?:(?:${DOT}|\.)${LABEL}){1,5})(?![\w@])`,
  'g',
);
/** "info at example dot com": both words must be written out, or it would be plain English. */
const SPELLED = new RegExp(
  String.raw`(?<![\w/@-])(${LOCAL})\s+at\s+(${LABEL}(?:\s+dot\s+${LABEL}){1,4})(?![\w@])`,
  'gi',
);

/** The addresses in a normalised text: plain, in angle brackets, and with `@` and `.` written as words in brackets. */
export function addressesIn(text: string): Address[] {
  const found: Address[] = [];
  const add = (match: RegExpMatchArray, local: string, domain: string): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (found.some(({ range }) => range.start < end && start < range.end)) return;
    const value = `${local}@${domain}`.toLowerCase();
    if (!isAddress(value)) return;
    found.push({ value, range: { start, end } });
  };
  for (const match of text.matchAll(PLAIN)) add(match, match[1] ?? '', match[2] ?? '');
  for (const match of text.matchAll(DISGUISED)) {
    if (!/[[({<_]|\sAT\s|\sDOT\s/.test(match[0])) continue;
    add(match, undot(match[1] ?? ''), undot(match[2] ?? ''));
  }
  for (const match of text.matchAll(SPELLED))
    add(match, match[1] ?? '', (match[2] ?? '').replace(/\s+dot\s+/gi, '.'));
  return found.sort((a, b) => a.range.start - b.range.start);
}

const undot = (text: string): string => text.replace(new RegExp(DOT, 'g'), '.');

/** The address in a `mailto:` URL, lower-case; undefined when it names none. */
export function mailtoAddress(url: string): string | undefined {
  if (!/^mailto:/i.test(url)) return undefined;
  const address = url.slice(7).split('?')[0] ?? '';
  return safeDecode(address).trim().toLowerCase() || undefined;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Not a version (`pkg@1.2`), a file (`icon@2x.png`) or an SSH remote (`git@host`). */
function isAddress(value: string): boolean {
  const [local = '', domain = ''] = value.split('@');
  if (local === 'git' || /^v?\d+(?:\.[\dx]+)*$/.test(domain)) return false;
  return !/\.(?:png|jpe?g|svg|gif|js|ts|md|json|css|html)$/.test(domain);
}
