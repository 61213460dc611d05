import { INCLUSION } from '../inclusion';
import type { Element, Markup } from '../reader';
import { skipBlank, textOf, type Line } from '../source-lines';
import { definitionsAt, explicitAt } from './explicit';
import { referenceName, titleName } from './names';
import { adornmentOf, partAt, type Body, type Part, type PartKind } from './parts';
import { readElement } from './read';

/** reStructuredText, as docutils and Sphinx read it. */
export const restructuredText: Markup = {
  frontMatter: () => undefined,
  divide(text, lines) {
    const body: Body = { text, lines, from: 0, to: lines.length, base: 0, isWhole: true };
    /** The adornments of titles in the order in which they appear: that is the order of the levels. */
    const adornments: string[] = [];
    const elements: Element[] = [];
    for (let at = skipBlank(lines, 0, lines.length); at < lines.length;) {
      const part = partAt(body, at);
      elements.push(elementOf(text, lines, part, adornments));
      at = skipBlank(lines, part.to, lines.length);
    }
    return elements;
  },
  read: readElement,
};

/** The names that the blocks have in Markdown, where they mean the same. */
const TYPES: Partial<Record<PartKind, string>> = {
  title: 'heading',
  transition: 'thematicBreak',
  bullets: 'list',
  enumeration: 'list',
  definitions: 'list',
  fields: 'list',
  quote: 'blockquote',
  doctest: 'code',
  lineBlock: 'paragraph',
  gridTable: 'table',
  simpleTable: 'table',
};

function elementOf(
  text: string,
  all: readonly Line[],
  { kind, from, to }: Part,
  adornments: string[],
): Element {
  const lines = all.slice(from, to);
  const type = TYPES[kind] ?? kind;
  if (kind !== 'title')
    return {
      type: kind === 'explicit' && isInclusion(text, lines[0]!) ? INCLUSION : type,
      lines,
      sign: kind,
      definitions: kind === 'explicit' ? definitionsAt(text, lines) : [],
    };
  const title = lines.length > 2 ? lines[1]! : lines[0]!;
  const adornment = `${adornmentOf(textOf(text, lines.at(-1)!)) ?? ''}${lines.length}`;
  if (!adornments.includes(adornment)) adornments.push(adornment);
  const name = referenceName(textOf(text, title));
  return {
    type,
    lines,
    sign: String(Math.min(6, adornments.indexOf(adornment) + 1)),
    definitions: [
      { label: titleName(name), url: `#${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}` },
    ],
  };
}

function isInclusion(text: string, line: Line): boolean {
  const explicit = explicitAt(text, line);
  return explicit.kind === 'directive' && /^(?:include|mdinclude|toctree)$/.test(explicit.name);
}
