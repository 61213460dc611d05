import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { addressesIn, mailtoAddress } from '../../../../server/src/core/policy/contacts/addresses';

describe('e-mail addresses', () => {
  const cases: readonly (readonly [text: string, addresses: readonly string[]])[] = [
    ['Mail security@acme.dev.', ['security@acme.dev']],
    ['<Security+App@ACME.dev>', ['security+app@acme.dev']],
    ['[security@acme.dev] or mailto:b@acme.dev', ['security@acme.dev', 'b@acme.dev']],
    ['security [at] acme [dot] dev', ['security@acme.dev']],
    ['security(at)acme.dev', ['security@acme.dev']],
    ['security[AT]acme.dev or sec(AT)acme[DOT]dev', ['security@acme.dev', 'sec@acme.dev']],
    ['jane{{dot}}doe{{at}}acme.dev', ['jane.doe@acme.dev']],
    ['info at acme dot dev', ['info@acme.dev']],
    ['security AT acme DOT dev', ['security@acme.dev']],
    ['`security@acme.dev`: we answer', ['security@acme.dev']],
    ['security@acme.dev/team or security@acme.dev…', ['security@acme.dev', 'security@acme.dev']],
    ['ssh://git@acme.dev:22/app', []],
    ['security @ acme.dev', ['security@acme.dev']],
    ['security@acme (dot) dev', ['security@acme.dev']],
    ['security @ acme dot dev', ['security@acme.dev']],
    ['look at acme.dev for more', []],
    ['report it to security at acme.dev, please', ['security@acme.dev']],
    ['take security at acme.dev seriously', []],
    ['see the page on security at acme.dev/security', []],
    ['git@github.com:acme/app.git', []],
    ['npm install @acme/app@1.2.3', []],
    ['https://user@acme.dev/path', []],
    ['@acme on chat', []],
    ['write to ???@???, please', ['???@???']],
    ['[team-mailbox]@acme.dev', ['[team-mailbox]@acme.dev']],
    ['security@[our domain] or {user}@{host}.com', ['security@[our domain]', '{user}@{host}.com']],
    ['`security@...` (to be defined)', ['security@...']],
    ['what??@home', []],
    ['image@2x.png', []],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      deepEqual(
        addressesIn(text).map(({ value }) => value),
        expected,
      );
    });

  it('finds every plain address, where it stands', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(word, word, fc.constantFrom('dev', 'org', 'io', 'co.uk'), (local, domain, tld) => {
        fc.pre(local !== 'git');
        const address = `${local}@${domain}.${tld}`;
        const [found] = addressesIn(`Write to ${address}, please.`);
        ok(found);
        equal(found.value, address);
        equal(found.range.start, 9);
      }),
    );
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { range } of addressesIn(text)) ok(range.start >= 0 && range.end <= text.length);
      }),
    );
  });

  it('takes the address out of a mailto link', () => {
    deepEqual(
      ['mailto:a@b.dev?subject=x', 'mailto:a%40b.dev', 'mailto:%E0%A4', 'https://b.dev'].map(mailtoAddress),
      ['a@b.dev', 'a@b.dev', '%e0%a4', undefined],
    );
  });
});
