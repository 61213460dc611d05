import { absolute } from '../markdown/located';
import type { Block, MarkdownDocument, Section, Unit } from '../markdown/model';
import { DEFAULT_STYLE, displayWidth, type DocumentStyle, type TableStyle } from '../templates';
import { remember } from '../collections/remember';
import { countWhile } from '../collections/search';
import { lineEndAt, nextLine } from '../markdown/line-bounds';
import { isBlankLine } from './lines';
import { hasStrongHeadings, numberingOf } from './headings';
import { startOf } from './place';

/** How the author writes, as far as the beginning of the document shows it; the default where it does not. Every fix for a document asks for it. */
export const documentStyle = remember((document: MarkdownDocument): DocumentStyle =>
  styleOf(beginningOf(document)),
);

/** The deepest level of a heading that the document's way of writing headings has: a part of its style that takes no time to tell. */
export const deepestHeadingOf = (document: MarkdownDocument): number => deepestOf(beginningOf(document));

/** How much of a document is looked at: habits show early, and a long document should not take longer. UTF-16 units. */
const BEGINNING = 50_000;

interface Beginning {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The titles of the sections. */
  readonly titles: readonly string[];
  /** The headings in Markdown. */
  readonly headings: readonly Unit[];
  /** Strong paragraphs stand in the place of headings. */
  readonly isStrong: boolean;
  readonly sections: readonly Section[];
}

function beginningOf({ text, blocks, sections }: MarkdownDocument): Beginning {
  const first = sections.slice(
    0,
    countWhile(sections, (section) => startOf(section) < BEGINNING),
  );
  return {
    text: text.slice(0, BEGINNING),
    blocks: blocks.slice(
      0,
      countWhile(blocks, ({ start }) => start < BEGINNING),
    ),
    titles: first.map(({ title }) => title),
    headings: first.flatMap(({ heading }) =>
      heading?.style === 'atx' || heading?.style === 'setext' ? [heading] : [],
    ),
    isStrong: hasStrongHeadings(first),
    sections: first,
  };
}

const setextIn = (headings: readonly Unit[]): number =>
  headings.filter(({ style }) => style === 'setext').length;

function deepestOf({ headings, isStrong }: Beginning): number {
  if (isStrong) return 7;
  const setext = setextIn(headings);
  return setext > 0 && setext === headings.length ? 2 : 6;
}

function styleOf(beginning: Beginning): DocumentStyle {
  const { text, blocks, titles, headings, isStrong, sections } = beginning;
  const setext = setextIn(headings);
  return {
    ...DEFAULT_STYLE,
    eol: eolOf(text),
    heading: isStrong ? 'strong' : headingStyle(headings, setext),
    deepestHeading: deepestOf(beginning),
    numbering: numberingOf(sections),
    headingCase: headingCase(titles),
    blanksBeforeHeading: blanksBefore(text, headings),
    blanksAfterHeading: blanksAfter(text, headings),
    bullet: bulletOf(blocks),
    strong: (text.match(/__\w/g)?.length ?? 0) > (text.match(/\*\*\S/g)?.length ?? 0) ? '__' : '**',
    table: tableStyle(blocks),
    separator: separatorOf(blocks, headings),
    wrap: wrapOf(blocks),
  };
}

/** How one table is padded. */
export function styleOfTable(lines: readonly string[]): TableStyle {
  const trimmed = lines.map((line) => line.trim());
  const [header = ''] = trimmed;
  const outerPipes = header.startsWith('|');
  if (/\S\|\S/.test(header)) return { padding: 'tight', outerPipes };
  const widths = new Set(trimmed.map(displayWidth));
  return { padding: widths.size === 1 ? 'aligned' : 'compact', outerPipes };
}

function eolOf(text: string): DocumentStyle['eol'] {
  const pairs = text.match(/\r\n/g)?.length ?? 0;
  const feeds = (text.match(/\n/g)?.length ?? 0) - pairs;
  const returns = (text.match(/\r/g)?.length ?? 0) - pairs;
  if (pairs > feeds && pairs >= returns) return '\r\n';
  return returns > feeds ? '\r' : '\n';
}

