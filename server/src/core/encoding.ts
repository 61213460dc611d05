import type { Finding } from './lint';

/**
 * The finding for a file that is not valid UTF-8, at the first character that could not be read. It belongs to the file and not to
 * the text, so it is no rule: whoever decodes the file adds it.
 */
export function encodingFinding(text: string): Finding {
  const first = Math.max(0, text.indexOf('\uFFFD'));
  return {
    ruleId: 'encoding-invalid',
    severity: 'warning',
    message: 'The file is not valid UTF-8, so readers see replacement characters: save it as UTF-8.',
    span: { start: first, end: Math.min(text.length, first + 1) },
    related: [],
    unnecessary: false,
    fixes: () => [],
  };
}
