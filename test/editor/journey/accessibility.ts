import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with all that axe-core has against a page, its advice beyond the guidelines included. */
export async function assertAccessible(page: Frame, when: string): Promise<void> {
  // The page may forbid scripts: what is evaluated by the browser's debugger runs all the same.
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run(document)');
  const found = violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
  assert.deepEqual(found, [], when);
  assert.ok(passes.length > 10, 'axe has looked at the page');
}
