import fc from 'fast-check';

const FRAGMENTS = [
  '# Security Policy',
  '## Reporting a Vulnerability',
  'Supported Versions\n---',
  '**How to report**',
  '<h2>Scope</h2>',
  '- **Critical**: within 7 days',
  '* item',
  '1. first',
  '  - nested',
  '> quoted',
  '| Version | Supported |\n| --- | --- |\n| 1.x | yes |',
  '| a |',
  '```sh\nls\n```',
  '```',
  '<!-- comment -->',
  '<!--',
  '<details>',
  'Mail <security@acme.dev>.',
  '[report](https://github.com/acme/app/security/advisories/new)',
  'Please do not open public issues.',
  'We reply within 48 hours.',
  'a&#64;b.dev',
  'info at acme dot dev',
  '`code`',
  '\\*escaped\\*',
  '&amp; &nbsp; &unknown;',
  'TODO',
  '[x]: https://acme.dev',
  '[x]',
  '*Last updated: 2024-10-10*',
  '---',
  'emoji \u{1F512} text',
  '\u00a0',
  '\t',
  'word',
  '[INSERT EMAIL]',
  '漏洞报告 安全',
  '\u0000',
] as const;

/** Texts made of the pieces that policies are made of, and of anything else, joined by every kind of line ending. */
export const markdownText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
        { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
      ),
      fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', ''),
    ),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.flat().join(''));
