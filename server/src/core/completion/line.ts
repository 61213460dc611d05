import type { MarkdownDocument } from '../markdown/model';

/** The line that the cursor stands in. */
export interface Line {
  /** 0-based. */
  readonly number: number;
  /** Offset of the line's first character in the document. */
  readonly start: number;
  readonly cursor: number;
  readonly before: string;
  /** Without the line ending. */
  readonly after: string;
}

export function lineAround(document: MarkdownDocument, cursor: number): Line {
  const number = document.lineAt(cursor);
  const start = document.lineStart(number);
  const text = lineText(document, number);
  return { number, start, cursor, before: text.slice(0, cursor - start), after: text.slice(cursor - start) };
}

/** A line without its ending. */
export function lineText(document: MarkdownDocument, line: number): string {
  return document.text
    .slice(document.lineStart(line), document.lineStart(line + 1))
    .replace(/(?<![\r\n])[\r\n]+$/, '');
}
