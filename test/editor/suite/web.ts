import { runMocha } from './run-mocha';

/** VS Code calls this in its web worker extension host. There is no file to write: the driver reads the line. */
export async function run(): Promise<void> {
  const summary = await runMocha();
  console.log(`suite-summary| ${JSON.stringify(summary)}`);
  if (summary.failed > 0) throw new Error(`${summary.failed} tests failed`);
}
