import type { TextEdit } from '../edits';
import { absolute } from '../markdown/located';
import type { Block, List, Section, Unit } from '../markdown/model';
import {
  displayWidth,
  fillLine,
  isSpaceless,
  writeBody,
  writeText,
  wrapText,
  type Mode,
  type SectionId,
} from '../templates';
import { languageOf, valuesOf, writeEdit, type FixContext } from './context';
import { documentStyle } from './document-style';
import { insertListItem } from './items';
import { lineEndAt, lineStartAt, nextLine, skipSpaces } from '../markdown/line-bounds';
import { isBlankLine } from './lines';
import { contentBlocks, ownEnd, startOf } from './place';

/**
 * Adds a sentence to the own text of a paragraph or item. A full stop that lacks there is added. None for a heading, a row, or a text
 * that leads over to what follows it with a colon.
 */
export function insertSentence(context: FixContext, after: Unit, text: string): readonly TextEdit[] {
  if (after.kind !== 'paragraph' && after.kind !== 'item') return [];
  const { policy } = context;
  const source = policy.document.text;
  const span = absolute(after);
  const offset = span.start + source.slice(span.start, span.end).trimEnd().length;
  const words = source.slice(span.start, offset).replace(/(?<![*_`"'”’)\]])[*_`"'”’)\]]+$/, '');
  if (words === '' || /[:：]$/.test(words)) return [];
  const spaceless = isSpaceless(languageOf(policy));
  const stop = /[.!?…。！？;,、，；]$/.test(words) ? '' : spaceless ? '。' : '.';
  const space = spaceless ? '' : ' ';
  const { wrap, eol } = documentStyle(policy.document);
  const values = valuesOf(context);
  const lineStart = lineStartAt(source, offset);
  const indent = indentOf(source, span.start);
  return writeEdit(context, { start: offset, end: offset }, (mode) => {
    const sentences = text
      .split('\n')
      .map((line) => fillLine(line, values, mode))
      .filter((line) => line !== undefined);
    if (sentences.length === 0) return undefined;
    const lines = spaceless
      ? wholeSentences(sentences, source.slice(lineStart, offset), wrap)
      : wrapText(
          sentences.join(space),
          wrap === undefined ? undefined : wrap - indent.length,
          offset - lineStart - indent.length + 1,
        );
    const [first = '', ...rest] = lines;
    return stop + (first === '' ? '' : space + first) + rest.map((line) => eol + indent + line).join('');
  });
}

/** The lines of sentences behind what stands in a line: each ends with a sentence. The first is empty where that line is full. */
function wholeSentences(
  sentences: readonly string[],
  before: string,
  wrap: number | undefined,
): readonly string[] {
  const text = sentences.join('');
  if (wrap === undefined || displayWidth(before + text) <= wrap) return [text];
  return ['', ...sentences];
}

/** Adds blocks of template Markdown before or after the top-level block of a unit, with blank lines around them. */
export function insertParagraph(
  context: FixContext,
  where: { readonly before: Unit } | { readonly after: Unit },
  text: string,
): readonly TextEdit[] {
  const values = valuesOf(context);
  const style = documentStyle(context.policy.document);
  const write = (mode: Mode): string | undefined => writeText(text, values, style, mode);
  return 'before' in where
    ? insertBefore(context, where.before.block, write)
    : insertAfter(context, where.after.block, write);
}

/** Adds a line to what a section itself says: an item where it ends in a bullet list, else a sentence, else a paragraph. */
export function insertInSection(context: FixContext, section: Section, text: string): readonly TextEdit[] {
  const last = lastOwnBlock(context, section);
  if (last === undefined) return [];
  const list = last.type === 'list' ? outerList(last) : undefined;
  if (list?.ordered === false) return insertListItem(context, list, 'end', inListStyle(last, text));
  const unit = last.type === 'paragraph' ? last.units.at(-1) : undefined;
  const sentence = unit === undefined ? [] : insertSentence(context, unit, text);
  if (sentence.length > 0) return sentence;
  const values = valuesOf(context);
  const style = documentStyle(context.policy.document);
  return insertAfter(context, last, (mode) => writeText(text, values, style, mode));
}

/** Adds the text of a template, without its heading, after a unit's block or at the end of what a section itself says. */
export function insertTemplate(
  context: FixContext,
  where: Section | { readonly after: Unit },
  id: SectionId,
  variant: string,
): readonly TextEdit[] {
  const block = 'after' in where ? where.after.block : lastOwnBlock(context, where);
  if (block === undefined) return [];
  const values = valuesOf(context);
  const style = documentStyle(context.policy.document);
  return insertAfter(context, block, (mode) => writeBody({ id, variant }, values, style, mode));
}

/**
 * Writes the text of a template, without its heading, in place of a block. Its paragraphs that stand elsewhere in the document word for word are not
 * written again.
 */
export function replaceWithTemplate(
  context: FixContext,
  block: Block,
  id: SectionId,
  variant: string,
): readonly TextEdit[] {
  const { document } = context.policy;
  const style = documentStyle(document);
  const values = valuesOf(context);
  const gapBetween = style.eol + style.eol;
  const kept = inOneLine(document.text.slice(0, block.start) + gapBetween + document.text.slice(block.end));
  const end = block.start + block.source.trimEnd().length;
  return writeEdit(context, { start: block.start, end }, (mode) =>
    writeBody({ id, variant }, values, style, mode)
      ?.split(gapBetween)
      .filter((written) => !kept.includes(inOneLine(written)))
      .join(gapBetween),
  );
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What stands before a unit's text on the following lines of the same unit: quotation marks, and spaces as wide as bullets. */
function indentOf(source: string, start: number): string {
  return source.slice(lineStartAt(source, start), start).replace(/[^>\t]/g, ' ');
}

function insertAfter(
  context: FixContext,
  block: Block,
  write: (mode: Mode) => string | undefined,
): readonly TextEdit[] {
  const { document } = context.policy;
  const { text } = document;
  const { eol } = documentStyle(document);
  const at = skipSpaces(text, block.end);
  const lineEnd = lineEndAt(text, at);
  if (lineEnd > at) return [];
  const rest = text.slice(at).trim() === '' || isBlankLine(text, nextLine(text, lineEnd)) ? '' : eol;
  return writeEdit(context, { start: at, end: at }, (mode) => {
    const written = write(mode);
    return written === undefined ? undefined : eol + eol + written + rest;
  });
}

function insertBefore(
  context: FixContext,
  block: Block,
  write: (mode: Mode) => string | undefined,
): readonly TextEdit[] {
  const { document } = context.policy;
  const { text } = document;
  const { eol } = documentStyle(document);
  const start = lineStartAt(text, block.start);
  const at = start === 0 && text.startsWith('\ufeff') ? 1 : start;
  const above =
    at > 1 && !isBlankLine(text, lineStartAt(text, at - (text.startsWith('\r\n', at - 2) ? 2 : 1)))
      ? eol
      : '';
  return writeEdit(context, { start: at, end: at }, (mode) => {
    const written = write(mode);
    return written === undefined ? undefined : above + written + eol + eol;
  });
}

function lastOwnBlock({ policy }: FixContext, section: Section): Block | undefined {
  return contentBlocks(policy, startOf(section), ownEnd(policy.document, section)).at(-1);
}

function outerList(block: Block): List | undefined {
  return block.units.find(({ list }) => list?.span.start === 0)?.list;
}

/** One sentence loses its full stop where the items before have none. */
function inListStyle(block: Block, text: string): string {
  const last = block.units.findLast(({ kind, parent }) => kind === 'item' && parent === undefined);
  const bare = last !== undefined && !/[.!?。！？]$/.test(last.prose.text);
  return bare && !text.includes('\n') && !/[.!?] |[。！？]./.test(text) ? text.replace(/[.。]$/, '') : text;
}
