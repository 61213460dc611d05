import { rememberTexts } from '../../collections/remember-texts';
import type { Span } from '../../markdown/model';
import { withLetters } from '../text/letters';
import { matchesOf } from '../text/matches';
import { hasOtherLetters } from './words/patterns';

/** Words for a time that cannot be checked, in English. */
const ENGLISH: readonly RegExp[] = [
  /\b(?:as (?:soon|quickly|promptly|rapidly|fast|swiftly) as (?:(?:is )?(?:reasonably |responsibly |practically |humanly )?(?:possible|practical|practicable|feasible)|we (?:can|are able)|volunteers? can|time (?:permits|allows)|(?:is )?reasonable)|asap)\b/gi,
  /\b(?:promptly|prompt|quickly|swiftly|rapidly|expeditiously|speedily|shortly|(?<!as )soon(?!er)|in due (?:course|time))\b/gi,
  /\b(?:in|within) a (?:reasonable|timely|short|appropriate)(?: \w+){0,3} ?(?:manner|fashion|time(?:frame|ly)?|period|amount of time|timeframe)?\b|\btimely (?:manner|fashion|basis)|\btimely\b|\breasonable (?:time|timeframe|period|amount of time)\b/gi,
  /\b(?:without (?:undue|unnecessary|unreasonable) delay|(?:as|when|if) time (?:permits|allows)|when(?:ever)? (?:we have time|possible))\b/gi,
  /\b(?:a few|several|some) (?:hours|(?:business |working )?days|weeks|months)\b/gi,
  /\b(?:depend(?:s|ing|ent)?|based|var(?:y|ies|ying)|according)\b (?:(?:on|upon|by|with|to) )?(?:(?:the|its|on|issue|vulnerability|bug|their) )*(?:severity|complexity|impact|priority|risk|criticality)\b/gi,
];

/** What every English expression has. */
const ENGLISH_WORD =
  /soon|asap|prompt|quickly|rapidly|swiftly|fast as|expeditiously|speedily|shortly|in due|timely|reasonable|n a (?:short|appropriate)|undue|unnecessary|time (?:permits|allows)|possible|have time|(?:few|several|some) (?:hours|business|working|days|weeks|months)|severity|complexity|impact|priority|risk|criticality/i;

/** The same by the language they come from; those of East Asia last. */
const OTHER_LANGUAGES: readonly RegExp[] = [
  ...[
    'so (?:bald|schnell|rasch) wie möglich|schnellstmöglich|baldmöglichst|zeitnah|umgehend|unverzüglich',
    'dans les (?:plus brefs|meilleurs) délais|dès que possible|le plus (?:rapidement|vite) possible|rapidement|au plus vite',
    'lo antes posible|lo más (?:pronto|rápido) posible|a la (?:mayor )?brevedad|de manera oportuna|en un plazo razonable|rápidamente|cuanto antes',
    'o mais (?:rápido|rapidamente|breve) possível|o quanto antes|assim que possível|em tempo hábil|rapidamente|prontamente',
    '(?:il|quanto) prima possibile|appena possibile|tempestivamente|zo (?:snel|spoedig) mogelijk|jak najszybciej|как можно (?:скорее|быстрее)|якомога швидше',
  ].map((words) => withLetters(String.raw`(?<!\p{L})(?:${words})`, 'gi')),
  /尽快|尽早|及时|儘快|盡快|できるだけ早[くい]|可能な限り(?:速やか|早く)に?|速やかに|早急に|でき(?:しだい|次第)|가능한 한 빨리|최대한 빨리|신속히|빠른 시일 내에?/gi,
];

/** What those have that a text in ASCII can match. */
const ASCII_WORD =
  /zeitnah|umgehend|plus vite|rapidement|vite possible|antes posible|brevedad|oportuna|razonable|cuanto antes|quanto antes|rapidamente|prontamente|prima possibile|appena possibile|tempestivamente|mogelijk|najszybciej/i;

const BEST_EFFORT = /\b(?:best|reasonable)[- ]efforts?\b/gi;

/** The expressions of a normalised text that name a time and commit to nothing, in order and not overlapping. */
export const findVagueTimes = rememberTexts((text): readonly Span[] => {
  const spans: Span[] = [];
  if (ENGLISH_WORD.test(text)) for (const pattern of ENGLISH) spans.push(...spansOf(pattern, text));
  if (hasOtherLetters(text) || ASCII_WORD.test(text))
    for (const pattern of OTHER_LANGUAGES) spans.push(...spansOf(pattern, text));
  return spans.length > 1 ? merge(spans) : spans;
});

/** Whether one of these expressions is English, whatever the text around it is. */
export const isEnglishVagueTime = (expression: string): boolean =>
  ENGLISH.some((pattern) => matchesOf(pattern, expression).length > 0);

/** The expressions that say that no more than an effort is promised. They are vague where a time is expected, as in a cell of a table. */
export function findBestEffort(text: string): Span[] {
  return spansOf(BEST_EFFORT, text);
}

const spansOf = (pattern: RegExp, text: string): Span[] =>
  matchesOf(pattern, text).map(({ 0: match, index }) => ({
    start: index,
    end: index + match.trimEnd().length,
  }));

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (merged.at(-1)?.end ?? 0)) merged.push(span);
  }
  return merged;
}
