import { deepEqual } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';
import { unusableOf } from '../../../../server/src/core/policy/contacts/unusable';

describe('ways that nobody can use', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'Contact the owner by direct message on GitHub.': ['github-message'],
    'Send me a private message through GitHub.': ['github-message'],
    'Send me a direct message on Discord (@acme), my name on GitHub.': [],
    'Send me a private message on Matrix.': [],
    'Open a private issue on GitHub.': ['github-issue'],
    'Open a confidential issue.': ['issue'],
    'Open a private issue in our private project repository on GitHub.': [],
    'Open a confidential issue on GitLab.': [],
    'Open a confidential issue in our tracker.': [],
    'Open a [confidential issue](https://gitlab.com/acme/app/-/issues/new).': [],
    'Create a draft security advisory in the Security tab.': ['draft'],
    'In the Security tab, click "Report a vulnerability" to create a draft security advisory.': [],
    'Open a [draft security advisory](https://github.com/acme/app/security/advisories/new).': [],
    'Create a private security advisory on GitHub.': [],
  };
  for (const [text, wanted] of Object.entries(cases)) {
    it(text, () => {
      const { channels } = readPolicy(`# Security Policy\n\n## Reporting a Vulnerability\n\n${text}\n`);
      deepEqual(
        channels.flatMap((channel) => unusableOf(channel) ?? []),
        wanted,
      );
    });
  }
});
