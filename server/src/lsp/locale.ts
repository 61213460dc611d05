import type { Language } from './translations';

/**
 * The language of ours that a locale asks for, however an editor or a system writes it: `de`, `fr_CA.UTF-8`, `zh-Hans`. Undefined for English, for
 * languages that we do not have, and for traditional Chinese, which is not to be read as simplified.
 */
export function languageFor(locale: string | undefined): Language | undefined {
  const [language, ...subtags] = (locale ?? '').toLowerCase().split(/[.@]/, 1).join().split(/[-_]/);
  switch (language) {
    case 'de':
    case 'es':
    case 'fr':
    case 'ja':
      return language;
    case 'zh':
      return isTraditional(subtags) ? undefined : 'zh-cn';
    default:
      return undefined;
  }
}

/** The script says it, and where none is named the region. */
function isTraditional(subtags: readonly string[]): boolean {
  if (subtags.includes('hans')) return false;
  return subtags.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag));
}
