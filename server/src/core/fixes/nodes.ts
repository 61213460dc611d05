import type { Nodes } from 'mdast';
import { absolute } from '../markdown/located';
import type { Block, List, Span, Unit } from '../markdown/model';

/** The items of a list, as wholes: from the bullet to the end of what is nested. Document offsets. Empty for a list in HTML. */
export function itemsOf(list: List): readonly Span[] {
  const node = find(
    list.block.node,
    (each) => each.type === 'list' && spanOf(list.block, each).start === absolute(list).start,
  );
  return node?.type === 'list' ? node.children.map((item) => spanOf(list.block, item)) : [];
}

/** The whole item that a unit is; undefined when it is none. Document offsets. */
export function wholeItem(unit: Unit): Span | undefined {
  const { start } = absolute(unit);
  return unit.list === undefined
    ? undefined
    : itemsOf(unit.list).findLast((item) => item.start <= start && start <= item.end);
}

/** A node's place in the document. The tree's own positions are those of an older parse, so only differences between them count. */
function spanOf(block: Block, node: Nodes): Span {
  const base = block.start - (block.node.position?.start.offset ?? 0);
  return { start: base + (node.position?.start.offset ?? 0), end: base + (node.position?.end.offset ?? 0) };
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
