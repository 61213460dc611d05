/**
 * What every fix of every finding does to real policies. `npx tsx test/corpus/fixes.ts` tries all of them and prints what went wrong;
 * `npx tsx test/corpus/fixes.ts apple` only those of the files with that in their names, each failure with its text before and after.
 */
import { fileURLToPath } from 'node:url';
import { fixAll, formatOf, lint, readPolicy, resolveConfig } from '../../server/src/core';
import type { Finding, LintContext, Policy, RepositoryFacts } from '../../server/src/core';
import { applyEdits, needsInput } from '../../server/src/core/edits';
import type { Fix } from '../../server/src/core/edits';
import { safeEdits } from '../../server/src/core/lint/lint';
import { isSilenced, PRECEDENCE } from '../../server/src/core/rules/precedence';
import { severityInProfile } from '../../server/src/core/rules/documentation';
import { rules } from '../../server/src/core/rules/registry.generated';
import { SEVERITIES } from '../../server/src/core/rules/rule';
import { lintMarkdown } from '../core/templates/clean-markdown';
import { POLICY_NAMES, policyText } from './policies';

export const KINDS = [
  /** The finding is still there. */
  'stays',
  /** Another finding comes up that is as severe or more so. */
  'adds',
  /** A line ends otherwise than all others. */
  'line ends',
  /** With the line ends of Windows the text becomes another one. */
  'other with CRLF',
  /** A default rule of markdownlint has something to say that had nothing before. */
  'markdownlint',
  /** A second run of all safe fixes changes something again, or a word is lost. */
  'safe fixes',
] as const;

export interface Failure {
  readonly kind: (typeof KINDS)[number];
  readonly file: string;
  /** The rule and the title of the fix. */
  readonly fix: string;
  readonly detail: string;
  readonly before: string;
  readonly after: string;
}

/** What is no fault of the fix. */
const ACCEPTED: readonly { readonly holds: (failure: Failure) => boolean; readonly because: string }[] = [
  {
    holds: ({ fix, detail }) => fix.startsWith('document-fenced: ') && /^\d+ MD/.test(detail),
    because: 'The text was code, which markdownlint does not look at, and is a document now.',
  },
  {
    holds: ({ detail, after }) => {
      const [, line] = /^(\d+) MD013\/line-length \D*\d+\D*\d+$/.exec(detail) ?? [];
      const text =
        line &&
        after
          .split('\n')
          [Number(line) - 1]?.replace(/^ *[-*+] /, '')
          .trimEnd();
      return text
        ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}/u.test(text) &&
            !text.slice(80).includes(' ')
        : false;
    },
    because:
      'The line is in a writing without spaces, so it cannot be broken; the two spaces at its end are the author’s.',
  },
];

export const accepted = (failure: Failure): boolean => ACCEPTED.some(({ holds }) => holds(failure));

export interface Tried {
  readonly fixes: number;
  readonly failures: readonly Failure[];
}

/** The strictest profile, and those rules that it leaves to others. */
const config = resolveConfig({
  profiles: ['strict'],
  rules: Object.fromEntries(
    rules
      .filter((rule) => severityInProfile(rule, 'strict') === undefined)
      .map(({ id, severity }) => [id, severity]),
  ),
});

/** Nothing is known of the repository, or much is. */
function contextsOf(file: string): readonly LintContext[] {
  const [owner = '', rest = ''] = file.split('__');
  const repo = rest.replace(/(?:~.*)?\.\w+$/, '');
  const path = `SECURITY${/\.\w+$/.exec(file)?.[0] ?? ''}`;
  const known: RepositoryFacts = {
    path,
    remotes: [{ name: 'origin', host: 'github.com', owner, repo, forge: 'github' }],
    manifests: [{ path: 'package.json', ecosystem: 'npm', name: repo, version: '2.3.4' }],
    contacts: ['security@acme.dev'],
    files: new Set([path, 'README.md', 'CONTRIBUTING.md', 'package.json', 'docs/index.md']),
  };
  return [{}, known].map((repository) => ({ config, repository, today: '2026-11-22' }));
}

export async function tryFixes(file: string): Promise<Tried> {
  const text = policyText(file).replace(/\r\n|\r/g, '\n');
  const failures: Failure[] = [];
  let fixes = 0;
  // What a fix does is looked at once, even if it is offered where less is known, too.
  const seen = new Set<string>();
  for (const context of contextsOf(file)) {
    const before = await looked(text, file, context);
    const inWindows = findingsOf(windows(text), file, context);
    for (const [index, finding] of before.findings.entries()) {
      for (const [place, fix] of finding.fixes().entries()) {
        if (needsInput(fix)) continue;
        const after = applyEdits(text, fix.edits);
        const name = `${finding.ruleId}: ${fix.title}`;
        if (seen.has(name + after)) continue;
        seen.add(name + after);
        fixes += 1;
        const other = inWindows[index]?.fixes()[place];
        const details = [
          ...(await judgeFix(before, finding, after, context)),
          ...judgeWindows(windows(text), after, other),
        ];
        for (const [kind, detail] of details)
          failures.push({ kind, file, fix: name, detail, before: text, after });
      }
    }
    for (const detail of judgeSafe(text, file, context))
      failures.push({ kind: 'safe fixes', file, fix: '', detail, before: text, after: '' });
  }
  return { fixes, failures };
}

type Detail = readonly [kind: Failure['kind'], detail: string];

/** A text with all that is said of it. */
interface Looked {
  readonly text: string;
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly marks: readonly string[];
}

