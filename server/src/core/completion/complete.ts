import type { FixContext } from '../fixes/context';
import { absolute } from '../markdown/located';
import type { MarkdownDocument, Span } from '../markdown/model';
import { lastWhile } from '../collections/search';
import type { Completion } from './completion';
import { headingCompletions } from './headings';
import { itemCompletions } from './items';
import { lineAround } from './line';
import { tableCompletions } from './tables';

/** What characters start a completion without being asked. */
export const COMPLETION_TRIGGERS = ['#', '|', '-', ':'] as const;

/**
 * What a policy may need where the cursor stands: the heading of a section, a row or cell of a table, the label or time of a list item.
 * Nothing in code, comments, HTML or running text.
 */
export function complete(context: FixContext, offset: number): readonly Completion[] {
  const { document } = context.policy;
  if (isLiteral(document, offset)) return [];
  const line = lineAround(document, offset);
  // An odd number of backticks before the cursor leaves a code span open.
  if ((line.before.match(/`/g)?.length ?? 0) % 2 === 1) return [];
  return (
    headingCompletions(context, line) ??
    tableCompletions(context, line) ??
    itemCompletions(context, line) ??
    []
  );
}

/** Inside of something that is not read as Markdown. */
function isLiteral({ blocks, frontMatter }: MarkdownDocument, offset: number): boolean {
  const holds = ({ start, end }: Span) => start < offset && offset <= end;
  if (frontMatter !== undefined && holds(frontMatter)) return true;
  const block = lastWhile(blocks, ({ start }) => start < offset);
  if (!block || !holds(block)) return false;
  return (
    block.type === 'html' ||
    block.comments.some((span) => holds(absolute({ block, span }))) ||
    block.units.some((unit) => unit.kind === 'code' && holds(absolute(unit)))
  );
}
