import { remember } from '../../collections/remember';
import { holds } from '../../collections/spans';
import { sourceOf } from '../../markdown/located';
import type { Block, Unit } from '../../markdown/model';
import { labelsIn as labelsWritten } from '../../markdown/references';
import type { DanglingReference, PolicyLink, UnusedDefinition } from '../model';
import { matchesOf } from '../text/matches';

/** The links and images of a unit, in the order of their ends. */
export const linksIn = remember((unit: Unit): readonly PolicyLink[] =>
  unit.prose.links.map(({ url, range, span, urlSpan, form }) => ({
    block: unit.block,
    span,
    unit,
    url,
    urlSpan,
    form,
    text: unit.prose.text.slice(range.start, range.end),
  })),
);

const REFERENCE = /(?<![\w\]])\[([^[\]]{1,200})\]\[([^[\]]{0,200})\]/g;

/** The references of a unit that no definition gives a meaning to: they are shown with their brackets. */
export const danglingReferencesIn = remember((unit: Unit): readonly DanglingReference[] => {
  const { block, span: whole, prose } = unit;
  if (!prose.text.includes('][')) return [];
  // Two indices, or a footnote, are no reference.
  const source = sourceOf(unit);
  return matchesOf(REFERENCE, source).flatMap((match) => {
    const [written, text = '', label = ''] = match;
    const start = whole.start + match.index;
    const span = { start, end: start + written.length };
    if (!/\p{L}/u.test(text) || label.startsWith('^') || source[match.index - 1] === '\\') return [];
    const isShown = prose.text.includes(`[${label}]`) && !prose.links.some((link) => holds(link.span, start));
    if (!isShown || isInCode(unit, start)) return [];
    const labelSpan = { start: span.end - label.length - 2, end: span.end };
    return [{ block, span, unit, text, label: label === '' ? text : label, labelSpan }];
  });
});

/** Whether what is written at an offset of the block stands in a code span of the unit. */
export function isInCode({ prose }: Unit, offset: number): boolean {
  return prose.code.some(({ start, end }) =>
    prose.runs.some((run) => run.from < end && run.to > start && run.start <= offset && offset < run.end),
  );
}

/** The definition that a block is. */
export const definitionsIn = remember((block: Block): readonly Block[] =>
  block.type === 'definition' && block.definitions.length > 0 ? [block] : [],
);

/** The labels that a block may refer to. */
export const labelsIn = remember((block: Block): readonly string[] =>
  block.type === 'definition' ? [] : [...new Set(labelsWritten(block.source))],
);

/** The definitions of a document that nothing refers to. Some are there to hide a comment: `[//]: # (…)`. */
export function unusedDefinitionsOf(
  defining: readonly Block[],
  labels: readonly string[],
): readonly UnusedDefinition[] {
  if (defining.length === 0) return [];
  const used = new Set(labels);
  const known = new Set<string>();
  return defining.flatMap((block) => {
    const { label = '', url = '' } = block.definitions[0] ?? {};
    const isFirst = !known.has(label);
    known.add(label);
    if ((used.has(label) && isFirst) || /^(?:#|)$/.test(url) || /^(?:\/\/|\^)/.test(label)) return [];
    return [definitionAt(block)];
  });
}

const definitionAt = remember((block: Block) => ({
  block,
  span: { start: 0, end: block.source.length },
  label: block.definitions[0]?.label ?? '',
}));
