import type { SeverityLevel } from '../model';
import { withLetters } from '../text/letters';
import { matchesOf } from '../text/matches';

const LEVELS = ['critical', 'high', 'medium', 'low'] as const satisfies readonly SeverityLevel[];

/** Words that name a level by themselves, in a label, a heading or a cell. */
const LABEL_WORDS: Readonly<Record<SeverityLevel, RegExp>> = {
  critical: withLetters(
    String.raw`(?<![\p{L}\d])(?:critical|crítico?a?s?|critica|critico|critique|kritisch\p{L}*|критич\p{L}*|p-?0|sev(?:erity)?[- ]?0|s1|catastrophic)(?![\p{L}\d])|严重|嚴重|致命|緊急|重大|심각|치명`,
    'i',
  ),
  high: withLetters(
    String.raw`(?<![\p{L}\d])(?:high|important|severe|alt[ao]s?|élevée?|haute|hoch|hohe\p{L}*|schwer|высок\p{L}*|p-?1|s2)(?![\p{L}\d])|高危|高风险|高風險|높음|^高$`,
    'i',
  ),
  medium: withLetters(
    String.raw`(?<![\p{L}\d])(?:medium|moderate|medi[ao]|média|médio|moderad[ao]|moyenne?|modérée?|mittel\p{L}*|средн\p{L}*|p-?2|s3)(?![\p{L}\d])|中危|中等|中风险|중간|보통|^中$`,
    'i',
  ),
  low: withLetters(
    String.raw`(?<![\p{L}\d])(?:low|minor|baj[ao]|baix[ao]|faible|basse|bass[ao]|niedrig\p{L}*|gering\p{L}*|низк\p{L}*|p-?3|s4)(?![\p{L}\d])|低危|低风险|낮음|^低$`,
    'i',
  ),
};

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

/** The levels that a label, heading or cell names, the most severe first: "High and above" names two. */
export function severitiesOfLabel(label: string): SeverityLevel[] {
  // "Minor" and "major" releases are no severities.
  const text = label.replace(/\b(?:minor|major|patch) (?:release|version|update)s?\b/gi, ' ');
  const named = LEVELS.filter((level) => LABEL_WORDS[level].test(text));
  const [first] = named;
  if (first === undefined || named.length !== 1) return named;
  if (/\b(?:and|or) (?:below|lower|less)\b/i.test(text)) return LEVELS.slice(LEVELS.indexOf(first));
  if (/\b(?:and|or) (?:above|higher|more)\b/i.test(text)) return LEVELS.slice(0, LEVELS.indexOf(first) + 1);
  return named;
}

/** The levels that running text names, the most severe first. */
export function severitiesInProse(text: string): SeverityLevel[] {
  if (!LEVEL_WORD.test(text)) return [];
  const named = new Set<SeverityLevel>();
  for (const pattern of [PROSE_LEVEL, COMPARED, SEVERITY_BEFORE, PAIRED]) {
    for (const match of matchesOf(pattern, text)) {
      const level = WORDS[(match[1] ?? '').toLowerCase()];
      if (level !== undefined) named.add(level);
    }
  }
  return LEVELS.filter((level) => named.has(level));
}
