import type { Fix, TextEdit } from '../edits';
import { blockAt } from '../markdown/located';
import type { MarkdownDocument } from '../markdown/model';

/** Whether a fix changes words for words, which is right in any markup. The underline of a title would have to follow its text. */
export const isPlain = (document: MarkdownDocument, { edits }: Fix): boolean =>
  edits.every((edit) => isPlainEdit(document, edit));

function isPlainEdit(document: MarkdownDocument, { span, newText, snippet }: TextEdit): boolean {
  return (
    snippet === undefined &&
    PLAIN.test(newText) &&
    PLAIN.test(document.text.slice(span.start, span.end)) &&
    document.sectionAt(span.start).heading?.block !== blockAt(document, span.start)
  );
}

const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,.@-]*[\p{L}\p{N}])?$/u;
