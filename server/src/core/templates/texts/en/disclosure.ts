import type { Variant } from '../text';

const COORDINATED = `We follow coordinated vulnerability disclosure.
We prepare a fix in private, agree on a date with you, and publish an advisory together with the release.
If we cannot agree, or do not answer, you are free to publish {{disclosure_days}} days after your report.
We will ask for more time only with a reason and a date.
If the issue is already being exploited we may publish sooner.`;

export const disclosurePolicy = {
  coordinated: { text: COORDINATED, needs: ['disclosure_days'] },
  '90+30': {
    text: `${COORDINATED}
We publish technical details {{adoption_days}} days after the fix is available, so that users can update.`,
    needs: ['disclosure_days', 'adoption_days'],
  },
  unmaintained: {
    text: `We follow coordinated vulnerability disclosure.
There will be no fix, so we agree on a date with you and publish an advisory that warns our users.
If we cannot agree, or do not answer, you are free to publish {{disclosure_days}} days after your report.
If the issue is already being exploited we may publish sooner.`,
    needs: ['disclosure_days'],
  },
  immediate: { text: 'We publish a summary as soon as all affected systems are fixed.' },
} satisfies Record<string, Variant>;

export const embargo = {
  distros: {
    text: 'Distributors on the linux-distros list get the advisory and the patch at most 7 days before the release.',
  },
} satisfies Record<string, Variant>;

export const securityUpdates = {
  advisories: {
    text: `Fixes are listed in our [security advisories]({{advisories_url}}) and in the release notes.
To be notified, watch the repository for releases.`,
    needs: ['advisories_url'],
  },
  'release-notes': {
    text: `Fixes are listed in the release notes.
To be notified, subscribe to the releases of this repository.`,
  },
  unmaintained: {
    text: `There are no security updates any more.
Known vulnerabilities are listed in our [security advisories]({{advisories_url}}).`,
  },
} satisfies Record<string, Variant>;

export const cve = {
  github: {
    text: `For confirmed vulnerabilities we request a CVE ID through GitHub.
The advisory names the affected and the fixed versions.`,
  },
  default: {
    text: `For confirmed vulnerabilities we request a CVE ID.
The advisory names the affected and the fixed versions.`,
  },
} satisfies Record<string, Variant>;
