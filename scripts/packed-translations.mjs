/**
 * The translations of what the server says, with the English texts once for all languages.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'server', 'l10n');

/** @type {import('esbuild').Plugin} */
export const packedTranslations = {
  name: 'packed-translations',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lsp[\\/]translations\.ts$/ }, () => ({ contents: packed(bundles()) }));
  },
};

/** By language. */
function bundles() {
  /** @type {Record<string, Readonly<Record<string, string>>>} */
  const found = {};
  for (const name of readdirSync(folder)) {
    const [, language] = /^bundle\.l10n\.([\w-]+)\.json$/.exec(name) ?? [];
    if (language) found[language] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  }
  return found;
}

/**
 * The source of a module that gives what it was made of.
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} bundles By language.
 */
export function packed(bundles) {
  const texts = [...new Set(Object.values(bundles).flatMap((bundle) => Object.keys(bundle)))].sort();
  const lists = Object.fromEntries(
    Object.entries(bundles).map(([language, bundle]) => [language, texts.map((text) => bundle[text] ?? 0)]),
  );
  return `const texts = ${JSON.stringify(texts)};
const lists = ${JSON.stringify(lists)};
export const translationsIn = (language) =>
  Object.fromEntries(texts.flatMap((text, index) => (lists[language][index] ? [[text, lists[language][index]]] : [])));`;
}
