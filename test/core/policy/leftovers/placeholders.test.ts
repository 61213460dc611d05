import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { absolute } from '../../../../server/src/core/markdown/located';
import { readPolicy } from '../../../../server/src/core/policy/read';
import {
  isPlaceholderAddress,
  isReservedHost,
} from '../../../../server/src/core/policy/leftovers/placeholders';
import { markdownText } from '../../arbitraries';

/** What stands where a contact is expected is marked with an arrow. */
const found = (text: string): string[] =>
  readPolicy(text).placeholders.map((placeholder) => `${placeholder.contact ? '→ ' : ''}${placeholder.text}`);

describe('placeholders', () => {
  const cases: readonly [text: string, ...expected: string[]][] = [
    ['Email [INSERT SECURITY CONTACT EMAIL].', '→ [INSERT SECURITY CONTACT EMAIL]'],
    [
      'Contact us at `security@yourdomain.com` (replace with your contact).',
      '→ security@yourdomain.com',
      '→ (replace with your contact)',
    ],
    ['Write to [your-email@acme.dev].', '→ [your-email@acme.dev]'],
    ['Write to [us](mailto:your-email@acme.dev).', '→ us'],
    ['Email <your-email>.', '→ <your-email>'],
    ['Escríbenos a tu-correo@empresa.es.', '→ tu-correo@empresa.es'],
    ['Mail an sicherheit@beispiel.de.', '→ sicherheit@beispiel.de'],
    ['Write to $VMTalias.', '→ $VMTalias'],
    ['SECURITY_CONTACT_EMAIL', '→ SECURITY_CONTACT_EMAIL'],
    ['- Contact: TBD', '→ TBD'],
    ['Fingerprint: (To be added)', '→ (To be added)'],
    ['Escríbenos al correo TODO-poner-correo.', '→ TODO-poner-correo'],
    ['security@acme.dev (placeholder)', '→ (placeholder)'],
    ['# {{project}} Security Policy', '{{project}}'],
    ['# <PROJECT_NAME> security', '<PROJECT_NAME>'],
    ['[Project Name] is safe.', '[Project Name]'],
    ['Hosted at ${host}.', '${host}'],
    ['We reply within X days.', 'X days'],
    ['- Scope: TODO', 'TODO'],
    ['| Topic | Text |\n|---|---|\n| Scope | TBD |', 'TBD'],
    ['Lorem ipsum dolor', 'Lorem ipsum dolor'],
    ['Email security@acme.dev, me@adamj.eu or security@yourls.org.'],
    ['Email <security@acme.dev> or [security@acme.dev].'],
    ['Write to james{{dot}}doe{{at}}acme.dev.'],
    ['Set `${SECRET_KEY}` and `{{ name }}` in the environment.'],
    ['Set $HOME and DATABASE_URL in the environment.'],
    ['Severity: TBD, initially left empty'],
    ['We track work with TODO comments.'],
    ['- [x] done\n- [ ] open'],
    ['See [our site][link].\n\n[link]: https://acme.dev'],
    ['Start the subject with "[PROJECT]".'],
    ['| Version | Supported | EOL |\n|---|---|---|\n| 1.X.X | yes | TBD |'],
    ['<details><summary>More</summary></details>'],
    ['```\nmail your@email.com TODO {{x}}\n```'],
    ['It costs $500 for 3 days.'],
  ];
  for (const [text, ...expected] of cases)
    it(text.replaceAll('\n', ' ⏎ '), () => {
      deepEqual(found(text), expected);
    });

  it('knows addresses that were never filled in', () => {
    for (const address of [
      'security@yourdomain.com',
      'your@email.com',
      'Your-Email@acme.dev',
      'security@localhost',
      'a@company.com',
      'x@my-company.io',
      'name@domain.com',
      'foo@acme.dev',
      '[email]@acme.dev',
    ])
      ok(isPlaceholderAddress(address), address);
    for (const address of [
      'security@acme.dev',
      'me@adamj.eu',
      'security@yourls.org',
      'bob@mail.com',
      'name@acme.dev',
      'user@email.com',
      'security@example.com',
      'nobody',
    ])
      ok(!isPlaceholderAddress(address), address);
  });

  it('knows hosts that nobody can own', () => {
    for (const host of [
      'example.com',
      'a.Example.ORG',
      'localhost',
      'mail',
      'acme.test',
      'x.invalid',
      'printer.local',
      'domain.tld',
      'example.net.',
      'a.test:8080',
    ])
      equal(isReservedHost(host), true, host);
    for (const host of ['acme.dev', 'example.dev', 'notexample.com', 'test.com', 'example.com.br', ''])
      equal(isReservedHost(host), false, host);
  });

  it('reads any document; places lie in it and do not overlap; CRLF and LF agree', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const unix = text.replace(/\r\n?/g, '\n');
        for (const placeholder of readPolicy(unix).placeholders) {
          const { start, end } = absolute(placeholder);
          ok(start >= 0 && start < end && end <= unix.length);
        }
        deepEqual(found(unix.replaceAll('\n', '\r\n')), found(unix));
      }),
    );
  }).timeout(60_000);
});
