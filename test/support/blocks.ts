import type { Block } from '../../server/src/core/markdown/model';
import { parse } from '../../server/src/core/markdown/parse';
import { readBlock } from '../../server/src/core/markdown/read-block';
import { definitionsIn, definitionsOf } from '../../server/src/core/markdown/references';

/** The blocks of a text that is parsed in one call: what reading it in parts has to equal. */
export function blocksAtOnce(text: string): unknown {
  const nodes = parse(text).map((node) => ({
    node,
    text,
    at: 0,
    definitions: definitionsIn(node),
    known: new Set<string>(),
  }));
  const definitions = definitionsOf(nodes);
  return nodes.map((node) => plain(readBlock(node, definitions)));
}

/** A block without what leads back to it. */
export function plain(block: Block): unknown {
  const index = new Map(block.units.map((unit, at) => [unit, at]));
  return {
    type: block.type,
    start: block.start,
    source: block.source,
    comments: block.comments,
    definitions: block.definitions,
    readWhole: block.readWhole,
    units: block.units.map(({ block: _block, parent, list, table, ...unit }) => ({
      ...unit,
      parent: parent && index.get(parent),
      list: list && { ...list, block: undefined },
      table: table && { ...table, block: undefined },
    })),
  };
}
