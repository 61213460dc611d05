import type { TextEdit } from '../edits';
import type { FixContext } from '../fixes';
import type { LintContext } from '../lint/finding';
import type { Line } from './line';

/** Something that can be written at the cursor. The best come first. */
export interface Completion {
  readonly kind: 'section' | 'table' | 'row' | 'label' | 'value' | 'link' | 'rule' | 'field';
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string;
  /** What would be written or what it means, in Markdown, where the label does not say it all. */
  readonly documentation?: string;
  /** The edit lies on the line of the cursor: it begins at or before the cursor, and ends at or behind it. */
  readonly edit: TextEdit;
  /** Where the edit ends for who would rather replace the words behind the cursor than keep them; on the same line. */
  readonly replaceEnd?: number;
  /** What the words from the start of the edit to the cursor are compared with. */
  readonly filter: string;
}

/** Where and why somebody asks what can be written. */
export interface Asked {
  /** UTF-16 offset of the cursor. */
  readonly offset: number;
  /** The character whose typing asks: then only what the place calls for is worth showing. Undefined when the person asks. */
  readonly typed?: string | undefined;
}

/** A question with all that an answer is made from. */
export interface Question extends FixContext {
  readonly circumstances: LintContext;
  readonly asked: Asked;
  readonly line: Line;
}
