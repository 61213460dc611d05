import type { Span } from './model';

/**
 * The YAML (`---`) or TOML (`+++`) block at the very top of a text, its fences included; undefined when there is none that ends. Rules that part a text look
 * the same: what stands between the fences has to be data.
 */
export function findFrontMatter(text: string): Span | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = text.slice(start, start + 3);
  if (fence !== '---' && fence !== '+++') return undefined;
  const isData = fence === '---' ? YAML : TOML;
  const lines = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
  lines.lastIndex = start;
  let count = 0;
  while (lines.lastIndex < text.length) {
    const line = lines.exec(text)?.[0] ?? '';
    if (line === '') return undefined;
    const content = line.trimEnd();
    if (count === 0 && content !== fence) return undefined;
    if (count > 0 && (content === fence || (fence === '---' && content === '...')))
      return { start, end: lines.lastIndex };
    // Below a rule stands a blank line; data begin at once.
    if (count === 1 && content === '') return undefined;
    if (count > 0 && (!isData.test(content) || lines.lastIndex - start > LONGEST)) return undefined;
    count++;
  }
  return undefined;
}

/** The longest block at the top, in UTF-16 units. */
const LONGEST = 20_000;
/** A line of YAML: a key, an item, a comment, a bracket, or what is indented or blank. */
const YAML = /^(?:$|\s|#|-(?:\s|$)|["']?[\p{L}\p{N}_$.-][^:#]{0,100}:(?:\s|$)|[\]}])/u;
/** A line of TOML: a key, a table, a comment, the end of a list, or what is indented or blank. */
const TOML = /^(?:$|\s|#|\[|\]|["']{1,3}|[\w."' -]{1,100}=)/;

/** The text with a range replaced by spaces, line endings kept, so that every offset after it stays where it is. */
export function mask(text: string, span: Span): string {
  return (
    text.slice(0, span.start) +
    text.slice(span.start, span.end).replace(/[^\r\n]/g, ' ') +
    text.slice(span.end)
  );
}
