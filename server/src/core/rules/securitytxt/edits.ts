import type { Fix, TextEdit } from '../../edits';
import { documentStyle } from '../../fixes/document-style';
import { tidyRange } from '../../fixes/lines';
import { t } from '../../l10n';
import { lineEndAt } from '../../markdown/line-bounds';
import { absolute } from '../../markdown/located';
import type { MarkdownDocument, Span } from '../../markdown/model';
import { securityTxtOf } from '../../securitytxt/document';
import type { Field } from '../../securitytxt/fields';

/** Writes something into the place of a part of a field. */
export const replacePart = (document: MarkdownDocument, span: Span, newText: string): TextEdit => ({
  span: absolute(securityTxtOf(document).at(span)),
  newText,
});

/** Writes the value of a field. */
export function writeValue(
  document: MarkdownDocument,
  { value, valueSpan }: Field,
  newText: string,
): TextEdit {
  const edit = replacePart(document, valueSpan, newText);
  if (value !== '') return edit;
  const { start, end } = edit.span;
  return { span: { start, end: lineEndAt(document.text, end) }, newText: ` ${newText}` };
}

/** Writes the name of a field, and what stands between it and the value, as they should be. */
const writeName = (document: MarkdownDocument, { span, valueSpan }: Field, name: string): TextEdit =>
  replacePart(document, { start: span.start, end: valueSpan.start }, `${name}: `);

/** Deletes the line of a field. */
export const removeField = (document: MarkdownDocument, { span }: Field): TextEdit => ({
  span: tidyRange(document.text, absolute(securityTxtOf(document).at(span))),
  newText: '',
});

/** Writes a line below a field; above all fields where none is given. */
export function insertLine(document: MarkdownDocument, line: string, below: Field | undefined): TextEdit {
  const { text } = document;
  const { eol } = documentStyle(document);
  const file = securityTxtOf(document);
  if (below) {
    const end = lineEndAt(text, absolute(file.at(below.span)).end);
    return { span: { start: end, end }, newText: eol + line };
  }
  const [first] = file.fields;
  const start = first?.span.start ?? file.start;
  const at = absolute(file.at({ start, end: start })).start;
  return { span: { start: at, end: at }, newText: line + eol };
}

/** A fix of a security.txt. One of a signed file is for a person to apply, who can sign it again. */
export function fixOf(
  document: MarkdownDocument,
  id: string,
  title: string,
  edits: readonly TextEdit[],
  { safe = false } = {},
): Fix {
  const { isSigned } = securityTxtOf(document);
  return {
    id,
    title: isSigned ? t('{0}, and sign the file again', title) : title,
    safe: safe && !isSigned,
    edits,
  };
}

/** Writes a field as readers want it, under the name that was meant. */
export const correctName = (document: MarkdownDocument, field: Field, name: string): Fix =>
  fixOf(document, 'correct-name', t('Write "{0}: "', name), [writeName(document, field, name)], {
    safe: true,
  });
