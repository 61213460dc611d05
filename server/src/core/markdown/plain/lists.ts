import type { List, ListItem, RootContent } from 'mdast';
import { mayContinueList } from '../borders';
import { isBlankAt, nextLine, skipSpaces, visibleLineFrom } from '../line-bounds';
import { positionOf } from '../parse';
import { isTooLong, lineAt, paragraphOf, type Line, type PlainReading } from './lines';
import { matchAt } from '../match-at';

/** What an item begins with; one space stands between it and the words. */
export const ITEM = /([-+*]|\d{1,9}[.)]) /y;

/** How far an item can be indented beyond the words of the one around it: CommonMark 0.31, section 5.2. */
const MOST_INDENTATION = 3;

/** A list that is still open, and how far its items are indented. */
interface Level {
  readonly mark: string;
  readonly indent: number;
  readonly items: Item[];
}

interface Item {
  readonly start: number;
  /** The column of its words. */
  readonly column: number;
  readonly lines: Line[];
  list: Level | undefined;
}

/** A list at an offset whose items have a paragraph each, and lists of the same kind below. */
export function listAt(
  reading: PlainReading,
  from: number,
): { readonly nodes: readonly RootContent[]; readonly next: number } | undefined {
  const { text } = reading;
  const open: Level[] = [];
  let isBelowBlank = false;
  for (let at = from; ;) {
    const indent = skipSpaces(text, at) - at;
    const mark = matchAt(ITEM, text, at + indent)?.[1];
    const line = lineAt(text, at + indent + (mark === undefined ? 0 : mark.length + 1));
    if (line === undefined || isTooLong(line.end - from)) return undefined;
    if (mark !== undefined) {
      const level = levelFor(open, { mark, indent, isBelowBlank });
      if (level === undefined) return undefined;
      const column = indent + mark.length + 1;
      level.items.push({ start: at + indent, column, lines: [line], list: undefined });
    } else {
      // Words below an item go on with its paragraph, indented under its words or not at all.
      const item = open.at(-1)?.items.at(-1);
      const isUnder = item !== undefined && (indent === item.column || indent === 0);
      if (!isUnder || isBelowBlank || item.lines.at(-1)?.isPadded === true) return undefined;
      item.lines.push(line);
    }
    at = nextLine(text, line.end);
    isBelowBlank = isBlankAt(text, at);
    if (!isBelowBlank) continue;
    at = visibleLineFrom(text, at);
    if (mayContinueList(text, at)) continue;
    const list = open[0] && listOf(reading, open[0], from);
    return list && { nodes: [list], next: at };
  }
}

/** The list that an item belongs to: one of those that are open, or a new one below the last item. Undefined when only the parser can tell. */
function levelFor(
  open: Level[],
  {
    mark,
    indent,
    isBelowBlank,
  }: { readonly mark: string; readonly indent: number; readonly isBelowBlank: boolean },
): Level | undefined {
  const around = open.at(-1)?.items.at(-1);
  if (around === undefined || indent >= around.column) {
    const beyond = indent - (around?.column ?? 0);
    // Only a list that begins with 1 ends the paragraph above it.
    if (
      beyond > (around ? MOST_INDENTATION : 0) ||
      (around && !isBelowBlank && /^\d/.test(mark) && mark.length > 1 && !/^1[.)]/.test(mark))
    )
      return undefined;
    const level = { mark, indent, items: [] };
    if (around) around.list = level;
    open.push(level);
    return level;
  }
  while ((open.at(-1)?.indent ?? 0) > indent) open.pop();
  const level = open.at(-1);
  return level?.indent === indent && level.mark.at(-1) === mark.at(-1) ? level : undefined;
}

function listOf(reading: PlainReading, { mark, items }: Level, base: number): List | undefined {
  const children: ListItem[] = [];
  let end = 0;
  for (const { start, lines, list } of items) {
    const paragraph = paragraphOf(reading, lines, base);
    const below = list && listOf(reading, list, base);
    if (paragraph === undefined || (list && below === undefined)) return undefined;
    end = below?.position?.end.offset ?? (lines.at(-1)?.end ?? start) - base;
    const content = below ? [paragraph, below] : [paragraph];
    children.push({ type: 'listItem', children: content, position: positionOf(start - base, end) });
  }
  const position = positionOf((items[0]?.start ?? base) - base, end);
  return { type: 'list', ordered: mark.length > 1, children, position };
}
