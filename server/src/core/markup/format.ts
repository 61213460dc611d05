import type { MarkupName } from './read';

/** What a file is written in, by its name: Markdown unless it says otherwise. RFC 9116's file is named in lower case. */
export function formatOf(path: string): MarkupName {
  if (/(?:^|[\\/])security\.txt$/.test(path)) return 'security.txt';
  if (/\.(?:rst|rest)$/i.test(path)) return 'restructuredtext';
  return /\.(?:adoc|asciidoc)$/i.test(path) ? 'asciidoc' : 'markdown';
}
