import { writeFileSync } from 'node:fs';
import { runMocha } from './run-mocha';

/** VS Code calls this in its Node extension host. */
export async function run(): Promise<void> {
  const summary = await runMocha();
  const file = process.env['MOCHA_SUMMARY'];
  if (file) writeFileSync(file, JSON.stringify(summary));
  if (summary.failed > 0) throw new Error(`${summary.failed} tests failed`);
}
