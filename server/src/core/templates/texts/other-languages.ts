import type { WritingLanguage } from '../languages';
import { german } from './de';
import { spanish } from './es';
import { french } from './fr';
import { japanese } from './ja';
import type { LanguageTexts } from './language-texts';
import { chinese } from './zh';

/** Bundles keep these texts apart, for who writes in another language than English. */
const TEXTS: Readonly<Record<Exclude<WritingLanguage, 'en'>, LanguageTexts>> = {
  de: german,
  fr: french,
  es: spanish,
  ja: japanese,
  zh: chinese,
};

export const textsIn = (language: Exclude<WritingLanguage, 'en'>): LanguageTexts => TEXTS[language];
