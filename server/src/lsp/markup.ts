import { MarkupKind } from 'vscode-languageserver';
import type { MarkupContent } from 'vscode-languageserver';

/** Markdown, or the same without its marks for a client that shows plain text. */
export function markup(markdown: string, showsMarkdown: boolean): MarkupContent {
  return showsMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}

/** Links give their address behind their words; what is set off as code stays as it is written. */
function plainText(markdown: string): string {
  let fence: string | undefined;
  return markdown
    .split('\n')
    .flatMap((line) => {
      const [marks] = /^`{3,}/.exec(line) ?? [];
      if (fence === undefined && marks === undefined) return withoutMarks(line);
      if (fence !== undefined && line !== fence) return line;
      fence = fence === undefined ? marks : undefined;
      return [];
    })
    .join('\n');
}

const withoutMarks = (text: string): string =>
  text
    .replace(/\[((?:\[[^[\]]*\]|[^[\]])*)\]\(([^() ]*)(?: "[^"]*")?\)/g, '$1 <$2>')
    .replace(/<mailto:([^<>]*)>/g, '$1')
    .replace(/\*\*|(?<!\\)`/g, '')
    .replace(/\\([\\`*_[\]<>|#~])/g, '$1');
