import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import type { Language } from './languages';

/** Translations by the English text: `bundle.l10n.<language>.json` in the form of `@vscode/l10n`. */
export type Translations = Readonly<Record<string, string>>;

const fileOf = (folder: string, language: Language): string =>
  join(root, folder, `bundle.l10n.${language}.json`);

const written = (translations: Translations): string => `${JSON.stringify(translations, null, 2)}\n`;

/** The translations that a folder of the project holds for a language. */
export const translationsIn = (folder: string, language: Language): Translations =>
  JSON.parse(readFileSync(fileOf(folder, language), 'utf8')) as Translations;

export function writeTranslations(folder: string, language: Language, translations: Translations): void {
  writeFileSync(fileOf(folder, language), written(translations));
}

/** The English texts as a bundle, as translators and their tools take them. */
export const englishBundle = (texts: readonly string[]): string =>
  written(Object.fromEntries(texts.map((text) => [text, text])));

/** The translations of what is still said, in the order of the texts. */
export const tidied = (texts: readonly string[], translations: Translations): Translations =>
  Object.fromEntries(
    texts.flatMap((text) => {
      const translation = translations[text];
      return translation ? [[text, translation]] : [];
    }),
  );

/** The texts that have no translation. */
export const missingFrom = (texts: readonly string[], translations: Translations): string[] =>
  texts.filter((text) => !translations[text]);

/** What is wrong with translations that are there, each as a sentence. */
export function problemsOf(texts: readonly string[], translations: Translations): string[] {
  const known = new Set(texts);
  return Object.entries(translations).flatMap(([text, translation]) => {
    if (!known.has(text)) return [`Nobody says ${JSON.stringify(text)} any more: take its translation out.`];
    return KEPT.filter(([, pattern]) => partsOf(text, pattern) !== partsOf(translation, pattern)).map(
      ([name]) => `The ${name} of ${JSON.stringify(text)} are not those of ${JSON.stringify(translation)}.`,
    );
  });
}

/** What has to be in a translation as it is in the English text, in whatever order. */
const KEPT: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['places', /\{\w+\}/g],
  ['code', /(`+)[^`]+\1/g],
  ['addresses', /\b(?:https?|mailto|hkps?|tel):(?:\/\/[\w./-]*\w)?/g],
  ['sources', /\[[A-Z][A-Z0-9-]+\]/g],
  ['links', /\]\([^()]*\)/g],
];

const partsOf = (text: string, pattern: RegExp): string => (text.match(pattern) ?? []).toSorted().join('\n');
