import type { Variant } from '../text';

const PRIVATE_PLEASE = 'Please do not report vulnerabilities in public issues, discussions or pull requests.';

export const intro = {
  default: {
    text: `Found a vulnerability in {{project}}? Please [report it privately](#reporting-a-vulnerability).
Thank you for helping to keep our users safe.`,
  },
  'org-default': {
    text: `This policy applies to every public repository of {{owner}} that has no policy of its own.
Found a vulnerability? Please [report it privately](#reporting-a-vulnerability).`,
    needs: ['owner'],
  },
  pointer: {
    text: `This project follows the [{{owner}} security policy]({{org_policy_url}}).
Vulnerabilities can be reported privately there; you will get an answer within {{ack}}.`,
    needs: ['owner', 'org_policy_url', 'ack'],
  },
} satisfies Record<string, Variant>;

export const reporting = {
  'github-pvr': {
    text: `${PRIVATE_PLEASE}

Use GitHub's private vulnerability reporting: [open a private report]({{pvr_url}}).
Only the maintainers can see it.`,
    needs: ['pvr_url'],
  },
  'github-pvr+email': {
    text: `${PRIVATE_PLEASE}

Use GitHub's private vulnerability reporting (preferred): [open a private report]({{pvr_url}}).
Only the maintainers can see it.

If you cannot use GitHub, write to <{{security_email}}>.
The mailbox is read by the maintainers only.`,
    needs: ['pvr_url', 'security_email'],
  },
  email: {
    text: `${PRIVATE_PLEASE}

Write to <{{security_email}}>.
The mailbox is read by the maintainers only.`,
    needs: ['security_email'],
  },
  gitlab: {
    text: `${PRIVATE_PLEASE}

Open a [confidential issue]({{gitlab_confidential_url}}) and tick "This issue is confidential".
Only you and the maintainers can see it.`,
    needs: ['gitlab_confidential_url'],
  },
  'gitlab+email': {
    text: `${PRIVATE_PLEASE}

Open a [confidential issue]({{gitlab_confidential_url}}) (preferred) and tick "This issue is confidential".
Only you and the maintainers can see it.

If you cannot use GitLab, write to <{{security_email}}>.`,
    needs: ['gitlab_confidential_url', 'security_email'],
  },
  platform: {
    text: `${PRIVATE_PLEASE}

Submit your report through our programme on [{{platform_name}}]({{platform_url}}).

If you cannot use the platform, write to <{{security_email}}>.`,
    needs: ['platform_name', 'platform_url'],
  },
  'web-form': {
    text: `${PRIVATE_PLEASE}

Use our [report form]({{form_url}}).
No account is needed, and you may stay anonymous.`,
    needs: ['form_url'],
  },
} satisfies Record<string, Variant>;

export const reportContent = {
  default: {
    text: `A good report helps us answer quickly. As far as you know, please tell us:

- what an attacker can do and under which conditions
- the affected version, commit or configuration
- steps or code to reproduce the problem
- the file or component involved
- a possible fix or workaround
- whether others know about it, and how you would like to be credited

An incomplete report is better than none.`,
  },
  short: {
    text: `Please include the affected version, the steps to reproduce the problem and what an attacker can do with it.
An incomplete report is better than none.`,
  },
} satisfies Record<string, Variant>;

export const languages = {
  default: { text: 'We read {{languages}}.', needs: ['languages'] },
} satisfies Record<string, Variant>;

export const escalation = {
  default: {
    text: `No answer after {{escalate_after}}? Write to <{{fallback_email}}>.
You may also say in a public issue that you sent a security report, without any detail of it.`,
    needs: ['escalate_after', 'fallback_email'],
  },
} satisfies Record<string, Variant>;

export const encryption = {
  pgp: {
    text: 'You can encrypt your report with [our OpenPGP key]({{pgp_key_url}}), fingerprint `{{pgp_fingerprint}}`.',
    needs: ['pgp_key_url', 'pgp_fingerprint'],
  },
} satisfies Record<string, Variant>;
