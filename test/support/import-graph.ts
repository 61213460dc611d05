import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from '../../scripts/setup.mjs';

/** One import that survived bundling. Imports of types alone leave no trace. */
export interface Import {
  readonly bundle: string;
  /** The file that imports, from the root, with slashes. */
  readonly from: string;
  /** The file imported, from the root, or the name of a module that the host brings. */
  readonly to: string;
  readonly external: boolean;
}

/** The import graphs of all bundles, as `npm run build` left them. */
export function readImports(): Import[] {
  const metafiles = JSON.parse(readFileSync(join(root, 'out', 'meta.json'), 'utf8')) as Record<
    string,
    Metafile
  >;
  return Object.entries(metafiles).flatMap(([bundle, { inputs }]) =>
    Object.entries(inputs).flatMap(([from, { imports }]) =>
      imports.map(({ path, external }) => ({ bundle, from, to: path, external: external === true })),
    ),
  );
}
