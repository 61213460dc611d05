import type { Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** CommonMark with GitHub's tables and bare links: what a policy uses. The whole of remark-gfm would add a serialiser that nothing here needs. */
function githubTablesAndLinks(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  (data['micromarkExtensions'] ??= []).push(gfmTable(), gfmAutolinkLiteral());
  (data['fromMarkdownExtensions'] ??= []).push(gfmTableFromMarkdown(), {
    ...gfmAutolinkLiteralFromMarkdown(),
    // The transform looks for addresses once more in the finished tree, and the nodes it makes have no positions.
    transforms: [],
  });
}

const parseMarkdown = () => unified().use(remarkParse).use(githubTablesAndLinks).freeze();
let processor: ReturnType<typeof parseMarkdown> | undefined;

/**
 * The positioned mdast tree of a text. Positions are UTF-16 offsets in the text as given: a byte order mark is replaced
 * by a line-neutral character first, because the parser would drop it and shift every offset.
 */
export function parse(text: string): Root {
  processor ??= parseMarkdown();
  return processor.parse(text.charCodeAt(0) === 0xfeff ? ' ' + text.slice(1) : text);
}
