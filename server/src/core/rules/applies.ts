import { isOtherMarkup } from '../markup/format';
import type { MarkupName } from '../markup/read';

interface Applying {
  readonly applies?: 'security.txt' | 'every file';
  readonly onlyMarkdown?: true;
}

/** Whether something that is said of policies, or of the files named, is said of a document in a format. */
export function appliesTo({ applies, onlyMarkdown }: Applying, format: MarkupName | undefined): boolean {
  if (onlyMarkdown === true && isOtherMarkup(format)) return false;
  return applies === 'every file' || (applies === 'security.txt') === (format === 'security.txt');
}

/** Where the text of an example stands that says nothing of its place. */
export const usualPath = ({ applies }: Applying): string =>
  applies === 'security.txt' ? '.well-known/security.txt' : 'SECURITY.md';
