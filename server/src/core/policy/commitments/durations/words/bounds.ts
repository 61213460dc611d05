import type { ByLanguage } from './languages';

/** How a time binds: the latest, the usual, the earliest, or again and again. */
export type Bound = 'upper' | 'usual' | 'lower' | 'cadence';

/** What stands directly before an amount and says how it binds. */
export const BOUNDS_BEFORE: Readonly<Record<Exclude<Bound, 'usual'>, ByLanguage>> = {
  upper: {
    en:
      'within, with in, in, inside, inside of, under, less than, fewer than, no more than, not more than, not later than, no later than, ' +
      'in under, in less than, in at most, in no more than, in max, in a maximum of, no longer than, at most, up to, max, maximum, maximum of, a maximum of, not to exceed, not exceeding, within a, in a, not exceed, ' +
      'at the latest, <, < =, ≤, between, target of, for up to',
    de:
      'innerhalb von, innerhalb, innerhalb der nächsten, binnen, bis zu, maximal, höchstens, spätestens nach, spätestens in, ' +
      'spätestens innerhalb von, weniger als, nicht mehr als, nach spätestens',
    fr:
      'sous, dans les, dans un délai de, dans un délai maximum de, dans un délai maximal de, sous un délai de, dans, en moins de, ' +
      'au plus tard, au maximum, maximum de, un délai de, entre, moins de, au plus',
    es:
      'en, en menos de, dentro de, dentro de los, en un plazo de, en un plazo máximo de, en un máximo de, un máximo de, máximo, hasta, ' +
      'en las próximas, en los próximos, entre, menos de, no más de, a más tardar en, a más tardar a los, como muy tarde a los',
    pt:
      'em, em até, até, no prazo de, no prazo máximo de, em um prazo de, no máximo, dentro de, dentro das próximas, nas próximas, ' +
      'nos próximos, entre, menos de, em menos de',
    it: 'entro, entro le, entro i, entro un massimo di, entro e non oltre, in, al massimo, massimo, fino a, tra, non più di, meno di',
    nl: 'binnen, binnen de, uiterlijk binnen, maximaal, hoogstens, tot, in, tussen, niet meer dan, minder dan',
    pl: 'w ciągu, do, w terminie, w terminie do, maksymalnie, najpóźniej w ciągu, nie później niż, nie później niż w ciągu, nie dłużej niż, nie więcej niż',
    ru: 'в течение, в течении, до, за, не позднее, не позднее чем через, не более, не дольше, максимум, в срок до, через',
    zh: '最长, 最長, 最迟, 最多, 至多, 不超过, 不超過, 不会超过, 不會超過, 不得超过, 不得超過, 不应超过, 不應超過, 少于',
    ja: '最大, 最長, 遅くとも',
    ko: '최대, 최장, 늦어도',
    hi: 'अधिकतम, अधिक से अधिक, ज्यादा से ज्यादा',
    uk: 'протягом, упродовж, впродовж, не пізніше, не пізніше ніж за, не пізніше ніж через, за, до, через, максимум',
    tr: 'en geç',
    id: 'dalam, dalam waktu, paling lambat, maksimal',
    vi: 'trong, trong vòng, tối đa',
    sv: 'inom, senast',
    cs: 'do, během, v průběhu, nejpozději do, maximálně',
  },
  lower: {
    en:
      'at least, at a minimum, minimum, minimum of, a minimum of, min, no less than, not less than, no sooner than, no earlier than, ' +
      '>, > =, ≥',
    de: 'mindestens, nicht vor, frühestens nach',
    fr: 'au moins, au minimum, minimum de',
    es: 'al menos, como mínimo, por lo menos, un mínimo de',
    pt: 'pelo menos, no mínimo, ao menos',
    it: 'almeno, minimo, non prima di',
    nl: 'minstens, minimaal, ten minste, tenminste',
    pl: 'co najmniej, przynajmniej, minimum, nie mniej niż',
    ru: 'не менее, не менее чем, минимум, не раньше',
    zh: '至少, 最短, 最少, 不少于',
    ja: '最短, 最低, 少なくとも',
    ko: '최소, 적어도',
    hi: 'कम से कम, न्यूनतम',
    uz: 'kamida',
    vi: 'ít nhất, tối thiểu',
    uk: 'щонайменше, принаймні, не менше, не менше ніж, мінімум',
  },
  cadence: {
    en: 'every, once every, at least every, at least once every, each',
    de: 'alle, jede, jeden, mindestens alle',
    fr: 'chaque, tous les, toutes les',
    es: 'cada',
    pt: 'cada, a cada',
    it: 'ogni',
    nl: 'elke, iedere, om de',
    pl: 'co, każdy, każde',
    ru: 'каждые, каждый, каждую, раз в',
    vi: 'mỗi',
    sv: 'varje',
    cs: 'každých, každý',
    uk: 'кожні, кожен, кожний, раз на',
    zh: '每, 每隔',
    ja: '毎',
    ko: '매',
    hi: 'हर, प्रत्येक',
  },
};

