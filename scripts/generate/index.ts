/**
 * Writes everything that is derived from the rules and templates.
 *
 *   npm run generate              writes the files that have changed
 *   npm run generate -- --check   writes nothing, and fails when a file is stale
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateRegistry } from './registry';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const checkOnly = process.argv.includes('--check');
const stale: string[] = [];

void generate().then(() => {
  if (!checkOnly || stale.length === 0) return;
  console.error(`Stale, run "npm run generate":\n${stale.join('\n')}`);
  process.exitCode = 1;
});

async function generate(): Promise<void> {
  write('server/src/core/rules/registry.generated.ts', generateRegistry(join(root, 'server/src/core/rules')));
  // The rest reads the rules through the registry, so it is loaded when the registry is up to date.
  const { generateConfigSchema } = await import('./schema');
  const { generateDocumentation } = await import('./documentation');
  const { generateManifest, ruleTexts, settingsTexts } = await import('./manifest');
  const { generateTexts, generateTranslation } = await import('./manifest-texts');
  const { moveTexts } = await import('./manual-texts');
  const { generateReadme } = await import('./readme');
  const { generateSnippets } = await import('./snippets');
  const { englishBundle, translationsIn } = await import('../translations/bundles');
  const { LANGUAGES } = await import('../translations/languages');
  const { serverTexts } = await import('../translations/server-texts');
  const pages = generateDocumentation();
  for (const [name, text] of pages) write(`docs/rules/${name}`, text);
  removeOthers('docs/rules', pages);
  write('schemas/securitypolicy.schema.json', json(generateConfigSchema()));
  for (const { path, content } of generateSnippets()) write(path, content);
  write('server/l10n/bundle.l10n.json', englishBundle(serverTexts()));
  const { manifest, moved } = moveTexts(readFileSync(join(root, 'package.json'), 'utf8'));
  write('package.json', generateManifest(manifest));
  const before = readTexts('package.nls.json');
  const english = generateTexts(before, moved, settingsTexts());
  write('package.nls.json', json(english));
  for (const language of LANGUAGES) {
    const file = `package.nls.${language}.json`;
    const statements = ruleTexts(translationsIn('server/l10n', language));
    write(file, json(generateTranslation(readTexts(file), english, before, statements)));
  }
  rewrite('README.md', generateReadme);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The texts of a file, if it is there. */
function readTexts(path: string): Readonly<Record<string, string>> {
  const file = join(root, path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/** Brings one generated file up to date. */
function write(path: string, text: string): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  stale.push(path);
  if (checkOnly) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Brings the generated part of a file up to date, if the file is there. */
function rewrite(path: string, change: (text: string) => string): void {
  const file = join(root, path);
  if (existsSync(file)) write(path, change(readFileSync(file, 'utf8')));
}

/** Removes the files of a generated folder that nothing is generated for any more. */
function removeOthers(folder: string, kept: ReadonlyMap<string, string>): void {
  const path = join(root, folder);
  if (!existsSync(path)) return;
  for (const name of readdirSync(path).filter((entry) => !kept.has(entry))) {
    stale.push(`${folder}/${name}`);
    if (!checkOnly) rmSync(join(path, name));
  }
}
