import assert from 'node:assert/strict';
import { resolveConfig } from '../../server/src/core/config/config';
import { lint } from '../../server/src/core/lint/lint';
import { readPolicy } from '../../server/src/core/policy/read';

const check = (text: string) =>
  lint(readPolicy(text), { config: resolveConfig(), repository: {}, today: '2030-01-01' });

describe('a text that is not read whole', () => {
  it('is said to be checked in part, and nothing is missed in the rest', () => {
    const text = `# Security Policy\n\nMail security@example.com.\n\n${'Please write to us and we will answer.\n\n'.repeat(26_000)}## Scope\n\nAll of it.\n`;
    const found = check(text);
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      ['contact-reserved-domain', 'document-partly-read'],
    );
    assert.ok((found[1]?.span.start ?? 0) > 900_000);
  });

  it('is not called empty when it is nested too deeply', () => {
    const ids = check('> '.repeat(20_000) + 'words').map(({ ruleId }) => ruleId);
    assert.deepEqual(ids, ['document-partly-read']);
  });
});

describe('a file that is no policy', () => {
  const product = '# Security\n\nThe cache is sharded, and the keys rotate.\n';
  const checkAt = (path: string) =>
    lint(readPolicy(product), { config: resolveConfig(), repository: { path }, today: '2030-01-01' });

  it('is not judged as one in a folder of documentation', () => {
    assert.deepEqual(checkAt('docs/SECURITY.md'), []);
  });

  it('is judged as one where a forge shows it', () => {
    assert.ok(checkAt('SECURITY.md').some(({ ruleId }) => ruleId === 'reporting-channel-missing'));
  });
});
