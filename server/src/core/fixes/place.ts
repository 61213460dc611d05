import { absolute } from '../markdown/located';
import type { Block, MarkdownDocument, Section } from '../markdown/model';
import type { Policy } from '../policy/model';
import { countWhile } from '../collections/search';
import { hasStrongHeadings } from './headings';
import {
  headingIn,
  orderedSections,
  parentSection,
  SECTION_IDS,
  sectionTemplate,
  type SectionId,
} from '../templates';
import { languageOf } from './context';

/** Where a new section goes: behind everything that ends at `offset`, or before everything (`leads`). */
export interface Place {
  readonly offset: number;
  readonly level: number;
  readonly leads: boolean;
}

/** The sections that a document has, by what they speak of, and how it orders them. */
export interface Outline {
  readonly present: ReadonlyMap<SectionId, Section>;
  readonly order: readonly SectionId[];
  /** The heading level of its main sections. */
  readonly baseLevel: number;
}

export function outlineOf(policy: Policy): Outline {
  const present = new Map<SectionId, Section>();
  for (const section of policy.document.sections) {
    if (section.heading === undefined) continue;
    const title = isTitle(policy, section);
    for (const id of sectionsAt(policy, section)) {
      const topic = sectionTemplate(id).topic;
      // "Vulnerability Disclosure Policy" over everything is a name; it is a section of its own only when nothing below it is.
      if (title && (topic === undefined || policy.topics.get(topic)?.section !== section)) continue;
      if (!present.has(id)) present.set(id, section);
    }
  }
  const place = (id: SectionId): number => {
    const section = present.get(id);
    return section === undefined ? Infinity : policy.document.sections.indexOf(section);
  };
  const starter = present.has('supported-versions') && place('supported-versions') < place('reporting');
  return {
    present,
    order: orderedSections(starter ? 'github' : 'reporting-first'),
    baseLevel: baseLevel(policy, [...present.values()]),
  };
}

/**
 * Where a section belongs: as a part of its parent, else between the sections that stand before and after it in the outline's order.
 * Undefined where the text before it is never closed (a fence or a comment), because nothing can follow that.
 */
export function placeFor(
  policy: Policy,
  id: SectionId,
  outline: Outline,
  deepest: number,
): Place | undefined {
  const { document } = policy;
  const { present, order, baseLevel } = outline;
  const rank = (each: SectionId): number => order.indexOf(each);
  const parent = parentSection(id);
  const parentThere = parent === undefined ? undefined : present.get(parent);
  if (parentThere !== undefined && parentThere.level < 6) {
    return inside(policy, parentThere, id, Math.min(parentThere.level + 1, deepest), rank);
  }
  const previous = order.slice(0, rank(id)).findLast((each) => present.has(each));
  const next = order.slice(rank(id) + 1).find((each) => present.has(each));
  const left = previous === undefined ? undefined : present.get(previous);
  const right = next === undefined ? undefined : present.get(next);
  if (left !== undefined) {
    const siblings =
      right !== undefined && left.parent === right.parent && left.level === right.level && left.level <= 6;
    const sibling = siblings && left.level > baseLevel ? left : ancestorAt(left, baseLevel);
    if (sibling.level < Math.min(baseLevel, deepest))
      return inside(policy, sibling, id, Math.min(baseLevel, deepest), rank);
    return behind(policy, sibling, Math.min(sibling === left && siblings ? left.level : baseLevel, deepest));
  }
  const level = Math.min(baseLevel, deepest);
  if (right !== undefined) return before(policy, ancestorAt(right, baseLevel), level);
  const first = document.sections.find(
    (section) => section.heading !== undefined && !isTitle(policy, section),
  );
  if (id === 'reporting' && first !== undefined) return before(policy, first, level);
  return placeAt(policy, 0, document.text.length, level);
}

/** The end of a section, its sub-sections included. Document offset. */
export function sectionEnd(document: MarkdownDocument, section: Section): number {
  let last = section;
  for (let child = last.children.at(-1); child !== undefined; child = last.children.at(-1)) last = child;
  return ownEnd(document, last);
}

/** The end of what a section itself says, before its first sub-section. Document offset. */
export function ownEnd({ sections, text }: MarkdownDocument, section: Section): number {
  const start = startOf(section);
  const from = countWhile(sections, (each) => startOf(each) < start);
  const next = sections[sections.indexOf(section, from) + 1];
  return next === undefined ? text.length : startOf(next);
}

export function startOf(section: Section): number {
  return section.heading === undefined ? 0 : absolute(section.heading).start;
}

/**
 * The blocks of a part of the document that belong to its last section: without the thematic break that separates the next one, a
 * comment that speaks of the next one, and what closes the whole document (a date, link definitions).
 */
