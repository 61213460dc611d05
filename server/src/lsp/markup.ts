import { MarkupKind } from 'vscode-languageserver';
import type { MarkupContent } from 'vscode-languageserver';

/** Markdown, or the same without its marks for a client that shows plain text. */
export function markup(markdown: string, showsMarkdown: boolean): MarkupContent {
  return showsMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}

/** Links give their address behind their words; what is written out of the text in code, quoted or set off, stays as it is written. */
function plainText(markdown: string): string {
  return markdown
    .split(/^(`{3,})\w*\n([^]*?)\n\1$/m)
    .map((part, index) => (index % 3 === 0 ? withoutMarks(part) : index % 3 === 1 ? '' : part))
    .join('');
}

const withoutMarks = (text: string): string =>
  text
    .replace(/\[((?:\[[^[\]]*\]|[^[\]])*)\]\(([^() ]*)(?: "[^"]*")?\)/g, '$1 <$2>')
    .replace(/<mailto:([^<>]*)>/g, '$1')
    .replace(/\*\*|(?<!\\)`/g, '')
    .replace(/\\([\\`*_[\]<>|#~])/g, '$1');
