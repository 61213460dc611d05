/**
 * The language in which people are spoken to. What a person reads is written `t('Swap the {0} times', count)`: English with
 * numbered or named places, as a literal, so that it can be found by those who translate it.
 *
 * One language a process: it is set before the first document is read, and what was said before stays as it is.
 */
import { config, t } from '@vscode/l10n';

export { t };

/** Translations by the English text, as `@vscode/l10n` keeps them in `bundle.l10n.<language>.json`. */
export type Translations = Readonly<Record<string, string>>;

let spoken = 'en';

/**
 * From now on `t` answers with these; a text that they lack stays English.
 * @param language BCP 47, such as `zh-CN`.
 */
export function speak(language: string, translations: Translations): void {
  spoken = language;
  config({ contents: translations });
}

/** The language that people are spoken to in, BCP 47. */
export const spokenLanguage = (): string => spoken;
