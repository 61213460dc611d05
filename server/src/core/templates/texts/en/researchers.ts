import type { Variant } from '../text';

export const safeHarbor = {
  'own-copy': {
    text: `You may test your own copy of {{project}} as you like.
Please leave the systems and data of other people alone.`,
  },
  short: {
    text: `If you act in good faith and follow this policy, we consider your research authorised.
We will not start or support legal action against you, and if someone else does we will say that you followed this policy.`,
  },
  full: {
    text: `If you act in good faith and follow this policy, we consider your research:

- authorised under the laws against unauthorised access to computers
- exempt from the laws against circumventing technical protection
- exempt from restrictions in our terms of service that would conflict with security research

We will not start or support legal action against you, and if someone else does we will say that you followed this policy.

We cannot speak for third parties, and you are expected to obey the law.
If you are unsure whether something is allowed, please ask us first.`,
  },
} satisfies Record<string, Variant>;

export const testingRules = {
  default: {
    text: `- Use only accounts and copies of your own.
- Do not disrupt our services: no denial of service, spam, social engineering or physical access.
- Do no more than is needed to prove the problem, and leave no back door.
- If you meet personal data, stop, tell us, delete it and show it to nobody.
- Do not run automated mass scans against our services.`,
  },
} satisfies Record<string, Variant>;

export const recognition = {
  default: {
    text: 'We credit you in the advisory and the release notes unless you prefer to stay anonymous.',
  },
} satisfies Record<string, Variant>;

export const bounty = {
  none: { text: 'There is no paid bug bounty, and we do not negotiate about payment.' },
} satisfies Record<string, Variant>;

export const aiReports = {
  default: {
    text: `You may use AI tools and scanners.
Tell us that you did, and verify every claim against a supported release yourself.
We close reports that nobody has reproduced.`,
  },
} satisfies Record<string, Variant>;

export const dependencies = {
  default: { text: 'Report flaws in a dependency to its maintainers, and tell us if we must update.' },
} satisfies Record<string, Variant>;
