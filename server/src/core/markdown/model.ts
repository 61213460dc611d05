import type { Runs } from './runs';

/** A range of UTF-16 offsets, `end` exclusive. What it is relative to is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One change of a text: the range is replaced. UTF-16 offsets in the text before the change. */
export interface Change {
  readonly span: Span;
  readonly newText: string;
  /** The whole text after the change, where somebody has it already: of a long text there is one copy less then. */
  readonly after?: string;
}

/**
 * One top-level block of the document. Everything read from it is placed relative to its start, so that an edit elsewhere costs it nothing:
 * the block and its units stay the same objects, and only `start` and `end` follow the text.
 */
export interface Block {
  /** The type of its mdast node, such as `paragraph`, `list`, `html`, `thematicBreak`, `definition`. */
  readonly type: string;
  /** UTF-16 offset of the block in the document as it is now. */
  readonly start: number;
  readonly end: number;
  /** The text of the block, from `start` to `end`. */
  readonly source: string;
  /** The units read from the block, in reading order. */
  readonly units: readonly Unit[];
  /** The HTML comments in it, relative to its start; an unclosed one ends with the block. Comments in code blocks are code. */
  readonly comments: readonly Span[];
  /** The link definitions in it, in their order; the label as CommonMark normalises it. */
  readonly definitions: readonly { readonly label: string; readonly url: string }[];
  /** False when a part of it is nested too deeply to be read. */
  readonly readWhole: boolean;
}

/** A place in the document: `span` is relative to the start of `block`. `absolute()` gives document offsets. */
export interface Located {
  readonly block: Block;
  readonly span: Span;
}

/**
 * Visible text made ready for matching: emphasis dropped, entities decoded, NFKC, dashes, quotes and white space unified, runs of white space collapsed.
 * The case is kept, so patterns use the `i` flag. Every range that is called "in the text" counts UTF-16 units of `text`.
 */
export interface Prose {
  readonly text: string;
  /** Where the text comes from, relative to the block. */
  readonly runs: Runs;
  readonly links: readonly Link[];
  /** Ranges in the text that stand in code spans. */
  readonly code: readonly Span[];
  /** Ranges in the text that are strong. */
  readonly strong: readonly Span[];
}

export interface Link {
  /** The target as written, entities decoded; a reference is resolved by its definition. */
  readonly url: string;
  /** The visible text, in the text of the prose. An image has its alternative text. */
  readonly range: Span;
  /** The whole link in the block. */
  readonly span: Span;
  /** The target alone in the block, when it is written there (a reference's target is not). */
  readonly urlSpan: Span | undefined;
  readonly form: 'inline' | 'reference' | 'autolink' | 'image' | 'html';
}

/**
 * The smallest thing that is read by itself: a heading, a paragraph, the own text of a list item, a row of a table, a code block.
 * Items nest through `parent`.
 */
export interface Unit extends Located {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code';
  /** A row's prose is its cells joined by ` | `. A code block's is empty. */
  readonly prose: Prose;
  /** Headings: 1 to 6. A pseudo-heading (a paragraph that is only strong) has 7: it is below every real one. */
  readonly level: number;
  readonly style: 'atx' | 'setext' | 'html' | 'strong' | undefined;
  /** `**Label**: …` or `Label: …` at the start of an item or paragraph: the label's range in the text, without the colon. */
  readonly label: Span | undefined;
  /** The list item that this unit stands in: an item's parent is the item around it. */
  readonly parent: Unit | undefined;
  /** Items: the list it belongs to. Units of one list share one object. */
  readonly list: List | undefined;
  /** Rows: the table it belongs to, and its cells in the order of the columns. */
  readonly table: Table | undefined;
  readonly cells: readonly Prose[];
  /** Stands inside a block quotation. */
  readonly quoted: boolean;
  /** Code blocks: the language given on the fence. */
  readonly codeLanguage: string | undefined;
}

export interface List extends Located {
  readonly ordered: boolean;
  /** The bullet or delimiter of the first item: `-`, `*`, `+`, `.` or `)`. */
  readonly marker: string;
}

export interface Table extends Located {
  readonly header: readonly Prose[];
  /** The data rows' cells; the units of the rows carry the same. */
  readonly rows: readonly (readonly Prose[])[];
}

/**
 * A heading and what stands under it. The first section of a document that does not begin with a heading has none.
 * Over an edit a section stays the same object as long as nothing in it or in its sub-sections has changed.
 */
export interface Section {
  readonly heading: Unit | undefined;
  /** The heading's text without numbering, emoji, trailing punctuation. */
  readonly title: string;
  /** 0 for the part before the first heading. */
  readonly level: number;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
  /** The units of the section itself, its sub-sections' excluded, the heading excluded. The same array as long as they are the same units. */
  readonly units: readonly Unit[];
  /** All units, sub-sections and their headings included, the own heading excluded. */
  readonly allUnits: readonly Unit[];
}

/** A text as it was read. It is valid until the next edit of the text it was read from: then its blocks have moved. */
export interface MarkdownDocument {
  readonly text: string;
  /** UTF-16 offset up to which the text was read: its length, unless the text is too long or too deeply nested to be read in bearable time. */
  readonly readTo: number;
  /** The text behind `readTo` is still to be read: what seems to be missing may stand there. */
  readonly goesOn: boolean;
  readonly blocks: readonly Block[];
  /** All units of all blocks in document order. */
  readonly units: readonly Unit[];
  /** All sections in document order; nested ones follow their parents. */
  readonly sections: readonly Section[];
  /** The section that a unit stands in; a heading stands in its own. */
  sectionOf(unit: Unit): Section;
  /** The innermost section at a UTF-16 offset. */
  sectionAt(offset: number): Section;
  /** HTML comments, in document order. */
  readonly comments: readonly Located[];
  /** The YAML or TOML block at the very top, if there is one; offsets in the document. */
  readonly frontMatter: Span | undefined;
  /** 0-based line of a UTF-16 offset. `\n`, `\r\n` and a lone `\r` end a line. */
  lineAt(offset: number): number;
  /** UTF-16 offset of the start of a 0-based line; the text's length past the last. */
  lineStart(line: number): number;
  readonly lineCount: number;
}