export function contentBlocks({ document, dates }: Policy, start: number, end: number): readonly Block[] {
  const blocks = document.blocks.slice(
    countWhile(document.blocks, (block) => block.start < start),
    countWhile(document.blocks, (block) => block.start < end),
  );
  let count = blocks.length;
  const last = (): Block | undefined => blocks[count - 1];
  const drop = (matches: (block: Block) => boolean): void => {
    for (let block = last(); count > 1 && block !== undefined && matches(block); block = last()) count--;
  };
  if (end < document.text.length) {
    drop(
      (block) =>
        block.type === 'thematicBreak' ||
        (isComment(block) && document.lineAt(block.end) + 1 === document.lineAt(end)),
    );
    return blocks.slice(0, count);
  }
  drop((block) => block.type === 'definition' || isComment(block));
  const dated = new Set(dates.map(({ block }) => block));
  const isDate = (block: Block): boolean => block.source.length <= 160 && dated.has(block);
  const rule = blocks.slice(0, count).findLastIndex((block) => block.type === 'thematicBreak');
  const closing = rule > 0 ? blocks.slice(rule + 1, count) : [];
  const closes = closing.length <= 2 && closing.every(({ type }) => type === 'paragraph' || type === 'html');
  if (rule > 0 && closes) count = rule;
  else drop((block) => block.type === 'paragraph' && isDate(block));
  drop((block) => block.type === 'thematicBreak');
  return blocks.slice(0, count);
}

/** A section with nothing for a reader. */
export function isEmptySection(section: Section): boolean {
  return section.allUnits.every(
    (unit) => unit.kind !== 'heading' && unit.kind !== 'code' && unit.prose.text === '',
  );
}

/** The section that has our heading, in English or in the language of the policy, or whose heading announces our topic. */
export function sectionsAt(policy: Policy, section: Section): readonly SectionId[] {
  const topics = policy.topicsOf(section);
  const title = section.title.toLowerCase();
  const language = languageOf(policy);
  const isNamed = (id: SectionId): boolean =>
    sectionTemplate(id).heading.toLowerCase() === title || headingIn(language, id).toLowerCase() === title;
  return SECTION_IDS.filter((id) => {
    const { topic } = sectionTemplate(id);
    return id !== 'intro' && ((topic !== undefined && topics.includes(topic)) || isNamed(id));
  });
}

/** The heading over the whole document: one that announces no subject of ours, or the only one of level 1 with sections below it. */
function isTitle(policy: Policy, section: Section): boolean {
  if (section.heading !== policy.title || section.level > 6) return false;
  if (sectionsAt(policy, section).length === 0) return true;
  const alone = policy.document.sections.filter(({ level }) => level === 1).length === 1;
  return section.level === 1 && alone && section.children.length > 0;
}

/** The level of the sections we know; below the title where we know none. A document's only heading of level 1 is its title. */
function baseLevel({ document }: Policy, known: readonly Section[]): number {
  const real = document.sections.filter(({ heading, level }) => heading !== undefined && level <= 6);
  const [first] = real;
  const titled = first?.level === 1 && real.filter(({ level }) => level === 1).length === 1;
  if (hasStrongHeadings(document.sections)) return 7;
  const levels = known.map(({ level }) => level).filter((level) => level <= 6 && (level > 1 || !titled));
  if (levels.length > 0) return Math.min(...levels);
  return first === undefined ? 2 : Math.min(first.level + 1, 6);
}

function ancestorAt(section: Section, level: number): Section {
  let at = section;
  while (at.level > level && at.parent?.heading !== undefined && at.parent.level >= level) at = at.parent;
  return at;
}

/** Among the parts of a section: before the first one that comes later in the order, else behind all of them. */
function inside(
  policy: Policy,
  parent: Section,
  id: SectionId,
  level: number,
  rank: (id: SectionId) => number,
): Place | undefined {
  const later = parent.children.find(
    (child) => child.level <= 6 && sectionsAt(policy, child).some((each) => rank(each) > rank(id)),
  );
  return level > parent.level && later !== undefined
    ? before(policy, later, level)
    : behind(policy, parent, level);
}

/** Behind a section. Sections that would become parts of the new one, because they are deeper, are passed over. */
function behind(policy: Policy, section: Section, level: number): Place | undefined {
  const { sections, text } = policy.document;
  const rest = sections.slice(sections.indexOf(section) + 1);
  const next = rest.find((each) => each.level <= Math.min(level, section.level)) ?? undefined;
  return placeAt(policy, startOf(section), next === undefined ? text.length : startOf(next), level);
}

function before(policy: Policy, section: Section, level: number): Place | undefined {
  if (section.level > level) return behind(policy, section, level);
  return placeAt(policy, 0, startOf(section), level);
}

function placeAt(policy: Policy, start: number, end: number, level: number): Place | undefined {
  const { text, frontMatter } = policy.document;
  const last = contentBlocks(policy, start, end).at(-1);
  if (last !== undefined)
    return swallowsTheRest(last) ? undefined : { offset: last.end, level, leads: false };
  const top = frontMatter?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
  return { offset: top, level, leads: true };
}

/** A fence or an HTML comment without an end swallows everything that follows. */
function swallowsTheRest({ type, source }: Block): boolean {
  if (type === 'html') {
    const html = source.toLowerCase();
    const raw = ['<script', '<style', '<pre', '<textarea'].some(
      (tag) => html.lastIndexOf(tag) > html.lastIndexOf('</'),
    );
    return raw || html.lastIndexOf('<!--') > html.lastIndexOf('-->');
  }
  const fence = type === 'code' ? /^ {0,3}(`{3,}|~{3,})/.exec(source)?.[1] : undefined;
  if (fence === undefined) return false;
  const lines = source.trimEnd().split(/\r\n|\n|\r/);
  const last = lines.at(-1)?.trim() ?? '';
  return lines.length < 2 || !last.startsWith(fence) || /[^`~]/.test(last);
}

export function isComment({ type, source }: Block): boolean {
  return type === 'html' && /^\s*<!--[^]*-->\s*$/.test(source);
}
