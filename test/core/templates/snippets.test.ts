import assert from 'node:assert/strict';
import { generateSnippets } from '../../../scripts/generate/snippets';
import { resolveConfig } from '../../../server/src/core/config/config';
import { lint } from '../../../server/src/core/lint/lint';
import { readPolicy } from '../../../server/src/core/policy/read';
import { assertClean } from './clean-markdown';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const [file] = generateSnippets();
const SNIPPETS: Readonly<Record<string, Snippet>> = JSON.parse(file?.content ?? '{}');

/** A policy without findings, into which the snippets go. */
const HOST = `# Security Policy

Thank you for helping.
`;

/** An unfilled tab stop keeps the file red: these two say so, the second one where an address is expected. */
const UNFILLED = ['template-variable-left', 'contact-placeholder'];

describe('snippets', () => {
  it('have prefixes of their own', () => {
    const prefixes = Object.values(SNIPPETS).map(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^(?:sec|sla|severity)-[a-z0-9-]+$/);
  });

  for (const [name, { prefix, description, body }] of Object.entries(SNIPPETS)) {
    const text = expand(body.join('\n'));
    const whole = text.startsWith('# ')
      ? text
      : `${HOST}\n${text.startsWith('### ') ? '## Section\n\n' : ''}${text}`;

    it(`${prefix}: clean Markdown with the defaults accepted`, async () => {
      assert.ok(name !== '' && description !== '');
      await assertClean(whole);
    });

    it(`${prefix}: wrong in nothing but what has to be filled in`, () => {
      const config = resolveConfig({ profiles: ['recommended'] });
      const findings = lint(readPolicy(whole), { config, repository: {}, today: '2026-11-22' });
      const wrong = findings.filter(
        ({ severity, ruleId }) =>
          severity !== 'hint' &&
          severity !== 'information' &&
          !ruleId.endsWith('-missing') &&
          !UNFILLED.includes(ruleId),
      );
      assert.deepEqual(
        wrong.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        [],
      );
    });

    it(`${prefix}: tab stops are numbered from one, each with one default`, () => {
      const defaults = new Map<number, string>();
      for (const [, stop, label = ''] of body.join('\n').matchAll(/\$\{(\d+)[:|]((?:[^\\}]|\\.)*)\}/g)) {
        assert.equal(defaults.get(Number(stop)) ?? label, label);
        defaults.set(Number(stop), label);
      }
      assert.deepEqual(
        [...defaults.keys()].toSorted((a, b) => a - b),
        [...defaults.keys()].map((_, index) => index + 1),
      );
    });
  }
});

/** What an editor writes when every default is accepted. */
function expand(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replace(/\$\{\d+\|((?:[^\\,|]|\\.)*)(?:[^\\|]|\\.)*\|\}/g, '$1')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-22')
    .replace(/\\([\\$}])/g, '$1');
}