async function looked(text: string, file: string, context: LintContext): Promise<Looked> {
  const marks = formatOf(file) === 'markdown' ? await lintMarkdown(text) : [];
  return { text, file, findings: findingsOf(text, file, context), marks };
}

const read = (text: string, file: string): Policy => readPolicy(text, formatOf(file));

const findingsOf = (text: string, file: string, context: LintContext): readonly Finding[] =>
  lint(read(text, file), { ...context, format: formatOf(file) });

const windows = (text: string): string => text.replaceAll('\n', '\r\n');

async function judgeFix(
  before: Looked,
  finding: Finding,
  fixed: string,
  context: LintContext,
): Promise<readonly Detail[]> {
  const after = await looked(fixed, before.file, context);
  const details: Detail[] = [];
  const same = ({ text, findings }: Looked, key: string) =>
    findings.filter((each) => keyOf(text, each) === key).length;
  const key = keyOf(before.text, finding);
  if (same(after, key) >= same(before, key) || count(after, finding.ruleId) >= count(before, finding.ruleId))
    details.push(['stays', `${key}, ${count(before, finding.ruleId)} → ${count(after, finding.ruleId)}`]);
  for (const one of after.findings.filter((each) => rank(each) <= rank(finding))) {
    const added = keyOf(after.text, one);
    // What a finding silences, it stands for: that comes out when it has been dealt with.
    if (before.findings.some(({ ruleId }) => standsFor(ruleId, one.ruleId))) continue;
    const isKnown = one.ruleId === finding.ruleId || same(after, added) <= same(before, added);
    if (!isKnown && count(after, one.ruleId) > countUnsilenced(before, one.ruleId, context))
      details.push(['adds', `${one.severity} ${added}: ${one.message}`]);
  }
  if (fixed.includes('\r')) details.push(['line ends', 'a carriage return']);
  const names = (marks: readonly string[]) => new Set(marks.map((mark) => mark.split(' ')[1] ?? ''));
  const known = names(before.marks);
  for (const name of names(after.marks))
    if (!known.has(name))
      details.push(['markdownlint', after.marks.filter((mark) => mark.includes(name)).join('; ')]);
  return details;
}

/** Rule and text: the place may move. */
function keyOf(text: string, { ruleId, span }: Finding): string {
  return `${ruleId} "${text.slice(span.start, span.end).replace(/\s+/g, ' ')}"`;
}

const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

const standsFor = (cause: string, ruleId: string): boolean =>
  PRECEDENCE.some((entry) => entry.cause === cause && isSilenced(ruleId, entry.silences));

const count = ({ findings }: Looked, ruleId: string): number =>
  findings.filter((each) => each.ruleId === ruleId).length;

/** How often the rule would have spoken before, had no other finding been the cause of its own. */
function countUnsilenced({ text, file }: Looked, ruleId: string, context: LintContext): number {
  return findingsOf(text, file, { ...context, config: { ...config, only: [ruleId] } }).length;
}

/** The same fix in the same text with the line ends of Windows. */
function judgeWindows(text: string, after: string, fix: Fix | undefined): readonly Detail[] {
  if (fix === undefined) return [['other with CRLF', 'no fix']];
  const fixed = applyEdits(text, fix.edits);
  if (/(?<!\r)\n|\r(?!\n)/.test(fixed)) return [['line ends', 'a line end of its own in a text with CRLF']];
  return fixed === windows(after) ? [] : [['other with CRLF', fixed]];
}

/** The words that readers see, without those that name the language of a code block; an address may be corrected. */
const wordsOf = (text: string) =>
  text.replace(/https?:\S+|(?<=^ {0,3}(?:`{3,}|~{3,}))\w+/gm, '').match(/[\p{L}\p{N}]+/gu) ?? [];

function judgeSafe(text: string, file: string, context: LintContext): readonly string[] {
  if (formatOf(file) !== 'markdown') return [];
  const fixed = fixAll(text, (each) => read(each, file), context);
  const left = safeEdits(findingsOf(fixed, file, context));
  const inWindows = fixAll(windows(text), (each) => read(each, file), context);
  const counts = new Map<string, number>();
  for (const word of wordsOf(fixed)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) - 1);
  const lost = [...counts].filter(([, count]) => count < 0).map(([word]) => word);
  return [
    ...(left.length > 0 ? [`${left.length} edits are left`] : []),
    ...(inWindows === windows(fixed) ? [] : ['another text with CRLF']),
    ...(lost.length > 0 ? [`the words ${lost.join(', ')} are lost`] : []),
  ];
}

/** Tries the fixes of one policy after the other. */
export async function tryAllFixes(names: readonly string[]): Promise<Tried> {
  let fixes = 0;
  const failures: Failure[] = [];
  for (const name of names) {
    const tried = await tryFixes(name);
    fixes += tried.fixes;
    failures.push(...tried.failures);
  }
  return { fixes, failures };
}

async function print(part: string | undefined): Promise<void> {
  const names = POLICY_NAMES.filter((name) => part === undefined || name.includes(part));
  const { fixes, failures } = await tryAllFixes(names);
  for (const failure of failures) {
    const { kind, file, fix, detail, after } = failure;
    console.log(`${accepted(failure) ? 'accepted: ' : ''}${kind} | ${file} | ${fix} | ${detail}`);
    if (part !== undefined) console.log(`${after.replace(/^/gm, '    ')}\n`);
  }
  console.log(`\n${fixes} fixes in ${names.length} policies`);
  for (const kind of KINDS) console.log(`${kind}: ${failures.filter((each) => each.kind === kind).length}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void print(process.argv[2]);
