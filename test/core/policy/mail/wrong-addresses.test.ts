import { deepEqual } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

describe('addresses that cannot take a report in private', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    // What nobody reads.
    'Mail noreply@acme.dev.': ['no-reply noreply@acme.dev'],
    'Mail [us](mailto:do-not-reply@acme.dev).': ['no-reply do-not-reply@acme.dev'],
    'Mail 1234+dev@users.noreply.github.com.': ['no-reply 1234+dev@users.noreply.github.com'],
    'Write to acme-no_reply@acme.dev.': ['no-reply acme-no_reply@acme.dev'],
    'Our tracker mails you from noreply@acme.dev.': [],
    'The answer is sent by `noreply@acme.dev`.': [],
    'Do not send reports to noreply@acme.dev.': [],
    'Mail reply-team@acme.dev.': [],

    // What everybody reads.
    'Mail acme-dev@googlegroups.com.': ['public-list acme-dev@googlegroups.com'],
    'Mail acme-users@acme.dev.': ['public-list acme-users@acme.dev'],
    'Report to users@lists.acme.dev.': ['public-list users@lists.acme.dev'],
    'Report to the mailing list acme-dev@acme.dev.': ['public-list acme-dev@acme.dev'],
    'Report to security-announce@acme.dev.': ['announcements security-announce@acme.dev'],
    'Report to our private list security-announce@acme.dev.': ['announcements security-announce@acme.dev'],
    'Mail acme-security@googlegroups.com.': [],
    'Mail acme-dev@googlegroups.com (private list).': [],
    'Mail security-list@lists.acme.dev.': [],
    'Mail app-dev@acme.dev.': [],
    'Mail jane-dev@gmail.com.': [],
    'Mail dev@acme.dev.': [],
    'Subscribe to security-announce@acme.dev for news; report to security@acme.dev.': [],
    'Vulnerabilities once fixed will be disclosed via e-mail to `acme-security-announce@lists.acme.dev`.': [],
    'Notifications are sent to users@lists.acme.dev.': [],
    'What is already public can go to acme-dev@googlegroups.com.': [],
    'We give early notice of fixes to acme-announce@acme.dev.': [],
    'The team will inform packagers by e-mailing acme-packagers-announce@acme.dev.': [],
    'acme-announce@acme.dev: for early information on patch releases.': [],
    'Mail acme-users@acme.dev, and the team will send an answer.': ['public-list acme-users@acme.dev'],

    // What is no address.
    'Mail security@acme': ['malformed security@acme'],
    'Mail security@acme. Thank you!': ['malformed security@acme'],
    'Mail [us](mailto:security@acme).': ['malformed security@acme'],
    'Mail security@acme,dev.': ['malformed security@acme,dev -> security@acme.dev'],
    'Mail security@acme..dev.': ['malformed security@acme..dev -> security@acme.dev'],
    'Mail security@acme. com.': ['malformed security@acme. com -> security@acme.com'],
    'Mail security@@acme.dev.': ['malformed security@@acme.dev -> security@acme.dev'],
    'Mail security@ acme.dev.': ['malformed security@ acme.dev -> security@acme.dev'],
    'Mail security@acme.d.': ['malformed security@acme.d'],
    'Mail security [at] acme [dot] dev': [],
    'Mail security @ acme.dev': [],
    'Mail security@acme.dev, dev@acme.dev.': [],
    'Mail security@acme.dev,dev@acme.dev.': [],
    'Ping @acme/security-team after mailing security@acme.dev.': [],
    'Report how `npm install app@latest` fails.': [],
    'Report to @jane:acme.dev on Matrix.': [],
    'Clone git@github.com:acme/app.git and report what you find.': [],
    'Send the key to deploy@server:/tmp.': [],
    'Contact jane@github.': [],
    'Mail security@localhost.': [],
    'Mail security@yourdomain.': [],
  };
  for (const [text, wanted] of Object.entries(cases)) {
    it(text, () =>
      deepEqual(
        readPolicy(`# Security Policy\n\n## Reporting a Vulnerability\n\n${text}\n`).wrongAddresses.map(
          ({ problem, value, repaired }) => `${problem} ${value}${repaired ? ` -> ${repaired}` : ''}`,
        ),
        wanted,
      ),
    );
  }

  it('are those that are there for reports', () => {
    const found = (text: string) => readPolicy(`# Security Policy\n\n${text}\n`).wrongAddresses.length;
    deepEqual(found('## Security Updates\n\nSubscribe to acme-announce@acme.dev.'), 0);
    deepEqual(found('## Community\n\nAsk questions on acme-users@lists.acme.dev.'), 0);
    deepEqual(found('Report vulnerabilities to acme-users@lists.acme.dev.'), 1);
  });
});
