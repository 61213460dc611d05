import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';

describe('activation in a window without a policy', () => {
  it('loads the entry of the extension and nothing else', () => {
    const script = join(root, 'test', 'bench', 'activation.mjs');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [script, join(root, 'dist', 'client.js')],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const { loaded } = JSON.parse(stdout) as { loaded: string[] };
    assert.deepEqual([...new Set(loaded)], ['vscode']);
  });
});
