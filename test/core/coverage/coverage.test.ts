import { deepEqual, ok } from 'node:assert/strict';
import { resolveConfig } from '../../../server/src/core/config/config';
import { REQUIREMENTS } from '../../../server/src/core/coverage/controls';
import { coverageOf } from '../../../server/src/core/coverage/coverage';
import { lint } from '../../../server/src/core/lint/lint';
import { readPolicy } from '../../../server/src/core/policy/read';
import { PROFILE_IDS, type ProfileId } from '../../../server/src/core/rules/profiles';
import { rules } from '../../../server/src/core/rules/registry.generated';

const TITLE = '# Security Policy\n\n';
const REPORT = `${TITLE}## Reporting a Vulnerability\n\nWrite to <security@acme.dev>.\n`;

/** A profile, a text, and what is said of each control, in their order. */
const CASES: readonly (readonly [ProfileId, string, readonly string[]])[] = [
  ['osps-baseline-1', REPORT, ['OSPS-BR-03.01 met', 'OSPS-VM-02.01 met 5']],
  [
    'osps-baseline-1',
    `${REPORT}\nOur page: [security](http://acme.dev/security)\n`,
    ['OSPS-BR-03.01 not met', 'OSPS-VM-02.01 met 5'],
  ],
  [
    'osps-baseline-1',
    `${TITLE}We take security seriously.\n`,
    ['OSPS-BR-03.01 met', 'OSPS-VM-02.01 not met'],
  ],
  [
    'osps-baseline-2',
    `${REPORT}\nWe answer within 3 days and publish the fix as soon as possible, in coordination with you.\n\n## Security Updates\n\nAdvisories are published on GitHub.\n`,
    [
      'OSPS-BR-03.01 met',
      // That the disclosure has no limit of time is advice.
      'OSPS-VM-01.01 met 7',
      'OSPS-VM-02.01 met 5',
      'OSPS-VM-03.01 met 5',
      'OSPS-VM-04.01 met 9',
    ],
  ],
  [
    'osps-baseline-2',
    `${TITLE}## Reporting a Vulnerability\n\nPlease open an issue for any vulnerability.\n`,
    [
      'OSPS-BR-03.01 met',
      'OSPS-VM-01.01 not met',
      'OSPS-VM-02.01 not met',
      'OSPS-VM-03.01 not met',
      'OSPS-VM-04.01 not met',
    ],
  ],
  [
    'openssf-best-practices',
    `${REPORT}\nWe acknowledge your report within 30 days.\n`,
    [
      'vulnerability_report_process met 5',
      'vulnerability_report_private met 5',
      'vulnerability_report_response not met',
      'vulnerability_report_credit not met',
      'vulnerability_response_process met 7',
    ],
  ],
  [
    'uk-psti',
    `${REPORT}\nWe acknowledge reports within 5 days. We send you a status update every 14 days.\n`,
    [
      'ETSI EN 303 645 5.2-1 met 5',
      'ETSI EN 303 645 5.2-1, acknowledgement met 7',
      'ETSI EN 303 645 5.2-1, status updates met 7',
    ],
  ],
  [
    'osps-baseline-2',
    `${REPORT}\nWe answer as soon as possible.\n\n## Disclosure Policy\n\nWe coordinate the disclosure with you. You may publish after 90 days.\n`,
    [
      'OSPS-BR-03.01 met',
      'OSPS-VM-01.01 partly 9',
      'OSPS-VM-02.01 met 5',
      'OSPS-VM-03.01 met 5',
      'OSPS-VM-04.01 not met',
    ],
  ],
  [
    'cra-steward',
    `${TITLE}## Disclosure Policy\n\nWe coordinate the disclosure with you. You may publish after 90 days.\n\n## Reporting a Vulnerability\n\nWrite to <security@acme.dev>.\n`,
    ['CRA Art. 24 met 3 9'],
  ],
  [
    'cra-steward',
    `${TITLE}## Disclosure Policy\n\nWe coordinate the disclosure with you. You may publish after 90 days.\n`,
    ['CRA Art. 24 partly 3'],
  ],
  // What is wrong with a contact speaks against the control for contacts of any profile.
  [
    'iso-29147',
    `${REPORT}\nWrite to [INSERT EMAIL] as well, and say what happened.\n`,
    [
      'ISO/IEC 29147, contact partly 5',
      'ISO/IEC 29147, report contents not met',
      'ISO/IEC 29147, secure communication partly 5',
      'ISO/IEC 29147, expectations not met',
      'ISO/IEC 29147, scope not met',
      'ISO/IEC 29147, publication not met',
      'ISO/IEC 29147, recognition not met',
    ],
  ],
  // Two times of which one is wrong.
  [
    'cisa-vdp',
    `${REPORT}\n## Response Timeline\n\nWe acknowledge reports within 2 days. We fix vulnerabilities within 30 days.\n\n- Acknowledgement: within 2 days\n- Fix: within 60 days\n`,
    [
      'BOD 20-01 3.a.i not met',
      'BOD 20-01 3.a.ii not met',
      'BOD 20-01 3.a.iii partly 5',
      'BOD 20-01 3.a.iv not met',
      'BOD 20-01 3.a.v met 9',
      'BOD 20-01 3.a.vi not met',
      'BOD 20-01 3.c.iii met',
      'BOD 20-01 partly 9',
    ],
  ],
  ['recommended', REPORT, []],
];

describe('what a policy shows of the requirements of a profile', () => {
  for (const [profile, text, expected] of CASES)
    it(`${profile}: ${expected.join(', ') || 'nothing'}`, () => {
      deepEqual(
        coverage(text, [profile]).flatMap(({ controls }) =>
          controls.map(({ id, state, lines }) => [id, state, ...lines].join(' ')),
        ),
        expected,
      );
    });

  it('says why a requirement is not met, where a rule does', () => {
    const [{ controls } = { controls: [] }] = coverage(`${TITLE}Write to <security@example.com>.\n`, [
      'osps-baseline-1',
    ]);
    deepEqual(
      controls.flatMap(({ findings }) => findings.map(({ ruleId, line }) => `${ruleId} ${line}`)),
      ['contact-reserved-domain 3'],
    );
  });

  it('is asked for every profile that is on', () => {
    deepEqual(
      coverage(REPORT, ['cisa-vdp', 'recommended', 'cncf']).map(({ profile }) => profile),
      ['cisa-vdp', 'cncf'],
    );
  });
});

describe('the requirements', () => {
  for (const profile of PROFILE_IDS) {
    const named = new Set(rules.flatMap(({ requirements }) => requirements?.[profile] ?? []));
    if (named.size === 0) continue;
    it(`of ${profile} are those that rules speak to, each once`, () => {
      const ids = (REQUIREMENTS[profile]?.controls ?? []).map(({ id }) => id);
      deepEqual(
        [...named].filter((id) => !ids.includes(id)),
        [],
      );
      deepEqual(ids, [...new Set(ids)]);
    });
  }

  it('promise nothing that only people can say', () => {
    for (const [profile, requirements] of Object.entries(REQUIREMENTS))
      for (const { asks } of requirements.controls) ok(!/complian|certif/i.test(asks), `${profile}: ${asks}`);
  });
});

function coverage(text: string, profiles: readonly ProfileId[]) {
  const policy = readPolicy(text);
  const config = resolveConfig({ profiles });
  const findings = lint(policy, { config, repository: {}, today: '2026-11-22' });
  return coverageOf(policy, findings, profiles);
}
