import type { ByLanguage } from './languages';

export interface UnitWords {
  readonly hours: number;
  /** The word itself says that only working days count. */
  readonly business: boolean;
  readonly words: ByLanguage;
}

const DAY = 24;
const WEEK = 7 * DAY;

/** Units of time in all their forms, adjectives that hold a unit ("90-tägig") included. A month counts 30 days, a quarter 91, a year 365. */
export const UNITS: readonly UnitWords[] = [
  {
    hours: 1 / 60,
    business: false,
    words: {
      en: 'minute minutes min mins',
      de: 'minute minuten',
      fr: 'minute minutes',
      es: 'minuto minutos',
      pt: 'minuto minutos',
      it: 'minuto minuti',
      nl: 'minuut minuten',
      pl: 'minuta minuty minut',
      ru: 'минута минуты минут',
      zh: '分钟 分鐘',
      ja: '分間',
      ko: '분',
      hi: 'मिनट मिनटों',
      uk: 'хвилин хвилини',
      uz: 'daqiqa',
    },
  },
  {
    hours: 1,
    business: false,
    words: {
      en: 'hour hours hr hrs h',
      de: 'stunde stunden std stündig stündige stündigen stündiger',
      fr: 'heure heures',
      es: 'hora horas hs',
      pt: 'hora horas',
      it: 'ora ore',
      nl: 'uur uren',
      pl: 'godzina godziny godzin godzinę godzinach godz godzinny godzinnego',
      ru: 'час часа часов ч часовой часового',
      zh: '小时 小時 个小时 個小時',
      ja: '時間',
      ko: '시간',
      hi: 'घंटा घंटे घंटों घण्टे घण्टों',
      uk: 'година годин години годину',
      sv: 'timme timmar timer',
      tr: 'saat',
      id: 'jam',
      uz: 'soat',
      vi: 'giờ tiếng',
      cs: 'hodin hodiny hodinu hodina',
    },
  },
  {
    hours: DAY,
    business: false,
    words: {
      en: 'day days d',
      de: 'tag tage tagen tages kalendertage kalendertagen tägig tägige tägigen tägiger',
      fr: 'jour jours j',
      es: 'día días dia dias',
      pt: 'dia dias',
      it: 'giorno giorni gg',
      nl: 'dag dagen daagse kalenderdagen',
      pl: 'dzień dni dnia dniach doba doby dniowy dniowego dniowe',
      ru: 'день дня дней дни дн сутки суток дневный дневного дневная',
      zh: '天 日 自然日 个自然日',
      ja: '日 日間',
      ko: '일 일간',
      hi: 'दिन दिनों',
      uk: 'дні днів день дня доби добу діб',
      sv: 'dagar dygn',
      tr: 'gün günü',
      id: 'hari',
      uz: 'kun kuni',
      vi: 'ngày',
      cs: 'dnů dní dny',
    },
  },
  {
    hours: DAY,
    business: true,
    words: {
      en: 'workday workdays weekday weekdays',
      de: 'werktag werktage werktagen arbeitstag arbeitstage arbeitstagen werktages werktags arbeitstages geschäftstag geschäftstage geschäftstagen bankarbeitstage',
      nl: 'werkdag werkdagen',
      sv: 'arbetsdag arbetsdagar vardagar',
      zh: '工作日 个工作日 個工作日 工作天 個工作天 个工作天 交易日',
      ja: '営業日 平日 稼働日',
      ko: '영업일 근무일 평일',
      hi: 'कार्यदिवस कार्यदिवसों',
    },
  },
  {
    hours: WEEK,
    business: false,
    words: {
      en: 'week weeks wk wks w',
      de: 'woche wochen wöchig wöchige wöchigen',
      fr: 'semaine semaines',
      es: 'semana semanas',
      pt: 'semana semanas',
      it: 'settimana settimane',
      nl: 'week weken',
      pl: 'tydzień tygodni tygodnie tygodnia tygodniach tygodniowy',
      ru: 'неделя недели недель неделю недельный',
      zh: '周 週 星期 个星期 個星期',
      ja: '週間 周間 週',
      ko: '주 주일 주간',
      hi: 'सप्ताह सप्ताहों हफ्ता हफ्ते हफ्तों हफ़्ते हफ़्तों',
      uk: 'тиждень тижні тижнів тижня',
      sv: 'vecka veckor',
      tr: 'hafta',
      id: 'minggu pekan',
      uz: 'hafta',
      vi: 'tuần',
      cs: 'týdnů týdny týden týdne',
    },
  },
  { hours: WEEK, business: true, words: { en: 'workweek workweeks' } },
  { hours: 14 * DAY, business: false, words: { en: 'fortnight fortnights' } },
  { hours: 15 * DAY, business: false, words: { fr: 'quinzaine', es: 'quincena', pt: 'quinzena' } },
  {
    hours: 30 * DAY,
    business: false,
    words: {
      en: 'month months mo mos',
      de: 'monat monate monaten monats monatig monatige monatigen',
      fr: 'mois',
      es: 'mes meses',
      pt: 'mês mes meses',
      it: 'mese mesi',
      nl: 'maand maanden',
      pl: 'miesiąc miesiące miesięcy miesiąca miesiącach',
      ru: 'месяц месяца месяцев месячный',
      zh: '个月 個月',
      ja: 'ヶ月 か月 カ月 ケ月 ヶ月間 か月間 カ月間',
      ko: '개월 달',
      hi: 'महीना महीने महीनों माह',
      uk: 'місяць місяці місяців місяця',
      sv: 'månad månader',
      tr: 'ay',
      id: 'bulan',
      uz: 'oy',
      vi: 'tháng',
      cs: 'měsíc měsíce měsíců',
    },
  },
  {
    hours: 91 * DAY,
    business: false,
    words: {
      en: 'quarter quarters',
      de: 'quartal quartale',
      fr: 'trimestre trimestres',
      es: 'trimestre trimestres',
      pl: 'kwartał kwartały',
      ru: 'квартал квартала',
      zh: '季度 个季度',
      ja: '四半期',
      ko: '분기',
    },
  },
  {
    hours: 365 * DAY,
    business: false,
    words: {
      en: 'year years yr yrs',
      de: 'jahr jahre jahren',
      fr: 'an ans année années',
      es: 'año años',
      pt: 'ano anos',
      it: 'anno anni',
      nl: 'jaar jaren',
      pl: 'rok roku lata lat',
      ru: 'год года лет',
      zh: '年',
      ja: '年 年間',
      ko: '년 년간',
      hi: 'वर्ष वर्षों साल सालों',
    },
  },
];

