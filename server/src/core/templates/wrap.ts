import { displayWidth } from './table';

/**
 * Breaks a text into lines of at most `width` columns where it has spaces. Links, autolinks and code stay in one piece, and no line
 * begins with a character that Markdown would read as a list, heading or quotation.
 *
 * @param column Columns already taken on the first line.
 */
export function wrapText(text: string, width: number | undefined, column = 0): string[] {
  if (width === undefined) return [text];
  const lines: string[] = [];
  let line = '';
  let taken = column;
  for (const word of words(text)) {
    const length = displayWidth(word);
    const space = line === '' ? 0 : 1;
    if (taken > 0 && taken + space + length > width && !STARTS_A_BLOCK.test(word)) {
      lines.push(line);
      line = word;
      taken = length;
    } else {
      line = space === 0 ? word : `${line} ${word}`;
      taken += space + length;
    }
  }
  lines.push(line);
  return lines;
}

const STARTS_A_BLOCK = /^(?:[-+*>]|#{1,6}|\d{1,9}[.)]|={1,}|-{2,})$/;

function words(text: string): string[] {
  return text.match(/(?:!?\[[^\]]{0,400}\]\([^)]{0,400}\)|<[^>\s][^>]{0,400}>|`[^`]{0,400}`|\S)+/g) ?? [];
}
