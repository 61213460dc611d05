import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';

/** What an editor that knows nothing of us saw, and what it made of the first quick fix. */
interface Outcome {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly source: string;
    readonly message: string;
  }[];
  readonly action: string;
  readonly text: string;
}

const policy = `# Security Policy

## Reporting a Vulnerability

Please write to security@example.com.
`;

/**
 * Describes how an editor speaks with `security-policy lsp --stdio`: it opens a policy, shows diagnostics, and
 * applies the first quick fix. The editor's script finds the server's command line in `SERVER` (an argument a
 * line) and writes an `Outcome` as JSON to the file that `OUTCOME` names.
 */
export function describeEditor(name: string, program: string, args: (file: string) => string[]): void {
  describe(`${name}, through security-policy lsp --stdio`, function () {
    this.timeout(60_000);

    let folder = '';
    let outcome: Outcome;

    before(function () {
      if (spawnSync(program, ['--version']).error) {
        assert.ok(!process.env['CI'], `${program} is not installed`);
        console.log(`    ${program} is not installed: skipped`);
        this.skip();
      }
      folder = mkdtempSync(join(tmpdir(), 'editor-'));
      const file = join(folder, 'SECURITY.md');
      const result = join(folder, 'outcome.json');
      writeFileSync(file, policy);
      const { status, stdout, stderr } = spawnSync(program, args(file), {
        cwd: folder,
        encoding: 'utf8',
        timeout: 50_000,
        env: {
          ...process.env,
          HOME: folder,
          SERVER: [process.execPath, join(root, 'dist', 'cli.js'), 'lsp', '--stdio'].join('\n'),
          OUTCOME: result,
        },
      });
      assert.ok(status === 0 && existsSync(result), `${program} ended with ${status}:\n${stdout}${stderr}`);
      outcome = JSON.parse(readFileSync(result, 'utf8')) as Outcome;
    });

    after(() => {
      if (folder) rmSync(folder, { recursive: true, force: true });
    });

    it('shows diagnostics with the id of their rule', () => {
      const codes = outcome.diagnostics.map(({ code }) => code);
      assert.ok(codes.includes('contact-reserved-domain'), codes.join(', '));
      for (const { source, message } of outcome.diagnostics) {
        assert.equal(source, 'security-policy');
        assert.notEqual(message, '');
      }
    });

    it('applies a quick fix that keeps every word of the author', () => {
      assert.notEqual(outcome.action, '');
      assert.notEqual(outcome.text.trim(), policy.trim());
      const words = new Set(outcome.text.split(/\s+/));
      assert.deepEqual(
        policy.split(/\s+/).filter((word) => !words.has(word)),
        [],
      );
    });
  });
}
