import type { Resolve } from '../reader';
import type { InlineText } from '../inline-text';

/** The name under which the value of a document attribute is kept. */
export const attributeName = (name: string): string => `{${name.toLowerCase()}}`;

/** What every document has: AsciiDoc Language Documentation, "Character Replacement Attributes Reference". */
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  asterisk: '*',
  backslash: '\\',
  backtick: '`',
  brvbar: '\u00a6',
  caret: '^',
  cpp: 'C++',
  deg: '\u00b0',
  empty: '',
  blank: '',
  endsb: ']',
  gt: '>',
  ldquo: '"',
  lsquo: "'",
  lt: '<',
  nbsp: ' ',
  plus: '+',
  quot: '"',
  rdquo: '"',
  rsquo: "'",
  sp: ' ',
  startsb: '[',
  tilde: '~',
  'two-colons': '::',
  'two-semicolons': ';;',
  vbar: '|',
  wj: '',
  zwsp: '',
};

const REFERENCE = /\\?\{([A-Za-z0-9_][\w-]{0,80})\}/g;
/** How deeply values may name each other. */
const DEEPEST = 3;

/** A run with the values of attributes in the places of their names; a name without a value stays. */
export function withAttributes(run: InlineText, resolve: Resolve): InlineText {
  if (!run.text.includes('{')) return run;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    text += run.text.slice(at, end);
    for (; at < end; at++) {
      starts.push(run.starts[at] ?? 0);
      ends.push(run.ends[at] ?? 0);
    }
  };
  for (const { 0: reference, 1: name = '', index } of run.text.matchAll(REFERENCE)) {
    const value = reference.startsWith('\\') ? undefined : valueOf(name, resolve, DEEPEST);
    if (value === undefined) continue;
    copyTo(index);
    at = index + reference.length;
    text += value;
    starts.push(...new Array<number>(value.length).fill(run.starts[index] ?? 0));
    ends.push(...new Array<number>(value.length).fill(run.ends[at - 1] ?? 0));
  }
  copyTo(run.text.length);
  return { text, starts, ends };
}

function valueOf(name: string, resolve: Resolve, depth: number): string | undefined {
  const value = resolve(attributeName(name)) ?? CHARACTERS[name.toLowerCase()];
  if (value === undefined || depth === 0 || !value.includes('{')) return value;
  return value.replace(
    /\{([A-Za-z0-9_][\w-]{0,80})\}/g,
    (whole, inner: string) => valueOf(inner, resolve, depth - 1) ?? whole,
  );
}
