import type { TextEdit } from '../edits';
import { absolute } from '../markdown/located';
import type { Section, Span, Unit } from '../markdown/model';
import type { Policy } from '../policy/model';
import { gap } from '../templates';
import { documentStyle } from './document-style';
import { numberOf, renumberFrom } from './items';
import { skipSpaces } from '../markdown/line-bounds';
import { tidyRange } from './lines';
import { itemsOf } from './nodes';
import { contentBlocks, sectionEnd, startOf } from './place';

/** Deletes a part of a text, such as a sentence or a comment, and the white space or lines that would be left over. */
export function removeSpan({ document }: Policy, span: Span): readonly TextEdit[] {
  return span.start < span.end ? [{ span: tidyRange(document.text, span), newText: '' }] : [];
}

/** Deletes a paragraph, an item with what is nested in it, a row, a code block or a heading. What follows in an ordered list is renumbered. */
export function removeUnit(policy: Policy, unit: Unit): readonly TextEdit[] {
  const { start } = absolute(unit);
  const items = unit.kind === 'item' && unit.list ? itemsOf(policy.document, unit.list) : [];
  const index = items.findLastIndex((each) => each.start <= start && start <= each.end);
  const item = items[index];
  if (item === undefined || unit.list === undefined) return removeSpan(policy, absolute(unit));
  const source = policy.document.text;
  const trimmed = {
    start: item.start,
    end: item.start + source.slice(item.start, item.end).trimEnd().length,
  };
  const numbers = items.map((each) => numberOf(source, each));
  const counts = unit.list.ordered && numbers[0] !== numbers[1];
  return [
    ...removeSpan(policy, trimmed),
    ...(counts ? renumberFrom(source, items.slice(index + 1), (numbers[0] ?? 1) + index) : []),
  ];
}

/** Deletes a section: heading, text and sub-sections. What closes the document after its last section stays. */
export function removeSection(policy: Policy, section: Section): readonly TextEdit[] {
  const span = contentSpan(policy, section);
  return span === undefined ? [] : removeSpan(policy, span);
}

/** Moves what a section says, without its heading, to the end of another one of the same level. None when one holds the other. */
export function mergeSection(policy: Policy, from: Section, into: Section): readonly TextEdit[] {
  const moved = contentSpan(policy, from);
  const target = contentSpan(policy, into);
  if (
    moved === undefined ||
    target === undefined ||
    from.heading === undefined ||
    from.level !== into.level ||
    from === into
  )
    return [];
  const { text } = policy.document;
  const body = text.slice(absolute(from.heading).end, moved.end).trim();
  const style = documentStyle(policy.document);
  const at = skipSpaces(text, target.end);
  // Headings in HTML can share a block with what stands before them, which then cannot be taken apart.
  if (at > startOf(from) && at <= moved.end) return [];
  const opens = body.startsWith('#') ? gap(style) : style.eol + style.eol;
  const removed = removeSection(policy, from);
  if (body === '') return removed;
  const newText = opens + body;
  // Nothing but white space stands between the two: what is removed begins before the place that the text goes to.
  if (removed.some(({ span }) => span.start <= at && at <= span.end))
    return removed.map((edit) =>
      edit.span.start <= at && at <= edit.span.end ? { ...edit, newText: newText + edit.newText } : edit,
    );
  return [{ span: { start: at, end: at }, newText }, ...removed];
}

function contentSpan(policy: Policy, section: Section): Span | undefined {
  if (section.heading === undefined) return undefined;
  const start = startOf(section);
  const last = contentBlocks(policy, start, sectionEnd(policy.document, section)).at(-1);
  return last === undefined ? undefined : { start, end: last.end };
}
