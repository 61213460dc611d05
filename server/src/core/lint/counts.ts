import { t } from '../l10n';
import { SEVERITIES } from '../rules/rule';
import type { Severity } from '../rules/rule';

/** How many findings there are, in the order of `SEVERITIES`. */
export const countsOf = (findings: readonly { readonly severity: Severity }[]): readonly number[] =>
  SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity).length);

/** Those counts that are not 0, the most severe first: "1 error", "2 information". */
export const countsInWords = (counts: readonly number[]): readonly string[] =>
  SEVERITIES.flatMap((severity, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : COUNTED[severity](count);
  });

const COUNTED: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => (count === 1 ? t('1 error') : t('{0} errors', count)),
  warning: (count) => (count === 1 ? t('1 warning') : t('{0} warnings', count)),
  // "Information" has no plural.
  information: (count) => t('{0} information', count),
  hint: (count) => (count === 1 ? t('1 hint') : t('{0} hints', count)),
};
