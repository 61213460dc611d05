import type { WritingLanguage } from './languages';
import { sectionTemplate, type SectionId } from './sections';
import { words as english } from './texts/en/words';
import { textsIn } from './texts/other-languages';
import type { Variant } from './texts/text';
import type { SentenceId, TimeUnit, Words } from './texts/words';

/** The heading of a section in a language. */
export function headingIn(language: WritingLanguage, id: SectionId): string {
  return language === 'en' ? sectionTemplate(id).heading : textsIn(language).sections[id].heading;
}

/** A wording of a section in a language; undefined when there is none of that name. */
export function variantIn(language: WritingLanguage, id: SectionId, name: string): Variant | undefined {
  const variant = sectionTemplate(id).variants[name];
  if (variant === undefined || language === 'en') return variant;
  const texts: Readonly<Record<string, string>> = textsIn(language).sections[id].variants;
  return { ...variant, text: texts[name] ?? variant.text };
}

export function wordsIn(language: WritingLanguage): Words {
  return language === 'en' ? english : textsIn(language).words;
}

/** A sentence of the fixes in a language, with what its writer fills in; what the templates know stays a variable. */
export function sentenceIn(
  language: WritingLanguage,
  id: SentenceId,
  parts: Readonly<Record<string, string>> = {},
): string {
  return wordsIn(language).sentences[id].replace(
    /\{\{([a-z]+)\}\}/g,
    (place, name: string) => parts[name] ?? place,
  );
}

/** A time as the presets have it, `3 business days`, in a language; a time written otherwise stays as it is. */
export function timeIn(language: WritingLanguage, time: string): string {
  const [, count, unit] = /^(\d{1,4}) (hour|day|business day)s?$/.exec(time) ?? [];
  if (language === 'en' || count === undefined || unit === undefined) return time;
  const [one, others] = wordsIn(language).times[unit as TimeUnit];
  return `${count} ${count === '1' ? one : others}`;
}

/** Behind a label: `within 3 days`, `every 3 days`. */
export function boundedTimeIn(language: WritingLanguage, bound: 'within' | 'every', time: string): string {
  return wordsIn(language)[bound].replace('{{time}}', timeIn(language, time));
}
