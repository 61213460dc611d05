import { holds } from '../collections/spans';
import type { Fix } from '../edits';
import { t } from '../l10n';
import { absolute, blockAt } from '../markdown/located';
import type { MarkdownDocument, Span } from '../markdown/model';
import type { MarkupName } from '../markup/read';
import { readDirectives, type Directive, type DirectiveKind } from './directives';
import { directiveLines, lineText, wholeOf } from './suppressor';

/** How a markup writes comments, and where one changes nothing of what is shown. */
interface CommentStyle {
  readonly comment: (words: string) => string;
  /** Above the first line of a block and at the ends of all lines; above any line; or above a block alone, with an empty line between. */
  readonly stands: 'at the end of a line' | 'above a line' | 'above a block';
}

const STYLES: Readonly<Record<MarkupName, CommentStyle>> = {
  markdown: { comment: (words) => `<!-- ${words} -->`, stands: 'at the end of a line' },
  restructuredtext: { comment: (words) => `.. ${words}`, stands: 'above a block' },
  asciidoc: { comment: (words) => `// ${words}`, stands: 'above a line' },
  'security.txt': { comment: (words) => `# ${words}`, stands: 'above a line' },
};

/**
 * "Suppress here": the comment that turns the rule off for one finding. It joins a comment that is there already, stands on the line
 * above where it can, at the end of the line inside a list or paragraph that it would break, and above the table for anything in one. Where the markup
 * has no comment that could stand there, it is for the whole file.
 */
export function suppressionFix(
  document: MarkdownDocument,
  ruleId: string,
  span: Span,
  format: MarkupName = 'markdown',
): Fix {
  const { comment, stands } = STYLES[format];
  const { kind, at } = placeFor(document, span, stands);
  const title =
    kind === 'disable-file' ? t('Turn off {0} in this file', ruleId) : t('Turn off {0} here', ruleId);
  const joined = directiveToJoin(document, kind, at);
  const written = comment(`securitypolicy-${kind} ${ruleId}`);
  const lineBreak = lineBreakOf(document);
  const edit = joined
    ? {
        span: absolute({ block: joined.block, span: { start: joined.end, end: joined.end } }),
        newText: ` ${ruleId}`,
      }
    : {
        span: { start: at, end: at },
        newText:
          kind === 'disable-line'
            ? ` ${written}`
            : written + (stands === 'above a block' ? lineBreak.repeat(2) : lineBreak),
      };
  return { id: 'suppress', title, safe: false, edits: [edit] };
}

interface Place {
  readonly kind: DirectiveKind;
  /** UTF-16 offset in the document. */
  readonly at: number;
}

function placeFor(document: MarkdownDocument, span: Span, stands: CommentStyle['stands']): Place {
  const line = document.lineAt(span.start);
  if (span.start === span.end && line === 0) return topOf(document);
  const block = blockAt(document, document.lineStart(line + 1) - 1);
  const whole = block?.units.map(wholeOf).find((each) => each && holds(each, span.start));
  const first = whole ? document.lineAt(whole.start) : line;
  const above: Place = { kind: 'disable-next-line', at: document.lineStart(first) };
  const startsBlock = block !== undefined && document.lineAt(block.start) === first;
  switch (stands) {
    case 'above a line':
      return above;
    case 'above a block':
      return startsBlock ? above : topOf(document);
    case 'at the end of a line':
      if (whole || (startsBlock && block.type !== 'list' && block.type !== 'blockquote')) return above;
      return {
        kind: 'disable-line',
        at: document.lineStart(line) + lineText(document, line).trimEnd().length,
      };
  }
}

/** Where a comment stands that speaks of the whole file. */
const topOf = (document: MarkdownDocument): Place => ({
  kind: 'disable-file',
  at: document.frontMatter ? afterLine(document, document.frontMatter.end) : 0,
});

function directiveToJoin(document: MarkdownDocument, kind: DirectiveKind, at: number): Directive | undefined {
  const line = document.lineAt(at);
  const linesOf = directiveLines(document);
  return readDirectives(document).find((directive) => {
    if (directive.kind !== kind || directive.rules.length === 0) return false;
    return kind === 'disable-file' || linesOf(directive).start === line;
  });
}

/** The start of the line after the one that the offset stands in. */
const afterLine = (document: MarkdownDocument, offset: number): number =>
  document.lineStart(document.lineAt(Math.max(0, offset - 1)) + 1);

const lineBreakOf = ({ text }: MarkdownDocument): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
