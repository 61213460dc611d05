import { overlap } from '../collections/spans';
import type { TextEdit } from '../edits';
import type { Span } from '../markdown/model';
import type { Policy } from '../policy/model';
import { fillLine } from '../templates';
import { valuesOf, writeEdit, type FixContext } from './context';
import { documentStyle } from './document-style';

/** Replaces a range of the document. The text may hold `{{variables}}`; with one that nobody knows only the snippet changes anything. */
export function replaceSpan(context: FixContext, span: Span, text: string): readonly TextEdit[] {
  const values = valuesOf(context);
  const { eol } = documentStyle(context.policy.document);
  return writeEdit(context, span, (mode) => {
    const lines = text.split('\n').map((line) => fillLine(line, values, mode));
    return lines.includes(undefined) ? undefined : lines.join(eol);
  });
}

/** Makes the words of a range the text of a link. None when the words hold brackets, which would end it. */
export function wrapInLink({ document }: Policy, { start, end }: Span, url: string): readonly TextEdit[] {
  if (start >= end || /[[\]]/.test(document.text.slice(start, end))) return [];
  return [
    { span: { start, end: start }, newText: '[' },
    { span: { start: end, end }, newText: `](${url})` },
  ];
}

/** Puts the words of each range into the place of the other. None when they overlap or are equal. */
export function swapSpans({ document }: Policy, a: Span, b: Span): readonly TextEdit[] {
  const [first, second] = [a, b].map(({ start, end }) => document.text.slice(start, end));
  if (first === undefined || second === undefined || first === second || overlap(a, b)) return [];
  return [
    { span: a, newText: second },
    { span: b, newText: first },
  ];
}
