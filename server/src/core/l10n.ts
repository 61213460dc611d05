/**
 * The language in which people are spoken to. What a person reads is written `t('Swap the {0} times', count)`: English with
 * numbered or named places, as a literal, so that it can be found by those who translate it.
 *
 * One language a process: it is set before the first document is read, and what was said before stays as it is.
 */

/** Translations by the English text, as `@vscode/l10n` keeps them in `bundle.l10n.<language>.json`. */
export type Translations = Readonly<Record<string, string>>;

type Value = string | number | boolean;

let spoken = 'en';
let translations: Translations = {};

/**
 * From now on `t` answers with these; a text that they lack stays English.
 * @param language BCP 47, such as `zh-CN`.
 */
export function speak(language: string, said: Translations): void {
  spoken = language;
  translations = said;
}

/** The language that people are spoken to in, BCP 47. */
export const spokenLanguage = (): string => spoken;

/**
 * A text in the language of the person, with its places filled, as the function of that name in `@vscode/l10n` does it.
 * @param values For `{0}`, `{1}` … in their order, or for `{name}` by name. Without its value a place stays as it is.
 */
export function t(text: string, ...values: readonly Value[] | [Readonly<Record<string, Value>>]): string {
  const [first] = values;
  const filled = (typeof first === 'object' ? first : values) as Readonly<Record<string, Value>>;
  return (translations[text] ?? text).replace(/\{([^{}]+)\}/g, (place, name: string) =>
    String(filled[name] ?? place),
  );
}
