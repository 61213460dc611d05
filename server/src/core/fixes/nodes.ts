import type { Nodes } from 'mdast';
import { absolute } from '../markdown/located';
import type { List, MarkdownDocument, Span } from '../markdown/model';
import { parse } from '../markdown/parse';

/**
 * The items of a list, as wholes: from the bullet to the end of what is nested. Document offsets. Empty for a list in HTML.
 * A block does not keep its tree, so that it is parsed once more: only a fix asks for one.
 */
export function itemsOf(document: MarkdownDocument, list: List): readonly Span[] {
  const { block } = list;
  // Parsed from the start of the line, because the indentation of the first marker decides what is nested in it.
  const base = document.lineStart(document.lineAt(block.start));
  const spanOf = (node: Nodes): Span => ({
    start: base + (node.position?.start.offset ?? 0),
    end: base + (node.position?.end.offset ?? 0),
  });
  const { start } = absolute(list);
  const text = document.text.slice(base, block.end).replace(/^\ufeff/, ' ');
  for (const root of parse(text)) {
    const node = find(root, (each) => each.type === 'list' && spanOf(each).start === start);
    if (node?.type === 'list') return node.children.map(spanOf);
  }
  return [];
}

function find(node: Nodes, matches: (node: Nodes) => boolean): Nodes | undefined {
  if (matches(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, matches);
    if (found !== undefined) return found;
  }
  return undefined;
}
