import { lastWhile } from './collections/search';
import type { TextEdit } from './edits';
import { lint } from './lint/lint';
import { SPEAKS_OF_THE_WHOLE } from './lint/unread';
import type { Finding, LintContext } from './lint/finding';
import { INCLUSION } from './markup/inclusion';
import type { MarkupName } from './markup/read';
import type { Policy } from './policy/model';
import { ruleNamed } from './rules/registry';

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
 * What is said of a policy in a format. What a policy says can be judged in any markup; how it is written, and what a fix would write, only in
 * Markdown. A file for machines is not judged by the rules for a text.
 */
export function lintAs(format: Format, policy: Policy, context: LintContext): readonly Finding[] {
  if (format === 'security.txt') return [];
  const findings = lint(policy, context);
  if (format === 'markdown') return findings;
  // What is missing here may stand in the file that is included.
  const isWhole = !policy.document.blocks.some(({ type }) => type === INCLUSION);
  return findings
    .filter(
      ({ ruleId }) => !ruleNamed(ruleId)?.onlyMarkdown && (isWhole || !SPEAKS_OF_THE_WHOLE.test(ruleId)),
    )
    .map((finding) => ({
      ...finding,
      fixes: () => finding.fixes().filter(({ edits }) => edits.every((edit) => isPlain(edit, policy))),
    }));
}

/** A change of words for words, which is right in any markup. The underline of a title would have to follow its text. */
function isPlain({ span, newText, snippet }: TextEdit, { document }: Policy): boolean {
  return (
    snippet === undefined &&
    PLAIN.test(newText) &&
    PLAIN.test(document.text.slice(span.start, span.end)) &&
    document.sectionAt(span.start).heading?.block !==
      lastWhile(document.blocks, ({ start }) => start <= span.start)
  );
}

const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,.@-]*[\p{L}\p{N}])?$/u;