function headingStyle(real: readonly Unit[], setext: number): DocumentStyle['heading'] {
  if (setext * 2 > real.length) return 'setext';
  const atx = real.filter(({ style }) => style === 'atx');
  const closed = atx.filter(({ block, span }) =>
    /\S[ \t]+#+[ \t]*$/.test(block.source.slice(span.start, span.end)),
  );
  return closed.length * 2 > atx.length ? 'atx-closed' : 'atx';
}

/** Sentence case only where the headings show it: a word after the first that could have a capital and has none. */
function headingCase(titles: readonly string[]): DocumentStyle['headingCase'] {
  let lower = 0;
  let upper = 0;
  for (const title of titles) {
    const later = title
      .split(' ')
      .slice(1)
      .filter((word) => /^[a-z]{4,}$/i.test(word));
    lower += later.filter((word) => word === word.toLowerCase()).length;
    upper += later.filter((word) => /^[A-Z][a-z]/.test(word)).length;
  }
  return lower > upper ? 'sentence' : 'title';
}

function blanksBefore(text: string, headings: readonly Unit[]): number {
  const counts = headings.flatMap((heading) => {
    const { start } = absolute(heading);
    const above = /(?<!\s)[ \t\r\n]+$/.exec(text.slice(Math.max(0, start - 50), start));
    const ends = above?.[0].match(/\r\n|\n|\r/g)?.length ?? 0;
    return ends === 0 ? [] : [ends - 1];
  });
  // A document may have both; one blank line is what most write.
  return counts.filter((count) => count >= 2).length * 2 > counts.length ? 2 : 1;
}

function blanksAfter(text: string, headings: readonly Unit[]): number {
  const followed = headings
    .map((heading) => nextLine(text, lineEndAt(text, absolute(heading).end)))
    .filter((line) => line < text.length);
  const blank = followed.filter((line) => isBlankLine(text, line)).length;
  return blank * 2 >= followed.length ? 1 : 0;
}

function bulletOf(blocks: readonly Block[]): string {
  const bullets = blocks
    .flatMap(({ units }) => units)
    .flatMap(({ list, parent }) => {
      if (list === undefined || list.ordered || parent !== undefined) return [];
      const [bullet = ''] = /^[-*+] {1,4}(?=\S)/.exec(list.block.source.slice(list.span.start)) ?? [];
      return bullet === '' ? [] : [bullet];
    });
  return mostFrequent(bullets) ?? DEFAULT_STYLE.bullet;
}

function tableStyle(blocks: readonly Block[]): TableStyle {
  const table = blocks.find(({ type }) => type === 'table');
  return table === undefined ? DEFAULT_STYLE.table : styleOfTable(table.source.split(/\r\n|\n|\r/));
}

/** Thematic breaks are a habit when most sections below the title stand behind one. */
function separatorOf(blocks: readonly Block[], headings: readonly Unit[]): string | undefined {
  const below = new Set(headings.filter(({ level }) => level === 2).map(({ block }) => block));
  const breaks = blocks.filter(({ type }, index) => {
    const next = blocks[index + 1];
    return type === 'thematicBreak' && next !== undefined && below.has(next);
  });
  return breaks.length >= 2 && breaks.length * 2 >= below.size ? breaks[0]?.source : undefined;
}

const PROSE_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote']);
const COMMON_WIDTH = 80;
const WIDEST_WRAP = 120;

/** Wrapped at 80 columns when no line of prose is longer; else at the longest line, when paragraphs are broken into lines at all. */
function wrapOf(blocks: readonly Block[]): number | undefined {
  const prose = blocks.filter(({ type }) => PROSE_BLOCKS.has(type));
  const lines = prose.flatMap(({ source }) => source.split(/\r\n|\n|\r/).map((line) => line.trimEnd()));
  // A line is too long only if it could have been broken: an address that sticks out says nothing.
  const overflow = lines.filter((line) => /\s/.test(line.slice(COMMON_WIDTH)));
  if (overflow.length === 0) return COMMON_WIDTH;
  const broken = prose.flatMap(({ type, source }) =>
    type === 'paragraph' ? source.split(/\r\n|\n|\r/).slice(0, -1) : [],
  );
  const widest = overflow.reduce((longest, line) => Math.max(longest, line.length), 0);
  return broken.length > 0 && widest <= WIDEST_WRAP ? widest : undefined;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
