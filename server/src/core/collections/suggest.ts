import { t } from '../l10n';

/** ` Did you mean "…"?` with the candidate that is closest to a misspelt name, or nothing when none is close. */
export function suggestion(name: string, candidates: Iterable<string>): string {
  const best = closest(name, candidates);
  return best === undefined ? '' : ` ${t('Did you mean "{0}"?', best)}`;
}

/** The candidate that a misspelt name most probably stands for, if one is close enough. */
export function closest<Candidate extends string>(
  name: string,
  candidates: Iterable<Candidate>,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    // The start of a name is a common short form of it: `warn`, `info`.
    const away =
      name.length > 2 && candidate.startsWith(name)
        ? 1
        : distance(name.toLowerCase(), candidate.toLowerCase(), least);
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** How many letters must be added, left out or replaced; at least `limit` when it is no less than that. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Whether a slip of the hand makes one word of the other: a letter too many, too few or another one, or two neighbours that changed places. */
export function areOneSlipApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let same = 0;
  while (same < shorter - start && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  const [left, right] = [a.slice(start, a.length - same), b.slice(start, b.length - same)];
  if (left.length <= 1 && right.length <= 1) return a !== b;
  return left.length === 2 && right === left.charAt(1) + left.charAt(0);
}
