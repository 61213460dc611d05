/**
 * The matches of an expression with the `g` flag, in order, as `matchAll` gives them. That makes a copy of the expression at each call, which costs
 * more than looking through most texts; here one expression serves all of them. All matches are there at once, so that the expression can be used
 * again while they are looked at.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += lengthAt(text, pattern);
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];

/** After an empty match the search goes on one character later. */
const lengthAt = (text: string, { unicode, lastIndex }: RegExp): number =>
  unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
