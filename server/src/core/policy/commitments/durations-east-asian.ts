import { matchesOf } from '../text/matches';
import type { Duration } from './durations';

const HOURS: readonly (readonly [hours: number, business: boolean, words: RegExp])[] = [
  [24, true, /^(?:工作日|営業日|平日|영업일|근무일)/],
  [1, false, /^(?:小时|小時|時間|시간)/],
  [7 * 24, false, /^(?:週|周|星期|주)/],
  [30 * 24, false, /^(?:ヶ月|か月|カ月|个月|個月|개월|달)/],
  [365 * 24, false, /^(?:年|년)/],
  [24, false, /^(?:天|日|일)/],
];

/**
 * A number with its unit in Chinese, Japanese or Korean. These scripts put no spaces between words, so that a token is no unit of meaning.
 * Days, months and years that could be parts of a calendar date need a word that makes them a time: "5日以内", "3个月".
 */
const EXPRESSION =
  /(?:最大|最长|最長|最迟|不超过|最短|至少|最低|약|約|大约|每|毎|최대)?\s?(?<![\d.x×/])(\d{1,3}|[一二两兩三四五六七八九十]{1,3})(?:\s?[-~〜至到]\s?(\d{1,3}|[一二两兩三四五六七八九十]{1,3}))?\s?(?:个|個)?\s?(工作日|営業日|平日|영업일|근무일|小时|小時|時間|시간|週間|周間|週|周|星期|주일|주|ヶ月|か月|カ月|个月|個月|개월|달|天|日間|日(?=\s?(?:以?内|之内|程度|後|以上))|일(?=\s?(?:이내|안|내|이상))|年(?=\s?(?:以?内|之内|以上))|년(?=\s?(?:이내|안|이상)))(\s?(?:以内|之内|内|以上|이내에?|안에|이상|程度|左右))?/g;

export function findEastAsianDurations(text: string): Duration[] {
  if (!/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text)) return [];
  return matchesOf(EXPRESSION, text).map((match) => {
    const [whole, first = '', second, unit = '', suffix = ''] = match;
    const [hours, business] = HOURS.find(([, , words]) => words.test(unit)) ?? [24, false];
    const lower = numberOf(first) * hours;
    const upper = second === undefined ? lower : numberOf(second) * hours;
    const start = match.index + (whole.length - whole.trimStart().length);
    return {
      range: { start, end: match.index + whole.length },
      hours: upper,
      minimumHours: second === undefined || lower >= upper ? null : lower,
      business,
      bound: /^[每毎]/.test(whole)
        ? 'cadence'
        : /以上|이상/.test(suffix) || /^(?:最短|至少|最低)/.test(whole)
          ? 'lower'
          : 'upper',
      anchor: null,
      relative: false,
      restatedHours: null,
    } satisfies Duration;
  });
}

const DIGITS = '零一二三四五六七八九';

/** Figures, or Chinese numerals up to 99. */
function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const [tens, units] = text.replace(/[两兩]/g, '二').split('十');
  if (units === undefined) return Math.max(1, DIGITS.indexOf(text.replace(/[两兩]/g, '二').charAt(0)));
  return (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) * 10 + (units === '' ? 0 : DIGITS.indexOf(units));
}
