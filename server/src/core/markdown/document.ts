import { lastWhile } from '../collections/search';
import type { LineIndex } from './lines';
import { absolute } from './located';
import type { Located, MarkdownDocument, Section, Span, Unit } from './model';
import type { KeptBlock } from './new-block';

/** What has been read of a text, as its readers see it. */
export function documentOf(
  text: string,
  {
    readTo,
    goesOn,
    blocks,
    sections,
    comments,
    frontMatter,
    lines,
  }: {
    readonly readTo: number;
    readonly goesOn: boolean;
    readonly blocks: readonly KeptBlock[];
    readonly sections: readonly Section[];
    readonly comments: readonly Located[];
    readonly frontMatter: Span | undefined;
    readonly lines: LineIndex;
  },
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
