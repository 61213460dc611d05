import { overlap } from '../../collections/spans';
import type { Span } from '../../markdown/model';
import { matchesOf } from '../text/matches';

/** An e-mail address found in a text; `value` is lower-case and written out, whatever disguise it wore. */
export interface Address {
  readonly value: string;
  /** In the text it was found in. */
  readonly range: Span;
}

const AT = String.raw`\s?(?:\[\s?(?:at|AT|@)\s?\]|\(\s?(?:at|AT|@)\s?\)|\{\{?\s?(?:at|AT|@)\s?\}?\}|<\s?(?:at|AT|@)\s?>|_at_|_AT_)\s?|\sAT\s|\s@\s`;
const DOT = String.raw`\s?(?:\[\s?(?:dot|DOT|\.)\s?\]|\(\s?(?:dot|DOT|\.)\s?\)|\{\{?\s?(?:dot|DOT|\.)\s?\}?\}|_dot_|_DOT_)\s?|\sDOT\s`;
const LOCAL = String.raw`[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}`;
const LABEL = String.raw`[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?`;

const PLAIN = new RegExp(
  String.raw`(?<![\w/:.@+-])(?:mailto:)?((?:~[\w.-]{1,40}/)?${LOCAL})@(${LABEL}(?:\.${LABEL}){0,6})(?![A-Za-z0-9@-]|\.\w|\s?[[({]\s?(?:dot|DOT|\.)\s?[\])}]|\s+dot\s)`,
  'g',
);
const DISGUISED = new RegExp(
  String.raw`(?<![\w/@-])(${LOCAL}(?:(?:${DOT})${LOCAL}){0,3})(?:${AT}|@)(${LABEL}(?:(?:${DOT}|\.)${LABEL}){1,5})(?![\w@])`,
  'g',
);
/** "info at example dot com": both words must be written out, or it would be plain English. */
const SPELLED = new RegExp(
  String.raw`(?<![\w/@-])(${LOCAL})(?:\s+(?:at|@)\s+|@)(${LABEL}(?:\s+dot\s+${LABEL}){1,4})(?![\w@])`,
  'gi',
);

/** "jane [at] example [dot com]": the brackets hold the end of the name as well. */
const DOT_INSIDE = new RegExp(
  String.raw`(?<![\w/@-])(${LOCAL})(?:${AT}|@)(${LABEL})\s?[[({]\s?dot\s([a-z]{2,12})\s?[\])}](?![\w@])`,
  'gi',
);
const INSIDE = /[[({]\s?dot\s[a-z]{2,12}\s?[\])}]/i;

/** "To security at example.com": the words before and the name of a mailbox tell that it is no plain English. */
const SPOKEN = new RegExp(
  String.raw`(?<=\b(?:to|at|via|e-?mail|mail|contact|write|address)\s|:\s)((?:[a-z]{1,30}-)?(?:security|secure|psirt|c?sirt|infosec|secalert|vulnerabilit(?:y|ies)|disclosures?|abuse)(?:-[a-z]{1,30})?)\s+at\s+(${LABEL}(?:\.${LABEL}){0,3}\.[A-Za-z]{2,24})(?![\w@/-]|\.\w)`,
  'gi',
);

/** What was left to fill in where a part of an address belongs: `[your-mailbox]@acme.dev`, `???@???`, `security@[domain]`. */
const BLANK = String.raw`\[[\w .'-]{1,40}\]|\{\{?[\w .'-]{1,40}\}?\}|\?{2,20}|\*{2,20}|_{2,20}|…|\.{3}`;
const UNFILLED = new RegExp(
  String.raw`(?<![\w/.@+?*_-])(?:(${BLANK})@(${BLANK}|${LABEL}(?:\.${LABEL}){1,4})|(${LOCAL})@(${BLANK}))(?:\.[a-z]{2,10}(?![\w-]))?(?![\w@?*])`,
  'g',
);
const BLANK_BESIDE_AT = /[\]}?*_…]@|@(?:[[{?*_…]|\.{3})/;

/** The address, or a part of it, is left to fill in. */
export const isUnfilled = (address: string): boolean => BLANK_BESIDE_AT.test(address);

/** What a disguised address has: its "at" in a disguise, or a plain one and a "dot" in a disguise. */
const DISGUISED_AT = /(?:[[({<]\s?|_)(?:at|AT)|[[({<]\s?@|\sAT\s|\s@\s/;
const DISGUISE = /[[({<_]|\sAT\s|\sDOT\s|\s@\s/;
const SPOKEN_AT = /(?:secur|sirt|infosec|secalert|vulnerabilit|disclosure|abuse)[a-z-]{0,40}\s+at\s/i;
const SPELLED_DOT = /\sdot\s/i;

/** The addresses in a normalised text: plain, in angle brackets, and with `@` and `.` written as words in brackets. */
export function addressesIn(text: string): Address[] {
  const found: Address[] = [];
  const add = (match: RegExpExecArray, local: string, domain: string): void => {
    const range = { start: match.index, end: match.index + match[0].length };
    if (found.some((other) => overlap(other.range, range))) return;
    const value = `${local}@${domain}`.toLowerCase();
    if (!isAddress(value)) return;
    found.push({ value, range });
  };
  const addUnfilled = (match: RegExpExecArray): void => {
    const range = { start: match.index, end: match.index + match[0].length };
    found.push({ value: match[0].toLowerCase(), range });
  };
  if (text.includes('@'))
    for (const match of matchesOf(PLAIN, text)) add(match, match[1] ?? '', match[2] ?? '');
  if (BLANK_BESIDE_AT.test(text)) for (const match of matchesOf(UNFILLED, text)) addUnfilled(match);
  if (DISGUISED_AT.test(text) || (text.includes('@') && DISGUISE.test(text))) {
    for (const match of matchesOf(DISGUISED, text)) {
      if (DISGUISE.test(match[0])) add(match, undot(match[1] ?? ''), undot(match[2] ?? ''));
    }
  }
  if (INSIDE.test(text))
    for (const match of matchesOf(DOT_INSIDE, text)) add(match, match[1] ?? '', `${match[2]}.${match[3]}`);
  if (SPELLED_DOT.test(text)) {
    for (const match of matchesOf(SPELLED, text))
      add(match, match[1] ?? '', (match[2] ?? '').replace(/(?<!\s)\s+dot\s+/gi, '.'));
  }
  if (SPOKEN_AT.test(text))
    for (const match of matchesOf(SPOKEN, text)) add(match, match[1] ?? '', match[2] ?? '');
  if (found.length < 2) return found;
  return found.sort((a, b) => a.range.start - b.range.start);
}

const DOTS = new RegExp(DOT, 'g');
const undot = (text: string): string => text.replace(DOTS, '.');

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
