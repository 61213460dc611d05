import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generateFrom } from '../../../server/src/core/generate/generate-from';
import {
  applicable,
  availableOptions,
  questions,
  type Answers,
} from '../../../server/src/core/generate/questions';
import { resolveConfig } from '../../../server/src/core/config/config';
import { lint } from '../../../server/src/core/lint/lint';
import { readPolicy } from '../../../server/src/core/policy/read';
import type { RepositoryFacts } from '../../../server/src/core/repository/facts';
import { parseRemoteUrl } from '../../../server/src/core/repository/remotes';
import type { ProfileId } from '../../../server/src/core/rules/profiles';
import { presetNamed } from '../../../server/src/core/templates';
import { assertClean } from '../templates/clean-markdown';

const TODAY = '2026-11-22';

/** What stands around: each of these alone or together. */
const repositories = fc.record({
  url: fc.constantFrom(
    undefined,
    'https://github.com/acme/app',
    'https://github.com/acme/.github',
    'https://gitlab.com/acme/tools/app',
    'https://codeberg.org/acme/app',
    'https://bitbucket.org/acme/app',
    'https://git.acme.dev/acme/app',
  ),
  version: fc.constantFrom(undefined, '2.3.4', '0.4.1', '0.0.0', '2026.11'),
  contact: fc.constantFrom(undefined, 'security@acme.dev'),
});

const factsOf = ({
  url,
  version,
  contact,
}: {
  url?: string;
  version?: string;
  contact?: string;
}): RepositoryFacts => {
  const remote = url === undefined ? undefined : parseRemoteUrl(url);
  return {
    ...(remote && { remotes: [remote] }),
    ...(version && { manifests: [{ path: 'package.json', ecosystem: 'npm', name: 'app', version }] }),
    ...(contact && { contacts: [contact] }),
  };
};

/** A usable answer to every question with a text. */
const TEXTS: Answers = {
  'org-policy-url': 'https://acme.dev/security',
  email: 'reports@acme.dev',
  'form-url': 'https://acme.dev/report',
  'platform-name': 'HackerOne',
  'platform-url': 'https://hackerone.com/acme',
};

/** Answers to every question that is asked, each option as likely as the others. */
const chosen = fc.array(fc.nat(), { minLength: 30, maxLength: 30 }).map((numbers) => {
  let answers: Answers = TEXTS;
  const all = questions();
  for (const [index, question] of all.entries()) {
    if (!applicable(all, answers).includes(question)) continue;
    const options = availableOptions(question, answers);
    const option = options?.[(numbers[index] ?? 0) % options.length];
    if (option) answers = { ...answers, [question.id]: option.value };
  }
  return answers;
});

/** With all answers that the choices call for; what cannot be had here is not generated. */
const generatedFrom = (facts: RepositoryFacts, answers: Answers): string | undefined => {
  const result = generateFrom(facts, answers, TODAY);
  return 'text' in result ? result.text : undefined;
};

describe('whatever is answered', () => {
  it('has no finding above a hint in its profile', () => {
    let generated = 0;
    fc.assert(
      fc.property(repositories, chosen, (around, answers) => {
        const repository = factsOf(around);
        const text = generatedFrom(repository, answers);
        if (text === undefined) return;
        generated++;
        const config = resolveConfig({ profiles: [(answers.profile ?? 'recommended') as ProfileId] });
        const policy = readPolicy(text);
        const findings = lint(policy, { config, repository, today: TODAY });
        const loud = findings.filter(({ severity }) => severity !== 'hint');
        assert.deepEqual(
          loud.map(({ ruleId, message }) => `${ruleId}: ${message}`),
          [],
          text,
        );
        assert.equal(policy.kind, answers.kind === 'pointer' ? 'pointer' : 'policy', text);
      }),
      { numRuns: 600 },
    );
    assert.ok(generated > 100, String(generated));
  });

  it('passes markdownlint and Prettier', async () => {
    await fc.assert(
      fc.asyncProperty(repositories, chosen, async (around, answers) => {
        const text = generatedFrom(factsOf(around), answers);
        if (text !== undefined) await assertClean(text);
      }),
      { numRuns: 150 },
    );
  });

  it('promises nothing that was not chosen', () => {
    fc.assert(
      fc.property(repositories, chosen, (around, given) => {
        // What other languages say is compared with English.
        const answers: Answers = { ...given, language: 'en' };
        const text = generatedFrom(factsOf(around), answers);
        if (text === undefined) return;
        const times = Object.values(presetNamed(answers.preset ?? '').values).map(String);
        for (const { block, span } of readPolicy(text).commitments) {
          const said = text.slice(block.start + span.start, block.start + span.end).replace(/\s+/g, ' ');
          const isChosen = times.some((time) => said.includes(time));
          // Its distributors' list has a rule of its own.
          assert.ok(isChosen || (answers.profile === 'cncf' && said.includes('7 days')), `${said}\n${text}`);
        }
        assert.equal(
          text.includes('legal action'),
          answers.kind !== 'pointer' && promisesSafety(answers),
          text,
        );
        assert.equal(text.includes('no longer maintained'), says(answers, 'support', 'none'), text);
        if (says(answers, 'support', 'latest')) assert.match(text, /Only the latest release/);
        assert.doesNotMatch(text, /\{\{|\$\{|‹|undefined|null|example\./);
      }),
      { numRuns: 500 },
    );
  });

  it('writes nothing where another policy is to be shown, and tells what is', () => {
    for (const url of ['https://github.com/acme/app', undefined]) {
      const result = generateFrom(factsOf({ ...(url && { url }) }), { kind: 'inherit' }, TODAY);
      assert.ok('explanation' in result);
      assert.equal(result.explanation.length, 3);
    }
  });
});

describe('a policy that is shown in place of one', () => {
  const cases: readonly (readonly [url: string, message: RegExp])[] = [
    ['https://gitlab.com/acme/app', /^Only GitHub shows the policy of an organisation/],
    ['https://codeberg.org/acme/app', /^Only GitHub shows/],
    ['https://github.com/acme/.github', /^This repository is the one whose policy GitHub shows/],
  ];
  for (const [url, message] of cases) {
    it(`is not that of ${url}`, () => {
      for (const [facts, given] of [
        [factsOf({ url }), { kind: 'inherit' }],
        [{}, { kind: 'inherit', repository: url }],
      ] as const) {
        const result = generateFrom(facts, given, TODAY);
        assert.ok('problems' in result);
        assert.deepEqual(
          result.problems.map(({ question }) => question),
          ['kind'],
        );
        assert.match(result.problems[0]?.message ?? '', message);
      }
    });
  }
});

const says = (answers: Answers, question: keyof Answers, value: string): boolean =>
  applicable(questions(), answers).some(({ id }) => id === question) && answers[question] === value;

const promisesSafety = (answers: Answers): boolean => says(answers, 'safe-harbor', 'yes');
