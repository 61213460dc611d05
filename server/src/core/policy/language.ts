import { gather } from '../collections/lists';
import type { Unit } from '../markdown/model';
import { remember } from '../collections/remember';

/**
 * Words that are common in one language and rare in the others: function words, and what a policy says in its shortest form. English lists those of its
 * own that another language has too.
 */
const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: wordsIn(`the and of to is for we you with please this are will or if be can our us by that it not using at as no do i non per die have
    within from any an`),
  de: wordsIn(`der die das und ist nicht wir sie mit für bitte ein eine oder werden uns von innerhalb kein keine vielen dank melden schreiben
    schwachstellen sicherheitslücken stunden tagen vertraulich öffentlichen öffentliches`),
  fr: wordsIn(`le les des et est une nous vous pour dans du avec pas sur cette de la en un ou par sous ne merci heures jours failles sécurité
    écrivez signalez répondons`),
  es: wordsIn(`el los las y es una por para con del que se su esta favor de la en un o como no horas días gracias privado público
    vulnerabilidades correo seguridad respondemos`),
  pt: wordsIn(`o os as e é uma para com não do da que em você por de um se como horas dias nós privado público vulnerabilidades segurança
    respondemos`),
  it: wordsIn(`il gli di e è una per con non che del della sono si questo la un o se le entro ore giorni grazie vulnerabilità sicurezza
    privato pubblico rispondiamo scriveteci segnalate`),
  nl: wordsIn(
    `de het een en is van voor met niet wij we u op dat zijn binnen uur dagen geen aan ook ons per kwetsbaarheden meld stuur`,
  ),
  pl: wordsIn(`i w na jest nie się z do prosimy oraz lub przez dla to że ciągu godzin dni prywatnie publicznego zgłoszenia zgłoś lukę luki
    mailem bezpieczeństwa`),
  tr: wordsIn('ve bir için bu ile olarak lütfen veya da de'),
  cs: wordsIn('je se že pro nebo prosím které jako není jsou bude při podle také'),
  sv: wordsIn('och att det som för på av med inte vi eller om är den till ni'),
};

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/);
}

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
  /** Common words, by language. */
  readonly commonWords: ReadonlyMap<string, CommonWords>;
}

interface CommonWords {
  readonly count: number;
  /** The one word that all of them are; undefined for several. */
  readonly only: string | undefined;
}

type TallyUnit = Pick<Unit, 'kind'> & { readonly prose: Pick<Unit['prose'], 'text'> };

type Script = 'kana' | 'hangul' | 'han' | 'devanagari' | 'cyrillic';

/** UTF-16 units of a document from which its language is told. */
export const LANGUAGE_SAMPLE = 20_000;

/**
 * ISO 639-1 code of the language most of what was counted is in, judged by script and common words; `und` for texts too short to tell,
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
  for (const language of Object.keys(COMMON_WORDS)) {
    const score = sum(({ commonWords }) => commonWords.get(language)?.count ?? 0);
    if (score > most && hasSeveral(tallies, language)) [best, most] = [language, score];
  }
  if (most >= Math.max(2, words * 0.04)) return best;
  // A line or two of headings and names has hardly any common words, and is read as English, the default of forges and templates.
  // A longer text without them is in a language that is not known here.
  if (words < 40) return sum(({ latin }) => latin) / letters > 0.9 ? 'en' : 'und';
  return 'mul';
}

/** One word said twice is one sign: an abbreviation or a name may look like a word of any language. */
function hasSeveral(tallies: readonly Tally[], language: string): boolean {
  let only: string | undefined;
  for (const { commonWords } of tallies) {
    const found = commonWords.get(language);
    if (found === undefined) continue;
    if (found.only === undefined || (only !== undefined && found.only !== only)) return true;
    only = found.only;
  }
  return false;
}

/** Emoji by name, links, addresses and abbreviations such as "e.g": they are in no language. */
const NO_WORDS = /:[a-z0-9_+-]{2,40}:|https?:\S+|(?<![a-z0-9_@.+-])[a-z0-9_+-]+(?:[@.][a-z0-9_+-]+)+/gi;

/** Counts in the texts of units, but for tables: their cells have hardly any common words. */
export const tallyOf = remember((units: readonly TallyUnit[]): Tally => {
  const text = gather(units, ({ kind, prose }) => (kind === 'row' ? undefined : [prose.text])).join('\n');
  const sample = text.slice(0, LANGUAGE_SAMPLE).replace(NO_WORDS, ' ');
  const scripts = { kana: 0, hangul: 0, han: 0, devanagari: 0, cyrillic: 0 };
  const commonWords = new Map<string, CommonWords>();
  let letters = 0;
  let latin = 0;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = languagesOfWord(COMMON_WORDS);
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
    for (const language of known.get(word) ?? []) {
      const { count, only } = commonWords.get(language) ?? { count: 0, only: word };
      commonWords.set(language, { count: count + 1, only: only === word ? word : undefined });
    }
  }
  return {
    length: text.length,
    letters,
    latin,
    words: words.length,
    ukrainian: /[іїєґ]/i.test(sample),
    scripts,
    commonWords,
  };
});

function scriptOf(code: number): Script | undefined {
  if (code <= 0x4ff) return 'cyrillic';
  if (code >= 0x900 && code <= 0x97f) return 'devanagari';
  if (code >= 0x3040 && code <= 0x30ff) return 'kana';
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  return code >= 0xac00 && code <= 0xd7af ? 'hangul' : undefined;
}

/** The languages in which a word is common, by the word. */
const languagesOfWord = remember(
  (byLanguage: typeof COMMON_WORDS): ReadonlyMap<string, readonly string[]> => {
    const languages = new Map<string, string[]>();
    for (const [language, words] of Object.entries(byLanguage)) {
      for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
    }
    return languages;
  },
);
