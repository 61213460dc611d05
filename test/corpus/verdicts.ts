/**
 * What careful readers think of the findings on real policies. `npx tsx test/corpus/verdicts.ts` prints those that nobody has judged, ready to be
 * added to verdicts.jsonl with a verdict; with `--table` how many findings of each rule have which.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { severeFindings } from './policies';
import type { SevereFinding } from './policies';

/** `unhelpful`: true, and not worth a warning. */
export interface Verdict extends Pick<SevereFinding, 'file' | 'rule' | 'line' | 'hash'> {
  readonly verdict: 'true' | 'false' | 'unhelpful';
  readonly note?: string;
}

export const verdicts = (): readonly Verdict[] =>
  readFileSync(new URL('verdicts.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Verdict);

/** A finding is the one that was judged as long as the file, the rule and what it says are the same; it may have moved. */
export const keyOf = ({ file, rule, hash }: Pick<Verdict, 'file' | 'rule' | 'hash'>): string =>
  [file, rule, hash].join(' ');

export function unjudged(): readonly SevereFinding[] {
  const judged = new Set(verdicts().map(keyOf));
  return severeFindings().filter((finding) => !judged.has(keyOf(finding)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--table')) console.table(byRule());
  else for (const finding of unjudged()) console.log(JSON.stringify(finding));
}

/** How many findings of each rule there are, by verdict. */
function byRule(): Record<string, Partial<Record<Verdict['verdict'], number>>> {
  const counts: ReturnType<typeof byRule> = {};
  for (const { rule, verdict } of verdicts()) {
    const ofRule = (counts[rule] ??= {});
    ofRule[verdict] = (ofRule[verdict] ?? 0) + 1;
  }
  return counts;
}
