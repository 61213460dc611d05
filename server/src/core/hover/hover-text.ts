import type { Span } from '../markdown/model';

/** What is to be known of a place in a policy. */
export interface HoverText {
  /** What it speaks of: UTF-16 offsets in the document. */
  readonly span: Span;
  /** Markdown, one part a subject, the most important first. */
  readonly parts: readonly string[];
}
