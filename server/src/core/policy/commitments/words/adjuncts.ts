import type { ByLanguage } from '../durations/words/languages';

// Words that make what follows them, or stands before them, tell when something else is done. Phrases of regular expressions.

/** Right before a word of a stage: then the time counts from that event. */
export const COUNTED_FROM: ByLanguage = {
  en: 'once, when, as soon as',
  de: 'nach, ab, seit, sobald, wenn',
  fr: 'après, suivant, à compter de, à partir de, dès, depuis',
  es: 'tras, después de, desde, a partir d[ae], após, depois d[ae]',
  it: 'dopo, dall?a?',
  nl: 'na, vanaf',
  pl: 'po, od',
  ru: 'после, с момента, со дня, от, після, з моменту, від',
};

/** Before what goes along with an act. */
export const ALONG_WITH: ByLanguage = {
  en: 'together with, along with, alongside(?: with)?, (?:at|around) the (?:same )?time (?:as|of), on the (?:same )?day (?:as|of), (?:simultaneous|concurrent)ly with, in (?:conjunction|parallel|tandem|step) with, accompanied by, accompanying',
  de: '(?:zusammen|gemeinsam|gleichzeitig|zeitgleich|einhergehend) mit, parallel zu[mr]?, begleitend zu[mr]?, nebst, samt',
  fr: 'en même temps que?, simultanément (?:avec|à|aux?), conjointement (?:avec|à|aux?), parallèlement (?:à|aux?), accompagnée?s? (?:de|du|par)',
  es: 'junto (?:con|al?), al mismo tiempo que, a la vez que, simult[aá]neamente (?:con|al?), acompañad[oa]s? (?:del?|por)',
  pt: 'junt(?:o|amente) com, em conjunto com, ao mesmo tempo que, em simultâneo com, simultaneamente (?:com|ao?|à), acompanhad[oa]s? (?:d[eao]|por)',
  it: 'insieme (?:con|all?[aeo]?), (?:contestual|contemporanea|unita)mente all?[aeo]?, accompagnat[oaie] d(?:a|al|alla)',
  nl: '(?:samen|tegelijk(?:ertijd)?|gelijktijdig) met',
  pl: '(?:razem|wraz|łącznie|jednocześnie|równocześnie) z',
  ru: '(?:вместе|одновременно|совместно) со?, наряду с',
  uk: '(?:разом|одночасно|спільно) [зі]з?',
  sv: '(?:tillsammans|ihop) med, samtidigt som',
  id: 'bersama(?:an)? dengan',
};

/** Behind what goes along with an act. */
export const ALONG_AFTER: ByLanguage = {
  zh: '同[时時], 一[起同并併](?=[公披发發])',
  ja: 'と同時, とともに, と共に, と一緒に, と[併あ]わせて',
  ko: '[와과] 함께, [와과] 동시에, [와과] 더불어, [와과] 같이',
  hi: 'के साथ',
  tr: '(?:ile )?birlikte, (?:ile )?beraber, (?:ile )?aynı anda, (?:ile )?eş ?zamanlı',
};

export const WITH: ByLanguage = {
  en: 'with',
  de: 'mit',
  fr: 'avec',
  es: 'con',
  pt: 'com',
  nl: 'met',
  pl: 'z',
  ru: 'со?',
  uk: '[зі]з?',
  sv: 'med',
};

export const ARTICLES: ByLanguage = {
  en: 'the, an?, its, our, any, each, every, that, this, their, your',
  de: 'de[rmnst], die, das, eine[rmns]?, einem, unsere[rmns]?, jede[rmns]?',
  fr: 'l[ea]s?, une?, des?, du, nos, notre, son, chaque',
  es: 'el, los, una?, su, nuestr[oa], cada',
  pt: '[oa]s?, um, uma, noss[oa]',
  it: 'il, lo, gli, i, uno',
  nl: 'het, een, onze',
};

/** Between what goes along with an act, or an event, and more that is said of it. */
export const OF_IT: ByLanguage = {
  en: 'of, is, are, gets?, becomes?, (?:has|have) been',
  de: 'von, de[rs], einer, eines, ist, wird',
  fr: "du, des?, de l', est, sera",
  es: 'del?, es, est[aáé], sea',
  pt: 'd[aeo], é, for',
  it: "dell?[aeo]?, dell', è",
  nl: 'van, is, wordt',
  pl: 'jest, zostanie',
};

/** What is published about a vulnerability, in the notation of `wordPattern`. */
export const ANNOUNCED: ByLanguage = {
  en: 'advisor(?:y|ies), announcement*, bulletin*, notices?, notifications?, details?, information, (?:blog )?posts?, write-?ups?, cves?, (?:vulnerabilit|issue|report|finding)*',
  de: 'sicherheits(?:hinweis|meldung|mitteilung|bulletin|warnung)*, hinweis*, mitteilung*, meldung*, einzelheit*, informationen, lücke*, schwachstelle*, sicherheitslücke*',
  fr: 'avis, annonces?, détails?, faille*, vulnérabilit*, informations?',
  es: 'avisos?, anuncio*, detalles?, boletín, bolet[ií]n*, vulnerabilidad*, informaci*',
  pt: 'anúncio*, detalhes?, falha*, informaç*',
  it: 'avvis[oi], annunci*, dettagli*, bollettin*, vulnerabilità',
  nl: 'bericht*, melding*, mededeling*, kwetsbaarhe*',
  pl: 'informacj*, komunikat*, szczegół*, podatnoś*',
  ru: 'сообщени*, уведомлени*, бюллетен*, информаци*, подробност*, уязвимост*, повідомлен*, вразлив*',
};
