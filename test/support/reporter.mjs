import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Mocha's `spec` reporter, which also writes what came of the run to the file that `MOCHA_SUMMARY` names. */
export default class SummaryReporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    const file = process.env['MOCHA_SUMMARY'];
    if (!file) return;
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}
