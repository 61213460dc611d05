import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/edits';
import type { PartialConfig } from '../../../server/src/core/config/model';
import { check, usableFixes } from './harness';

const repository = {
  remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' as const }],
  contacts: ['security@acme.dev'],
};

interface Case {
  readonly what: string;
  readonly rule: string;
  readonly config?: PartialConfig;
  /** Below the title, and what the first fix of the first finding makes of it; undefined where there is no fix. */
  readonly text: string;
  readonly fixed: string | undefined;
}

const CASES: readonly Case[] = [
  {
    what: 'a sentence with another way, though it lacks an address, is not replaced as a whole',
    rule: 'reporting-channel-public-only',
    text: '## Reporting\n\nReport problems by opening an issue on GitHub or mail me.',
    fixed: undefined,
  },
  {
    what: 'an address in place of a marker is a link',
    rule: 'contact-placeholder',
    text: 'Report vulnerabilities to [INSERT EMAIL].',
    fixed: 'Report vulnerabilities to <security@acme.dev>.',
  },
  {
    what: 'an address in place of a bare one stays bare',
    rule: 'contact-placeholder',
    text: 'Report vulnerabilities to security@yourdomain.com.',
    fixed: 'Report vulnerabilities to security@acme.dev.',
  },
  {
    what: 'an address in code stays code',
    rule: 'contact-placeholder',
    text: 'Report vulnerabilities to `[INSERT EMAIL]`.',
    fixed: 'Report vulnerabilities to `security@acme.dev`.',
  },
  {
    what: 'the note behind a placeholder goes with it',
    rule: 'contact-placeholder',
    text: 'Report vulnerabilities to security@placeholder.local (update later). Thank you.',
    fixed: 'Report vulnerabilities to security@acme.dev. Thank you.',
  },
  {
    what: 'a note behind an address that looks real is left to the author',
    rule: 'contact-placeholder',
    text: 'Report vulnerabilities to jane@acme.dev (placeholder).',
    fixed: undefined,
  },
  {
    what: 'a link keeps its words',
    rule: 'contact-reserved-domain',
    text: 'Report vulnerabilities by [mail to our team](mailto:security@example.com).',
    fixed: 'Report vulnerabilities by [mail to our team](mailto:security@acme.dev).',
  },
  {
    what: 'a link that shows its address shows the new one',
    rule: 'contact-reserved-domain',
    text: 'Report vulnerabilities to [security@example.com](mailto:security@example.com).',
    fixed: 'Report vulnerabilities to [security@acme.dev](mailto:security@acme.dev).',
  },
  {
    what: 'lines are no longer than before',
    rule: 'private-reporting-unlinked',
    text: 'Found a vulnerability? Go to the Security tab of this repository to tell us.',
    fixed:
      'Found a vulnerability? Go to the\n[Security tab](https://github.com/acme/app/security/advisories/new) of this\nrepository to tell us.',
  },
  {
    what: 'lines of a list are indented',
    rule: 'private-reporting-unlinked',
    text: '- Found a vulnerability? Go to the Security tab of this repository to tell us.',
    fixed:
      '- Found a vulnerability? Go to the\n  [Security tab](https://github.com/acme/app/security/advisories/new) of this\n  repository to tell us.',
  },
  {
    what: 'a text that is not wrapped stays so',
    rule: 'private-reporting-unlinked',
    text: 'This project takes the safety of everybody who uses it to heart, and reads every report with care.\n\nGo to the Security tab of this repository to report a vulnerability to us.',
    fixed:
      'This project takes the safety of everybody who uses it to heart, and reads every report with care.\n\nGo to the [Security tab](https://github.com/acme/app/security/advisories/new) of this repository to report a vulnerability to us.',
  },
  {
    what: 'a definition goes with its last link',
    rule: 'link-private-host',
    text: 'Report vulnerabilities in [our tracker][tracker].\n\n[tracker]: http://localhost/tracker',
    fixed: 'Report vulnerabilities in our tracker.',
  },
  {
    what: 'a definition stays as long as it is used',
    rule: 'link-private-host',
    text: 'Report vulnerabilities in [our tracker][tracker]. The [tracker] is private.\n\n[tracker]: http://localhost/tracker',
    fixed:
      'Report vulnerabilities in our tracker. The [tracker] is private.\n\n[tracker]: http://localhost/tracker',
  },
  {
    what: 'cells that were pasted with tabs are cells',
    rule: 'versions-table-malformed',
    text: '## Supported Versions\n\n| Version\tSupported |\n| 2.x\tyes |\n| 1.x\tno |',
    fixed:
      '## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 2.x     | yes       |\n| 1.x     | no        |',
  },
  {
    what: 'the first answer takes no longer than a fix',
    rule: 'acknowledgement-target-missing',
    text: '## Response Timeline\n\n- Critical: fixed within 24 hours\n- Low: fixed within 30 days',
    fixed:
      '## Response Timeline\n\n- Critical: fixed within 24 hours\n- Low: fixed within 30 days\n- We confirm receipt of every report within 24 hours',
  },
  {
    what: 'no other language is mixed with English',
    rule: 'sla-vague',
    text: '## Schwachstellen melden\n\nBitte schreiben Sie an security@acme.dev. Wir antworten auf jede Meldung so schnell wie möglich.',
    fixed: undefined,
  },
  {
    what: 'no time is offered that is too long',
    rule: 'sla-vague',
    config: { profiles: ['cisa-vdp'], options: { preset: 'best-effort' } },
    text: '## Response Timeline\n\nWe acknowledge every report as soon as possible.',
    fixed: '## Response Timeline\n\nWe acknowledge every report within 48 hours.',
  },
  {
    what: 'a time is shortened wherever it is promised',
    rule: 'sla-too-long',
    text: '## Response Timeline\n\nWe acknowledge reports within 30 days.\n\n- Acknowledgement: 30 days',
    fixed: '## Response Timeline\n\nWe acknowledge reports within 14 days.\n\n- Acknowledgement: 14 days',
  },
];

describe('the first fix of', () => {
  for (const { what, rule, config, text, fixed } of CASES) {
    it(`${rule}: ${what}`, () => {
      const document = `# Security Policy\n\n${text}\n`;
      const [finding] = check(document, { repository, config: { only: [rule], ...config } });
      assert.ok(finding, 'there is a finding');
      const [fix] = usableFixes(finding);
      assert.equal(fix && applyEdits(document, fix.edits), fixed && `# Security Policy\n\n${fixed}\n`);
    });
  }
});
