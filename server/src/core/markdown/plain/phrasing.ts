import type { PhrasingContent } from 'mdast';
import { positionOf } from '../parse';
import { labelsIn } from '../references';
import { matchAt } from '../match-at';

/** Where something other than words may begin. */
const MARK = /[\\`*_[\]<&@\t\0]|www\.|https?:\/\//gi;
/** Marks with which nothing can be read here: escapes, HTML, entities, and what CommonMark needs rules for that are not worth having twice. */
const UNREADABLE = /[\\<&\t\0]/;
/** Words between two pairs of stars where CommonMark 0.31, section 6.2, leaves no doubt which opens and which closes. */
const STRONG =
  /(?<=^|[\s(])\*\*((?=[A-Za-z0-9])[^\\`*_[\]<&@\t\0\r\n]*(?:[A-Za-z0-9](?=\*\*(?:$|[\s.,:;!?)]))|[A-Za-z0-9)][:.!?](?=\*\*(?:$|\s))))\*\*/y;
const CODE = /(?<!`)`([^`\s](?:[^`\r\n]*[^`\s])?)`(?!`)/y;
/** A link without a title, to a target without spaces, brackets or anything that is decoded. */
const LINK = /(?<!!)\[((?! )[^\\`*_[\]<&@\t\0\r\n]*[^\\`*_[\]<&@\t\0\r\n ])\]\(([^\s()<>[\]\\&`]+)\)/y;
/** A bracket of what is neither a link nor an image. */
const BRACKET = /(?<!!)\[|\](?!\()/y;
/** A bare address or link, as GitHub reads it, between spaces or in parentheses; one punctuation mark may follow it. */
const BARE_END = /(?=$|\s|[.,;:!?)](?:$|\s))/.source;
const HOST = /[A-Za-z0-9][A-Za-z0-9-]*/.source;
const ADDRESS = new RegExp(
  `(?<=^|[\\s(])[A-Za-z0-9](?:[A-Za-z0-9.+-]*[A-Za-z0-9])?@${HOST}(?:\\.${HOST})*\\.[A-Za-z]{2,}${BARE_END}`,
  'y',
);
const URL = new RegExp(
  `(?<=^|[\\s(])https?://${HOST}(?:\\.${HOST})+(?:/(?:[A-Za-z0-9/._~%#=?+-]*[A-Za-z0-9/])?)?${BARE_END}`,
  'y',
);

/**
 * The phrasing content of a text in which nothing but words, strong words, code spans, links and addresses stands, all written in the simplest way;
 * undefined for any other: that is left to the parser. The text ends with a visible character. Positions are relative to `base`, the offset at which it
 * starts. `isDefined` tells whether a label has a definition.
 */
export function plainPhrasing(
  text: string,
  base: number,
  isDefined: (label: string) => boolean,
): PhrasingContent[] | undefined {
  if (UNREADABLE.test(text)) return undefined;
  const nodes: PhrasingContent[] = [];
  let at = 0;
  while (at < text.length) {
    const end = wordsEnd(text, at);
    if (end > at) nodes.push(wordsBetween(text, at, end, base));
    if (end === text.length) break;
    const marked = markedAt(text, end, base);
    if (marked === undefined) return undefined;
    nodes.push(marked);
    at = (marked.position?.end.offset ?? base) - base;
  }
  if (!text.includes('[')) return nodes;
  // In brackets stands a reference when there is a definition for it, and no bare link behind one that nothing closes.
  return nodes.some(isBareLink) || labelsIn(text).some(isDefined) ? undefined : nodes;
}

/** A bare link is all that it shows. */
const isBareLink = (node: PhrasingContent): boolean =>
  node.type === 'link' && node.children[0]?.position?.end.offset === node.position?.end.offset;

/** Where the words from an offset on come to their end, because something else may begin. */
function wordsEnd(text: string, from: number): number {
  const mark = matchAt(MARK, text, from);
  if (mark === null) return text.length;
  if (mark[0] !== '@') return mark.index;
  // An address begins before its mark.
  let start = mark.index;
  while (start > from && !/[\s(]/.test(text.charAt(start - 1))) start--;
  return start;
}

function wordsBetween(text: string, start: number, end: number, base: number): PhrasingContent {
  const words = text.slice(start, end);
  // Indentation below the first line is not shown.
  const value = /[\r\n]/.test(words) ? words.replace(/(?:\r\n|\r|\n) */g, '\n') : words;
  return { type: 'text', value, position: positionOf(base + start, base + end) };
}

function markedAt(text: string, at: number, base: number): PhrasingContent | undefined {
  const inside = (start: number, length: number): [PhrasingContent] | undefined => {
    const end = at + start + length;
    return wordsEnd(text.slice(0, end), at + start) === end
      ? [wordsBetween(text, at + start, end, base)]
      : undefined;
  };
  const positionTo = (length: number) => positionOf(base + at, base + at + length);
  switch (text.charAt(at)) {
    case '*': {
      const [all, words] = matchAt(STRONG, text, at) ?? [];
      const children = words === undefined ? undefined : inside(2, words.length);
      if (all === undefined || children === undefined) return undefined;
      return { type: 'strong', children, position: positionTo(all.length) };
    }
    case '`': {
      const [all, value] = matchAt(CODE, text, at) ?? [];
      return all && value ? { type: 'inlineCode', value, position: positionTo(all.length) } : undefined;
    }
    case '[':
    case ']': {
      const [all, words, url] = matchAt(LINK, text, at) ?? [];
      if (all === undefined || words === undefined || url === undefined)
        return matchAt(BRACKET, text, at) === null ? undefined : wordsBetween(text, at, at + 1, base);
      const children = inside(1, words.length);
      return children && { type: 'link', url, children, position: positionTo(all.length) };
    }
    default: {
      const url = matchAt(URL, text, at)?.[0];
      const bare = url ?? matchAt(ADDRESS, text, at)?.[0];
      if (bare === undefined) return undefined;
      const children: [PhrasingContent] = [wordsBetween(text, at, at + bare.length, base)];
      return { type: 'link', url: url ?? `mailto:${bare}`, children, position: positionTo(bare.length) };
    }
  }
}
