import { t } from './l10n';
import type { Finding } from './lint/finding';

/**
 * The findings of a text that was read with replacement characters because its file is not valid UTF-8, and one for that, at the first
 * character that could not be read. It belongs to the file and not to the text, so it is no rule: whoever decodes the file adds it.
 */
export function withEncodingFinding(findings: readonly Finding[], text: string): Finding[] {
  const first = Math.max(0, text.indexOf('\uFFFD'));
  const own: Finding = {
    ruleId: 'encoding-invalid',
    severity: 'warning',
    message: t('The file is not valid UTF-8, so readers see replacement characters: save it as UTF-8.'),
    span: { start: first, end: Math.min(text.length, first + 1) },
    related: [],
    unnecessary: false,
    fixes: () => [],
  };
  return [own, ...findings].sort((a, b) => a.span.start - b.span.start);
}
