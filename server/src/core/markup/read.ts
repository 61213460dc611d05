import type { MarkdownReader } from '../markdown/reader';
import type { Steps } from '../markdown/steps';
import { markdownReader } from '../markdown/reader';
import { asciiDocReader, restructuredTextReader, securityTxtReader } from './other-markups';

/** The markups that policies are written in, and the fields of RFC 9116's security.txt. */
export type MarkupName = 'markdown' | 'restructuredtext' | 'asciidoc' | 'security.txt';

/**
 * Reads a text in a markup, and reads it again while it is edited. Any text can be read; nothing throws. The first reading of Markdown stops behind the
 * offset `first`; other texts are read whole.
 */
export function textReader(text: string, markup: MarkupName, first = Infinity): Steps<MarkdownReader> {
  switch (markup) {
    case 'markdown':
      return markdownReader(text, first);
    case 'restructuredtext':
      return restructuredTextReader(text);
    case 'asciidoc':
      return asciiDocReader(text);
    case 'security.txt':
      return securityTxtReader(text);
  }
}
