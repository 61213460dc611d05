import { findFrontMatter } from '../../markdown/front-matter';
import { INCLUSION } from '../inclusion';
import { LONGEST_VALUE, LONGEST_WITH_VALUES, type Definition, type Element, type Markup } from '../reader';
import { isBlank, skipBlank, textOf, type Line } from '../source-lines';
import { attributeName } from './attributes';
import { ATTRIBUTE, partAt, type PartKind } from './parts';
import { readElement } from './read';

/** AsciiDoc, as Asciidoctor reads it. */
export const asciiDoc: Markup = {
  frontMatter: findFrontMatter,
  divide(text, lines) {
    const elements: Element[] = [];
    let title = false;
    for (let at = skipBlank(lines, 0, lines.length); at < lines.length;) {
      const part = partAt(text, lines, at, lines.length);
      elements.push(elementOf(text, lines.slice(part.from, part.to), part.kind));
      at = part.to;
      if (!title && part.kind === 'heading') {
        title = true;
        at = addHeader(text, lines, at, elements);
      }
      at = skipBlank(lines, at, lines.length);
    }
    return elements;
  },
  read: readElement,
};

/** The lines below a document's title that name its author and its revision. */
function addHeader(text: string, lines: readonly Line[], from: number, elements: Element[]): number {
  let at = from;
  const contentAt = (index: number): string => (index < lines.length ? textOf(text, lines[index]!) : '');
  if (!/^=\s/.test(contentAt(from - 1)) || !AUTHOR.test(contentAt(at))) return at;
  elements.push(elementOf(text, lines.slice(at, at + 1), 'author'));
  at++;
  if (at < lines.length && !isBlank(lines[at]!) && REVISION.test(contentAt(at))) {
    elements.push({ type: 'paragraph', lines: lines.slice(at, at + 1), sign: 'revision', definitions: [] });
    at++;
  }
  return at;
}

/** One name or several, each with at most three words, and addresses in angle brackets. */
const AUTHOR =
  /^[\p{L}][\p{L}\d'.-]*(?: [\p{L}\d'.-]+){0,2}(?: <[^<>]+>)?(?:; [\p{L}\d'. -]{1,60}(?: <[^<>]+>)?)*$/u;
const REVISION = /^v?\d[^:,]{0,40}(?:,|:|$)/;

/** The names that the blocks have in Markdown, where they mean the same. */
const TYPES: Partial<Record<PartKind, string>> = {
  underlined: 'heading',
  break: 'thematicBreak',
  quote: 'blockquote',
  literal: 'code',
};

function elementOf(text: string, lines: readonly Line[], kind: PartKind): Element {
  return {
    type:
      kind === 'hidden' && textOf(text, lines.at(-1)!).startsWith('include::')
        ? INCLUSION
        : (TYPES[kind] ?? kind),
    lines,
    sign: kind,
    definitions: kind === 'attribute' && text.length <= LONGEST_WITH_VALUES ? definitionsIn(text, lines) : [],
  };
}

/** The document attribute that an entry sets. */
function definitionsIn(text: string, lines: readonly Line[]): Definition[] {
  const name = ATTRIBUTE.exec(textOf(text, lines[0]!))?.[1];
  if (name === undefined || name.includes('!')) return [];
  const value = lines
    .map((line) => textOf(text, line).replace(/(?<!\s)\s*\\$/, ''))
    .join(' ')
    .replace(ATTRIBUTE, '');
  return [{ label: attributeName(name), url: value.slice(0, LONGEST_VALUE) }];
}
