import { lint } from './lint/lint';
import type { Finding, LintContext } from './lint/lint';
import type { MarkupName } from './markup/read';
import type { Policy } from './policy/model';

/** What a file is written in. */
export type Format = MarkupName | 'security.txt';

/** The format of a file by its name: Markdown unless it says otherwise. RFC 9116's file is named in lower case. */
export function formatOf(path: string): Format {
  if (/(?:^|[\\/])security\.txt$/.test(path)) return 'security.txt';
  if (/\.(?:rst|rest)$/i.test(path)) return 'restructuredtext';
  return /\.(?:adoc|asciidoc)$/i.test(path) ? 'asciidoc' : 'markdown';
}

/** The markup that a file is read as. A file for machines has none, and its lines are read as those of any text. */
export function markupOf(path: string): MarkupName {
  const format = formatOf(path);
  return format === 'security.txt' ? 'markdown' : format;
}

/**
 * What is said of a policy in a format. Only Markdown is understood as a whole. Of other markup the words of the contacts are read, and
 * nothing is offered to be inserted; a file for machines is not judged by the rules for a text.
 */
export function lintAs(format: Format, policy: Policy, context: LintContext): readonly Finding[] {
  if (format === 'security.txt') return [];
  const findings = lint(policy, context);
  if (format === 'markdown') return findings;
  return findings
    .filter(({ ruleId }) => HOLDS_IN_ANY_MARKUP.test(ruleId))
    .map((finding) => ({ ...finding, fixes: () => [] }));
}

const HOLDS_IN_ANY_MARKUP = /^(?:contact-|policy-empty$)/;
