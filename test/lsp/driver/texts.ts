/** A small policy with a title, a way to report and a few findings of different kinds. */
export const POLICY = `# Security Policy

## Supported Versions

| Version | Supported |
| ------- | --------- |
| 2.x     | Yes       |
| 1.x     | No        |

## Reporting a Vulnerability

Please do not open a public issue. Write to [security@acme.dev](mailto:security@acme.dev) and include steps to
reproduce the problem, its impact, and the version that you use.

## Response times

- **Acknowledgement**: within 3 days
- **Critical**: fixed within 30 days
- **High**: fixed within 14 days

## Disclosure Policy

We publish an advisory together with the fix, at the latest 90 days after the report.
`;

/** A policy whose only contact was never filled in. */
export const PLACEHOLDER = `# Security Policy

## Reporting a Vulnerability

Write to security@example.com.
`;

export const README = '# Read me\n\nWrite to security@example.com.\n';
