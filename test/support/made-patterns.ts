/**
 * Prints, as JSON, the regular expressions that the modules of the core make with `RegExp` while they are loaded, while manifests are read, which
 * make one for each key, and for each alternative of those that have signs. It is a program of its own, because modules that are loaded already make nothing anew.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { root } from '../../scripts/setup.mjs';
import type { Pattern } from './patterns';

const made: Pattern[] = [];

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args: ConstructorParameters<RegExpConstructor>, newTarget) {
    const pattern = Reflect.construct(target, args, newTarget) as RegExp;
    const place = placeOf(new Error().stack ?? '');
    if (place !== undefined) made.push({ source: pattern.source, flags: pattern.flags, place });
    return pattern;
  },
});

/** The innermost module of the product on a stack; one that makes expressions for others is none. */
function placeOf(stack: string): string | undefined {
  const frame = stack
    .replaceAll('\\', '/')
    .split('\n')
    .find((line) => line.includes('/server/src/') && !line.includes('/text/letters.ts'));
  const path = frame?.split('/server/src/')[1]?.split(':')[0];
  return path === undefined ? undefined : `server/src/${path}`;
}

async function main(): Promise<void> {
  for (const path of globSync('server/src/core/**/*.ts', { cwd: root }).sort())
    await import(pathToFileURL(join(root, path)).href);
  const { MANIFEST_PATHS, readManifest } = await import('../../server/src/core/repository/manifests');
  for (const path of MANIFEST_PATHS) readManifest(path, '<version>1</version>');
  const { allAlternatives } = await import('./alternatives');
  for (const [name, { list }] of allAlternatives)
    made.push(...list.map(([, source]) => ({ source, flags: 'gi', place: name })));
  process.stdout.write(JSON.stringify(made));
}

void main();
