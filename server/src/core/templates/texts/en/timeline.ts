import type { Variant } from '../text';

const STEPS = `- We confirm receipt within {{ack}}.
- We tell you whether we can reproduce it, and how we rate it, within {{assess}}.
- We keep you informed at least every {{update_every}} until the issue is closed.`;

const SEVERITY_TABLE = `| Severity | We aim to release a fix within |
| --- | --- |
| Critical | {{fix_critical}} |
| High | {{fix_high}} |
| Medium | {{fix_medium}} |
| Low | {{fix_low}} |`;

const CVSS_TABLE = `| Severity (CVSS) | We aim to release a fix within |
| --- | --- |
| Critical (9.0-10.0) | {{fix_critical}} |
| High (7.0-8.9) | {{fix_high}} |
| Medium (4.0-6.9) | {{fix_medium}} |
| Low (0.1-3.9) | {{fix_low}} |`;

const CLOCK = `{{?fix_critical}}Times count from the day we confirm the issue.
{{?fix_critical}}They are targets, not guarantees.`;

export const responseTimeline = {
  targets: {
    text: `${STEPS}
- {{?fix_critical}}We fix confirmed issues within the times in the table below.

${SEVERITY_TABLE}

${CLOCK}`,
    needs: ['ack'],
  },
  'best-effort': {
    text: `We maintain {{project}} in our spare time.
We try to answer within {{ack}}; if we cannot keep a date we will tell you.`,
    needs: ['ack'],
  },
  steps: { text: STEPS, needs: ['ack'] },
  table: { text: `${SEVERITY_TABLE}\n\n${CLOCK}`, needs: ['fix_critical'] },
  cvss: { text: `${CVSS_TABLE}\n\n${CLOCK}`, needs: ['fix_critical'] },
  list: {
    text: `From the day we confirm an issue, we aim to release a fix within:

- **Critical**: {{fix_critical}}
- **High**: {{fix_high}}
- **Medium**: {{fix_medium}}
- **Low**: {{fix_low}}`,
    needs: ['fix_critical'],
  },
  stages: {
    text: `| Step | Target |
| --- | --- |
| We confirm receipt | within {{ack}} |
| We tell you our assessment | within {{assess}} |
| We report progress | at least every {{update_every}} |
| We publish an advisory | at most {{disclosure_days}} days after your report |`,
    needs: ['ack'],
  },
  matrix: {
    text: `| Severity | Confirm receipt | Assess | Release a fix |
| --- | --- | --- | --- |
| Critical | {{ack}} | {{assess}} | {{fix_critical}} |
| High | {{ack}} | {{assess}} | {{fix_high}} |
| Medium | {{ack}} | {{assess}} | {{fix_medium}} |
| Low | {{ack}} | {{assess}} | {{fix_low}} |

Receipt and assessment count from your report, a fix from the day we confirm the issue.`,
    needs: ['ack', 'fix_critical'],
  },
} satisfies Record<string, Variant>;

export const severity = {
  cvss: {
    text: 'We rate severity with CVSS 4.0 as a starting point and adjust it to how {{project}} is really used.',
  },
  own: {
    text: `We use these levels:

- **Critical**: an attacker takes over from the network, without help from a user
- **High**: serious loss of data or control under few conditions
- **Medium**: the attack needs special conditions or gains little
- **Low**: hard to exploit, with little effect`,
  },
} satisfies Record<string, Variant>;
