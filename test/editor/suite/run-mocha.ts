import 'mocha/mocha.js';

/** What came of a run, as every suite of the project reports it. */
export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs every test file in this extension host with mocha's browser build, which needs no file system. */
export async function runMocha(): Promise<Summary> {
  Mocha.reporters.Base.consoleLog = say;
  const mocha = new Mocha({ ui: 'bdd', reporter: Mocha.reporters.Spec, timeout: 60_000, color: false });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await import('suite:tests');
  return new Promise((done) => {
    const { stats } = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = stats ?? {};
      done({ passed: passes, failed: failures, skipped: pending });
    });
  });
}

/** Lines of the suite travel with VS Code's own log, and are told from it by their prefix. */
function say(text = '', ...values: unknown[]): void {
  for (const line of text.split('\n')) console.log(`suite| ${line}`, ...values.splice(0, places(line)));
}

/** How many values a line for `console.log` takes. */
function places(line: string): number {
  return line.match(/%[sdifjoOc]/g)?.length ?? 0;
}
