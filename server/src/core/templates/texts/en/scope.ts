import type { Variant } from '../text';

export const scope = {
  default: {
    text: `**In scope:** the code in this repository and what we publish from it.

**Out of scope:**

- versions that are not supported
- vulnerabilities in dependencies, unless {{project}} makes them exploitable; please report those upstream
- findings that need an attacker who already controls the machine or the configuration, because {{project}} trusts both`,
  },
} satisfies Record<string, Variant>;

export const notAVulnerability = {
  default: {
    text: `- Crashes caused by arguments you pass yourself on the command line, because whoever controls them can already run commands.
- {{exclusion}}, because {{reason}}.`,
  },
} satisfies Record<string, Variant>;

export const threatModel = {
  default: {
    text: `| Input or actor | Trusted? | Notes |
| --- | --- | --- |
| {{untrusted_input}} | no | must never lead to code execution |
| Configuration files | yes | written by the operator |
| Command-line arguments | yes | same rights as the user |`,
  },
} satisfies Record<string, Variant>;

export const securityInvariants = {
  default: { text: '- {{invariant}}', needs: ['invariant'] },
} satisfies Record<string, Variant>;

export const acceptedRisks = {
  default: { text: '- {{risk}}, because {{reason}}', needs: ['risk', 'reason'] },
} satisfies Record<string, Variant>;
