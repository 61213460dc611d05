import type { ByLanguage } from './languages';

/** The numbers that are told in words beside a time. */
const VALUES = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 24, 30, 40, 45, 48, 50, 60, 70, 72,
  80, 90,
];
/** In their order; `/` stands between the forms that a number has beside a time, `-` for one that is put together or not met. */
const WORDS: ByLanguage = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty - thirty forty - - fifty sixty seventy - eighty ninety',
  de: 'eine/einen/einem/einer/eines/ein/eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig - dreißig vierzig - - fünfzig sechzig siebzig - achtzig neunzig',
  fr: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt - trente quarante - - cinquante soixante',
  es: 'un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veinticuatro treinta cuarenta - - cincuenta sesenta setenta - ochenta noventa',
  pt: 'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis dezessete dezoito dezenove vinte - trinta quarenta - - cinquenta sessenta setenta - oitenta noventa',
  it: 'un/una/uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti - trenta quaranta - - cinquanta sessanta settanta - ottanta novanta',
  nl: 'één/een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig - dertig veertig - - vijftig zestig zeventig - tachtig negentig',
  pl: 'jeden/jedna/jednego/jednej dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu - dwanaście/dwunastu - czternaście/czternastu piętnaście/piętnastu - - - - dwadzieścia/dwudziestu - trzydzieści/trzydziestu czterdzieści/czterdziestu - - pięćdziesiąt sześćdziesiąt/sześćdziesięciu siedemdziesiąt - osiemdziesiąt dziewięćdziesiąt/dziewięćdziesięciu',
  ru: 'один/одна/одного/одной/одну два/две/двух три/трёх/трех четыре/четырёх/четырех пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти - двенадцать/двенадцати - четырнадцать/четырнадцати пятнадцать/пятнадцати - - - - двадцать/двадцати - тридцать/тридцати сорок/сорока - - пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти - восемьдесят/восьмидесяти девяносто',
  uk: "один/одна/одного/однієї/одну два/дві/двох три/трьох чотири/чотирьох п'ять/п'яти шість/шести сім/семи вісім/восьми дев'ять/дев'яти десять/десяти - дванадцять/дванадцяти - чотирнадцять/чотирнадцяти п'ятнадцять/п'ятнадцяти - - - - двадцять/двадцяти - тридцять/тридцяти сорок/сорока - - п'ятдесят/п'ятдесяти шістдесят/шістдесяти - - - дев'яносто",
  ko: '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열',
  hi: 'एक दो तीन चार पांच/पाँच छह/छः सात आठ नौ दस - बारह - चौदह पंद्रह/पन्द्रह - - - - बीस चौबीस तीस - पैंतालीस अड़तालीस - साठ - बहत्तर - नब्बे',
  tr: '- iki üç - beş - yedi',
};

/** Numbers in words, in the forms they have beside a time. Numerals of Chinese characters are read digit by digit. */
export const NUMBERS: readonly (readonly [value: number, words: ByLanguage])[] = numbers();

function numbers(): [value: number, words: ByLanguage][] {
  const lines = Object.entries(WORDS).map(([language, line]) => [language, line.split(' ')] as const);
  return VALUES.map((value, place) => {
    const words = lines.flatMap(([language, forms]) => {
      const form = forms[place] ?? '-';
      return form === '-' ? [] : [[language, form.replaceAll('/', ' ')]];
    });
    return [value, Object.fromEntries(words) as ByLanguage];
  });
}

/** Between tens and ones: "cuarenta y ocho", "vingt et un". A hyphen or nothing may stand there in every language. */
export const NUMBER_JOINERS: ByLanguage = { fr: 'et', es: 'y', pt: 'e' };

/** In one word, the ones come first: "achtundvierzig", "achtenveertig". */
export const ONES_FIRST: ByLanguage = { de: 'und', nl: 'en ën' };

/** In one word, the tens come first and lose their last vowel before another: "quarantotto". */
export const TENS_FIRST: ByLanguage = { it: 'uno due tre quattro cinque sei sette otto nove' };

/** Amounts that are also articles, so that they count only where a time is expected: "within a week", not "a day off". */
export const ARTICLES: ByLanguage = {
  en: 'a an',
  de: 'ein eine einen einem einer eines',
  fr: 'un une',
  es: 'un una',
  pt: 'um uma',
  it: 'un una',
  nl: 'een',
};

/** From the first value of a range to the last: "2 to 3 days", "24 hours to 3 days". */
export const RANGE_WORDS: ByLanguage = {
  en: '- ~ to',
  de: 'bis',
  fr: 'à',
  es: 'a',
  pt: 'a',
  it: 'a',
  nl: 'tot',
  pl: 'do',
  ru: 'до',
  zh: '至 到',
  ja: 'から',
  ko: '에서 내지',
  hi: 'से',
};

/** Between amounts that share a unit; between two whole times they join what is promised apart. */
export const ALTERNATIVE_WORDS: ByLanguage = {
  en: '/ or and',
  de: 'oder',
  fr: 'ou',
  es: 'o y',
  pt: 'ou e',
  it: 'o e',
  nl: 'of en',
  pl: 'lub',
  ru: 'или',
  zh: '或',
  hi: 'या',
};

/** Words for two and for a half: "a couple of weeks", "half a year". */
export const COUPLE_WORDS: ByLanguage = { en: 'couple pair' };
export const HALF_WORDS: ByLanguage = { en: 'half' };
