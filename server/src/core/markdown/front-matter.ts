import type { Span } from './model';

/** The YAML (`---`) or TOML (`+++`) block at the very top of a text, its fences included; undefined when there is none that ends. */
export function findFrontMatter(text: string): Span | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = text.slice(start, start + 3);
  if (fence !== '---' && fence !== '+++') return undefined;
  const lines = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
  lines.lastIndex = start;
  let first = true;
  while (lines.lastIndex < text.length) {
    const line = lines.exec(text)?.[0] ?? '';
    if (line === '') return undefined;
    const content = line.trimEnd();
    if (first && content !== fence) return undefined;
    // A thematic break below a blank line is not front matter: YAML begins at once.
    if (!first && (content === fence || (fence === '---' && content === '...')))
      return { start, end: lines.lastIndex };
    if (!first && lines.lastIndex - start > 20_000) return undefined;
    first = false;
  }
  return undefined;
}

/** The text with a range replaced by spaces, line endings kept, so that every offset after it stays where it is. */
export function mask(text: string, span: Span): string {
  return (
    text.slice(0, span.start) +
    text.slice(span.start, span.end).replace(/[^\r\n]/g, ' ') +
    text.slice(span.end)
  );
}
