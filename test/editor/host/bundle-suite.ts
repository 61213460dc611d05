import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../../../scripts/setup.mjs';

const folder = join(root, 'test', 'editor', 'suite');

/**
 * Bundles the mocha suite for one kind of extension host into `out/editor/`, and returns the file. Every
 * `*.test.ts` of the folder is part of it, but for `*.web.test.ts` in Node and `*.node.test.ts` on the web.
 */
export async function bundleSuite(kind: 'node' | 'web'): Promise<string> {
  const outfile = join(root, 'out', 'editor', `${kind}.js`);
  await esbuild.build({
    entryPoints: [join(folder, kind === 'node' ? 'index.ts' : 'web.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode'],
    plugins: [testFiles(kind), mochaForBrowsers],
    logLevel: 'warning',
    ...(kind === 'node'
      ? { platform: 'node', target: 'node20', mainFields: ['module', 'main'] }
      : {
          platform: 'browser',
          target: 'es2022',
          define: { global: 'globalThis' },
          alias: { 'node:assert/strict': join(folder, 'assert.web.ts') },
        }),
  });
  return outfile;
}

/** Makes `import('suite:tests')` import every test file. */
function testFiles(kind: 'node' | 'web'): esbuild.Plugin {
  const other = kind === 'node' ? '.web.test.ts' : '.node.test.ts';
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts') && !file.endsWith(other));
  return {
    name: 'suite:tests',
    setup(build) {
      build.onResolve({ filter: /^suite:tests$/ }, ({ path }) => ({ path, namespace: 'suite' }));
      build.onLoad({ filter: /.*/, namespace: 'suite' }, () => ({
        contents: files.map((file) => `import './${file}';`).join('\n'),
        resolveDir: folder,
      }));
    },
  };
}

/**
 * Mocha's browser build is a UMD file inside a package of ES modules, which esbuild would take for an ES module:
 * its `module.exports` would then be that of the whole bundle.
 */
const mochaForBrowsers: esbuild.Plugin = {
  name: 'mocha',
  setup(build) {
    build.onResolve({ filter: /^mocha\/mocha\.js$/ }, ({ path }) => ({ path, namespace: 'mocha' }));
    build.onLoad({ filter: /.*/, namespace: 'mocha' }, ({ path }) => ({
      contents: readFileSync(join(root, 'node_modules', path), 'utf8'),
    }));
  },
};
