/** Function words that are common in one language and rare in the others. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the',
    'and',
    'of',
    'to',
    'is',
    'for',
    'we',
    'you',
    'with',
    'please',
    'this',
    'are',
    'will',
    'or',
    'if',
    'be',
    'can',
    'our',
    'us',
    'by',
    'that',
    'it',
    'not',
    'using',
    'at',
  ],
  de: [
    'der',
    'die',
    'das',
    'und',
    'ist',
    'nicht',
    'wir',
    'sie',
    'mit',
    'für',
    'bitte',
    'ein',
    'eine',
    'oder',
    'werden',
  ],
  fr: [
    'le',
    'les',
    'des',
    'et',
    'est',
    'une',
    'nous',
    'vous',
    'pour',
    'dans',
    'du',
    'avec',
    'pas',
    'sur',
    'cette',
  ],
  es: ['el', 'los', 'las', 'y', 'es', 'una', 'por', 'para', 'con', 'del', 'que', 'se', 'su', 'esta', 'favor'],
  pt: ['o', 'os', 'as', 'e', 'é', 'uma', 'para', 'com', 'não', 'do', 'da', 'que', 'em', 'você', 'por'],
  it: [
    'il',
    'gli',
    'di',
    'e',
    'è',
    'una',
    'per',
    'con',
    'non',
    'che',
    'del',
    'della',
    'sono',
    'si',
    'questo',
  ],
  nl: ['de', 'het', 'een', 'en', 'is', 'van', 'voor', 'met', 'niet', 'wij', 'we', 'u', 'op', 'dat', 'zijn'],
  pl: ['i', 'w', 'na', 'jest', 'nie', 'się', 'z', 'do', 'prosimy', 'oraz', 'lub', 'przez', 'dla', 'to', 'że'],
  tr: ['ve', 'bir', 'için', 'bu', 'ile', 'olarak', 'lütfen', 'veya', 'da', 'de'],
};

/** Languages whose headings and strong cues the topic vocabularies know. */
const COVERED = new Set(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'zh', 'ja', 'ko']);

export const isCovered = (language: string): boolean => COVERED.has(language) || language === 'und';

/**
 * ISO 639-1 code of the language most of the text is in, judged by script and function words; `und` for a text too short to tell,
 * and ISO 639-2's `mul` for a longer one in none of the languages known here.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000).replace(/:[a-z0-9_+-]{2,40}:|https?:\S+/gi, ' ');
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return 'und';
  const share = (pattern: RegExp): number => count(sample, pattern) / letters;
  if (share(/[\u3040-\u30ff]/g) > 0.1) return 'ja';
  if (share(/[\uac00-\ud7af]/g) > 0.15) return 'ko';
  if (share(/[\u4e00-\u9fff]/g) > 0.15) return 'zh';
  if (share(/[\u0900-\u097f]/g) > 0.2) return 'hi';
  if (share(/[\u0400-\u04ff]/g) > 0.3) return /[іїєґ]/i.test(sample) ? 'uk' : 'ru';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'und';
  let most = 0;
  for (const [language, stopWords] of Object.entries(STOP_WORDS)) {
    const known = new Set(stopWords);
    const score = words.filter((word) => known.has(word)).length;
    if (score > most) [best, most] = [language, score];
  }
  if (most >= Math.max(2, words.length * 0.04)) return best;
  // A line or two of headings and names has hardly any function words, and is read as English, the default of forges and templates.
  // A longer text without them is in a language that is not known here.
  if (words.length < 40) return share(/[a-z]/gi) > 0.9 ? 'en' : 'und';
  return 'mul';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
