/** What an expression finds at an offset, when it is sticky, or from there on, when it is global. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
