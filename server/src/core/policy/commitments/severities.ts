import { rememberTexts } from '../../collections/remember-texts';
import { SEVERITY_LEVELS } from '../model';
import type { SeverityLevel } from '../model';
import { withLetters } from '../text/letters';
import { matchesOf } from '../text/matches';
import { hasWord, wordPattern, wordsIn } from './words/patterns';
import { LEVEL_WORDS, RATED_WORDS } from './words/severities';

/** What names each level by itself, in a label, a heading or a cell. */
const LABEL_WORDS = SEVERITY_LEVELS.map((level) => [level, wordPattern(LEVEL_WORDS[level])] as const);
/** A level of a numbered scale: "P1", "Sev-2". */
const NUMBERED = /(?<![a-z\d])(p|priority|s|sev|severity|level|tier)[- ]?([0-4])(?![a-z\d.])/i;
/** Scores of CVSS: "9.0-10.0", ">= 7.0", "9.0+", "below 4". */
const SCORES =
  /(?<![\d.])(?:(>=?|≥|<=?|≤|above|over|below|under|from)\s?)?(\d(?:\.\d)?|10(?:\.0)?)(?:\s?(?:-|to|~|–|bis|à|a|до)\s?(\d(?:\.\d)?|10(?:\.0)?)|\s?(\+|and (?:above|higher|over)|or (?:above|higher|more)|以上)|\s?(以下))?(?![\d.%])/i;
const VERSION_OF_CVSS = /cvss\s?(?:v\d(?:\.\d)?|(?:3\.[01]|4\.0)(?!\s?(?:-|to|\+|and|or)))/gi;
/** Where the levels of CVSS 3 and 4 begin. */
const LOWEST_SCORE: Readonly<Record<SeverityLevel, number>> = { critical: 9, high: 7, medium: 4, low: 0.1 };

/** In running text a level is one only beside a word that says what it is the level of, or beside another level. */
const PROSE_LEVEL =
  /\b(critical|high|important|severe|medium|moderate|low)(?=(?:[- ](?:severity|risk|impact|priority|security|rated|vulnerab\w*|issues?|bugs?|findings?|flaws?|problems?|ones?|reports?|cvss))|\s?(?:,|\/|-|or|and|to)\s?(?:(?:and|or) )?(?:critical|high|medium|moderate|low)\b|\s?\(|\s?:|\)?$|\s?\))/gi;
/** "Lower-severity issues": a comparative is a level only beside the word itself. */
const COMPARED = /\b(high|low)er(?=[- ](?:severity|priority)\b)/gi;
const SEVERITY_BEFORE =
  /\b(?:severity|rated|scored|classified(?: as)?|risk(?: level)?)(?: \w+)? (critical|high|medium|moderate|low)\b/gi;
const PAIRED =
  /\b(?:critical|high|medium|moderate)\s?(?:,|\/|-|&|or|and|to)\s?(?:(?:and|or) )?(critical|high|medium|moderate|low)\b/gi;
/** Every match of these has one. */
const LEVEL_WORD = /\b(?:critical|high|important|severe|medium|moderate|low)/i;
const WORDS: Readonly<Record<string, SeverityLevel>> = {
  critical: 'critical',
  high: 'high',
  important: 'high',
  severe: 'high',
  medium: 'medium',
  moderate: 'medium',
  low: 'low',
};

/** Releases, and times on average. */
const NO_LEVEL =
  /\b(?:minor|major|patch) (?:release|version|update)s?\b|\b(?:tiempo|tempo|délai|temps|plazo|prazo) (?:medi[oa]|médi[oa]|moyen)|(?:średni|среднее|середній) (?:czas|время|час)/gi;

/** "Non-critical", "less severe", "below high": what is not of a level is of no one level. */
const DENIED = withLetters(
  String.raw`(?<![\p{L}])(?:non|not|no|less|below|under|lower than|less than|nicht|weniger|unter|pas|moins|não|menos|meno|niet|minder|nie|mniej|не|менее|менш|нижче|ниже)[ -](?:very |so |as |really )?(?:critic|sever|high|import|krit|schwer|hoch|crític|grave|krytyczn|критич|серь|серй|высок|висок)[\p{L}]*|[非不](?:严重|嚴重|高危|紧急|緊急)`,
  'gi',
);

const withoutDenied = (text: string): string => text.replace(DENIED, (match) => ' '.repeat(match.length));

/** How a numbered scale counts its levels: from the number of the most severe one. */
export type Scale = 0 | 1;

/**
 * How the labels of one table or list number their levels; undefined when they do not. A scale without a 0 begins with 1.
 */
export function scaleOf(labels: readonly string[]): Scale | undefined {
  const numbers = labels.flatMap((label) => NUMBERED.exec(label)?.[2] ?? []);
  if (numbers.length < 2) return undefined;
  return numbers.includes('0') ? 0 : 1;
}

