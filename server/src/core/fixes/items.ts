import type { TextEdit } from '../edits';
import { absolute } from '../markdown/located';
import type { List, Span, Unit } from '../markdown/model';
import { fillLine, isSpaceless, wrapText } from '../templates';
import { valuesOf, writeEdit, type FixContext } from './context';
import { documentStyle } from './document-style';
import { lineEndAt, lineStartAt, nextLine } from '../markdown/line-bounds';
import { isBlankLine } from './lines';
import { itemsOf } from './nodes';

/**
 * Adds an item to a list, with the list's own bullet, indentation and spacing; what follows in an ordered list is renumbered. Lines of
 * the text are sentences. None for a list in HTML.
 */
export function insertListItem(
  context: FixContext,
  list: List,
  where: 'start' | 'end' | { readonly after: Unit },
  text: string,
): readonly TextEdit[] {
  const { policy } = context;
  const source = policy.document.text;
  const items = itemsOf(policy.document, list);
  const [first] = items;
  const index = indexOf(items, where);
  if (first === undefined || index === undefined) return [];
  const { wrap, eol } = documentStyle(policy.document);
  const bullet = bulletOf(source, first);
  const prefix = source.slice(lineStartAt(source, first.start), first.start).replace(/[^>\s]/g, ' ');
  const numbers = items.map((item) => numberOf(source, item));
  const step = numbers.length > 1 && numbers[0] === numbers[1] ? 0 : 1;
  const own = list.ordered ? renumber(bullet, (numbers[0] ?? 1) + index * step) : bullet;
  const values = valuesOf(context);
  const between = eol + (isLoose(source, items) ? prefix.trimEnd() + eol : '') + prefix;
  const previous = items[index - 1];
  const at =
    previous === undefined
      ? first.start
      : previous.start + source.slice(previous.start, previous.end).trimEnd().length;
  const inserted = writeEdit(context, { start: at, end: at }, (mode) => {
    const sentences = text
      .split('\n')
      .map((line) => fillLine(line, values, mode))
      .filter((line) => line !== undefined);
    if (sentences.length === 0) return undefined;
    const indent = prefix + ' '.repeat(own.length);
    const lines = wrapText(
      sentences.join(isSpaceless(values.language ?? 'en') ? '' : ' '),
      wrap === undefined ? undefined : wrap - indent.length,
    );
    const item = own + lines.join(eol + indent);
    return previous === undefined ? item + between : between + item;
  });
  if (inserted.length === 0 || !list.ordered || step === 0) return inserted;
  return [...inserted, ...renumberFrom(source, items.slice(index), (numbers[0] ?? 1) + index + 1)];
}

/** The edits that give items of an ordered list the numbers from `start` on. */
export function renumberFrom(source: string, items: readonly Span[], start: number): readonly TextEdit[] {
  return items.flatMap((item, index) => {
    const digits = /^\d+/.exec(source.slice(item.start, item.end))?.[0];
    const newText = String(start + index);
    if (digits === undefined || digits === newText) return [];
    return [{ span: { start: item.start, end: item.start + digits.length }, newText }];
  });
}

/** The number that an item of an ordered list shows; 0 for a bullet. */
export function numberOf(source: string, item: Span): number {
  return Number(/^\d+/.exec(source.slice(item.start, item.end))?.[0] ?? 0);
}

function indexOf(
  items: readonly Span[],
  where: 'start' | 'end' | { readonly after: Unit },
): number | undefined {
  if (where === 'start') return 0;
  if (where === 'end') return items.length;
  const { start } = absolute(where.after);
  const found = items.findLastIndex((item) => item.start <= start && start <= item.end);
  return found < 0 ? undefined : found + 1;
}

function bulletOf(source: string, item: Span): string {
  return (
    /^(?:[-*+]|\d{1,9}[.)])[ \t]{0,4}/.exec(source.slice(item.start, item.end))?.[0].replace(/\S$/, '$& ') ??
    '- '
  );
}

/** Keeps the column of the text where the numbers' width allows it. */
function renumber(bullet: string, number: number): string {
  return bullet.replace(/^\d+/, String(number));
}

/** Blank lines stand between the items. */
function isLoose(source: string, items: readonly Span[]): boolean {
  const [first, second] = items;
  if (first === undefined || second === undefined) return false;
  const end = lineEndAt(source, first.start + source.slice(first.start, first.end).trimEnd().length);
  return isBlankLine(source, nextLine(source, end));
}
