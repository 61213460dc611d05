import assert from 'node:assert/strict';
import { ask, REPOSITORY } from './asking';

const repository = {
  ...REPOSITORY,
  path: '.well-known/security.txt',
  companions: [
    { path: 'SECURITY.md', text: '# Security Policy\n\nReport vulnerabilities to <security@lantern.dev>.\n' },
  ],
};
const askIn = (text: string, typed = false) => ask({ text, typed, repository, format: 'security.txt' });

describe('completion in security.txt', () => {
  it('names the fields that are missing first, and of them those that are required', () => {
    const { items } = askIn('Expires: 2027-01-01T00:00:00Z\nPolicy: https://lantern.dev/security\n‸');
    assert.equal(items[0]?.label, 'Contact');
    assert.equal(items[0].detail, 'missing, and required');
    const labels = items.map(({ label }) => label);
    assert.ok(!labels.includes('Expires'));
    assert.equal(labels.at(-1), 'Policy');
  });

  const FIELDS: Readonly<Record<string, string>> = {
    Contact: 'Contact: mailto:security@lantern.dev',
    Expires: 'Expires: 2027-11-21T00:00:00Z',
    Policy: 'Policy: https://github.com/lantern-project/lantern/blob/HEAD/SECURITY.md',
    'Preferred-Languages': 'Preferred-Languages: en',
  };
  for (const [name, line] of Object.entries(FIELDS)) {
    it(`${name}: with what the repository tells`, () => {
      assert.equal(askIn(`‸`).accept(name).replace(/: $/, ': 2027-11-21T00:00:00Z'), line);
      for (const value of [`${name}:‸`, `${name}: ‸`, `${name.toLowerCase()}:\t‸`]) {
        const { accept, labels } = askIn(value, !value.includes('\t'));
        assert.equal(accept(labels[0] ?? '').replace(/^[^:]*:\s*/, `${name}: `), line);
      }
    });
  }

  it('replaces what stands behind the cursor where that is wanted', () => {
    const { items } = askIn('Expires: 2026‸-01-01T00:00:00Z');
    assert.equal((items[0]?.replaceEnd ?? 0) - (items[0]?.edit.span.end ?? 0), '-01-01T00:00:00Z'.length);
  });

  const NOTHING: Readonly<Record<string, string>> = {
    'between the words of a comment': '# We read reports ‸\n',
    'in a value': 'Contact: https:‸\n',
    'behind another name': 'Note: ‸\n',
  };
  for (const [name, text] of Object.entries(NOTHING))
    it(`says nothing unasked: ${name}`, () => assert.deepEqual(askIn(text, true).labels, []));
});
