/** How a document writes its Markdown, so that what is inserted looks as if its author had written it. */
export interface DocumentStyle {
  readonly eol: '\n' | '\r\n' | '\r';
  /** `strong`: below the title there is nothing but strong paragraphs, which have the level 7. */
  readonly heading: 'atx' | 'atx-closed' | 'setext' | 'strong';
  /** Deepest level that the heading style can write: 2 in a document of setext headings alone, 7 in one of strong paragraphs. */
  readonly deepestHeading: number;
  /** What stands behind the numbers of the main headings, such as `.`; undefined where they have none. */
  readonly numbering: string | undefined;
  readonly headingCase: 'title' | 'sentence';
  /** Blank lines before a heading and after it. */
  readonly blanksBeforeHeading: number;
  readonly blanksAfterHeading: number;
  /** Bullet and the spaces after it, such as `- `. */
  readonly bullet: string;
  readonly strong: '**' | '__';
  readonly table: TableStyle;
  /** The thematic break between sections, where the document has them. */
  readonly separator: string | undefined;
  /** The column that lines are wrapped at; undefined when the document does not wrap. */
  readonly wrap: number | undefined;
}

export interface TableStyle {
  readonly padding: 'aligned' | 'compact' | 'tight';
  readonly outerPipes: boolean;
}

/** For new documents: what Prettier writes and markdownlint's default rules accept. */
export const DEFAULT_STYLE: DocumentStyle = {
  eol: '\n',
  heading: 'atx',
  deepestHeading: 6,
  numbering: undefined,
  headingCase: 'title',
  blanksBeforeHeading: 1,
  blanksAfterHeading: 1,
  bullet: '- ',
  strong: '**',
  table: { padding: 'aligned', outerPipes: true },
  separator: undefined,
  wrap: 80,
};
