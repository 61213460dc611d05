import { fillLine, hasMarks, toSnippet, type Mode } from './fill';
import { isSpaceless, type WritingLanguage } from './languages';
import { parentSection, type SectionId } from './sections';
import { DEFAULT_STYLE, type DocumentStyle } from './style';
import { displayWidth, formatTable } from './table';
import { chooseVariant } from './variant';
import type { Values } from './variables';
import { headingIn, variantIn } from './wording';
import { wrapText } from './wrap';

/** A text and the same text as a snippet, where something is unknown. `text` is undefined when it would be of no use without that. */
export interface Rendered {
  readonly text: string | undefined;
  /** LSP snippet syntax; undefined when the text is complete. */
  readonly snippet: string | undefined;
}

/** A section to write: at which heading level, and in which wording when the usual one is not wanted. */
export interface SectionRequest {
  readonly id: SectionId;
  readonly level: number;
  readonly variant?: string | undefined;
  /** Of the heading, in a document that numbers them. */
  readonly number?: number | undefined;
}

/** Both forms of what `write` makes in each; the snippet in the mode `choosing` has a tab stop for every time, with others in the language. */
export function render(
  write: (mode: Mode) => string | undefined,
  stops?: Map<string, number>,
  mode: 'marked' | 'choosing' = 'marked',
  language: WritingLanguage = 'en',
): Rendered {
  const text = write('plain');
  const marked = write(mode);
  const snippet =
    marked !== undefined && (text === undefined || hasMarks(marked))
      ? toSnippet(marked, stops, language)
      : undefined;
  return { text, snippet };
}

/**
 * A section with its heading, without a line ending at the end. Undefined when nothing of it would be left, and in plain text also
 * when it lacks what it cannot do without.
 */
export function writeSection(
  request: SectionRequest,
  values: Values,
  style: DocumentStyle,
  mode: Mode,
): string | undefined {
  const body = writeBody(request, values, style, mode);
  if (body === undefined) return undefined;
  return writeHeadingOf(request, values, style) + gapBelow(body, style) + body;
}

/** What stands between a text and the heading of the section that follows it. */
export function gap(style: DocumentStyle): string {
  return style.eol.repeat(style.blanksBeforeHeading + 1);
}

/** What stands between a heading and its text. A list and a table have a blank line around them, whatever the headings have. */
export function gapBelow(body: string, { eol, blanksAfterHeading }: DocumentStyle): string {
  return eol.repeat(Math.max(blanksAfterHeading, /^(?:\||(?:[-*+]|\d{1,9}[.)]) )/.test(body) ? 1 : 0) + 1);
}

/** The text of a section without its heading. */
export function writeBody(
  { id, variant }: Pick<SectionRequest, 'id' | 'variant'>,
  values: Values,
  style: DocumentStyle,
  mode: Mode,
): string | undefined {
  const chosen = variantIn(values.language ?? 'en', id, variant ?? chooseVariant(id, values));
  if (chosen === undefined) throw new Error(`The section "${id}" has no wording "${String(variant)}".`);
  const lacking = chosen.needs?.some(
    (name) => values[name] === null || (mode === 'plain' && values[name] === undefined),
  );
  return lacking === true ? undefined : writeText(chosen.text, values, style, mode);
}

/** A template's Markdown in a document's style; undefined when no line is left. Blocks are separated by one blank line. */
export function writeText(
  template: string,
  values: Values,
  style: DocumentStyle,
  mode: Mode,
): string | undefined {
  const blocks = template
    .split('\n\n')
    .map((block) => writeBlock(block.split('\n'), values, style, mode))
    .filter((lines) => lines.length > 0);
  return blocks.length === 0
    ? undefined
    : blocks.map((lines) => lines.join(style.eol)).join(style.eol + style.eol);
}

/** The heading of a section, in the language of the values. */
export function writeHeadingOf(
  { id, level, number }: Pick<SectionRequest, 'id' | 'level' | 'number'>,
  { language = 'en' }: Values,
  style: DocumentStyle,
): string {
  // Only English headings have a title case to give up.
  const cased = language === 'en' ? style : ({ ...style, headingCase: 'title' } as const);
  return writeHeading(headingIn(language, id), level, cased, number);
}

export function writeHeading(heading: string, level: number, style: DocumentStyle, number?: number): string {
  const words = style.headingCase === 'title' ? heading : sentenceCase(heading);
  const text = number === undefined ? words : `${number}${style.numbering ?? '.'} ${words}`;
  if (style.heading === 'strong' && level > 6) return style.strong + text + style.strong;
  if (style.heading === 'setext' && level <= 2)
    return text + style.eol + (level === 1 ? '=' : '-').repeat(displayWidth(text));
  const marks = '#'.repeat(level);
  return style.heading === 'atx-closed' ? `${marks} ${text} ${marks}` : `${marks} ${text}`;
}

/** The heading level of a section in a new document. */
export function levelOf(id: SectionId): number {
  if (id === 'intro') return 1;
  return parentSection(id) === undefined ? 2 : 3;
}

/** A section on its own, as a new document would have it. */
export function renderSection(
  id: SectionId,
  values: Values,
  options: { variant?: string; style?: DocumentStyle } = {},
): Rendered {
  const request = { id, level: levelOf(id), variant: options.variant };
  return render((mode) => writeSection(request, values, options.style ?? DEFAULT_STYLE, mode));
}

function writeBlock(lines: readonly string[], values: Values, style: DocumentStyle, mode: Mode): string[] {
  const [first = ''] = lines;
  if (first.startsWith('|')) return writeTable(lines, values, style, mode);
  const fill = (line: string): string | undefined => fillLine(line, values, mode);
  if (first.startsWith('- ')) {
    const items = lines.map((line) => fill(line.slice(2))).filter((item) => item !== undefined);
    return items.flatMap((item) => writeItem(inStyle(item, style), values, style));
  }
  const sentences = lines.flatMap((line) => fill(line) ?? []).filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [] : writeSentences(sentences, values, style);
}

/** A paragraph. Where no spaces stand between sentences, a line can end only behind one of them. */
function writeSentences(
  sentences: readonly string[],
  { language = 'en' }: Values,
  style: DocumentStyle,
): string[] {
  if (!isSpaceless(language)) return wrapText(inStyle(sentences.join(' '), style), style.wrap);
  return style.wrap === undefined
    ? [inStyle(sentences.join(''), style)]
    : sentences.map((sentence) => inStyle(sentence, style));
}

function writeItem(item: string, { language = 'en' }: Values, style: DocumentStyle): string[] {
  const indent = ' '.repeat(style.bullet.length);
  const width = style.wrap === undefined || isSpaceless(language) ? undefined : style.wrap - indent.length;
  return wrapText(item, width).map((line, index) => (index === 0 ? style.bullet : indent) + line);
}

function writeTable(lines: readonly string[], values: Values, style: DocumentStyle, mode: Mode): string[] {
  const [header = '', , ...body] = lines;
  const rows = body.map((row) => fillLine(row, values, mode)).filter((row) => row !== undefined);
  if (rows.length === 0) return [];
  return formatTable([header, ...rows].map(cellsOf), style.table);
}

function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function inStyle(text: string, { strong }: DocumentStyle): string {
  return strong === '**' ? text : text.replaceAll('**', strong);
}

/** Only the first word keeps its capital, abbreviations apart. */
function sentenceCase(heading: string): string {
  return heading.replace(/(?<= )[A-Z][a-z]+/g, (word) => word.toLowerCase());
}
