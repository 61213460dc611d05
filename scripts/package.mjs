/** `npm run package`: writes `security-policy-<version>.vsix` and the npm tarball to the root of the project. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundles, installPackages, requireNode, root } from './setup.mjs';

requireNode();
installPackages();
buildBundles();
const { packageCommandLine, packageExtension } = await import('./packaging.mjs');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vsix = `${name}-${version}.vsix`;
const tarball = `${name}-${version}.tgz`;
await packageExtension(join(root, vsix));
packageCommandLine(root);
for (const file of [vsix, tarball])
  console.log(file, `${Math.ceil(statSync(join(root, file)).size / 1024)} KB`);
