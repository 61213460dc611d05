import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSecurityTxt } from '../../../server/src/core/securitytxt/fields';

/** The fields of a text, each as `name: value`; one without a name of its own as `(meant, form) as written: value`. */
function fieldsOf(text: string): string[] {
  return readSecurityTxt(text).fields.map(({ name, meant, form, written, value }) =>
    name !== undefined && form === 'regular'
      ? `${name}: ${value}`
      : `(${name ?? meant ?? '?'}, ${form}) ${written}: ${value}`,
  );
}

const SIGNED = [
  'Contact: mailto:above@acme.dev',
  '-----BEGIN PGP SIGNED MESSAGE-----',
  'Hash: SHA512',
  '',
  'Contact: mailto:security@acme.dev',
  '- Policy: https://acme.dev/policy',
  '-----BEGIN PGP SIGNATURE-----',
  '',
  'Contact: mailto:below@acme.dev',
  '-----END PGP SIGNATURE-----',
  'Expires: 2027-01-01T00:00:00Z',
];

describe('the fields of a security.txt', () => {
  const cases: readonly (readonly [text: string, fields: readonly string[], strays?: readonly string[]])[] = [
    ['', []],
    ['Contact: mailto:a@acme.dev', ['Contact: mailto:a@acme.dev']],
    ['\uFEFFContact: mailto:a@acme.dev', ['Contact: mailto:a@acme.dev']],
    ['CONTACT: x:1\r\n\r\nexpires: y  \r\n', ['Contact: x:1', 'Expires: y']],
    ['Contact: x:1\rExpires: y', ['Contact: x:1', 'Expires: y']],
    ['# Contact: x:1\n#\n\t# Policy: y\n', []],
    ['Contact:x:1', ['(Contact, spaced) Contact: x:1']],
    ['Contact : x:1', ['(Contact, spaced) Contact: x:1']],
    ['  Contact: x:1', ['(Contact, spaced) Contact: x:1']],
    ['Contact:', ['Contact: ']],
    ['Contact mailto:a@acme.dev', ['(Contact, no colon) Contact: mailto:a@acme.dev']],
    ['Expires = 2027-01-01T00:00:00Z', ['(Expires, no colon) Expires: 2027-01-01T00:00:00Z']],
    ['Contacts: x:1', ['(Contact, regular) Contacts: x:1']],
    ['Preferred-Language: en', ['(Preferred-Languages, regular) Preferred-Language: en']],
    ['Thanks: x:1', ['(?, regular) Thanks: x:1']],
    ['Bug-Bounty: True\nCSAF: https://acme.dev/csaf', ['Bug-Bounty: True', 'CSAF: https://acme.dev/csaf']],
    ['https://acme.dev/report', [], ['https://acme.dev/report']],
    ['mailto:security@acme.dev', [], ['mailto:security@acme.dev']],
    ['Contact us at once', [], ['Contact us at once']],
    ['{% include contact.txt %}\n{{ lines }}\nX: {{ y }}\nContact: {{ z }}', ['Contact: {{ z }}']],
    [SIGNED.join('\n'), ['Contact: mailto:security@acme.dev', 'Policy: https://acme.dev/policy']],
    [SIGNED.join('\r\n'), ['Contact: mailto:security@acme.dev', 'Policy: https://acme.dev/policy']],
  ];
  for (const [text, fields, strays = []] of cases) {
    it(JSON.stringify(text), () => {
      const read = readSecurityTxt(text);
      assert.deepEqual(fieldsOf(text), fields);
      assert.deepEqual(
        read.strays.map(({ start, end }) => text.slice(start, end)),
        strays,
      );
      assert.equal(read.isSigned, text.includes('SIGNED'));
    });
  }

  it('stand where they say, in any text', () => {
    const line = fc.oneof(
      fc.constantFrom(...SIGNED, '# comment', ' Contact :x', 'Contact', '\uFEFFPolicy: x', ''),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const text = fc
      .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([lines, end]) => lines.join(end));
    fc.assert(
      fc.property(text, (any) => {
        const { fields, strays, comments, start } = readSecurityTxt(any);
        for (const { written, value, nameSpan, valueSpan, span } of fields) {
          assert.equal(any.slice(nameSpan.start, nameSpan.end), written);
          assert.equal(any.slice(valueSpan.start, valueSpan.end), value);
          assert.ok(
            span.start <= nameSpan.start && nameSpan.end <= valueSpan.start && valueSpan.end === span.end,
          );
        }
        for (const span of [...strays, ...comments])
          assert.ok(span.start < span.end && span.end <= any.length);
        assert.ok(start <= any.length);
      }),
    );
  });
});