/** What compares with an amount: a lower bound, and an upper one where the verb is negated. */
export const MORE_THAN: ByLanguage = {
  en: 'more than, for more than, longer than, for longer than, over, beyond, later than, exceed, exceeds, exceeding',
  de: 'mehr als, länger als, später als, über',
  fr: 'plus de, plus tard que, au-delà de, dépasser, excéder',
  es: 'más de, más allá de, superar, superar los, exceder, exceder de, exceder los',
  pt: 'mais de, mais do que, exceder, ultrapassar, além de',
  it: 'più di, oltre, superare, superare i',
  nl: 'meer dan, langer dan, later dan',
  pl: 'ponad, dłużej niż, przekraczać, przekroczyć',
  ru: 'более, более чем, дольше, дольше чем, превышать, превысить',
  uk: 'більше, більше ніж, довше, довше ніж, понад, перевищувати, перевищити',
};

/** What negates a verb. */
export const NEGATION_WORDS: ByLanguage = {
  en: "not never cannot nor don't doesn't won't isn't aren't shouldn't mustn't can't",
  de: 'nicht nie niemals kein keine keinen',
  fr: 'ne pas jamais',
  es: 'no nunca',
  pt: 'não nunca',
  it: 'non mai',
  nl: 'niet nooit geen',
  pl: 'nie nigdy',
  ru: 'не',
  uk: 'не',
};

/** The time counts from the event before these. They are no part of the time itself. */
export const AFTER_EVENT: ByLanguage = { zh: '后, 後', ko: '후' };

/** Phrases that ask for a wait. They are no part of the time itself. */
export const WAITS: ByLanguage = {
  en: 'wait, wait for, waiting, waiting for, wait a period of',
  de: 'warten sie, warte, warten',
  fr: 'attendre, attendez, patienter',
  es: 'espere, esperar, espera',
  pt: 'aguarde, aguardar',
  it: 'attendere, attendete',
  nl: 'wacht',
  pl: 'odczekać, poczekać',
  ru: 'подождите, подождать',
};

/** Short phrases directly after a unit that say how the value binds. */
export const BOUNDS_AFTER: Readonly<Record<Exclude<Bound, 'cadence'>, ByLanguage>> = {
  upper: {
    en: 'or less, or fewer, or sooner, or faster, or earlier, at most, max, maximum, at the latest, at the very latest, later at the latest, later at the very latest, at the outside, tops',
    de: 'maximal, oder weniger',
    fr: 'maximum, au maximum, ou moins, au plus tard',
    es: 'máximo, como máximo, o menos',
    pt: 'no máximo, ou menos',
    it: 'al massimo, o meno',
    nl: 'maximaal, of minder',
    zh: '以内, 之内, 内, 之內, 內, 左右, 后, 後',
    ja: '以内, 内, を超えない, を超えません, を超えることはありません, 程度, 後, 以降, たっても, 経っても, 経過しても, 過ぎても',
    ko: '이내, 이내에, 안에, 안, 내, 내에, 정도, 이하, 후, 후에, 뒤, 뒤에, 이후, 동안',
    tr: 'içinde, içerisinde',
    uz: 'ichida, davomida',
    hi: 'के भीतर, के अंदर, के अन्दर, में, तक',
  },
  lower: {
    en: 'minimum, min, at least, at a minimum, or more, or longer',
    es: 'mínimo, o más',
    fr: 'minimum, au minimum, ou plus',
    zh: '以上',
    ja: '以上',
    ko: '이상',
  },
  usual: {
    en: 'on average, in most cases, typically, usually',
    fr: 'en moyenne',
    es: 'en promedio, de media',
    de: 'im durchschnitt',
  },
};

