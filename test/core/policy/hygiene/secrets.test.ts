import { deepEqual } from 'node:assert/strict';
import { sourceOf } from '../../../../server/src/core/markdown/located';
import { readPolicy } from '../../../../server/src/core/policy/read';

/** A value with as many different characters as a real one, put together so that nothing here is one. */
const random = (length: number): string =>
  Array.from({ length }, (_, index) => 'kT7wQ2mZ9rB4xL6vN8cJ3hG5'[(index * 7) % 24]).join('');
const key = `-----BEGIN RSA PRIVATE KEY-----\n${random(60)}\n-----END RSA PRIVATE KEY-----`;

describe('secrets', () => {
  const cases: readonly [text: string, ...kinds: string[]][] = [
    [key, 'private key'],
    [`> ${key.replaceAll('\n', '\n> ')}`, 'private key'],
    [`- Key:\n\n  \`\`\`\n  ${key.replaceAll('\n', '\n  ')}\n  \`\`\``, 'private key'],
    [`Token: ghp_${random(36)}`, 'GitHub token'],
    [`\`glpat-${random(20)}\``, 'GitLab token'],
    [`<!-- xoxb-${random(30)} -->`, 'Slack token'],
    [`key=AKIAZ7Q2M9R4X6V8N3H5`, 'AWS access key'],
    [`sk_live_${random(24)} and npm_${random(36)}`, 'Stripe key', 'npm token'],
    ['-----BEGIN PGP PUBLIC KEY BLOCK-----'],
    ['Never commit `-----BEGIN PRIVATE KEY-----` lines.'],
    ['```\n-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n```'],
    ['-----BEGIN PRIVATE KEY----- begins a key.'],
    ['AKIAIOSFODNN7EXAMPLE, ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, ghp_your_token'],
    ['grep -E "AKIA[0-9A-Z]{16}"'],
    ['eyJhbGciOi... and eyJhbGciOiJIUzI1NiJ9.<payload>.<signature>'],
    ['password: hunter2'],
  ];
  for (const [text, ...kinds] of cases)
    it(text.replaceAll('\n', ' ⏎ ').slice(0, 70), () => {
      deepEqual(
        readPolicy(`# S\n\n${text}\n`).secrets.map(({ kind }) => kind),
        kinds,
      );
    });

  it('are covered as a whole, and nothing else is', () => {
    const [secret] = readPolicy(`# S\n\nOur key:\n${key}\nand more\n`).secrets;
    deepEqual(secret && sourceOf(secret), key);
  });
});
