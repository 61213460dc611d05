import assert from 'node:assert/strict';
import { ownWays } from '../../../../server/src/core/policy/companions/companions';
import { readGuide } from '../../../../server/src/core/policy/companions/guides';
import type { Channel } from '../../../../server/src/core/policy/model';

const said = (text: string, path = 'README.md'): string | undefined => {
  const guide = readGuide({ path, text });
  return guide && (guide.inPublic ? 'public' : [...guide.ways].join(' '));
};

describe('what a guide says of reports', () => {
  for (const [text, expected] of [
    ['# App\n\nReport vulnerabilities to old@acme.dev.\n', 'old@acme.dev'],
    [
      '# App\n\n## Reporting security issues\n\nWrite to old@acme.dev.\n\n## Help\n\nWrite to help@acme.dev.\n',
      'old@acme.dev',
    ],
    ['App\n===\n\nVulnerabilities\n---------------\n\nPlease write to old@acme.dev.\n', 'old@acme.dev'],
    ['# App\n\nPlease report vulnerabilities at <https://hackerone.com/acme>.\n', 'hackerone.com/acme'],
    ['# App\n\nPlease open an issue for security bugs.\n', 'public'],
    ['# App\n\nPlease do not report security bugs in public. Write to old@acme.dev.\n', 'old@acme.dev'],
    ['# App\n\nReport vulnerabilities to old@acme.dev, see SECURITY.md.\n', undefined],
    ['# App\n\nVulnerabilities: see our [security policy](https://acme.dev/security).\n', undefined],
    ['# App\n\nOpen an issue for bugs.\n\n## Conduct\n\nWrite to conduct@acme.dev.\n', undefined],
    ['# App\n\nA scanner that finds vulnerabilities in containers.\n\nWrite to hello@acme.dev.\n', ''],
    ['# App\n\n## Security\n\nAll traffic is encrypted. Sales: sales@acme.dev.\n', undefined],
    ['', undefined],
  ] as const) {
    it(`${expected ?? 'nothing'}: ${JSON.stringify(text)}`, () => assert.equal(said(text), expected));
  }
});

it('a way without an address may be any', () => {
  const way = (value: string) => ({ kind: 'email', value, effective: true }) as Channel;
  assert.equal(ownWays({ channels: [way('old@acme.dev'), way('by e-mail')] }), undefined);
  assert.equal(ownWays({ channels: [way('old@acme.dev')] })?.size, 1);
});
