import type { MarkupName } from '../markup/read';

interface Applying {
  readonly applies?: 'security.txt' | 'every file';
}

/** Whether something that is said of policies, or of the files named, is said of a document in a format. */
export const appliesTo = ({ applies }: Applying, format: MarkupName | undefined): boolean =>
  applies === 'every file' || (applies === 'security.txt') === (format === 'security.txt');

/** Where the text of an example stands that says nothing of its place. */
export const usualPath = ({ applies }: Applying): string =>
  applies === 'security.txt' ? '.well-known/security.txt' : 'SECURITY.md';
