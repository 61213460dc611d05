import { deepEqual } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';
import { forgePageOf } from '../../../../server/src/core/policy/links/forge-pages';

describe('pages of a forge', () => {
  const problems: Readonly<Record<string, string | undefined>> = {
    'https://github.com/acme/app/security/advisories/new': undefined,
    'https://github.com/acme/app/security/advisories/new?title=Report': undefined,
    'https://github.com/acme/app/security/advisories': undefined,
    'https://github.com/acme/app/security': undefined,
    'https://github.com/acme/app/security/policy': undefined,
    'https://github.com/acme/app/security/dependabot': undefined,
    'https://github.com/acme/app/security/advisories/GHSA-2222-3333-4444': undefined,
    'https://github.com/advisories/GHSA-2222-3333-4444': undefined,
    'https://github.com/advisories?query=app': 'no-repository',
    'https://github.com/advisories': 'no-repository',
    'https://www.github.com/advisories/': 'no-repository',
    'https://github.com/contact/security-advisory': 'no-repository',
    'https://github.com/security/advisories/new': 'no-repository',
    'https://github.com/acme/security/advisories/new': 'no-repository',
    'https://github.com/acme/security': undefined,
    'https://github.com/acme/security-tools/issues': undefined,
    'https://github.com/acme/app/security/advisory/new': 'no-such-page',
    'https://github.com/acme/app/security/advisories/create': 'no-such-page',
    'https://github.com/acme/app/security/report': 'no-such-page',
    'https://github.com/acme/app/security/new': 'no-such-page',
    'https://github.com/acme/app/advisories/new': 'no-such-page',
    'https://github.com/acme/app/blob/main/docs/security-advisories.md': undefined,
    'https://github.acme.dev/acme/app/security/advisory/new': 'no-such-page',
    'https://gitlab.com/acme/app/security/advisories/new': 'no-private-reports',
    'https://gitlab.com/acme/app/-/security/advisories': 'no-private-reports',
    'https://gitlab.com/acme/app/-/issues/new?issue[confidential]=true': undefined,
    'github.com/acme/app/security/advisories/new': 'no-scheme',
    '../../security/advisories/new': undefined,
    '../../security/advisory/new': 'no-such-page',
    '../security-advisories.md': undefined,
  };
  for (const [url, problem] of Object.entries(problems)) {
    it(`${url}: ${problem ?? 'nothing wrong'}`, () => deepEqual(forgePageOf(url)?.problem, problem));
  }

  it('are those about security, issues and discussions', () => {
    for (const url of [
      'https://acme.github.io/security',
      'https://github.blog/security',
      'https://docs.github.com/en/code-security',
      'https://github.com/acme/app',
      'https://acme.dev/security/advisories',
      'mailto:security@acme.dev',
      '#security',
      'docs/security.md',
    ])
      deepEqual(forgePageOf(url), undefined);
  });

  it('tell where a relative address goes', () => {
    const place = (url: string) => {
      const { up, fromRoot, page } = forgePageOf(url)!;
      return { up, fromRoot, page };
    };
    deepEqual(place('../../security/advisories/new/'), {
      up: 2,
      fromRoot: false,
      page: 'security/advisories/new',
    });
    deepEqual(place('./../issues?q=1'), { up: 1, fromRoot: false, page: 'issues' });
    deepEqual(place('/../../security'), { up: 2, fromRoot: true, page: 'security' });
  });
});

describe('links to a forge', () => {
  const offered = (text: string) =>
    readPolicy(`# Security Policy\n\n${text}\n`).forgeLinks.map(({ page, offered }) => [page, offered]);

  it('are offered where the reader is told to report', () => {
    deepEqual(offered('## Reporting a Vulnerability\n\nOpen a [draft](https://github.com/advisories).'), [
      ['advisories', true],
    ]);
    deepEqual(
      offered('Report vulnerabilities in the [forge](https://github.com/contact/security-advisory).'),
      [['contact/security-advisory', true]],
    );
  });

  it('are not offered where they are there to be read', () => {
    deepEqual(offered('## Resources\n\n- [Advisory database](https://github.com/advisories)'), [
      ['advisories', false],
    ]);
    deepEqual(
      offered(
        '## Security Updates\n\nWe publish [advisories](https://github.com/acme/app/security/advisories).',
      ),
      [['security/advisories', false]],
    );
  });
});