/**
 * The levels that a label, heading or cell names, the most severe first: "High and above" names two.
 * @param scale How the labels beside it number their levels. By itself "P0" is the most severe of its scale, and "Sev-1" of its.
 */
export function severitiesOfLabel(label: string, scale?: Scale): readonly SeverityLevel[] {
  return scale === undefined ? severitiesByThemselves(label) : severitiesNamed(label, scale);
}

const severitiesByThemselves = rememberTexts((label) => severitiesNamed(label, undefined));

function severitiesNamed(label: string, scale: Scale | undefined): readonly SeverityLevel[] {
  const text = withoutDenied(label.replace(NO_LEVEL, ' '));
  const named = LABEL_WORDS.flatMap(([level, words]) => (hasWord(words, text) ? [level] : []));
  const [first] = named;
  if (first === undefined) return levelsByNumber(text, scale);
  if (named.length !== 1) return named;
  if (/\b(?:and|or) (?:below|lower|less)\b/i.test(text))
    return SEVERITY_LEVELS.slice(SEVERITY_LEVELS.indexOf(first));
  if (/\b(?:and|or) (?:above|higher|more)\b/i.test(text))
    return SEVERITY_LEVELS.slice(0, SEVERITY_LEVELS.indexOf(first) + 1);
  return named;
}

function levelsByNumber(text: string, scale: Scale | undefined): SeverityLevel[] {
  const [, letter = '', number = ''] = NUMBERED.exec(text) ?? [];
  if (number !== '') {
    const start = scale ?? (/^p/i.test(letter) ? 0 : 1);
    const level = SEVERITY_LEVELS[Math.max(0, Number(number) - start)];
    return level === undefined ? [] : [level];
  }
  return /\b(?:cvss|scores?)\b/i.test(text) ? severitiesOfScore(text.replace(VERSION_OF_CVSS, ' ')) : [];
}

/** The levels whose scores a text names: "7.0-10.0" is high and critical. */
export function severitiesOfScore(text: string): SeverityLevel[] {
  const match = SCORES.exec(text);
  if (match === null) return [];
  const [, sign = '', from = '', to, upwards, downwards] = match;
  const isUpper = /^(?:<|≤|below|under)/i.test(sign) || downwards !== undefined;
  const isOpen = /^(?:>|≥|above|over|from)/i.test(sign) || upwards !== undefined;
  const lower = isUpper ? 0 : Number(from);
  const upper = to !== undefined ? Number(to) : isOpen ? 10 : Number(from);
  return SEVERITY_LEVELS.filter((level, index) => {
    const next = index === 0 ? 10.1 : LOWEST_SCORE[SEVERITY_LEVELS[index - 1] ?? 'critical'];
    return lower < next && (isUpper ? upper > LOWEST_SCORE[level] : upper >= LOWEST_SCORE[level]);
  });
}

/** The levels that running text names, the most severe first. */
export function severitiesInProse(prose: string): SeverityLevel[] {
  const text = withoutDenied(prose);
  const named = new Set<SeverityLevel>();
  if (LEVEL_WORD.test(text)) {
    for (const pattern of [PROSE_LEVEL, COMPARED, SEVERITY_BEFORE, PAIRED]) {
      for (const match of matchesOf(pattern, text)) {
        const level = WORDS[(match[1] ?? '').toLowerCase()];
        if (level !== undefined) named.add(level);
      }
    }
  }
  if (SCORED.test(text))
    for (const level of severitiesOfScore(text.slice(SCORED.exec(text)?.index))) named.add(level);
  for (const [level, words] of OTHER_LEVELS) {
    for (const { 0: match, index } of wordsIn(words, text)) {
      const around =
        text.slice(Math.max(0, index - BESIDE), index) +
        '|' +
        text.slice(index + match.length, index + match.length + BESIDE);
      if (level === 'critical' || hasWord(RATED, around)) named.add(level);
    }
  }
  return SEVERITY_LEVELS.filter((level) => named.has(level));
}

/** "Scored 9.0 or above", "CVSS >= 7". */
const SCORED = /\b(?:cvss|scor(?:e|es|ed|ing))\b(?! ?v?[34]\.[01] )[^.;]{0,20}?\d/i;

/** The same words without the English ones, which need more beside them in running text. */
const OTHER_LEVELS = SEVERITY_LEVELS.map((level) => {
  const others = Object.entries(LEVEL_WORDS[level]).filter(([language]) => language !== 'en');
  return [level, wordPattern(Object.fromEntries(others))] as const;
});
const RATED = wordPattern(RATED_WORDS);
/** Whether the title of a column says that its cells name levels. */
export const namesLevels = (title: string): boolean =>
  /\b(?:severity|priority|level|criticality|risk|cvss|rating)\b/i.test(title) || hasWord(RATED, title);
/** How far from a level, in UTF-16 units, the word stands that it is the level of. */
const BESIDE = 24;
