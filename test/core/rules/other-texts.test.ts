import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/edits';
import { check, usableFixes } from './harness';

/** Texts below a heading, and whether the rule has something to say of them; what the first fix makes of a text, where it has one. */
const CASES: Readonly<
  Record<
    string,
    {
      heading: string;
      reported: readonly (readonly [text: string, fixed?: string])[];
      fine: readonly string[];
    }
  >
> = {
  'sla-stage-order': {
    heading: '## Response Timeline',
    reported: [
      [
        '- Acknowledgement: within 7 days\n- Fix: 48 hours',
        '- Acknowledgement: within 48 hours\n- Fix: 7 days',
      ],
      // A swap would give Critical more than High.
      [
        '- Acknowledgement: 10 days\n- Critical fix: 2 days\n- High fix: 7 days',
        '- Acknowledgement: 2 days\n- Critical fix: 2 days\n- High fix: 7 days',
      ],
      ['| Severity | First response | Fix |\n| --- | --- | --- |\n| High | 5 days | 3 days |'],
    ],
    fine: [
      'We triage reports within 5 days.\n\nCritical issues have a 72-hour target for a fix.',
      '- Acknowledgement: 7 days\n- Assessment: 5 business days',
      '- Acknowledgement: 2 days\n- Assessment: 7 days\n- Critical: 7 days\n- Low: 90 days',
      'We acknowledge reports within 7 days. Once confirmed, critical issues are fixed within 72 hours.',
      'We acknowledge reports within 3 days, and send an assessment within an additional 2 days.',
      '- Acknowledgement: 48 hours\n- Critical: immediate patch release',
      '| Severity | First response | Fix |\n| --- | --- | --- |\n| Critical | 1 day | 2 days |\n| Low | 14 days | 90 days |',
      'We usually answer within 7 days. If the flaw is being exploited we publish a fix within 24 hours.',
    ],
  },
  'last-updated-future': {
    heading: '## About this document',
    reported: [
      ['Last updated: March 3rd, 2031', 'Last updated: November 22nd, 2026'],
      ['| Last updated |\n| --- |\n| 2031-01-02 |', '| Last updated |\n| --- |\n| 2026-11-22 |'],
      ['Zuletzt aktualisiert: 24.11.2026', 'Zuletzt aktualisiert: 22.11.2026'],
    ],
    fine: [
      'Last updated: 2026-11-23',
      'Last updated: 05/12/2026',
      'Effective date: 2027-01-01',
      'Next review date: 2027-05-01',
      'Dieses Dokument gilt ab Stand 2027-01-01.',
    ],
  },
  'versions-status-empty': {
    heading: '## Supported Versions',
    reported: [
      [
        '| Version | Supported |\n| --- | --- |\n| 2.x | ✅ |\n| 1.x |  |',
        '| Version | Supported |\n| --- | --- |\n| 2.x | ✅ |\n| 1.x | ✅ |',
      ],
      [
        '| Version | Supported |\n| --- | --- |\n| 2.x | N/A |',
        '| Version | Supported |\n| --- | --- |\n| 2.x | :white_check_mark: |',
      ],
      ['|Version|Supported|\n|-|-|\n|2.x|?|\n|1.x|no|', '|Version|Supported|\n|-|-|\n|2.x|Yes|\n|1.x|no|'],
      ['| Version | Supported |\n| --- | --- |\n| 1.x | ![](status.svg) |'],
      ['| Released | Version | Status |\n| --- | --- | --- |\n| 2024-01-01 | 1.x | - |'],
    ],
    fine: [
      '| Version | Supported |\n| --- | --- |\n| 1.x | ![supported](status.svg) |',
      '| Version | Supported | Notes |\n| --- | --- | --- |\n| 1.x | | no longer supported |',
      '| Version | End of life |\n| --- | --- |\n| 1.x | - |\n| 2.x | 2030-01-01 |',
      '- 1.x:\n- 2.x: supported',
    ],
  },
  'versions-none-supported': {
    heading: '## Supported Versions',
    reported: [
      [
        '| Version | Supported |\n| --- | --- |\n| 2.x | ❌ |\n| 1.x | ❌ |',
        '| Version | Supported |\n| --- | --- |\n| 2.x | ✅ |\n| 1.x | ❌ |',
      ],
      ['These versions get security updates.\n\n| Version | Supported |\n| --- | --- |\n| < 1.0 | No |'],
    ],
    fine: [
      'This library is no longer maintained.\n\n| Version | Supported |\n| --- | --- |\n| 1.x | No |',
      'Only the latest release gets fixes.\n\n| Version | Supported |\n| --- | --- |\n| 1.x | No |',
      'There are no releases yet.\n\n| Version | Supported |\n| --- | --- |\n| 0.x | No |',
      '| Version | Supported |\n| --- | --- |\n| 1.x | planned |\n| 0.x | No |',
      'Dieses Projekt ist archiviert.\n\n| Version | Supported |\n| --- | --- |\n| 1.x | nein |',
    ],
  },
  'versions-eol-passed': {
    heading: '## Supported Versions',
    reported: [
      [
        '| Version | Supported |\n| --- | --- |\n| 3.5 | Until 2023-12-31 |\n| 3.4 | No |',
        '| Version | Supported |\n| --- | --- |\n| 3.5 | No               |\n| 3.4 | No |',
      ],
      [
        '| Version | Released | Supported | EOL |\n| --- | --- | --- | --- |\n| 3.x | May 2019 | yes | June 2024 |',
        '| Version | Released | Supported | EOL |\n| --- | --- | --- | --- |\n| 3.x | May 2019 | No  | June 2024 |',
      ],
      ['- 2.x: supported until 31 March 2025\n- 3.x: supported', '- 3.x: supported'],
      [
        '| Version | Security fixes until |\n| --- | --- |\n| 2.x | Q3 2025 |\n| 3.x | 2029 |',
        '| Version | Security fixes until |\n| --- | --- |\n| 3.x | 2029 |',
      ],
      ['| Version | Supported |\n| --- | --- |\n| 2.x | ja (bis 31.12.2025) |'],
    ],
    fine: [
      '| Version | Supported |\n| --- | --- |\n| 3.5 | Until November 2026 |',
      '| Version | Supported |\n| --- | --- |\n| 3.5 | Until 2026 |',
      '| Version | Supported | EOL |\n| --- | --- | --- |\n| 3.x | yes | 05/12/2026 |',
      '| Version | Supported | End of life | Extended support ends |\n| --- | --- | --- | --- |\n| 3.x | yes | 2024-01-01 | 2029-01-01 |',
      '| Version | Supported | Active until | Security until |\n| --- | --- | --- | --- |\n| 3.x | yes | 2024-01-01 | further notice |',
      '| Version | Released | Supported |\n| --- | --- | --- |\n| 3.x | 2019-05-01 | yes |',
      '| Version | Supported |\n| --- | --- |\n| 3.x | since 2019-05-01 |',
    ],
  },
  'versions-conflict': {
    heading: '## Supported Versions',
    reported: [
      [
        '| Version | Supported |\n| --- | --- |\n| 2.x | yes |\n| 1.2 | yes |\n| 1.2.x | no |',
        '| Version | Supported |\n| --- | --- |\n| 2.x | yes |\n| 1.2 | yes |',
      ],
      ['| Version | Supported |\n| --- | --- |\n| main | ✅ |\n| main | ❌ |'],
      ['| Version | Supported |\n| --- | --- |\n| 1.0 - 2.0.x | yes |\n| 1.5 - 3.0.x | no |'],
      ['| Version | Supported |\n| --- | --- |\n| 1.x, 2.x | yes |\n| 2.x | no |'],
    ],
    fine: [
      '| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n| 1.2.x | no |',
      '| Version | Supported |\n| --- | --- |\n| < 3.0 | yes |\n| < 2.0 | no |',
      '| Version | Supported |\n| --- | --- |\n| >= 2.0 | yes |\n| < 2.0 | no |',
      '| Version | Supported |\n| --- | --- |\n| latest | yes |\n| all others | no |',
      '| Product | Version | Supported |\n| --- | --- | --- |\n| server | 1.x | yes |\n| client | 1.x | no |',
      '| Version | Channel | Supported |\n| --- | --- | --- |\n| 5.x | GA release | yes |\n| 5.x | Preview build | no |',
      '| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n\n| Version | Supported |\n| --- | --- |\n| 1.x | no |',
      '| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n| 1.x | planned |',
    ],
  },
  'sla-unit-missing': {
    heading: '## Response Timeline',
    reported: [
      [
        '| Stage | Target |\n| --- | --- |\n| Acknowledge | 48 |',
        '| Stage | Target |\n| --- | --- |\n| Acknowledge | 48 hours |',
      ],
      [
        '| Priority | Response time |\n| --- | --- |\n| P1 | 2-3 |',
        '| Priority | Response time |\n| --- | --- |\n| P1 | 2-3 days |',
      ],
      ['- **Critical**: 7', '- **Critical**: 7 days'],
      [
        'You will hear from us within 72 of your report.',
        'You will hear from us within 72 hours of your report.',
      ],
    ],
    fine: [
      '| Severity | Fix |\n| --- | --- |\n| Critical | 7 |\n| High | 14 |\n\nAll times are in business days.',
      '| Schweregrad | Fix (Tage) |\n| --- | --- |\n| Kritisch | 7 |',
      '| Severity | Fixed |\n| --- | --- |\n| Critical | 7 |',
      '| Severity | Response | Score |\n| --- | --- | --- |\n| Critical | 7 days | 9 |',
      'Response times in days:\n\n- Critical: 7\n- High: 14',
      '- Critical: 9.0\n- High: 7.0-8.9',
      'We acknowledge reports within 2, at most 3 days.',
      'We respond within 2.5 days, and stay within 3 clicks.',
      'Please report it within 48 of finding it.',
    ],
  },
  'sla-duration-mismatch': {
    heading: '## Response Timeline',
    reported: [
      ['We respond within seven (5) days.', 'We respond within seven days.'],
      ['- Fix: 90 days (2 months)', '- Fix: 90 days'],
      [
        '| Stage | Target |\n| --- | --- |\n| Response | 24 hours (2 days) |',
        '| Stage | Target |\n| --- | --- |\n| Response | 24 hours |',
      ],
    ],
    fine: [
      'We respond within 7 days (5 business days), and fix it within 10 working days (2 weeks).',
      'We fix it within one month (4 weeks), or ninety (90) days.',
      'We respond within 24 hours (72 hours on weekends).',
      'We wait 90 days (or 120 days for firmware).',
      'We respond within 3 months (a quarter).',
    ],
  },
  'cvss-band-invalid': {
    heading: '## Severity',
    reported: [
      [
        '| Level | CVSS v3.1 | Fix |\n| --- | --- | --- |\n| Critical | 9.0 – 10.0 | 7 days |\n| High | 7.0 – 9.0 | 30 days |',
        '| Level | CVSS v3.1 | Fix |\n| --- | --- | --- |\n| Critical | 9.0 – 10.0 | 7 days |\n| High | 7.0 – 8.9 | 30 days |',
      ],
      [
        'CVSS scores:\n\n- **Medium**: 4.0-6.9\n- **Low**: 1.0 to 3.9',
        'CVSS scores:\n\n- **Medium**: 4.0-6.9\n- **Low**: 0.1 to 3.9',
      ],
      ['- Critical (CVSS 9.0-10.5)\n- High (CVSS 7.0-8.9)'],
      ['| Severity | CVSS |\n| --- | --- |\n| Critical | 8.5+ |\n| High | 7.0-8.4 |'],
      ['We use our own scale instead of CVSS bands.\n\n- Critical: 8-10\n- High: 5-8'],
    ],
    fine: [
      '| Severity | CVSS 4.0 score |\n| --- | --- |\n| Critical | 9-10 |\n| High | 7-8 |\n| Medium | 4-6 |\n| Low | 0-3 |',
      'Rated by CVSS:\n\n- Critical: >= 9.0\n- High: >= 7.0\n- Medium: >= 4.0',
      '- Critical (CVSS 3.1 score 9.0-10.0): within 1-3 days\n- High (CVSS 3.1 score 7.0-8.9): within 5-7 days',
      'We use our own scale instead of CVSS bands.\n\n- Critical: 8-10\n- High: 5-7',
      '| Severity | CVSS v2 |\n| --- | --- |\n| High | 7.0-10.0 |\n| Medium | 4.0-6.9 |',
      '| Likelihood | Severity | CVSS |\n| --- | --- | --- |\n| High | Critical | 8.0-10.0 |\n| High | High | 5.0-7.9 |',
      '- Critical: 1-3 days, rated by CVSS\n- High: 1-2 weeks',
      '| Severity | CVSS |\n| --- | --- |\n| Critical/High | 7.0-10.0 |\n| Medium | 4.0-6.9 |\n| Low | 0.1-3.9 |',
    ],
  },
  'disclosure-window-shorter-than-fix': {
    heading: '## Response Timeline',
    reported: [
      [
        '- Fix: within 90 days\n\nPlease wait 30 days before you publish anything.',
        '- Fix: within 90 days\n\nPlease wait 90 days before you publish anything.',
      ],
      [
        'We follow a 45-day disclosure deadline.\n\n| Severity | Fix |\n| --- | --- |\n| Critical | 7 days |\n| Low | 60 days |',
      ],
    ],
    fine: [
      '- Fix: within 90 days\n\nWe publish an advisory within 7 days.',
      '- Fix: within 90 days\n\nYou may publish after 30 days, or when a fix is out, whichever comes later.',
      '- Fix: within 90 days\n\nIf the flaw is being exploited, you may publish after 7 days.',
      '- Fix: within 30 business days\n\nYou may publish 30 days after your report.',
      '- Fix: within 90 days\n\nDistributors are told 7 days before we disclose it, under an embargo.',
    ],
  },
  'disclosure-indefinite': {
    heading: '## Disclosure Policy',
    reported: [
      ['Public disclosure is only permitted with the approval of the maintainers.'],
      ['Details must not be shared with third parties without prior written consent.'],
      ['By reporting you agree that you will not publicly disclose the vulnerability without our consent.'],
      ['Under no circumstances should you publish an exploit.'],
      ['We ask you not to disclose the issue publicly until we have resolved it.'],
      ['Please keep these findings private until a patch is released and:\n\n- be kind'],
    ],
    fine: [
      'We will not disclose the issue without your consent.',
      'We never publish the details of a report before a fix is out.',
      'Vulnerabilities will not be disclosed until a fix is available.',
      'Please do not disclose the issue until we had a reasonable time to fix it.',
      'Please keep it private until we agree on a date.',
      'Do not access the data of others without our permission.',
      'Never share the passwords that you find.',
      'Please do not disclose the issue without our approval for the first 90 days.',
      'Do not disclose it until it is fixed. You may publish 60 days after your report.',
    ],
  },
  'sla-severity-incomplete': {
    heading: '## Response Timeline',
    reported: [
      [
        '- **Critical**: fix within 7 days\n- **Medium**: fix within 30 days',
        '- **Critical**: fix within 7 days\n- **High**: fix within 30 days\n- **Medium**: fix within 30 days',
      ],
      [
        '| Severity | Fix |\n| -------- | --- |\n| High | 14 days |\n| Low | 90 days |',
        '| Severity | Fix     |\n| -------- | ------- |\n| High     | 14 days |\n| Medium   | 90 days |\n| Low      | 90 days |',
      ],
      [
        'Answers:\n\n- Critical: first response within 1 day\n- High: first response within 2 days\n\nFixes:\n\n1. High: fix within 14 days\n2. Medium: fix within 30 days',
      ],
    ],
    fine: [
      '- Critical: fix within 7 days\n- All others: fix within 90 days\n- Low: fix within 120 days',
      '- Critical: fix within 7 days\n- High: fix within 14 days',
      '- Critical: fix within 7 days\n- High: see below\n- Medium: fix within 30 days',
      '| Severity | Fix |\n| --- | --- |\n| P0 | 7 days |\n| P1 | 14 days |\n| P2 | 30 days |',
      '- Critical: fix within 7 days\n- Moderate or lower: fix within 90 days',
    ],
  },
  'sla-too-long': {
    heading: '## Response Timeline',
    reported: [
      ['- Acknowledgement: within 4 weeks', '- Acknowledgement: within 14 days'],
      [
        '| Severity | Fix |\n| --- | --- |\n| Low | 365 days |',
        '| Severity | Fix |\n| --- | --- |\n| Low | 180 days |',
      ],
    ],
    fine: [
      'We acknowledge reports within 10 business days.',
      '- Fix: 6 months',
      'We publish an advisory within one year.',
      '- Critical: 7 days\n- High: 30 days\n- Low: 90 days',
      'We acknowledge reports within 3 days. In December we may need up to 30 days to answer.',
    ],
  },
  'sla-release-anchored': {
    heading: '## Response Timeline',
    reported: [
      ['- Low: next major release', '- Low: next major release, within 90 days at most'],
      [
        '| Severity | Fix |\n| --- | --- |\n| Medium | Next minor version |',
        '| Severity | Fix |\n| --- | --- |\n| Medium | Next minor version, within 60 days at most |',
      ],
      ['Low severity issues are fixed in an upcoming release.'],
    ],
    fine: [
      '- Low: next release\n\nReleases come out every six weeks.',
      '- Low: next quarterly release',
      '- Low: next release (90 days at most)',
      '- Critical: immediately',
    ],
  },
  'disclosure-window-long': {
    heading: '## Disclosure Policy',
    reported: [
      ['Please allow us 6 months before you disclose it.', 'Please allow us 90 days before you disclose it.'],
      ['We have a 180-day disclosure deadline.'],
    ],
    fine: [
      'You may publish 120 days after your report.',
      'As updates of firmware take long, please wait 180 days before publishing.',
      'You may publish 180 days after a fix is released.',
      'Advisories are published on our site for one year.',
    ],
  },
  'versions-status-unrecognized': {
    heading: '## Supported Versions',
    reported: [
      [
        '| Version | Supported |\n| --- | --- |\n| 2.x | :X: |\n| 1.x | :x: |',
        '| Version | Supported |\n| --- | --- |\n| 2.x | :white_check_mark: |\n| 1.x | :x: |',
      ],
      ['| Version | Supported |\n| --- | --- |\n| 2.x | \ufffd |'],
    ],
    fine: [
      '| Version | Supported |\n| --- | --- |\n| 2.x | Activa |',
      '| Version | Supported |\n| --- | --- |\n| 2.x | ✅ |',
      '| Version | Supported |\n| --- | --- |\n| 2.x | :warning: security only |',
      '| Version | Supported |\n| --- | --- |\n| 2.x | ? |',
    ],
  },
  'versions-range-ambiguous': {
    heading: '## Supported Versions',
    reported: [
      [
        '| Version | Supported |\n| --- | --- |\n| 1.0 - 2.0 | yes |',
        '| Version | Supported |\n| --- | --- |\n| 1.0.x - 2.0.x | yes |',
      ],
      [
        '| Version | Supported |\n| --- | --- |\n| > 2.0 | yes |',
        '| Version | Supported |\n| --- | --- |\n| >= 2.1 | yes |',
      ],
      ['| Version | Supported |\n| --- | --- |\n| 1.x - 1 | yes |'],
    ],
    fine: [
      '| Version | Supported |\n| --- | --- |\n| <= 3.x | no |',
      '| Version | Supported |\n| --- | --- |\n| 1.0.0 - 2.0.3 | yes |',
      '| Version | Supported |\n| --- | --- |\n| Latest release in 8.x | yes |',
      '| Version | Supported |\n| --- | --- |\n| > 2.0.1 | yes |',
      '| Version | Supported |\n| --- | --- |\n| 2024-05 | yes |',
      '| Version | Supported |\n| --- | --- |\n| v1.2+ | yes |',
    ],
  },
};

for (const [id, { heading, reported, fine }] of Object.entries(CASES)) {
  describe(`${id} on other texts`, () => {
    const documentOf = (text: string): string => `# Security Policy\n\n${heading}\n\n${text}\n`;
    const findingsIn = (text: string) => check(documentOf(text), { config: { only: [id] } });
    for (const [text, fixed] of reported) {
      it(`reports ${JSON.stringify(text)}`, () => {
        const [finding, ...others] = findingsIn(text);
        assert.ok(finding && others.length === 0, `${others.length} other findings`);
        for (const fix of usableFixes(finding)) {
          const after = applyEdits(documentOf(text), fix.edits);
          assert.deepEqual(
            check(after, { config: { only: [id] } }).map(({ message }) => message),
            [],
            after,
          );
        }
        if (fixed !== undefined)
          assert.equal(applyEdits(documentOf(text), usableFixes(finding)[0]?.edits ?? []), documentOf(fixed));
      });
    }
    for (const text of fine) {
      it(`has nothing to say of ${JSON.stringify(text)}`, () => {
        assert.deepEqual(
          findingsIn(text).map(({ message }) => message),
          [],
        );
      });
    }
  });
}