/** Abbreviations that count only where they touch their number: "48h". */
export const TOUCHING_UNITS: ByLanguage = { en: 'd w mo m s', fr: 'j', ru: 'ч' };

/** Units that are also parts of a calendar date or of other words, and count only with a word behind them that makes them a time: "5日以内". */
export const UNITS_OF_DATES: ByLanguage = { zh: '日 年', ja: '日 年', ko: '일 년 분' };

/** Forms that mean one of the unit by themselves behind a word of a bound, in languages without articles: "в течение недели". */
export const SINGLE_UNITS: ByLanguage = {
  pl: 'godziny dnia doby tygodnia miesiąca kwartału roku',
  ru: 'часа дня суток недели месяца квартала года',
  uk: 'дня доби тижня місяця',
};

/** Adverbs and adjectives of cadence that hold their own unit. */
export const CADENCES: readonly (readonly [hours: number, words: ByLanguage])[] = [
  [1, { en: 'hourly', de: 'stündlich', it: 'ogniora' }],
  [
    DAY,
    {
      en: 'daily',
      de: 'täglich',
      fr: 'quotidien quotidienne quotidiennement',
      es: 'diario diaria diariamente',
      pt: 'diário diária diariamente',
      nl: 'dagelijks dagelijkse',
      pl: 'codziennie',
      ru: 'ежедневно ежедневные',
      uk: 'щодня щоденно',
      zh: '每天 每日',
      ja: '毎日',
      ko: '매일',
      hi: 'प्रतिदिन',
    },
  ],
  [
    WEEK,
    {
      en: 'weekly',
      de: 'wöchentlich wöchentliche wöchentlichen',
      fr: 'hebdomadaire hebdomadaires',
      es: 'semanal semanales semanalmente',
      pt: 'semanal semanais semanalmente',
      it: 'settimanale settimanali settimanalmente',
      nl: 'wekelijks wekelijkse',
      pl: 'tygodniowo cotygodniowe cotygodniowo',
      ru: 'еженедельно еженедельные',
      uk: 'щотижня щотижнево',
      zh: '每周 每週',
      ja: '毎週',
      ko: '매주',
      hi: 'साप्ताहिक',
    },
  ],
  [14 * DAY, { en: 'biweekly fortnightly' }],
  [
    30 * DAY,
    {
      en: 'monthly',
      de: 'monatlich',
      fr: 'mensuel mensuelle mensuels',
      es: 'mensual mensuales mensualmente',
      pt: 'mensal mensais mensalmente',
      it: 'mensile mensili mensilmente',
      nl: 'maandelijks maandelijkse',
      pl: 'miesięcznie comiesięczne',
      ru: 'ежемесячно ежемесячные',
      uk: 'щомісяця щомісячно',
      zh: '每月',
      ja: '毎月',
      ko: '매월 매달',
      hi: 'मासिक',
    },
  ],
];

/** Words before or after the unit that make it a working one. */
export const BUSINESS_WORDS: ByLanguage = {
  en: 'business working work workday weekday workdays weekdays',
  fr: 'ouvré ouvrés ouvrée ouvrées ouvrable ouvrables ouvres',
  es: 'hábil hábiles habiles laborable laborables laborales',
  pt: 'útil úteis uteis',
  it: 'lavorativi lavorativo lavorative feriali',
  pl: 'roboczych robocze roboczy roboczego',
  ru: 'рабочих рабочие рабочий рабочего раб',
  uk: 'робочих робочі робочий робочого',
  id: 'kerja',
  hi: 'कार्य कार्यकारी कार्यशील कामकाजी',
  tr: 'iş',
  uz: 'ish',
  vi: 'làm',
  cs: 'pracovní pracovních',
};

/** Phrases before an amount that make its unit a working one: "영업일 기준 3일" counts working days. */
export const BUSINESS_BEFORE: ByLanguage = { ko: '영업일 기준, 근무일 기준, 영업일, 근무일' };

/** Words between a number and its unit that change nothing. */
export const FILLER_WORDS: ByLanguage = {
  en: 'calendar full whole consecutive natural standard normal regular',
  de: 'volle vollen ganze ganzen',
  fr: 'calendaires',
  es: 'naturales',
  pt: 'corridos',
  pl: 'kalendarzowych',
  ru: 'календарных',
  uk: 'календарних',
  zh: '个 個',
};
