import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveConfig } from '../../../server/src/core/config/config';
import { inspect } from '../../../server/src/core/inspect';
import { createLinter, lint } from '../../../server/src/core/lint/lint';
import type { Finding, LintContext } from '../../../server/src/core/lint/finding';
import { absolute } from '../../../server/src/core/markdown/located';
import type { Block, Section, Unit } from '../../../server/src/core/markdown/model';
import { finish } from '../../../server/src/core/markdown/steps';
import type { Policy } from '../../../server/src/core/policy/model';
import type { MarkupName } from '../../../server/src/core/markup/read';
import { policyReader, readPolicy } from '../../../server/src/core/policy/read';
import { nextEdit, pick, random, randomText } from '../../support/edits';
import { MARKUP_LINES } from '../../support/markup-lines';
import { examplePolicies } from '../../support/texts';

/** How many edits are tried: `EDITS=100000 npm test -- unit` for the long run. */
const EDITS = Number(process.env['EDITS'] ?? 5000) / 4;

const corpus = join(__dirname, '..', '..', '..', '..', 'shared', 'corpus', 'dev');
const real = existsSync(corpus)
  ? readdirSync(corpus).map((file) => readFileSync(join(corpus, file), 'utf8'))
  : [];

/** Pieces that change what a policy says. */
const WORDS = [
  'within 48 hours',
  ' 90 days',
  'security@acme.dev',
  'https://github.com/acme/app/security/advisories/new',
  '\n## Reporting a Vulnerability\n\n',
  '\n## Supported Versions\n\n',
  '\n## Response Timeline\n\n',
  '\n# Security Policy\n\n',
  'Please do not open a public issue. ',
  'open an issue',
  '\n- **Critical**: within 7 days\n- **High**: within 3 days\n',
  '\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n',
  'Use this section to tell people how to report a vulnerability. ',
  '[INSERT EMAIL]',
  'TBD',
  'as soon as possible',
  'no SLA',
  'Last updated: 2024-01-02',
  '<!-- securitypolicy-disable sla-vague -->',
  'see the [policy](https://acme.dev/security)',
  'die Sicherheitslücke wird nicht veröffentlicht ',
] as const;

const CONTEXT: LintContext = { config: resolveConfig(), repository: {}, today: '2030-01-01' };

/** Everything that a policy says, with places instead of objects. */
function plain(policy: Policy): unknown {
  const seen = new Map<unknown, unknown>();
  function of(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
    if (seen.has(value)) return seen.get(value);
    seen.set(value, 'around');
    const result = convert(value);
    seen.set(value, result);
    return result;
  }
  function convert(value: object): unknown {
    if (Array.isArray(value)) return value.map(of);
    if (value instanceof Map)
      return Array.from(value, ([key, inner]: [unknown, unknown]) => [key, of(inner)]);
    if ('source' in value && 'units' in value) return (value as Block).start;
    if ('prose' in value) return { unit: absolute(value as Unit) };
    if ('allUnits' in value)
      return {
        section: (value as Section).title,
        from: (value as Section).heading && absolute((value as Section).heading!),
      };
    if ('header' in value) return { table: true };
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => [key, of(inner)]),
    );
  }
  const { document, ...answers } = policy;
  return {
    ...(of(answers) as object),
    announced: document.sections.map((section) => [section.title, policy.topicsOf(section)]),
    report: inspect(policy),
  };
}

const findingsOf = (findings: readonly Finding[]): unknown =>
  findings.map(({ fixes: _fixes, ...finding }) => finding);

describe('reading a policy while it is edited', () => {
  const kinds: readonly [
    name: string,
    text: (next: () => number) => string,
    share: number,
    markup?: MarkupName,
  ][] = [
    ['our examples', (next) => pick(next, examplePolicies), 0.4],
    ['lines in any order', (next) => randomText(next, 25, '\n\n'), 0.2],
    ...(['restructuredtext', 'asciidoc'] as const).map((markup): (typeof kinds)[number] => [
      markup,
      (next) => randomText(next, 25, '\n\n', MARKUP_LINES[markup]),
      0.1,
      markup,
    ]),
    ...(real.length > 0
      ? ([['real policies', (next) => pick(next, real), 0.4]] as [
          string,
          (next: () => number) => string,
          number,
        ][])
      : []),
  ];
  for (const [name, textOf, share, markup] of kinds) {
    it(`${name}: says the same as read from scratch, and is judged the same`, () => {
      const next = random(name.length * 104729 + Number(process.env['SEED'] ?? 1));
      const each = 30;
      for (let done = 0; done < EDITS * share; done += each) {
        let text = textOf(next);
        const reader = finish(policyReader(text, Infinity, markup));
        const judge = createLinter();
        for (let count = 0; count < each; count++) {
          if (count % 3 === 0) judge(reader.policy, CONTEXT);
          const any = nextEdit(next, text);
          const change =
            next() < 0.3
              ? { span: { start: any.span.start, end: any.span.start }, newText: pick(next, WORDS) }
              : any;
          const before = text;
          text = text.slice(0, change.span.start) + change.newText + text.slice(change.span.end);
          finish(reader.edit(change));
          try {
            const scratch = readPolicy(text, markup);
            assert.deepEqual(plain(reader.policy), plain(scratch));
            assert.deepEqual(findingsOf(judge(reader.policy, CONTEXT)), findingsOf(lint(scratch, CONTEXT)));
          } catch (error) {
            throw new Error(`${JSON.stringify(change)} in ${JSON.stringify(before)}\n${String(error)}`);
          }
        }
      }
    });
  }

  it('hands on the answers that an edit has not changed', () => {
    const text =
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev.\n\n## Scope\n\nEverything.\n';
    const reader = finish(policyReader(text));
    const before = reader.policy;
    const at = text.indexOf('thing.');
    finish(reader.edit({ span: { start: at, end: at }, newText: 'x' }));
    const now = reader.policy;
    assert.notEqual(now.document, before.document);
    for (const answer of [
      'channels',
      'commitments',
      'deadContacts',
      'versions',
      'topicsOf',
      'placeholders',
    ] as const)
      assert.equal(now[answer], before[answer], answer);
    finish(reader.edit({ span: { start: 0, end: 0 }, newText: 'We answer within 2 days.\n\n' }));
    assert.notEqual(reader.policy.commitments, before.commitments);
    assert.equal(reader.policy.channels, before.channels);
  });
});
