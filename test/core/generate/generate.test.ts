import assert from 'node:assert/strict';
import {
  answerProblems,
  generatePolicy,
  policyPath,
  proposeAnswers,
  questions,
  type Answers,
} from '../../../server/src/core/generate';
import { applicable, availableOptions } from '../../../server/src/core/generate/questions';
import { resolveConfig } from '../../../server/src/core/config/config';
import { lint } from '../../../server/src/core/lint/lint';
import { readPolicy } from '../../../server/src/core/policy/read';
import { PROFILES, type ProfileId } from '../../../server/src/core/rules/profiles';
import { ACME } from '../fixes/context';
import { assertClean } from '../templates/clean-markdown';
import { CHANNELS } from './channels';

const PROPOSED = proposeAnswers({ ...ACME, contacts: ['security@acme.dev'] }, { today: '2026-11-22' });

describe('generating a policy', () => {
  for (const profile of Object.keys(PROFILES)) {
    it(`${profile}: clean with every preset, and no placeholder`, async () => {
      for (const preset of presetsFor(profile)) {
        const text = generatePolicy({ ...PROPOSED, profile, preset });
        assertComplete(text);
        await assertClean(text);
      }
    });
  }

  for (const [channel, answers] of Object.entries(CHANNELS)) {
    it(`${channel}: clean in both orders`, async () => {
      for (const order of ['reporting-first', 'github']) {
        const text = generatePolicy({ ...PROPOSED, ...answers, channel, order });
        assertComplete(text);
        await assertClean(text);
        assert.equal(text.includes('security@acme.dev'), channel.includes('email'));
      }
    });
  }

  for (const profile of Object.keys(PROFILES) as ProfileId[]) {
    it(`${profile}: passes its own profile without a finding above a hint`, () => {
      for (const preset of presetsFor(profile)) {
        const config = resolveConfig({ profiles: [profile] });
        const policy = readPolicy(generatePolicy({ ...PROPOSED, profile, preset }));
        const findings = lint(policy, { config, repository: ACME, today: '2026-11-22' }).filter(
          ({ severity }) => severity !== 'hint',
        );
        assert.deepEqual(
          findings.map(({ ruleId }) => `${preset}: ${ruleId}`),
          [],
        );
      }
    });
  }

  it('puts the supported versions first in the order of the starter text', () => {
    const headings = (order: string): string[] =>
      generatePolicy({ ...PROPOSED, order }).match(/^## .*$/gm) ?? [];
    assert.equal(headings('github')[0], '## Supported Versions');
    assert.equal(headings('reporting-first')[0], '## Reporting a Vulnerability');
    assert.deepEqual(headings('github').toSorted(), headings('reporting-first').toSorted());
  });

  it('promises only what was chosen', () => {
    const careful = generatePolicy({
      ...PROPOSED,
      profile: 'ai-review',
      preset: 'best-effort',
      'safe-harbor': 'no',
    });
    assert.doesNotMatch(careful, /legal action|Safe Harbor|Critical|business day/);
    assert.match(careful, /within 14 days/);
    assert.doesNotMatch(generatePolicy(PROPOSED), /legal action/);
    assert.match(generatePolicy({ ...PROPOSED, 'safe-harbor': 'yes' }), /legal action/);
  });

  for (const profile of Object.keys(PROFILES)) {
    it(`${profile}: promises no fix where no version gets one`, () => {
      for (const preset of presetsFor(profile)) {
        const answers: Answers = {
          ...PROPOSED,
          profile,
          preset,
          support: 'none',
          'support-end': '2031-12-31',
        };
        const text = generatePolicy(answers);
        if (!text.includes('no longer maintained')) {
          assert.ok(!questionsIn(answers).includes('support'), text);
          continue;
        }
        const stages = readPolicy(text).commitments.map(({ stage }) => stage);
        assert.ok(!stages.includes('fix'), text);
        assert.doesNotMatch(
          text,
          /spare time|release notes|supported release|not supported|prepare a fix|2031/,
        );
      }
    });
  }

  it('links the confidential issues of a GitLab that somebody runs themselves', () => {
    const text = generatePolicy({
      ...PROPOSED,
      channel: 'gitlab',
      repository: 'git@git.acme.dev:tools/app.git',
    });
    assert.match(
      text,
      /\(https:\/\/git\.acme\.dev\/tools\/app\/-\/issues\/new\?issue%5Bconfidential%5D=true\)/,
    );
  });

  it('speaks of the latest release when no version is known', () => {
    const { version: _version, ...rest } = PROPOSED;
    assert.match(generatePolicy(rest), /Only the latest release gets security fixes/);
  });

  it('begins no sentence with a project that has no name', () => {
    const { project: _project, ...rest } = PROPOSED;
    for (const support of ['latest', 'none']) {
      const text = generatePolicy({ ...rest, profile: 'strict', support });
      assert.doesNotMatch(text, /(?:^|[.?!]\s+|\n\n)this project/, text);
    }
  });

  it('gives the end of support where it is answered', () => {
    const text = generatePolicy({ ...PROPOSED, profile: 'cra-manufacturer', 'support-end': '2031-12-31' });
    assert.match(text, /Security fixes until/);
    assert.match(text, /free of charge until 2031-12-31/);
  });

  it('takes today as the end of support', () =>
    assert.match(generatePolicy({ ...PROPOSED, 'support-end': '2026-11-22' }), /2\.x +\|.*\| 2026-11-22/));

  for (const [name, answers, message] of [
    [
      'an address',
      { channel: 'email', email: undefined },
      /No address for reports is known: give one for "email"/,
    ],
    [
      'a real address',
      { email: 'security@example.com' },
      /"security@example\.com" is not an e-mail address that can receive reports/,
    ],
    ['an address that is no placeholder', { email: 'your-email@acme.dev' }, /is not an e-mail address/],
    [
      'a repository on GitHub',
      { channel: 'github', repository: 'https://codeberg.org/acme/app' },
      /needs a repository on GitHub/,
    ],
    ['a repository at all', { channel: 'gitlab', repository: undefined }, /needs a repository on GitLab/],
    [
      'a repository on GitLab',
      { channel: 'gitlab', repository: 'https://github.com/acme/app' },
      /needs a repository on GitLab/,
    ],
    ['a form', { channel: 'web-form' }, /"form-url"/],
    [
      'a form that is encrypted',
      { channel: 'web-form', 'form-url': 'http://acme.dev' },
      /begins with https:\/\//,
    ],
    [
      'a profile that exists',
      { profile: 'best' },
      /"best" is no answer to "profile": use one of minimal, recommended/,
    ],
    ['a channel', { channel: undefined }, /"channel" needs an answer: github, /],
    ['a date', { 'support-end': 'soon' }, /YYYY-MM-DD/],
    [
      'an end of support that is to come',
      { 'support-end': '2026-11-21' },
      /"2026-11-21" is past: write "support-end" as a date that is not before 2026-11-22\.$/,
    ],
    ['a day that there is', { today: '2026-02-31' }, /YYYY-MM-DD/],
    ['a version', { version: 'banana' }, /"banana" is not a version/],
    [
      'a policy elsewhere',
      { kind: 'pointer', channel: 'github', 'org-policy-url': 'https://github.com/acme/app/security/policy' },
      /is in this repository/,
    ],
    [
      'a way that a pointer can name',
      { kind: 'pointer', channel: 'gitlab+email', repository: 'https://gitlab.com/acme/app' },
      /use one of github, gitlab, policy/,
    ],
  ] as const) {
    it(`asks for ${name}`, () => {
      const wrong: Answers = Object.fromEntries(
        Object.entries({ ...PROPOSED, ...answers }).filter(([, value]) => value !== undefined),
      );
      assert.throws(() => generatePolicy(wrong), message);
      assert.equal(answerProblems(wrong).length, 1);
    });
  }
});

describe('proposed answers', () => {
  it('come from the repository', () => {
    assert.equal(PROPOSED.channel, 'github+email');
    assert.equal(PROPOSED.repository, 'https://github.com/acme/app');
    assert.equal(PROPOSED.version, '2.3.4');
    assert.deepEqual(answerProblems(PROPOSED), []);
  });

  it('leave open what nobody knows', () => {
    const answers = proposeAnswers({}, { today: '2026-11-22' });
    assert.equal(answers.channel, 'email');
    assert.equal(answers.email, undefined);
    assert.deepEqual(
      answerProblems(answers).map(({ question }) => question),
      ['email'],
    );
  });

  it('put the policy beside its like', () => {
    assert.equal(policyPath(PROPOSED), 'SECURITY.md');
    const files = new Set(['.github/CONTRIBUTING.md']);
    assert.equal(policyPath(proposeAnswers({ files }, { today: '2026-11-22' })), '.github/SECURITY.md');
  });
});

describe('questions', () => {
  it('have options that differ, and conditions that can be met', () => {
    for (const { options = [], when } of questions()) {
      const values = options.map(({ value }) => value);
      assert.equal(new Set(values).size, values.length);
      const other =
        questions()
          .find(({ id }) => id === when?.question)
          ?.options?.map(({ value }) => value) ?? [];
      for (const value of when?.is ?? []) assert.ok(other.includes(value), value);
    }
  });
});

function questionsIn(answers: Answers): string[] {
  return applicable(questions(), answers).map(({ id }) => id);
}

/** A directive does not go with every response time. */
function presetsFor(profile: string): string[] {
  const preset = questions().find(({ id }) => id === 'preset');
  assert.ok(preset);
  return (availableOptions(preset, { profile }) ?? []).map(({ value }) => value);
}

function assertComplete(text: string): void {
  assert.doesNotMatch(text, /\{\{|\$\{|TODO|example\.|undefined|null|[\u{2064}\u{f0000}-\u{f00ff}]/u);
  assert.match(text, /^# Security Policy\n/);
  assert.ok(text.endsWith('\n') && !text.endsWith('\n\n'));
}
