import type { PhrasingContent } from 'mdast';
import { LINK_MARKS, positionOf } from './parse';

/** Words: no mark of emphasis, code, link, HTML, escape, entity, or address. */
const WORDS = /[^\\`*_[\]<&@\t\0]+/y;
/** One word or more between two stars where CommonMark 0.31, section 6.2, leaves no doubt which opens and which closes. */
const STRONG =
  /(?<=^|[\s(])\*\*((?=[A-Za-z0-9])[^\\`*_[\]<&@\t\0\r\n]*(?:[A-Za-z0-9](?=\*\*(?:$|[\s.,:;!?)]))|[A-Za-z0-9)][:.!?](?=\*\*(?:$|\s))))\*\*/y;
const CODE = /(?<!`)`([^`\s](?:[^`\r\n]*[^`\s])?)`(?!`)/y;
/** A link with a target without spaces, brackets or anything that is decoded, and without a title. */
const LINK = /(?<!!)\[((?! )[^\\`*_[\]<&@\t\0\r\n]*[^\\`*_[\]<&@\t\0\r\n ])\]\(([^\s()<>[\]\\&`]+)\)/y;

/**
 * The phrasing content of a text in which nothing but words, strong words, code spans and links stands, all written in the simplest way; undefined for
 * any other: that is left to the parser. The text ends with a visible character. Positions are relative to `base`, the offset at which it starts.
 */
export function plainPhrasing(text: string, base: number): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  while (at < text.length) {
    const node =
      wordsAt(text, at, base) ?? strongAt(text, at, base) ?? codeAt(text, at, base) ?? linkAt(text, at, base);
    if (node === undefined) return undefined;
    nodes.push(node);
    at = (node.position?.end.offset ?? base) - base;
  }
  return nodes;
}

type NodeAt = (text: string, at: number, base: number) => PhrasingContent | undefined;

const wordsAt: NodeAt = (text, at, base) => {
  const words = matchAt(WORDS, text, at)?.[0];
  if (words === undefined || LINK_MARKS.test(words)) return undefined;
  // Indentation below the first line is not shown.
  const value = /[\r\n]/.test(words) ? words.replace(/(?:\r\n|\r|\n) */g, '\n') : words;
  return { type: 'text', value, position: positionOf(base + at, base + at + words.length) };
};

const strongAt: NodeAt = (text, at, base) => {
  const [all, words] = matchAt(STRONG, text, at) ?? [];
  const inside = words === undefined ? undefined : wordsAt(words, 0, base + at + 2);
  if (all === undefined || inside === undefined) return undefined;
  return { type: 'strong', children: [inside], position: positionOf(base + at, base + at + all.length) };
};

const codeAt: NodeAt = (text, at, base) => {
  const [all, value] = matchAt(CODE, text, at) ?? [];
  if (all === undefined || value === undefined) return undefined;
  return { type: 'inlineCode', value, position: positionOf(base + at, base + at + all.length) };
};

const linkAt: NodeAt = (text, at, base) => {
  const [all, words, url] = matchAt(LINK, text, at) ?? [];
  const inside = words === undefined ? undefined : wordsAt(words, 0, base + at + 1);
  if (all === undefined || url === undefined || inside === undefined) return undefined;
  return { type: 'link', url, children: [inside], position: positionOf(base + at, base + at + all.length) };
};

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
