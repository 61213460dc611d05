import { fixContext } from '../authoring/fix-context';
import type { LintContext } from '../lint/finding';
import { absolute, blockAt } from '../markdown/located';
import type { MarkdownDocument, Span } from '../markdown/model';
import type { Policy } from '../policy/model';
import type { Asked, Completion, Question } from './completion';
import { directiveCompletions } from './directives';
import { headingCompletions, sectionCompletions } from './headings';
import { itemCompletions } from './items';
import { lineAround } from './line';
import { securityTxtCompletions } from './security-txt';
import { sentenceCompletions } from './sentences';
import { tableCompletions } from './tables';

/** What characters start a completion without being asked. Each of them asks in a few places only. */
export const COMPLETION_TRIGGERS = ['#', '|', '-', ':', '[', ' '] as const;

/**
 * What a policy may need where the cursor stands: a section, a row or cell of a table, the label or time of a list item, a contact, a
 * comment that turns rules off; in a security.txt fields and their values. Nothing in code and HTML, and in running text only where a
 * policy calls for it.
 */
export function complete(policy: Policy, circumstances: LintContext, asked: Asked): readonly Completion[] {
  const { document } = policy;
  const { format = 'markdown' } = circumstances;
  const line = lineAround(document, asked.offset);
  const question: Question = { ...fixContext(policy, circumstances), circumstances, asked, line };
  if (format === 'security.txt') return securityTxtCompletions(question);
  if (format !== 'markdown' || isCode(document, asked.offset)) return [];
  const directives = directiveCompletions(question);
  if (directives) return directives;
  // An odd number of backticks before the cursor leaves a code span open.
  if (isMarkup(document, asked.offset) || (line.before.match(/`/g)?.length ?? 0) % 2 === 1) return [];
  return (
    headingCompletions(question) ??
    tableCompletions(question) ??
    itemCompletions(question) ??
    sentenceCompletions(question) ??
    sectionCompletions(question) ??
    []
  );
}

/** Whether what is typed at an offset becomes a part of the span: of one that ends there too. */
const isTypedInto = ({ start, end }: Span, offset: number): boolean => start < offset && offset <= end;

function isCode(document: MarkdownDocument, offset: number): boolean {
  const { frontMatter } = document;
  if (frontMatter !== undefined && isTypedInto(frontMatter, offset)) return true;
  const block = blockAt(document, offset - 1);
  return block?.units.some((unit) => unit.kind === 'code' && isTypedInto(absolute(unit), offset)) ?? false;
}

/** Inside of HTML, or of a comment. */
function isMarkup(document: MarkdownDocument, offset: number): boolean {
  const block = blockAt(document, offset - 1);
  if (!block || !isTypedInto(block, offset)) return false;
  return (
    block.type === 'html' || block.comments.some((span) => isTypedInto(absolute({ block, span }), offset))
  );
}
