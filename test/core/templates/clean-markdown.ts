import assert from 'node:assert/strict';
import { lint } from 'markdownlint-cli2/markdownlint/promise';
import { check } from 'prettier';

/** What markdownlint's default rules say of a text, one line each. */
export async function lintMarkdown(text: string): Promise<string[]> {
  const results = await lint({ strings: { text }, config: { default: true } });
  return (results['text'] ?? []).map(
    ({ lineNumber, ruleNames, errorDetail }) => `${lineNumber} ${ruleNames.join('/')} ${errorDetail ?? ''}`,
  );
}

/** The text is as Prettier would write it. */
export function isFormatted(text: string): Promise<boolean> {
  return check(text, { parser: 'markdown' });
}

export async function assertClean(text: string): Promise<void> {
  assert.deepEqual(await lintMarkdown(text), [], text);
  assert.ok(await isFormatted(text), `Prettier would change:\n${text}`);
}
