import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/edits';
import type { Companion, RepositoryFacts } from '../../../server/src/core/repository/facts';
import { check } from './harness';

const MAIL = '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n';
const FORM =
  '# Security Policy\n\nReport vulnerabilities [in private](https://github.com/acme/app/security/advisories/new).\n';
const TAB = '# Security Policy\n\nOpen the Security tab and click "Report a vulnerability".\n';
const ELSEWHERE = '# Security Policy\n\nReport vulnerabilities as <https://acme.dev/security> says.\n';
const REMOTES: RepositoryFacts['remotes'] = [
  { name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' },
];

function found(text: string, id: string, companion: Companion) {
  return check(text, {
    config: { only: [id] },
    repository: { remotes: REMOTES, companions: [companion] },
  });
}

describe('security.txt and the policy', () => {
  const cases: readonly (readonly [
    policy: string,
    lines: readonly string[],
    differs: boolean,
    path?: string,
  ])[] = [
    [MAIL, ['Contact: mailto:sec@acme.dev'], true],
    [MAIL, ['contact:mailto:sec@acme.dev?subject=x'], true],
    [MAIL, ['Contact: mailto:SECURITY@acme.dev'], false],
    [MAIL, ['Contact: mailto:sec@acme.dev', 'Contact: mailto:security@acme.dev'], false],
    [MAIL, ['Contact: mailto:security@example.com'], false],
    [MAIL, ['# Contact: mailto:sec@acme.dev'], false],
    [MAIL, ['Contact: https://acme.dev/security'], false],
    [MAIL, ['Contact: mailto:sec@acme.dev', 'Contact: https://acme.dev/contact-form'], false],
    [MAIL, ['Contact: https://hackerone.com/acme'], true],
    [FORM, ['Contact: https://hackerone.com/acme'], true],
    [FORM, ['Contact: https://github.com/acme/app/security/advisories/new'], false],
    [TAB, ['Contact: https://github.com/acme/app/security/advisories/new'], false],
    [ELSEWHERE, ['Contact: mailto:sec@acme.dev'], false],
    [MAIL, ['Contact: mailto:sec@acme.dev', 'Policy: https://acme.dev/security-policy'], false],
    [
      MAIL,
      ['Contact: mailto:sec@acme.dev', 'Policy: https://github.com/acme/app/blob/main/SECURITY.md'],
      true,
    ],
    [MAIL, ['Contact: mailto:sec@acme.dev'], true, 'web/public/.well-known/security.txt'],
    [MAIL, ['Contact: mailto:sec@acme.dev'], false, 'tests/.well-known/security.txt'],
    [MAIL, [], false],
  ];
  for (const [policy, lines, differs, path = '.well-known/security.txt'] of cases) {
    it(`${differs ? 'differ' : 'agree'}: ${lines.join(', ')} in ${path}, beside ${policy.split('\n')[2] ?? ''}`, () => {
      const reports = found(policy, 'securitytxt-contact-mismatch', { path, text: lines.join('\r\n') });
      assert.equal(reports.length, differs ? 1 : 0);
    });
  }

  const fixed = (text: string): string | undefined => {
    const [finding] = found(text, 'securitytxt-contact-mismatch', {
      path: 'security.txt',
      text: 'Contact: mailto:sec@acme.dev\n',
    });
    const [fix] = finding?.fixes() ?? [];
    return fix && applyEdits(text, fix.edits);
  };

  it('the address is changed wherever it stands', () => {
    const text = `${MAIL}\nOr [write to Security@acme.dev](mailto:security@acme.dev)\n\n## Hall of Fame\n\nno-security@acme.dev\n`;
    assert.equal(
      fixed(text),
      '# Security Policy\n\nReport vulnerabilities to sec@acme.dev.\n\nOr [write to sec@acme.dev](mailto:sec@acme.dev)\n\n## Hall of Fame\n\nno-security@acme.dev\n',
    );
  });

  it('the address is not changed where it is not written out, or is one of several', () => {
    assert.equal(fixed(MAIL.replace('@', ' [at] ')), undefined);
    assert.equal(fixed(MAIL.replace('.\n', ' or psirt@acme.dev.\n')), undefined);
  });
});

describe('Security Insights and the policy', () => {
  const v2 = (...lines: readonly string[]): string =>
    ['header:', '  schema-version: 2.0.0', 'project:', '  vulnerability-reporting:', ...lines, ''].join('\n');
  const cases: readonly (readonly [policy: string, yaml: string, finding?: RegExp])[] = [
    [MAIL, v2('    reports-accepted: true', '    contact:', '      email: sec@acme.dev'), /sec@acme\.dev/],
    [MAIL, v2('    reports-accepted: true', '    contact:', '      email: "Security@acme.dev"')],
    [
      MAIL,
      v2('    reports-accepted: true', '    contact:', '      name: A', '      email: security@acme.dev'),
    ],
    [FORM, v2('    contact:', '      email: sec@acme.dev')],
    [MAIL, v2('    reports-accepted: false'), /no reports are accepted/],
    [
      ELSEWHERE.replace('as <https://acme.dev/security> says', 'in person'),
      v2('    reports-accepted: false'),
    ],
    [MAIL, v2('    bug-bounty-available: false')],
    [
      MAIL.replace('.\n', ' or at <https://hackerone.com/acme>.\n'),
      v2('    bug-bounty-available: false'),
      /bounty/,
    ],
    [
      MAIL,
      `header:\n  project-si-source: https://acme.dev/si.yml\n${v2('    reports-accepted: false').slice(8)}`,
    ],
    [MAIL, 'vulnerability-reporting:\n  email-contact: mailto:sec@acme.dev\n', /sec@acme\.dev/],
    [MAIL, "header:\n  expiration-date: '2026-11-21T10:00:00.000Z'\n", /expired on 2026-11-21/],
    [MAIL, 'header:\n  expiration-date: 2026-11-23T10:00:00.000Z\n'],
    [MAIL, '{ "header": ['],
    [MAIL, ''],
  ];
  for (const [policy, yaml, finding] of cases) {
    it(`${finding ? String(finding) : 'agree'}: ${JSON.stringify(yaml)}`, () => {
      const path = '.github/security-insights.yml';
      const messages = found(policy, 'security-insights-mismatch', { path, text: yaml }).map(
        ({ message }) => message,
      );
      if (finding) {
        assert.equal(messages.length, 1);
        assert.match(messages[0] ?? '', finding);
      } else assert.deepEqual(messages, []);
    });
  }
});
