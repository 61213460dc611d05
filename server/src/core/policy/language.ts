import { gather } from '../collections/lists';
import type { Unit } from '../markdown/model';
import { remember } from '../collections/remember';

/** Function words that are common in one language and rare in the others. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of to is for we you with please this are will or if be can our us by that it not using at'.split(
    ' ',
  ),
  de: 'der die das und ist nicht wir sie mit für bitte ein eine oder werden'.split(' '),
  fr: 'le les des et est une nous vous pour dans du avec pas sur cette de la en un ou'.split(' '),
  es: 'el los las y es una por para con del que se su esta favor de la en un o como'.split(' '),
  pt: 'o os as e é uma para com não do da que em você por de um se como'.split(' '),
  it: 'il gli di e è una per con non che del della sono si questo la un o se'.split(' '),
  nl: 'de het een en is van voor met niet wij we u op dat zijn'.split(' '),
  pl: 'i w na jest nie się z do prosimy oraz lub przez dla to że'.split(' '),
  tr: 've bir için bu ile olarak lütfen veya da de'.split(' '),
  cs: 'je se že pro nebo prosím které jako není jsou bude při podle také'.split(' '),
  sv: 'och att det som för på av med inte vi eller om är den till ni'.split(' '),
};

/** Languages whose headings and strong cues the topic vocabularies know. */
const COVERED = new Set(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'zh', 'ja', 'ko', 'hi']);

export const isCovered = (language: string): boolean => COVERED.has(language) || language === 'und';

/** How much of a passage speaks for a language. */
export interface Tally {
  /** UTF-16 units of the text that was looked at. */
  readonly length: number;
  readonly letters: number;
  readonly latin: number;
  readonly words: number;
  readonly ukrainian: boolean;
  /** Letters of each script that few languages share. */
  readonly scripts: Readonly<Record<Script, number>>;
  /** Function words, by language. */
  readonly functionWords: ReadonlyMap<string, number>;
}

type TallyUnit = Pick<Unit, 'kind'> & { readonly prose: Pick<Unit['prose'], 'text'> };

type Script = 'kana' | 'hangul' | 'han' | 'devanagari' | 'cyrillic';

/** UTF-16 units of a document from which its language is told. */
export const LANGUAGE_SAMPLE = 20_000;

/**
 * ISO 639-1 code of the language most of what was counted is in, judged by script and function words; `und` for texts too short to tell,
 * and ISO 639-2's `mul` for longer ones in none of the languages known here.
 */
export function languageOf(tallies: readonly Tally[]): string {
  const sum = (count: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + count(tally), 0);
  const letters = sum((tally) => tally.letters);
  if (letters === 0) return 'und';
  const share = (script: Script): number => sum(({ scripts }) => scripts[script]) / letters;
  if (share('kana') > 0.1) return 'ja';
  if (share('hangul') > 0.15) return 'ko';
  if (share('han') > 0.15) return 'zh';
  if (share('devanagari') > 0.2) return 'hi';
  if (share('cyrillic') > 0.3) return tallies.some(({ ukrainian }) => ukrainian) ? 'uk' : 'ru';
  const words = sum((tally) => tally.words);
  let best = 'und';
  let most = 0;
  for (const language of Object.keys(STOP_WORDS)) {
    const score = sum(({ functionWords }) => functionWords.get(language) ?? 0);
    if (score > most) [best, most] = [language, score];
  }
  if (most >= Math.max(2, words * 0.04)) return best;
  // A line or two of headings and names has hardly any function words, and is read as English, the default of forges and templates.
  // A longer text without them is in a language that is not known here.
  if (words < 40) return sum(({ latin }) => latin) / letters > 0.9 ? 'en' : 'und';
  return 'mul';
}

/** Counts in the texts of units, but for tables: their cells have hardly any function words. */
export const tallyOf = remember((units: readonly TallyUnit[]): Tally => {
  const text = gather(units, ({ kind, prose }) => (kind === 'row' ? undefined : [prose.text])).join('\n');
  const sample = text.slice(0, LANGUAGE_SAMPLE).replace(/:[a-z0-9_+-]{2,40}:|https?:\S+/gi, ' ');
  const scripts = { kana: 0, hangul: 0, han: 0, devanagari: 0, cyrillic: 0 };
  const functionWords = new Map<string, number>();
  let letters = 0;
  let latin = 0;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = languagesOfWord(STOP_WORDS);
  for (const word of words) {
    letters += word.length;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a) latin++;
      else if (code >= 0x400) {
        const script = scriptOf(code);
        if (script !== undefined) scripts[script]++;
      }
    }
    for (const language of known.get(word) ?? [])
      functionWords.set(language, (functionWords.get(language) ?? 0) + 1);
  }
  return {
    length: text.length,
    letters,
    latin,
    words: words.length,
    ukrainian: /[іїєґ]/i.test(sample),
    scripts,
    functionWords,
  };
});

function scriptOf(code: number): Script | undefined {
  if (code <= 0x4ff) return 'cyrillic';
  if (code >= 0x900 && code <= 0x97f) return 'devanagari';
  if (code >= 0x3040 && code <= 0x30ff) return 'kana';
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  return code >= 0xac00 && code <= 0xd7af ? 'hangul' : undefined;
}

/** The languages that have a function word, by the word. */
const languagesOfWord = remember((byLanguage: typeof STOP_WORDS): ReadonlyMap<string, readonly string[]> => {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(byLanguage)) {
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
});
