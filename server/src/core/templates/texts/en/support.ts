import type { Variant } from '../text';

export const supportedVersions = {
  table: {
    text: `| Version | Supported |
| --- | --- |
| {{version_line}} | :white_check_mark: Yes |
| {{older_line}} | :x: No |`,
    needs: ['version_line'],
  },
  dates: {
    text: `| Version | Supported | Security fixes until |
| --- | --- | --- |
| {{version_line}} | :white_check_mark: Yes | {{support_end}} |
| {{older_line}} | :x: No | ended |`,
    needs: ['version_line', 'support_end'],
  },
  'latest-only': {
    text: `Only the latest release gets security fixes.
Please update before you report.`,
  },
  service: { text: 'We run {{project}} as a hosted service; only the version in production exists.' },
  'main-only': {
    text: 'There are no releases yet; fixes land on `{{default_branch}}`.',
    needs: ['default_branch'],
  },
} satisfies Record<string, Variant>;

export const history = {
  default: { text: 'Last updated: {{today}}', needs: ['today'] },
} satisfies Record<string, Variant>;

export const regulators = {
  steward: {
    text: 'Market surveillance authorities and CSIRTs reach us at <{{authority_email}}>.',
    needs: ['authority_email'],
  },
  manufacturer: {
    text: `Security updates are provided free of charge until {{support_end}}.
Our single point of contact for vulnerabilities is <{{security_email}}>.`,
    needs: ['security_email'],
  },
} satisfies Record<string, Variant>;
