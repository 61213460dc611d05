/** Where the lines of a text start. `\n`, `\r\n` and a lone `\r` end a line, as in CommonMark and in the language server protocol. */
export interface LineIndex {
  readonly lineCount: number;
  /** 0-based line of a UTF-16 offset; offsets outside the text count as its nearest end. */
  lineAt(offset: number): number;
  /** UTF-16 offset of the start of a 0-based line; the text's length past the last line. */
  lineStart(line: number): number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return {
    lineCount: starts.length,
    lineStart: (line) => (line < 0 ? 0 : (starts[line] ?? text.length)),
    lineAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
