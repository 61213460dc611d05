import { closest } from '../collections/suggest';

/** The names that are registered for security.txt: those of RFC 9116, and what IANA's registry has beside them. */
export const FIELD_NAMES = [
  'Acknowledgments',
  'Bug-Bounty',
  'Canonical',
  'Contact',
  'CSAF',
  'Encryption',
  'Expires',
  'Hiring',
  'Policy',
  'Preferred-Languages',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** Those that may stand no more than once. */
export const ONCE: ReadonlySet<FieldName> = new Set<FieldName>([
  'Bug-Bounty',
  'Expires',
  'Preferred-Languages',
]);

/** UTF-16 offsets in the text, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line that is a field, or was meant to be one. */
export interface Field {
  /** Undefined for a name that is not registered, or is not followed by a colon. */
  readonly name: FieldName | undefined;
  /** What the author has probably meant, where `name` is undefined. */
  readonly meant: FieldName | undefined;
  /** As it is written: `Name: value`, with other white space around the colon, or without a colon. */
  readonly form: 'regular' | 'spaced' | 'no colon';
  /** The name, and the value without the white space around it. */
  readonly written: string;
  readonly value: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
  /** The whole line, without the white space at its end. */
  readonly span: Span;
}

/** What an RFC 9116 security.txt says, and where. */
export interface SecurityTxt {
  readonly fields: readonly Field[];
  /** Lines that are no fields and no comments, that are not blank, and that no program fills in. */
  readonly strays: readonly Span[];
  readonly comments: readonly Span[];
  /** An OpenPGP signature is about the text, so that no change leaves it valid. */
  readonly isSigned: boolean;
  /** Where a first field would stand: below the head of a signed text. */
  readonly start: number;
}

/** Reads a security.txt. Of a signed one, only what is signed says something. */
export function readSecurityTxt(text: string, maybeSigned = true): SecurityTxt {
  let fields: Field[] = [];
  let strays: Span[] = [];
  const comments: Span[] = [];
  let part: 'body' | 'head' | 'signature' = 'body';
  let isSigned = false;
  let start = 0;
  for (const { 0: whole, index } of text.matchAll(LINE)) {
    // A byte order mark is no part of the text.
    const from = index + Number(whole.startsWith('\uFEFF'));
    const line = whole.slice(from - index).trimEnd();
    const span = { start: from + line.length - line.trimStart().length, end: from + line.length };
    if (part === 'head') {
      if (line === '' && whole !== '') [part, start] = ['body', index + whole.length];
    } else if (line === '' || part === 'signature') {
      continue;
    } else if (maybeSigned && !isSigned && line === '-----BEGIN PGP SIGNED MESSAGE-----') {
      // What stands above is not signed.
      [part, isSigned, fields, strays] = ['head', true, [], []];
    } else if (isSigned && line.startsWith('-----BEGIN PGP SIGNATURE')) {
      part = 'signature';
    } else if (line.trimStart().startsWith('#')) {
      comments.push(span);
    } else {
      // A signed text has a mark before lines that begin with a dash, and may have it before others.
      const mark = isSigned && line.startsWith('- ') ? 2 : 0;
      const field = readField(line.slice(mark), from + mark);
      if (field && (field.name ?? field.meant) !== undefined) fields.push(field);
      else if (isFilledIn(line)) continue;
      else if (field) fields.push(field);
      else strays.push(span);
    }
  }
  // A head that does not end heads nothing.
  return part === 'head' ? readSecurityTxt(text, false) : { fields, strays, comments, isSigned, start };
}

/** The values of all fields of one name, in their order. */
export function valuesOf({ fields }: SecurityTxt, name: FieldName): readonly string[] {
  return fields.filter((field) => field.name === name).map(({ value }) => value);
}

/** A program writes something of it: the file is the source of one that is made. */
export const isFilledIn = (text: string): boolean => FILLED_IN.test(text);

const FILLED_IN = /\{\{|\{%|<%|<\?|\$[{(]|%[A-Z_]+%|__[A-Z_]+__|@[A-Z_]+@/;

/** A line and what ends it. */
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/g;

/** A name holds no white space and no colon, and is not that of a scheme. */
const FIELD = /^(\s*)(?!(?:mailto|tel|https?):)([^\s:]+)(\s*:\s*)(.*)$/i;
/** A name that no colon follows, before what may be a value. */
const NO_COLON = /^(\s*)([a-z]+(?:-[a-z]+)?)(\s*=\s*|\s+)([^\s:@/.\d]*[:@/.\d]\S*)$/i;

function readField(line: string, at: number): Field | undefined {
  const match = FIELD.exec(line);
  const [, indent = '', written = '', separator = '', value = ''] = match ?? NO_COLON.exec(line) ?? [];
  const known = FIELD_NAMES.find((name) => name.toLowerCase() === written.toLowerCase());
  const meant = known ?? (written === '' ? undefined : closest(written, FIELD_NAMES));
  if (!match && meant === undefined) return undefined;
  const nameStart = at + indent.length;
  const nameEnd = nameStart + written.length;
  const valueStart = nameEnd + separator.length;
  const end = valueStart + value.length;
  const isRegular = indent === '' && (value === '' || /^:\s+$/.test(separator));
  return {
    name: match ? known : undefined,
    meant: match && known ? undefined : meant,
    form: !match ? 'no colon' : isRegular ? 'regular' : 'spaced',
    written,
    value,
    nameSpan: { start: nameStart, end: nameEnd },
    valueSpan: { start: valueStart, end },
    span: { start: at, end },
  };
}
