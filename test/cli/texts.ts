/** Says everything that the profile `minimal` wants. */
export const GOOD = `# Security Policy

## Reporting a Vulnerability

Please do not open a public issue. Write to [security@acme.dev](mailto:security@acme.dev).
`;

/** One error: nobody reads the address. */
export const BAD = GOOD.replaceAll('acme.dev', 'example.com');

/** A title that a safe fix completes, on line 1. */
export const UNTITLED = GOOD.replace('# Security Policy', '# Rocket');
