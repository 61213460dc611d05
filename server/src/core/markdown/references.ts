import type { RootContent } from 'mdast';
import { rememberTexts } from '../collections/remember-texts';
import { isTooMuch, LONGEST_SLICE } from './budget';
import { lineEndAt, nextLine } from './line-bounds';
import type { Block } from './model';
import { parse } from './parse';
import type { Definitions } from './prose';

/** The labels that a text has in brackets and that a definition may therefore give a meaning to, normalised as in CommonMark 0.31, section 4.7. */
export function labelsIn(source: string): readonly string[] {
  if (!source.includes('[')) return [];
  const labels = new Set<string>();
  // A label may run over the lines of a quotation.
  for (const match of source.replace(/^[ \t>]+/gm, '').matchAll(/\[((?:[^[\]\\]|\\[^]){0,999})\]/g)) {
    const label = normalLabel(match[1] ?? '');
    if (label !== '' && label.length <= LONGEST_LABEL) labels.add(label);
  }
  return [...labels];
}

/** No longer label is one: CommonMark 0.31, section 4.7. */
const LONGEST_LABEL = 999;

/** Labels are compared without regard to case and to how much white space they have. Lower after upper case, as some letters have no other way to be equal. */
function normalLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
}

/** How a definition begins, in a quotation or list or outside. Its label is the first group. */
const DEFINITION = /^[ \t>*+\-\d.)]{0,40}\[((?:[^[\]\\]|\\[^]){1,999})\]:/gm;

/** The labels that a text seems to define. It may name too many, such as one in a code block. */
export function labelsDefinedIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(DEFINITION), ([, label = '']) => normalLabel(label)));
}

/**
 * The definitions that a text seems to have from an offset on, before it is read. There may be too many, and of hundreds only the first are looked at.
 */
export function definitionsAhead(text: string, from: number): Block['definitions'] {
  const definitions: Block['definitions'][] = [];
  let looked = 0;
  for (const { 0: beginning, index } of text.slice(from).matchAll(DEFINITION)) {
    const start = from + index;
    // The target may stand on the line below the label.
    const lines = text.slice(
      start,
      lineEndAt(text, nextLine(text, lineEndAt(text, start + beginning.length))),
    );
    looked += lines.length;
    if (looked > LONGEST_SLICE / 2) break;
    definitions.push(definedIn(lines));
  }
  return definitions.flat();
}

/** Asked of the same lines again and again while a long text is read in parts. */
const definedIn = rememberTexts((lines): Block['definitions'] =>
  isTooMuch(lines) ? [] : parse(lines).flatMap(definitionsIn),
);

/** Text to parse before a part of a document, so that references in the part to these labels are references. It is lines of its own, and ends with a blank one. */
export function definitionsFor(labels: readonly string[]): string {
  return labels.length === 0 ? '' : `${labels.map((label) => `[${label}]: #\n`).join('')}\n`;
}

/** The link definitions in a node, in their order. */
export function definitionsIn(node: RootContent): Block['definitions'] {
  switch (node.type) {
    case 'definition':
      return [{ label: node.identifier.toLowerCase(), url: node.url }];
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap(definitionsIn);
    default:
      return [];
  }
}

/** The first definition of each label, in the order of the document. */
export function definitionsOf(blocks: readonly Pick<Block, 'definitions'>[]): Definitions {
  const definitions = new Map<string, string>();
  for (const block of blocks) {
    for (const { label, url } of block.definitions) if (!definitions.has(label)) definitions.set(label, url);
  }
  return definitions;
}

/** Whether two sets of definitions are the same. */
export function areEqual(a: Definitions, b: Definitions): boolean {
  return a === b || (a.size === b.size && agreeOn([...a.keys()], a, b));
}

/** Whether two sets of definitions give every one of the labels the same target. */
export function agreeOn(labels: readonly string[], a: Definitions, b: Definitions): boolean {
  return labels.every((label) => a.get(label) === b.get(label));
}
