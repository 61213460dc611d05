import type { WritingLanguage } from '../templates';

/** Languages as a list in a sentence of another one: codes such as `de, fr` by their names there, what is in words as it is. */
export function spokenLanguages(answer: string, writing: WritingLanguage): string {
  const locale = writing === 'en' ? 'en-GB' : writing;
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  const parts = answer.split(/[,;]/).map((part) => part.trim());
  const named = parts.map(
    (part) => (CODE.test(part) ? names.of(part.replaceAll('_', '-')) : undefined) ?? part,
  );
  const areCodes = named.some((name, index) => name !== parts[index]);
  return areCodes ? new Intl.ListFormat(locale).format(named.filter((name) => name !== '')) : answer;
}

/** Of BCP 47: a language, perhaps with a script and a region. */
const CODE = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_][a-z]{2})?$/i;
