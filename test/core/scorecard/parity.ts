/**
 * Whether our reading of OpenSSF Scorecard's Security-Policy check is equal to its description, case by case.
 * `npx tsx test/core/scorecard/parity.ts` prints the table.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scorecardCheck } from '../../../server/src/core/scorecard/check';
import { scorecard } from '../../../server/src/core/scorecard/scorecard';
import { CONTENT_CASES, FILE_CASES, HIT_CASES } from './cases';
import type { ContentCase, FileCase } from './cases';

export const FIXTURES_FOLDER = join(import.meta.dirname, '../../../../shared/scorecard');

/** One row of the table. */
export interface Compared {
  readonly name: string;
  readonly expected: string;
  readonly found: string;
}

/** The bytes of a case; undefined when it is a fixture that is not beside the project. */
export function bytesOf({ content }: ContentCase): Uint8Array | undefined {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  if (!('fixture' in content)) return Uint8Array.from(content);
  const file = join(FIXTURES_FOLDER, content.fixture);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Score, probes that hold, what Scorecard logs of them, and counts. */
export function compareContent(each: ContentCase): Compared | undefined {
  const bytes = bytesOf(each);
  if (bytes === undefined) return undefined;
  const path = typeof each.content === 'object' && 'path' in each.content ? each.content.path : undefined;
  const { score, probes, found } = scorecardCheck({ listing: [path ?? 'SECURITY.md'], read: () => bytes });
  const holding = `${probes.securityPolicyContainsLinks ? 'L' : ''}${probes.securityPolicyContainsText ? 'T' : ''}${probes.securityPolicyContainsVulnerabilityDisclosure ? 'D' : ''}`;
  const distinct = (kind: string) =>
    new Set(found.hits.filter((hit) => hit.kind === kind).map((hit) => hit.text)).size;
  const words = found.hits.filter(({ kind }) => kind === 'text').length;
  return {
    name: each.name,
    expected: line(each.score, each.holding, each.counts),
    found: line(score, holding, [bytes.length, distinct('link'), distinct('email'), words]),
  };
}

function line(score: number, holding: string, counts: readonly number[]): string {
  const infos = holding.length + 1;
  return `${score} ${`P${holding}`.padEnd(4)} ${infos}/${4 - infos} ${counts.join(' ')}`;
}

export function compareFiles(each: FileCase): Compared {
  const files = (listing: readonly string[]) => ({
    listing,
    read: (path: string) => (each.empty?.includes(path) ? '' : `vuln 1 https://acme.dev/${path}`),
  });
  const { score, probes, policyFile, contentFile } = scorecardCheck(
    files(each.files),
    each.organization && files(each.organization),
  );
  const told = (policy: string | undefined, content: string | undefined, points: number, present: boolean) =>
    `${policy ?? 'none'} → ${content ?? 'none'} ${points} ${present}`;
  return {
    name: each.name,
    expected: told(
      each.policyFile,
      each.contentFile,
      each.contentFile === undefined ? 0 : 10,
      each.policyFile !== undefined,
    ),
    found: told(policyFile, contentFile, score, probes.securityPolicyPresent),
  };
}

export function compareHits([text, hits]: (typeof HIT_CASES)[number]): Compared {
  const found = scorecard(text).hits.map(
    ({ kind, text: words, line: at, offset }) => `${kind} ${words} ${at}:${offset}`,
  );
  return { name: JSON.stringify(text), expected: hits.join(', '), found: found.join(', ') };
}

const TABLES: readonly (readonly [title: string, rows: () => readonly Compared[]])[] = [
  [
    'content: score, probes (present, links, text, disclosure), logged Info/Warn, bytes, links, addresses, words',
    () => CONTENT_CASES.flatMap((each) => compareContent(each) ?? []),
  ],
  ['files: policy → content, score, present', () => FILE_CASES.map(compareFiles)],
  ['hits: kind, text, line:byte', () => HIT_CASES.map(compareHits)],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let all = 0;
  let equal = 0;
  for (const [title, rows] of TABLES) {
    console.log(`\n${title}\n`);
    for (const { name, expected, found } of rows()) {
      all += 1;
      equal += Number(expected === found);
      console.log(
        `${expected === found ? 'equal ' : 'DIFFERS'} ${name.padEnd(44)} ${expected}${expected === found ? '' : `\n        found: ${found}`}`,
      );
    }
  }
  console.log(`\n${equal} of ${all} equal`);
}
