import { difference, gatherer } from '../collections/lists';
import { remember } from '../collections/remember';
import { lastWhile } from '../collections/search';
import type { LineIndex } from './lines';
import { absolute } from './located';
import type { Located, MarkdownDocument, Section, Span, Unit } from './model';
import type { KeptBlock } from './new-block';
import { createOutline } from './sections';

/** What has been read of a text. */
export interface Read {
  readonly text: string;
  readonly readTo: number;
  readonly goesOn: boolean;
  readonly blocks: readonly KeptBlock[];
  readonly frontMatter: Span | undefined;
  readonly lines: LineIndex;
}

/** Makes documents of a text, as its readers see it, again and again as it is edited: sections and comments are looked for where blocks have changed. */
export function documentMaker(): (read: Read) => MarkdownDocument {
  const outline = createOutline();
  const comments = gatherer(commentsIn);
  /** The blocks of the last document that somebody has asked for. */
  let shown: readonly KeptBlock[] = [];
  return (read) => {
    const change = difference(shown, read.blocks);
    shown = read.blocks;
    return documentOf(read, outline.read(shown, change), comments(shown, change));
  };
}

const commentsIn = remember((block: KeptBlock): readonly Located[] =>
  block.comments.map((span) => ({ block, span })),
);

function documentOf(
  { text, readTo, goesOn, blocks, frontMatter, lines }: Read,
  sections: readonly Section[],
  comments: readonly Located[],
): MarkdownDocument {
  let units: readonly Unit[] | undefined;

  function sectionAt(offset: number): Section {
    const section = lastWhile(
      sections,
      ({ heading }) => heading === undefined || absolute(heading).start <= offset,
    );
    if (section === undefined) throw new Error('A document has at least one section.');
    return section;
  }

  return {
    text,
    readTo,
    goesOn,
    blocks,
    get units() {
      units ??= blocks.flatMap((block) => block.units);
      return units;
    },
    sections,
    sectionAt,
    sectionOf: (unit) => sectionAt(absolute(unit).start),
    comments,
    frontMatter,
    lineAt: (offset) => lines.lineAt(offset),
    lineStart: (line) => lines.lineStart(line),
    lineCount: lines.lineCount,
  };
}
