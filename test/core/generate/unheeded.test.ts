import assert from 'node:assert/strict';
import type { Answers } from '../../../server/src/core/generate';
import { lacksLine, unheededAnswers } from '../../../server/src/core/generate/unheeded';
import type { RepositoryFacts } from '../../../server/src/core/repository/facts';

const TODAY = '2026-11-22';
const EMAIL: Answers = { email: 'security@acme.dev' };
const GITHUB: RepositoryFacts = {
  remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' }],
};
const VERSIONED: RepositoryFacts = {
  ...GITHUB,
  manifests: [{ path: 'package.json', ecosystem: 'npm', name: 'app', version: '2.3.4' }],
};

describe('answers that nothing is made of', () => {
  const cases: readonly (readonly [given: Answers, unheeded: string, facts?: RepositoryFacts])[] = [
    [{ ...EMAIL, profile: 'minimal', preset: 'solo' }, 'preset because of profile=minimal'],
    [{ ...EMAIL, profile: 'minimal', preset: 'community' }, 'preset because of profile=minimal'],
    [{ ...EMAIL, profile: 'recommended', preset: 'community' }, ''],
    [{ ...EMAIL, channel: 'github' }, 'email because of channel=github', GITHUB],
    [{ ...EMAIL, channel: 'github+email' }, '', GITHUB],
    [
      { channel: 'github', 'form-url': 'https://acme.dev/report' },
      'form-url because of channel=github',
      GITHUB,
    ],
    [
      {
        kind: 'pointer',
        preset: 'solo',
        profile: 'strict',
        support: 'latest',
        'fallback-email': 'ciso@acme.dev',
      },
      'profile because of kind=pointer, preset because of kind=pointer, support because of kind=pointer, fallback-email because of kind=pointer',
      GITHUB,
    ],
    [{ ...EMAIL, support: 'line', version: '3.1.0', 'support-end': '2031-12-31' }, ''],
    [
      { ...EMAIL, support: 'latest', version: '3.1.0', 'support-end': '2031-12-31' },
      'version because of support=latest, support-end because of support=latest',
    ],
    [{ ...EMAIL, version: '0.4.1' }, 'version because of support=latest'],
    [{ ...EMAIL, version: '3.1.0' }, ''],
    [{ version: '2.3.4', project: 'app' }, '', VERSIONED],
    [
      { ...EMAIL, support: 'none', profile: 'disclose-io', preset: 'solo' },
      'support because of profile=disclose-io',
    ],
    [
      {
        ...EMAIL,
        'authority-email': 'office@acme.dev',
        'fallback-email': 'ciso@acme.dev',
        languages: 'German',
      },
      'fallback-email because of profile=recommended, authority-email because of profile=recommended, languages because of profile=recommended',
    ],
    [{ ...EMAIL, profile: 'strict', 'fallback-email': 'ciso@acme.dev', languages: 'German' }, ''],
    [{ ...EMAIL, profile: 'cra-steward', 'authority-email': 'office@acme.dev' }, ''],
    [{ ...EMAIL, language: 'en', order: 'reporting-first', location: 'docs/SECURITY.md' }, ''],
    [{ ...EMAIL, profile: 'disclose-io', order: 'github' }, 'order because of profile=disclose-io'],
    [{ ...EMAIL, version: '', 'fallback-email': '' }, ''],
  ];
  for (const [given, expected, facts = {}] of cases) {
    it(`${JSON.stringify(given)}: ${expected || 'none'}`, () => {
      const unheeded = unheededAnswers(facts, given, Object.keys(given), TODAY).map(
        ({ question, because }) => `${question} because of ${because.question}=${because.value}`,
      );
      assert.equal(unheeded.join(', '), expected);
    });
  }

  it('are told of those that are asked about', () => {
    const given = { ...EMAIL, profile: 'minimal', preset: 'solo' };
    assert.deepEqual(unheededAnswers({}, given, ['email', 'profile'], TODAY), []);
  });

  const lines: readonly (readonly [given: Answers, lacks: boolean, facts?: RepositoryFacts])[] = [
    [{ ...EMAIL, support: 'line' }, true],
    [{ ...EMAIL, support: 'line', version: '2026.11' }, true],
    [{ ...EMAIL, support: 'line', version: '0.4.1' }, false],
    [{ support: 'line' }, false, VERSIONED],
    [{ ...EMAIL, support: 'line', profile: 'disclose-io' }, false],
    [EMAIL, false],
  ];
  for (const [given, lacks, facts = {}] of lines) {
    it(`${JSON.stringify(given)}: ${lacks ? 'lacks a line' : 'has its line, or wants none'}`, () =>
      assert.equal(lacksLine(facts, given, TODAY), lacks));
  }
});
