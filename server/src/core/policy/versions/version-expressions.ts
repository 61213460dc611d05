/** The numbers of a version, the most significant first. Missing ones count as 0 when versions are compared. */
export interface Version {
  readonly numbers: readonly number[];
  /** The text after the numbers, such as `beta.1`; empty for a release. */
  readonly suffix: string;
}

export interface VersionLimit {
  readonly version: Version;
  readonly inclusive: boolean;
}

/** Why an expression can be read in two ways. */
export type VersionAmbiguity = 'exclusive-bound' | 'unclear-range' | 'trailing-point' | 'wildcard-in-bound';

/**
 * A set of versions. `line` is `1.2.x`, `1.2` or `1.x`; `named` a branch or moving target such as `main` or `latest`; `rest` every version that no other
 * row names; `every` all versions.
 */
export interface VersionRange {
  readonly form: 'exact' | 'line' | 'bounded' | 'open' | 'named' | 'rest' | 'every';
  readonly lower: VersionLimit | undefined;
  readonly upper: VersionLimit | undefined;
  /** In lower case; for `named` only. */
  readonly name: string | undefined;
  /** Higher is more specific: an exact version above a line of patches, a line above a bounded range, that above an open one. */
  readonly specificity: number;
  readonly ambiguity: VersionAmbiguity | undefined;
}

/** Reads a version such as `v1.2.3`, `2024.1`, `1.0.0-beta.1` or `1.0rc1`; undefined when the text is none. */
export function parseVersion(text: string): Version | undefined {
  const match = /^v?(\d{1,9}(?:\.\d{1,9}){0,7})(?:[-+._~]?([a-z][\w.+-]*|[-+]\d[\w.+-]*))?$/i.exec(
    text.trim(),
  );
  if (match === null) return undefined;
  return { numbers: (match[1] ?? '').split('.').map(Number), suffix: (match[2] ?? '').toLowerCase() };
}

/** Negative when `a` comes before `b`, positive when after, 0 when neither. A version with a suffix comes before the one without. */
export function compareVersions(a: Version, b: Version): number {
  for (let index = 0; index < Math.max(a.numbers.length, b.numbers.length); index++) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.suffix === b.suffix) return 0;
  if (a.suffix === '') return 1;
  if (b.suffix === '') return -1;
  return a.suffix < b.suffix ? -1 : 1;
}

/**
 * The ranges that an expression names: one, or several for a list such as `1.x, 2.x`. Empty when it cannot be read.
 * Emphasis, code marks, a leading `v` or product name, and a note in brackets at the end are overlooked.
 */
export function parseVersionExpression(text: string): readonly VersionRange[] {
  const expression = clean(text);
  const whole = parseRange(expression);
  if (whole !== undefined) return [whole];
  const parts = expression.split(/\s*(?:,|;|&|\/|\||\band\b|\bor\b)\s*/i).filter((part) => part !== '');
  const ranges = parts.map(parseRange);
  return parts.length > 1 && ranges.every((range) => range !== undefined) ? ranges : [];
}

/** Whether a range holds a version; undefined when that depends on what a name stands for. */
export function covers({ form, lower, upper }: VersionRange, version: Version): boolean | undefined {
  if (form === 'named') return undefined;
  if (form === 'every' || form === 'rest') return true;
  // A pre-release of the first version of a line belongs to the line.
  const release = form === 'exact' ? version : { ...version, suffix: '' };
  return isAbove(release, lower) && isBelow(release, upper);
}

function isAbove(version: Version, limit: VersionLimit | undefined): boolean {
  if (limit === undefined) return true;
  const order = compareVersions(version, limit.version);
  return order > 0 || (limit.inclusive && order === 0);
}

function isBelow(version: Version, limit: VersionLimit | undefined): boolean {
  if (limit === undefined) return true;
  const order = compareVersions(version, limit.version);
  return order < 0 || (limit.inclusive && order === 0);
}