/** After the unit: again and again, in languages that say so behind it. */
export const CADENCE_AFTER: ByLanguage = { ja: 'ごと, 毎, おき', ko: '마다' };

/** Adverbs that make a value the usual one and not the latest one. */
export const USUAL_WORDS: ByLanguage = {
  en: 'usually typically generally normally commonly often average mostly ordinarily',
  de: 'gewöhnlich normalerweise üblicherweise meist meistens',
  fr: 'généralement habituellement normalement',
  es: 'normalmente generalmente habitualmente',
  pt: 'geralmente normalmente habitualmente',
  it: 'solitamente generalmente normalmente',
  nl: 'meestal doorgaans gewoonlijk normaliter',
  pl: 'zazwyczaj zwykle przeważnie',
  ru: 'обычно',
  zh: '通常 一般',
  ja: '通常',
  ko: '보통 일반적으로 대개',
  hi: 'आमतौर सामान्यतः',
};

export const APPROXIMATE_WORDS: ByLanguage = {
  en: 'about approximately approx around roughly circa ca ~ some just only',
  de: 'etwa ungefähr rund',
  fr: 'environ',
  es: 'unos unas aproximadamente',
  pt: 'aproximadamente cerca',
  it: 'circa',
  nl: 'ongeveer',
  pl: 'około mniej więcej',
  ru: 'около примерно первых',
  zh: '约 約 大约 大約',
  ja: '約 およそ',
  ko: '약 대략',
  hi: 'लगभग करीब',
};

/** Words that make a time follow on from an earlier one. */
export const RELATIVE_WORDS: ByLanguage = {
  en: 'additional another extra further more',
  de: 'weitere weiteren zusätzliche',
  fr: 'supplémentaires',
  es: 'adicionales',
  pt: 'adicionais',
  it: 'ulteriori',
  nl: 'extra',
  pl: 'kolejnych dodatkowych',
  ru: 'дополнительных',
  zh: '额外',
  ja: '追加で',
  ko: '추가로',
  hi: 'अतिरिक्त',
};

/** A time after these is in the past: "the last 6 months". */
export const PAST_WORDS: ByLanguage = {
  en: 'last past previous prior preceding recent',
  de: 'letzten vergangenen',
  fr: 'dernier derniers dernières',
  es: 'último últimos últimas',
  pt: 'últimos últimas',
  it: 'ultimi ultime',
  nl: 'laatste afgelopen',
  pl: 'ostatnich ostatnie',
  ru: 'последние последних',
  zh: '过去 最近 過去',
  ja: '過去 直近',
  ko: '지난 최근',
  hi: 'पिछले पिछली',
};

/** Between a word of age and a time: "older than 12 months". */
export const THAN_WORDS: ByLanguage = { en: 'than', de: 'als', nl: 'dan', pl: 'niż' };

/** A time before these is an age, or in the past: "12 months old", "2 years ago". */
export const AGE_WORDS: ByLanguage = {
  en: 'old ago alt older newer younger',
  de: 'alt älter',
  nl: 'geleden oud ouder',
  pl: 'temu starsze',
  ru: 'назад',
  zh: '前 之前 以前',
  ja: '前',
  ko: '전',
  hi: 'पहले पुराना',
};
