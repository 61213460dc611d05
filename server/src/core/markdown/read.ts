import type { MarkdownDocument } from './model';
import { markdownReader } from './reader';
import { finish } from './steps';

/** Reads a text as Markdown (CommonMark with GitHub's tables and bare links). Any text can be read; nothing throws. */
export function readMarkdown(text: string): MarkdownDocument {
  return finish(markdownReader(text)).document;
}