function clean(text: string): string {
  return text
    .normalize('NFKC')
    .slice(0, 200)
    .replaceAll('`', '')
    .replace(/^(\*\*|__|\*|_)(.+)\1$/, '$2')
    .replace(/≥/g, '>=')
    .replace(/≤/g, '<=')
    .replace(/[\u2010-\u2015]/g, '-')
    .trimEnd()
    .replace(/\([^()]*\)$/, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

const SPECIFICITY = {
  exact: 60,
  patchLine: 50,
  minorLine: 40,
  majorLine: 30,
  named: 30,
  bounded: 20,
  open: 10,
  every: 0,
  rest: 0,
};

const NAMED =
  /^(?:the )?(?:(?:very )?latest|current|newest|most recent|stable|main(?:line)?|master|trunk|dev(?:elop(?:ment)?)?|nightly|edge|next|head|canary|beta|alpha|rc|snapshot|lts|previous|last|n-\d|unreleased|(?:la )?última|(?:la )?dernière|neueste|nieuwste|ultima)\b(?! than)|^(?:最新|現行|当前|主分支|최신)|^последн/i;
const REST =
  /^(?:all |any |every )?(?:the )?(?:others?|older|earlier|previous|prior|remaining|rest|everything else|anything else|lower|legacy|historical|old|anteriores|otras|outras|anciennes|autres|ältere|andere)\b|^<\s?(?:latest|current|main|master)\b|^(?:旧|古い|以前|その他|其他|其它|이전|기타)|^(?:остальные|старые)/i;
const EVERY = /^(?:all|any|every|\*|x(?:\.x){0,3})(?: (?:versions?|releases?))?$/i;
const VERSION = String.raw`v?\d{1,9}(?:\.(?:\d{1,9}|[x*]))*(?:[-+._~]?(?!and\b|or\b|to\b|x\b|latest\b)[a-z][\w.+~-]{0,30})?`;
const SINGLE = new RegExp(`^(${VERSION})(\\.?)$`, 'i');
const COMPARED = new RegExp(`^(>=|<=|=>|=<|>|<|==?|\\^|~>?)\\s*(${VERSION})\\.?$`, 'i');
const BOTH = new RegExp(`^(>=?)\\s*(${VERSION})\\s*(?:(?:,|and|&&?)\\s*)?(<=?)\\s*(${VERSION})$`, 'i');
const SPAN = new RegExp(`^(?:from )?(${VERSION})\\s*(?:-|to|through|until|\\.\\.\\.?)\\s*(${VERSION})$`, 'i');
const UPWARDS = new RegExp(
  `^(${VERSION})\\s*(?:\\+|(?:,? ?and|or|&) (?:above|later|newer|up|higher|upwards?|onwards?|greater))$`,
  'i',
);
const DOWNWARDS = new RegExp(
  `^(${VERSION})\\s*(?:,? ?and|or|&) (?:below|older|earlier|lower|prior|less|before)$`,
  'i',
);
const WORDED: readonly (readonly [words: RegExp, operator: string])[] = [
  [/^(?:older than|earlier than|lower than|less than|before|below|prior to|pre-?)\s*/i, '<'],
  [/^(?:newer than|later than|higher than|greater than|above|after)\s*/i, '>'],
  [/^(?:up to|until|through)\s*/i, '<='],
  [/^(?:since|from|at least|starting (?:from|with))\s*/i, '>='],
];

function parseRange(given: string): VersionRange | undefined {
  const text = given.trim();
  if (text === '') return undefined;
  if (EVERY.test(text)) return range('every', SPECIFICITY.every);
  const direct = parseNumbers(text);
  if (direct !== undefined) return direct;
  if (REST.test(text)) return range('rest', SPECIFICITY.rest);
  if (NAMED.test(text)) return { ...range('named', SPECIFICITY.named), name: text.toLowerCase() };
  // What stands around the numbers: "Python 3.x", "version 1.2", "2.x branch", "release 1.4 series".
  const bare = text
    .replace(/(?<!\s)\s+(?:branch(?:es)?|releases?|series|versions?|line|lts)$/i, '')
    .replace(/^(?:(?=[^a-z\s]*[a-z])[@\w./#-]+\s+){1,3}(?=[v\d<>=^~x])/i, '');
  const inner =
    bare === text ? undefined : EVERY.test(bare) ? range('every', SPECIFICITY.every) : parseNumbers(bare);
  if (inner !== undefined) return inner;
  return /^(?:[a-z][\w./-]{0,60}[-/])?(?:main|master|develop|stable|release)(?:[-/][\w.-]{1,60})?(?: branch)?$/i.test(
    text,
  )
    ? { ...range('named', SPECIFICITY.named), name: text.toLowerCase() }
    : undefined;
}

const range = (form: VersionRange['form'], specificity: number): VersionRange => ({
  form,
  lower: undefined,
  upper: undefined,
  name: undefined,
  specificity,
  ambiguity: undefined,
});

function parseNumbers(text: string): VersionRange | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const [words, operator] of WORDED) {
    const rest = text.replace(words, '');
    if (rest !== text) return parseNumbers(`${operator} ${rest}`);
  }
  const single = SINGLE.exec(text);
  if (single !== null) return lineOf(single[1] ?? '', single[2] === '.');
  const compared = COMPARED.exec(text);
  if (compared !== null) return comparedRange(compared[1] ?? '', compared[2] ?? '');
  const upwards = UPWARDS.exec(text);
  if (upwards !== null) return comparedRange('>=', upwards[1] ?? '');
  const downwards = DOWNWARDS.exec(text);
  if (downwards !== null) return comparedRange('<=', downwards[1] ?? '');
  const both = BOTH.exec(text);
  if (both !== null) {
    const lower = comparedRange(both[1] ?? '', both[2] ?? '');
    const upper = comparedRange(both[3] ?? '', both[4] ?? '');
    return {
      ...range('bounded', SPECIFICITY.bounded),
      lower: lower?.lower,
      upper: upper?.upper,
      ambiguity: lower?.ambiguity ?? upper?.ambiguity,
    };
  }
  const span = SPAN.exec(text);
  if (span === null) return undefined;
  const lower = lineOf(span[1] ?? '', false);
  const upper = lineOf(span[2] ?? '', false);
  const isExact = upper?.form === 'exact' || hasWildcard(span[2] ?? '');
  return {
    ...range('bounded', SPECIFICITY.bounded),
    lower: lower?.lower,
    upper: upper?.upper,
    ambiguity: isExact ? undefined : 'unclear-range',
  };
}

const hasWildcard = (text: string): boolean => /\.[x*]/i.test(text);

/** One version, or the line of versions that it stands for: `1.2` alone means `1.2.x`. */
function lineOf(text: string, trailingPoint: boolean): VersionRange | undefined {
  const wild = hasWildcard(text);
  const numbers = text.replace(/^v/i, '').replace(/(?<!\.[x*])(?:\.[x*])+$/i, '');
  const version = parseVersion(numbers);
  if (version === undefined) return undefined;
  const ambiguity = trailingPoint ? ('trailing-point' as const) : undefined;
  const count = version.numbers.length;
  if (!wild && !trailingPoint && (count >= 3 || version.suffix !== '')) {
    const limit = { version, inclusive: true };
    return { ...range('exact', SPECIFICITY.exact), lower: limit, upper: limit };
  }
  const specificity =
    count >= 3 ? SPECIFICITY.patchLine : count === 2 ? SPECIFICITY.minorLine : SPECIFICITY.majorLine;
  return {
    ...range('line', specificity),
    lower: { version: { ...version, suffix: '' }, inclusive: true },
    upper: { version: nextOf(version), inclusive: false },
    ambiguity,
  };
}

/** The first version after a line: 1.2 ends before 1.3. */
const nextOf = ({ numbers }: Version): Version => ({
  numbers: numbers.map((value, index) => (index === numbers.length - 1 ? value + 1 : value)),
  suffix: '',
});

function comparedRange(operator: string, text: string): VersionRange | undefined {
  const wild = hasWildcard(text);
  const version = parseVersion(text.replace(/^v/i, '').replace(/(?<!\.[x*])(?:\.[x*])+$/i, ''));
  if (version === undefined) return undefined;
  const open = range('open', SPECIFICITY.open);
  // `<= 3.x` and `> 3.x` can mean the first or the last version of the line.
  const ambiguity =
    wild && (operator === '<=' || operator === '=<' || operator === '>')
      ? ('wildcard-in-bound' as const)
      : undefined;
  switch (operator) {
    case '>=':
    case '=>':
      return { ...open, lower: { version, inclusive: true } };
    case '<=':
    case '=<':
      return {
        ...open,
        upper: wild ? { version: nextOf(version), inclusive: false } : { version, inclusive: true },
        ambiguity,
      };
    case '>':
      return {
        ...open,
        lower: wild ? { version: nextOf(version), inclusive: true } : { version, inclusive: false },
        ambiguity: ambiguity ?? (version.numbers.length < 3 ? 'exclusive-bound' : undefined),
      };
    case '<':
      return { ...open, upper: { version, inclusive: false } };
    case '^':
    case '~':
    case '~>': {
      const kept =
        operator === '^' ? 1 : Math.max(1, Math.min(2, version.numbers.length - (operator === '~>' ? 1 : 0)));
      const upper = nextOf({ numbers: version.numbers.slice(0, kept), suffix: '' });
      return {
        ...range('bounded', SPECIFICITY.bounded),
        lower: { version, inclusive: true },
        upper: { version: upper, inclusive: false },
      };
    }
    default:
      return lineOf(text, false);
  }
}
