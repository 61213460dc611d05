import type { MarkdownDocument } from '../markdown/model';

/** The line that the cursor stands in. */
export interface Line {
  /** 0-based. */
  readonly number: number;
  /** Offset of the line's first character in the document, behind a byte order mark. */
  readonly start: number;
  readonly cursor: number;
  readonly before: string;
  /** Without the line ending. */
  readonly after: string;
}

export function lineAround(document: MarkdownDocument, offset: number): Line {
  const number = document.lineAt(offset);
  const start = document.lineStart(number) + Number(number === 0 && document.text.startsWith('\ufeff'));
  const cursor = Math.max(start, offset);
  const text = lineText(document, number);
  return { number, start, cursor, before: text.slice(0, cursor - start), after: text.slice(cursor - start) };
}

/** A line without its ending and without a byte order mark; empty where there is none. */
export function lineText(document: MarkdownDocument, line: number): string {
  if (line < 0 || line >= document.lineCount) return '';
  return document.text
    .slice(document.lineStart(line), document.lineStart(line + 1))
    .replace(/^\ufeff|(?<![\r\n])[\r\n]+$/g, '');
}

export const isBlank = (document: MarkdownDocument, line: number): boolean =>
  lineText(document, line).trim() === '';
