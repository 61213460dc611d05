import type { MarkdownReader } from '../markdown/reader';
import type { Steps } from '../markdown/steps';
import { securityTxtReader } from './security-txt';
import { asciiDoc } from './asciidoc';
import { markupReader } from './reader';
import { restructuredText } from './restructuredtext';

/** Readers of what few policies are written in: bundles keep them apart, for who has such a file. */

export const restructuredTextReader = (text: string): Steps<MarkdownReader> =>
  markupReader(text, restructuredText);

export const asciiDocReader = (text: string): Steps<MarkdownReader> => markupReader(text, asciiDoc);

export { securityTxtReader };
