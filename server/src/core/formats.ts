import { lastWhile } from './collections/search';
import type { TextEdit } from './edits';
import { lint } from './lint/lint';
import { speaksOfTheWhole } from './lint/unread';
import type { Finding, LintContext } from './lint/finding';
import { INCLUSION } from './markup/inclusion';
import type { Policy } from './policy/model';
import { ruleNamed } from './rules/registry';

/**
 * What is said of a policy in the format of its context. What a policy says can be judged in any markup; how it is written, and what a fix would write, only in
 * Markdown. A file for machines is judged by rules of its own.
 */
export function lintAs(policy: Policy, context: LintContext): readonly Finding[] {
  const findings = lint(policy, context);
  if (context.format !== 'restructuredtext' && context.format !== 'asciidoc') return findings;
  // What is missing here may stand in the file that is included.
  const isWhole = !policy.document.blocks.some(({ type }) => type === INCLUSION);
  return findings
    .filter(({ ruleId }) => !ruleNamed(ruleId)?.onlyMarkdown && (isWhole || !speaksOfTheWhole(ruleId)))
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
