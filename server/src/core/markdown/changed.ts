import type { Change } from './model';

/** The text after a change. */
export const changed = (text: string, { span, newText, after }: Change): string =>
  after ?? text.slice(0, span.start) + newText + text.slice(span.end);
