import type { TextEdit } from '../edits';

/** Something that can be written at the cursor. The best come first. */
export interface Completion {
  readonly kind: 'section' | 'table' | 'row' | 'label' | 'value';
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string;
  /** What would be written, where the label does not say it all. */
  readonly documentation?: string;
  /** The edit lies on the line of the cursor and ends at or behind it. */
  readonly edit: TextEdit;
  /** What the words at the cursor are compared with. */
  readonly filter: string;
}
