import type { VariableName } from '../variables';

/**
 * One wording of a section, as Markdown: paragraphs with one sentence a line, lists with one item a line, tables.
 * A line with an unknown `{{variable}}` is left out; `{{?variable}}` shows nothing and only ties the line to the variable.
 */
export interface Variant {
  readonly text: string;
  /** Without these the wording is of no use, so it is not offered as plain text. */
  readonly needs?: readonly VariableName[];
}
