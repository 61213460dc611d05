import { areSame, gather, type Difference } from '../collections/lists';
import { remember } from '../collections/remember';
import { countWhile } from '../collections/search';
import type { Section, Unit } from './model';
import { isHeading, type KeptBlock } from './new-block';

/** The sections of a document, and of the same document after an edit: a section in which nothing has changed stays the same object. */
export interface Outline {
  /** All sections in document order. `change`: how the blocks differ from those that were read last. */
  read(blocks: readonly KeptBlock[], change: Difference<KeptBlock>): readonly Section[];
}

type MutableSection = { -readonly [Key in keyof Section]: Section[Key] };

/** A section on the way to be one: its heading, and where its own units come from. */
interface Draft {
  readonly heading: Unit | undefined;
  readonly level: number;
  readonly parent: Draft | undefined;
  readonly children: Draft[];
  /** Blocks whose units all belong to the section, and single units of blocks that more than one section shares. */
  readonly parts: Part[];
  /** The index of the block that the heading stands in; -1 before the first heading. */
  readonly block: number;
  section: MutableSection | undefined;
}

type Part = KeptBlock | Unit;

interface Kept {
  readonly parts: readonly Part[];
  readonly section: MutableSection;
}

/** What was read last: for each section, in document order, the index of its heading's block and of its parent. */
interface Last {
  readonly sections: readonly MutableSection[];
  readonly headingBlocks: readonly number[];
  readonly parents: readonly number[];
}

export function createOutline(): Outline {
  let last: Last | undefined;
  let opening: Kept | undefined;
  /** By heading. A heading stays the same object as long as its block does. */
  const kept = new WeakMap<Unit, Kept>();

  function keep(section: MutableSection, parts: readonly Part[]): MutableSection {
    if (section.heading === undefined) opening = { parts, section };
    else kept.set(section.heading, { parts, section });
    return section;
  }

  /** The section that the draft describes: the one of before if it is the same in all parts. The children's have been made already. */
  function sectionOf({ heading, level, parts, children }: Draft): MutableSection {
    const old = heading === undefined ? opening : kept.get(heading);
    const same = old !== undefined && areSame(old.parts, parts);
    const inner = children.map(({ section }) => section!);
    if (same && areSame(old.section.children, inner)) return old.section;
    const title = old ? old.section.title : heading === undefined ? '' : cleanTitle(heading.prose.text);
    const units = same ? old.section.units : unitsOf(parts);
    return keep(new ReadSection(heading, title, level, units, inner), parts);
  }

  function readAll(blocks: readonly KeptBlock[]): Last {
    const drafts = draft(blocks);
    // A section is made after those below it.
    for (const one of drafts.toReversed()) one.section = sectionOf(one);
    const indices = new Map(drafts.map((one, index) => [one, index]));
    for (const { section, parent } of drafts) section!.parent = parent?.section;
    return {
      sections: drafts.map(({ section }) => section!),
      headingBlocks: drafts.map(({ block }) => block),
      parents: drafts.map(({ parent }) => (parent && indices.get(parent)) ?? -1),
    };
  }

  /** The sections when one of them has changed and no heading has; undefined in any other case. */
  function readOne(
    before: Last,
    blocks: readonly KeptBlock[],
    { from, gone, fresh }: Difference<KeptBlock>,
  ): Last | undefined {
    if (gone.length === 0 && fresh.length === 0) return before;
    if (gone.some(({ divides }) => divides) || fresh.some(({ divides }) => divides)) return undefined;
    const by = fresh.length - gone.length;
    const changed = countWhile(before.headingBlocks, (block) => block < from) - 1;
    const old = before.sections[changed];
    if (old === undefined) return undefined;
    const headingBlocks =
      by === 0
        ? before.headingBlocks
        : before.headingBlocks.map((block, index) => (index > changed ? block + by : block));
    const first = headingBlocks[changed] ?? -1;
    const parts = [
      ...partsBehind(old.heading),
      ...blocks.slice(first + 1, headingBlocks[changed + 1]).filter(({ units }) => units.length > 0),
      ...partsBefore(before.sections[changed + 1]?.heading),
    ];
    const sections = before.sections.slice();
    let section = keep(
      new ReadSection(old.heading, old.title, old.level, unitsOf(parts), old.children),
      parts,
    );
    for (let index = changed; ;) {
      const replaced = sections[index];
      sections[index] = section;
      for (const child of section.children) (child as MutableSection).parent = section;
      index = before.parents[index] ?? -1;
      const around = sections[index];
      if (around === undefined) break;
      const children = around.children.map((child) => (child === replaced ? section : child));
      section = new ReadSection(around.heading, around.title, around.level, around.units, children);
      section.parent = around.parent;
      keep(section, (around.heading === undefined ? opening : kept.get(around.heading))?.parts ?? []);
    }
    return { sections, headingBlocks, parents: before.parents };
  }

  return {
    read(blocks, change) {
      last = (last && readOne(last, blocks, change)) ?? readAll(blocks);
      return last.sections;
    },
  };
}

