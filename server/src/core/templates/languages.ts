/** The languages that policies are written in, ISO 639-1, by their own names. Chinese is written in simplified characters. */
export const WRITING_LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
  zh: '简体中文',
} as const;

export type WritingLanguage = keyof typeof WRITING_LANGUAGES;

function isWritingLanguage(language: string): language is WritingLanguage {
  return Object.hasOwn(WRITING_LANGUAGES, language);
}

/** The language to write in where a text is in `language` (ISO 639): that one if we have texts in it, else English. */
export function writingLanguage(language: string, text = ''): WritingLanguage {
  if (language === 'zh' && isTraditional(text)) return 'en';
  return isWritingLanguage(language) ? language : 'en';
}

/** Chinese in traditional characters, as common ones that the simplified script writes otherwise show. */
function isTraditional(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const count = (characters: RegExp): number => sample.match(characters)?.length ?? 0;
  return count(/[們這個請為與報應將開發險還會時對]/g) > count(/[们这个请为与报应将开发险还会时对]/g);
}

/** UTF-16 units that show the script. */
const SAMPLE = 5000;

/** No spaces stand between words and sentences. */
export function isSpaceless(language: WritingLanguage): boolean {
  return language === 'ja' || language === 'zh';
}
