import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/edits';
import { check } from './harness';

const found = (text: string) =>
  check(`# Security Policy\n\n## Reporting a Vulnerability\n\n${text}\n`, {
    config: { only: ['contact-inconsistent'] },
  });

describe('two addresses of security teams', () => {
  const rivals: readonly string[] = [
    'Report vulnerabilities to security@acme.dev. Send the report of a vulnerability to security@acme.io.',
    'Report vulnerabilities to security@acme.dev.\n\n## Contact\n\nReport vulnerabilities to psirt@acme.dev.',
    'Report vulnerabilities to security@acme.dev.\n\n## How to report\n\n**Email**: acme-security@acme.dev',
    'Bitte melden Sie Schwachstellen an security@acme.dev.\n\nSchwachstellen melden Sie per E-Mail an security@acme.de.',
  ];
  for (const text of rivals) {
    it(`compete: ${text}`, () => {
      assert.equal(found(text).length, 1);
    });
  }

  const explained: readonly string[] = [
    'Report vulnerabilities to security@acme.dev and psirt@acme.dev.',
    'Report vulnerabilities to security@acme.dev, security@acme.io.',
    'Report vulnerabilities to security@acme.dev.\n\nAlternatively, report them to psirt@acme.dev.',
    'Report vulnerabilities to security@acme.dev.\n\nIf you get no answer, write to psirt@acme.dev.',
    'Report vulnerabilities to security@acme.dev.\n\nReport vulnerabilities for the mobile app to security@mobile.dev.',
    'Report vulnerabilities to security@acme.dev. PGP-encrypted reports go to security-pgp@acme.dev.',
    'Report vulnerabilities to:\n\n- security@acme.dev\n- psirt@acme.dev',
    'Report vulnerabilities to security@acme.dev.\n\n## Rocket\n\nReport vulnerabilities to security@rocket.dev.',
    'Report vulnerabilities to security@acme.dev. Report vulnerabilities to jane@acme.dev.',
    'Report vulnerabilities to security@acme.dev. Write to security@acme.dev.',
    'Melden Sie Schwachstellen an security@acme.dev.\n\nFalls niemand antwortet, schreiben Sie an psirt@acme.dev.',
    'Signalez les vulnérabilités à security@acme.dev.\n\nVous pouvez aussi écrire à psirt@acme.dev.',
    '请将漏洞报告发送至 security@acme.dev。\n\n或发送至 psirt@acme.dev。',
  ];
  for (const text of explained) {
    it(`are told apart: ${text}`, () => {
      assert.deepEqual(found(text), []);
    });
  }

  it('become one, wherever it stands', () => {
    const text =
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport vulnerabilities to security@acme.dev. Report vulnerabilities to [us](mailto:sec@acme.dev?subject=x).\n\n## Thanks\n\nSec@acme.dev and no-sec@acme.dev.\n';
    const [finding] = check(text, { config: { only: ['contact-inconsistent'] } });
    assert.deepEqual(
      finding?.fixes().map(({ title, safe, edits }) => [title, safe, applyEdits(text, edits)]),
      [
        [
          'Use security@acme.dev everywhere',
          false,
          text.replace('mailto:sec@', 'mailto:security@').replace('Sec@', 'security@'),
        ],
        ['Use sec@acme.dev everywhere', false, text.replace('security@', 'sec@')],
      ],
    );
  });
});
