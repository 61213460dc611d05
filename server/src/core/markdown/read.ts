import { findFrontMatter, mask } from './front-matter';
import { indexLines } from './lines';
import type { MarkdownDocument, Span } from './model';
import { parse } from './parse';
import { readBlock } from './read-block';
import { buildSections } from './sections';

/** Reads a text as Markdown (CommonMark with GitHub's tables and bare links). Any text can be read; nothing throws. */
export function readMarkdown(text: string): MarkdownDocument {
  const frontMatter = findFrontMatter(text);
  const body = frontMatter === undefined ? text : mask(text, frontMatter);
  const root = parse(body);
  const definitions = new Map<string, string>();
  for (const node of root.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier.toLowerCase())) {
      definitions.set(node.identifier.toLowerCase(), node.url);
    }
  }
  const blocks = root.children.map((node) => readBlock(node, body, definitions));
  const units = blocks.flatMap((block) => block.units);
  const { sections, sectionOf } = buildSections(units);
  const root0 = sections[0];
  const lines = indexLines(text);
  return {
    text,
    blocks,
    units,
    sections,
    sectionOf(unit) {
      const section = sectionOf.get(unit) ?? root0;
      if (section === undefined) throw new Error('A document has at least one section.');
      return section;
    },
    comments: blocks.flatMap((block) => commentsIn(block.source, block.start)),
    frontMatter,
    ...lines,
  };
}

/** The HTML comments in a block; an unclosed one ends with the block. Comments in code blocks are code. */
function commentsIn(source: string, start: number): Span[] {
  if (!source.includes('<!--') || /^ {0,3}(?:```|~~~)/.test(source)) return [];
  return [...source.matchAll(/<!--[^]*?(?:-->|$)/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
