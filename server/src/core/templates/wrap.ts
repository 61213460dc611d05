import { displayWidth } from './table';

/**
 * Breaks a text into lines of at most `width` columns where it has spaces. Links, autolinks and code stay in one piece, and no line
 * begins with a character that Markdown would read as a list, heading or quotation, or with the mark that ends a sentence in French.
 *
 * @param column Columns already taken on the first line.
 */
export function wrapText(text: string, width: number | undefined, column = 0): string[] {
  if (width === undefined) return [text];
  const starts = lineStarts(text, width, column);
  return [0, ...starts].map((start, index) => words(text.slice(start, starts[index])).join(' '));
}

/** Where the lines after the first begin: the offsets of their first words. */
export function lineStarts(text: string, width: number, column = 0): number[] {
  const starts: number[] = [];
  let taken = column;
  let space = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const length = displayWidth(word);
    if (taken > 0 && taken + space + length > width && !BEGINS_NO_LINE.test(word)) {
      starts.push(index);
      taken = length;
    } else taken += space + length;
    space = 1;
  }
  return starts;
}

const BEGINS_NO_LINE = /^(?:[-+*>?!:;»]|#{1,6}|\d{1,9}[.)]|={1,}|-{2,})$/;

const WORD = /(?:!?\[[^\]]{0,400}\]\([^)]{0,400}\)|<[^>\s][^>]{0,400}>|`[^`]{0,400}`|\S)+/g;

const words = (text: string): string[] => text.match(WORD) ?? [];
