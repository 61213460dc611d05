import { t } from '../l10n';
import { parseVersionExpression } from '../policy/versions/version-expressions';
import type { Version, VersionRange } from '../policy/versions/version-expressions';

/** The versions that an expression covers, in words; undefined when it cannot be read. */
export function rangesInWords(expression: string): string | undefined {
  const ranges = parseVersionExpression(expression);
  return ranges.length > 0 ? ranges.map(inWords).join('; ') : undefined;
}

function inWords({ form, lower, upper, name = '' }: VersionRange): string {
  if (form === 'every') return t('all versions');
  if (form === 'rest') return t('all versions that are not named elsewhere');
  if (form === 'named') return t('whatever "{0}" is at the time', name);
  const [from, to] = [lower && numbersOf(lower.version), upper && numbersOf(upper.version)];
  if (from !== undefined && to !== undefined) {
    if (form === 'exact') return t('{0} alone', from);
    if (lower?.inclusive === true)
      return upper?.inclusive === true
        ? t('{0} up to and including {1}', from, to)
        : t('{0} up to, not including, {1}', from, to);
    return upper?.inclusive === true
      ? t('later than {0}, up to and including {1}', from, to)
      : t('later than {0}, up to, not including, {1}', from, to);
  }
  if (from !== undefined)
    return lower?.inclusive === true ? t('{0} and later', from) : t('later than {0}', from);
  if (to === undefined) return t('all versions');
  return upper?.inclusive === true ? t('{0} and earlier', to) : t('earlier than {0}', to);
}

/** All three numbers, as readers compare them. */
function numbersOf({ numbers, suffix }: Version): string {
  const [major = 0, minor = 0, patch = 0, ...rest] = numbers;
  const text = [major, minor, patch, ...rest].join('.');
  return suffix === '' ? text : `${text}-${suffix}`;
}

/** The versions that an expression covers, in signs: "≥ 1.2.0, < 2.0.0". Undefined where the expression says as much itself, or covers no numbers. */
export function rangesInSigns(expression: string): string | undefined {
  const ranges = parseVersionExpression(expression);
  if (!ranges.some(({ lower, upper }) => lower ?? upper) || isPlain(expression, ranges)) return undefined;
  return ranges
    .map(({ lower, upper }) =>
      [
        ...(lower ? [`${lower.inclusive ? '≥' : '>'} ${numbersOf(lower.version)}`] : []),
        ...(upper ? [`${upper.inclusive ? '≤' : '<'} ${numbersOf(upper.version)}`] : []),
      ].join(', '),
    )
    .join('; ');
}

/** Its own signs or words leave no doubt: `1.2.3`, `1.x`, `>= 1.2, < 2`, `1.2 and later`. */
const isPlain = (expression: string, ranges: readonly VersionRange[]): boolean =>
  ranges.every(({ form, lower, upper, ambiguity }) => {
    if (ambiguity !== undefined) return false;
    if (form === 'line') return /\.[x*]/i.test(expression);
    return form !== 'bounded' || ((lower && upper && /[<>≤≥]/.test(expression)) ?? false);
  });
