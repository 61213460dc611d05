import type { Nodes, Root, RootContent } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** What GitHub adds to CommonMark and policies use. The whole of remark-gfm would add a serialiser that nothing here needs. */
interface Additions {
  readonly tables: boolean;
  readonly links: boolean;
}

/** No table has neither of these: a pipe between cells, or a delimiter row that aligns its only column. */
const TABLE_MARKS = /\||:-|-:/;
/** No bare link or address has none of these. */
const LINK_MARKS = /@|www\.|https?:\/\//i;

/** The parsers by what they add. An addition looks at every line or letter, so that a text that cannot have it is parsed faster without. */
const parsers: Record<string, Processor<Root>> = {};

/** The top-level nodes of a text. Their positions are UTF-16 offsets in the text as given, which does not begin with a byte order mark. */
export function parse(text: string): RootContent[] {
  const additions = { tables: TABLE_MARKS.test(text), links: LINK_MARKS.test(text) };
  const name = `${additions.tables} ${additions.links}`;
  const parser = (parsers[name] ??= unified().use(remarkParse).use(github, additions).freeze());
  return parser.parse(text).children;
}

/** The position of a node that is made without the parser: UTF-16 offsets; nothing here reads lines and columns. */
export function positionOf(start: number, end: number): Nodes['position'] {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

function github(this: Processor, { tables, links }: Additions): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  const syntax = (data['micromarkExtensions'] ??= []);
  const tree = (data['fromMarkdownExtensions'] ??= []);
  if (tables) {
    syntax.push(gfmTable());
    tree.push(gfmTableFromMarkdown());
  }
  if (links) {
    syntax.push(gfmAutolinkLiteral());
    // The transform looks for addresses once more in the finished tree, and the nodes it makes have no positions.
    tree.push({ ...gfmAutolinkLiteralFromMarkdown(), transforms: [] });
  }
}
