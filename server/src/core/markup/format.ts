import type { MarkupName } from './read';

/** What a file is written in, by its name: Markdown unless it says otherwise. RFC 9116's file is named in lower case. */
export function formatOf(path: string): MarkupName {
  if (/(?:^|[\\/])security\.txt$/.test(path)) return 'security.txt';
  if (/\.(?:rst|rest)$/i.test(path)) return 'restructuredtext';
  return /\.(?:adoc|asciidoc)$/i.test(path) ? 'asciidoc' : 'markdown';
}

/** A markup for people that is not Markdown. What a policy says can be judged in any of them; how it is written, and what a fix would write, only in Markdown. */
export const isOtherMarkup = (format: MarkupName | undefined): boolean =>
  format === 'restructuredtext' || format === 'asciidoc';