/** The units behind a heading in its own block, where that is one that holds more than the heading. */
function partsBehind(heading: Unit | undefined): readonly Unit[] {
  return heading === undefined ? [] : heading.block.units.slice(heading.block.units.indexOf(heading) + 1);
}

/** The units before a heading in its own block: they belong to the section above. */
function partsBefore(heading: Unit | undefined): readonly Unit[] {
  return heading === undefined ? [] : heading.block.units.slice(0, heading.block.units.indexOf(heading));
}

const unitsOf = (parts: readonly Part[]): Unit[] =>
  gather(parts, (part) => ('units' in part ? part.units : [part]));

function draft(blocks: readonly KeptBlock[]): Draft[] {
  const root = newDraft(undefined, undefined, -1);
  const drafts = [root];
  let current = root;
  for (const [index, block] of blocks.entries()) {
    if (!block.divides) {
      if (block.units.length > 0) current.parts.push(block);
      continue;
    }
    for (const unit of block.units) {
      if (!isHeading(unit)) {
        current.parts.push(unit);
        continue;
      }
      let parent = current;
      while (parent.level >= unit.level && parent.parent !== undefined) parent = parent.parent;
      current = newDraft(unit, parent, index);
      parent.children.push(current);
      drafts.push(current);
    }
  }
  return drafts;
}

const newDraft = (heading: Unit | undefined, parent: Draft | undefined, block: number): Draft => ({
  heading,
  level: heading?.level ?? 0,
  parent,
  children: [],
  parts: [],
  block,
  section: undefined,
});

/** A class, as an object with accessors of its own is a slow one in V8. */
class ReadSection implements MutableSection {
  parent: Section | undefined = undefined;

  constructor(
    readonly heading: Unit | undefined,
    readonly title: string,
    readonly level: number,
    readonly units: readonly Unit[],
    readonly children: readonly Section[],
  ) {}

  get allUnits(): readonly Unit[] {
    return allUnitsOf(this);
  }
}

const allUnitsOf = remember(({ units, children }: Section): readonly Unit[] =>
  units.concat(children.flatMap((child) => [child.heading ?? [], child.allUnits].flat())),
);

/** A heading's words: without numbering, emoji and shortcodes, and trailing punctuation. */
function cleanTitle(text: string): string {
  return text
    .replace(/:[a-z0-9_+-]{2,40}:/g, ' ')
    .replace(/\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]/gu, (emoji) =>
      /[0-9#*]/.test(emoji) ? emoji : ' ',
    )
    .replace(/^\s*(?:\u00a7\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[ivx]{1,5}[.)]|[a-z][.)])\s+/i, '')
    .replace(/^[\s\-*]+|(?<![\s:.?!\-|])[\s:.?!\-|]+$/g, '')
    .replace(/ {2,}/g, ' ');
}
