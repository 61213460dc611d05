/**
 * The matches of Scorecard's pattern for addresses in one line,
 * `\b[A-Za-z0-9._%+-]+(@|\\?\[at\\?\])[A-Za-z0-9.-]+\.[A-Za-z]{2,6}\b`. A backtracking engine needs quadratic time for it on
 * a long line of words and dots; from each "at" outwards it is linear.
 */
export function emailsIn(line: string): { readonly text: string; readonly offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  let from = 0;
  for (const { 0: at, index } of line.matchAll(/@|\\?\[at\\?\]/g)) {
    const start = localStart(line, from, index);
    const end = start === undefined ? undefined : domainEnd(line, index + at.length);
    if (start === undefined || end === undefined) continue;
    found.push({ text: line.slice(start, end), offset: start });
    from = end;
  }
  return found;
}

/** The leftmost word boundary in the run of local-part characters before `at`, not before `from`. */
function localStart(line: string, from: number, at: number): number | undefined {
  let start = at;
  while (start > from && /[A-Za-z0-9._%+-]/.test(line.charAt(start - 1))) start--;
  while (start < at && !boundary(line, start)) start++;
  return start < at ? start : undefined;
}

/** The end of the longest domain that starts at `start` and ends in a label of two to six letters. */
function domainEnd(line: string, start: number): number | undefined {
  let runEnd = start;
  while (/[A-Za-z0-9.-]/.test(line.charAt(runEnd))) runEnd++;
  for (let dot = runEnd - 1; dot > start; dot--) {
    const letters = line[dot] === '.' ? /^[A-Za-z]{2,6}\b/.exec(line.slice(dot + 1, dot + 8)) : null;
    if (letters) return dot + 1 + letters[0].length;
  }
  return undefined;
}

const word = (line: string, index: number) => /[A-Za-z0-9_]/.test(line.charAt(index));
const boundary = (line: string, index: number) => word(line, index - 1) !== word(line, index);
