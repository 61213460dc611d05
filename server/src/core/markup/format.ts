import type { MarkupName } from './read';

/** What a file is written in. */
export type Format = MarkupName | 'security.txt';

/** The format of a file by its name: Markdown unless it says otherwise. RFC 9116's file is named in lower case. */
export function formatOf(path: string): Format {
  if (/(?:^|[\\/])security\.txt$/.test(path)) return 'security.txt';
  if (/\.(?:rst|rest)$/i.test(path)) return 'restructuredtext';
  return /\.(?:adoc|asciidoc)$/i.test(path) ? 'asciidoc' : 'markdown';
}

/** The markup that a file is read as. A file for machines has none, and its lines are read as those of any text. */
export function markupOf(path: string): MarkupName {
  const format = formatOf(path);
  return format === 'security.txt' ? 'markdown' : format;
}
