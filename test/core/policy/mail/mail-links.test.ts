import { deepEqual } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

describe('links to write an e-mail', () => {
  const cases: Readonly<Record<string, readonly (string | undefined)[]>> = {
    '<security@acme.dev>': [],
    'security@acme.dev': [],
    '[mail](mailto:security@acme.dev)': [],
    '[mail](MAILTO:security+app@acme.dev?subject=Security%20report&body=Hello)': [],
    '[mail](mailto:a@acme.dev,b@acme.dev)': [],
    '[mail](mailto:security@münchen.example)': [],
    '[mail](mailto:security%40acme.dev)': [],
    '[mail](mailto:security&#64;acme.dev)': [],
    '[mail](<mailto:security@acme.dev?subject=a report>)': [],
    '[mail](mailto:[INSERT EMAIL])': [],
    '[mail](mailto:{{email}})': [],
    '`[mail](mailto: security@acme.dev)`': [],
    '[me](https://mastodon.social/@acme)': [],
    '[me](https://matrix.to/#/@acme:matrix.org)': [],
    '[repo](git@github.com:acme/app.git)': [],
    '[pkg](https://www.npmjs.com/package/@acme/app@1.2.3)': [],
    '![logo](logo@2x.png)': [],
    '[mail](mailto://security@acme.dev)': ['malformed mailto:security@acme.dev'],
    '[mail](mailto:mailto:security@acme.dev)': ['malformed mailto:security@acme.dev'],
    '[mail](mailto: security@acme.dev)': ['malformed mailto:security@acme.dev'],
    '[mail](mailto:%20security@acme.dev)': [],
    '[logo](images/logo@2x.png) [logo](logo@2x.png)': [],
    '[mail](mailto:security@acme.dev?subject=Security report)': [
      'malformed mailto:security@acme.dev?subject=Security%20report',
    ],
    '[mail](mailto:security@acme.dev&subject=Report)': ['malformed mailto:security@acme.dev?subject=Report'],
    '[mail](mailto:a@acme.dev;b@acme.dev)': ['malformed mailto:a@acme.dev,b@acme.dev'],
    '[mail](mailto:security[at]acme[dot]dev)': ['malformed mailto:security@acme.dev'],
    '[mail](mailto:security)': ['malformed'],
    '[mail](mailto:security@acme,dev)': ['malformed'],
    '[mail](mailto:)': ['no-address'],
    '[mail](mailto:?subject=Report)': ['no-address'],
    '[security@acme.dev](security@acme.dev)': ['no-scheme mailto:security@acme.dev'],
    '[mail](http://security@acme.dev/)': ['no-scheme mailto:security@acme.dev'],
    '<a href="mailto://security@acme.dev">mail</a>': ['malformed mailto:security@acme.dev'],
    '[a](mailto: a@acme.dev) or [b](mailto://b@acme.dev)': [
      'malformed mailto:a@acme.dev',
      'malformed mailto:b@acme.dev',
    ],
  };
  for (const [text, wanted] of Object.entries(cases)) {
    it(text, () =>
      deepEqual(
        readPolicy(`# Security Policy\n\n${text}\n`).brokenMailLinks.map(({ problem, repaired }) =>
          [problem, repaired].filter(Boolean).join(' '),
        ),
        wanted,
      ),
    );
  }
});
