import type { Change } from '../../server/src/core/markdown/model';

/** Numbers from 0 to 1 that look random and are the same in every run (a linear congruential generator; Numerical Recipes, chapter 7). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Lines that begin, continue or end every kind of block, and lines that can be read in two ways. */
const LINES = [
  '',
  '',
  '',
  'A line of text with [a link][one] and [two].',
  'text',
  'lazy text',
  '# Heading',
  '## Reporting a Vulnerability',
  'Underlined',
  '===',
  '---',
  '- item',
  '- ',
  '  - nested item',
  '    - nested deeper',
  '* another list',
  '+ third list',
  '1. first',
  '2) second',
  '10. tenth',
  '> quotation',
  '> > inner quotation',
  '> - item in a quotation',
  '> ```',
  '    indented code',
  '\tindented with a tab',
  '  two spaces',
  '```',
  '```sh',
  '```md',
  '~~~',
  '- ```',
  '  ```',
  '<div>',
  '</div>',
  '<!-- a comment',
  '-->',
  '<!---->',
  '<!-->',
  '<pre>',
  '</pre>',
  '<script>',
  '</script>',
  '<?php',
  '?>',
  '<!DOCTYPE',
  '<h2>Scope</h2>',
  '<details><summary>More</summary>',
  '| Version | Supported |',
  '| ------- | --------- |',
  '| 1.x     | yes       |',
  '| - |',
  '[one]: https://acme.dev/one',
  '[two]: <https://acme.dev/two> "Two',
  'lines"',
  '[three]:',
  '/three',
  '[ONE]: /other',
  '> [two]: /quoted',
  '- [one]: /listed',
  '[three] and ![one] and [text][two]',
  '***',
  '**Strong line**',
  'Label: value',
  'security@acme.dev and https://acme.dev/report',
  'We answer within 48 hours and fix within 30 days.',
  '\u00a0',
  ' ',
  '\ufeff',
  '\f',
] as const;

/** What is typed, pasted or deleted in the middle of a line. */
const PIECES = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '`',
  '```',
  '\n```\n',
  '~~~\n',
  '> ',
  '- ',
  '\n- x',
  '\n1. y',
  '#',
  '## ',
  '\n---\n',
  '\n===\n',
  '|',
  '\n| a |\n| - |\n',
  '[',
  ']',
  '[one]',
  ': ',
  '\n\n[one]: /u\n\n',
  '[two]: /v\n',
  '<',
  '<!--',
  '-->',
  '<div>\n',
  '\n</div>\n',
  '<pre>',
  '</pre>',
  '    ',
  '\t',
  '\n    code\n',
  '\\',
  '*',
  '**',
  '_',
  '&amp;',
  '"',
  '(',
  ')',
  '\u00e9',
  '\u{1f512}',
  '\ufeff',
  '\0',
  '  \n',
  '---\n',
] as const;

export function pick<Value>(next: () => number, values: readonly Value[]): Value {
  return values[Math.floor(next() * values.length)] as Value;
}

/** @param from The lines that the text is made of. */
export function randomText(
  next: () => number,
  lines: number,
  join: string,
  from: readonly string[] = LINES,
): string {
  return Array.from({ length: Math.ceil(next() * lines) + 3 }, () => pick(next, from)).join(join);
}

/** A change as people make them: something typed, deleted, replaced, a line written or removed, a piece of the text pasted. */
export function nextEdit(next: () => number, text: string, lines: readonly string[] = LINES): Change {
  const at = Math.floor(next() * (text.length + 1));
  const replace = (start: number, end: number, newText: string): Change => ({
    span: { start, end: Math.max(start, Math.min(end, text.length)) },
    newText,
  });
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = !text.includes('\n', at) ? text.length : text.indexOf('\n', at) + 1;
  const kind = next();
  if (kind < 0.4) return replace(at, at, pick(next, PIECES));
  if (kind < 0.6) return replace(at, at + 1 + Math.floor(next() * 3), '');
  if (kind < 0.68) return replace(at, at + Math.floor(next() * 80), pick(next, PIECES));
  if (kind < 0.78) return replace(lineStart, lineStart, pick(next, PIECES));
  if (kind < 0.85) return replace(lineStart, lineEnd, '');
  if (kind < 0.92) return replace(lineStart, lineStart, `${pick(next, lines)}\n`);
  if (kind < 0.96) return replace(Math.max(lineStart, lineEnd - 1), lineEnd, '');
  const from = Math.floor(next() * text.length);
  return replace(at, at, text.slice(from, from + 200));
}
