import type { Root } from 'mdast';
import { findFrontMatter, mask } from './front-matter';
import { indexLines } from './lines';
import type { MarkdownDocument, Span } from './model';
import { parse } from './parse';
import { readBlock } from './read-block';
import { buildSections } from './sections';

/** In UTF-16 units. The parser needs more than linear time, and no policy comes near this length. */
const LONGEST = 400_000;

/** Reads a text as Markdown (CommonMark with GitHub's tables and bare links). Any text can be read; nothing throws. */
export function readMarkdown(text: string): MarkdownDocument {
  const frontMatter = findFrontMatter(text);
  const masked = frontMatter === undefined ? text : mask(text, frontMatter);
  const { root, body } = parseWithin(masked);
  const definitions = new Map<string, string>();
  for (const node of root.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier.toLowerCase())) {
      definitions.set(node.identifier.toLowerCase(), node.url);
    }
  }
  const blocks = root.children.map((node) => readBlock(node, body, definitions));
  const units = blocks.flatMap((block) => block.units);
  const { sections, sectionOf } = buildSections(units);
  const lines = indexLines(text);
  return {
    text,
    readTo: blocks.find((block) => !block.readWhole)?.start ?? body.length,
    blocks,
    units,
    sections,
    sectionOf(unit) {
      const section = sectionOf.get(unit) ?? sections[0];
      if (section === undefined) throw new Error('A document has at least one section.');
      return section;
    },
    comments: blocks.flatMap((block) => commentsIn(block.source, block.start)),
    frontMatter,
    ...lines,
  };
}

/** The tree of the text, or of its beginning where the whole is too long; of nothing where it is nested deeper than the parser's stack. */
function parseWithin(text: string): { root: Root; body: string } {
  const cut =
    text.length <= LONGEST
      ? text.length
      : Math.max(text.lastIndexOf('\n\n', LONGEST), text.lastIndexOf('\n', LONGEST), 0) || LONGEST;
  const body = text.slice(0, cut);
  try {
    return { root: parse(body), body };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { root: { type: 'root', children: [] }, body: '' };
  }
}

/** The HTML comments in a block; an unclosed one ends with the block. Comments in code blocks are code. */
function commentsIn(source: string, start: number): Span[] {
  if (!source.includes('<!--') || /^ {0,3}(?:```|~~~)/.test(source)) return [];
  return [...source.matchAll(/<!--[^]*?(?:-->|$)/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
