import type { Variant } from '../text';

const IN_SCOPE = `**In scope:** the code in this repository and what we publish from it.

**Out of scope:**`;

const FOREIGN = `- vulnerabilities in dependencies, unless {{project}} makes them exploitable; please report those upstream
- findings that need an attacker who already controls the machine or the configuration, because {{project}} trusts both`;

export const scope = {
  default: {
    text: `${IN_SCOPE}

- versions that are not supported
${FOREIGN}`,
  },
  unmaintained: {
    text: `${IN_SCOPE}

${FOREIGN}`,
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
