import type { Section, Unit } from './model';
import type { KeptBlock } from './read-block';

/** The sections of a document, and of the same document after an edit: a section in which nothing has changed stays the same object. */
export interface Outline {
  /** All sections in document order. */
  read(blocks: readonly KeptBlock[]): readonly Section[];
}

type MutableSection = { -readonly [Key in keyof Section]: Section[Key] };

/** A section on the way to be one: its heading, and where its own units come from. */
interface Draft {
  readonly heading: Unit | undefined;
  readonly level: number;
  readonly parent: Draft | undefined;
  readonly children: Draft[];
  /** Blocks whose units all belong to the section, and single units of blocks that more than one section shares. */
  readonly parts: (KeptBlock | Unit)[];
  section: MutableSection | undefined;
}

interface Kept {
  readonly parts: readonly (KeptBlock | Unit)[];
  readonly section: MutableSection;
}

export function createOutline(): Outline {
  let opening: Kept | undefined;
  /** By heading. A heading stays the same object as long as its block does. */
  const kept = new WeakMap<Unit, Kept>();

  /** The section that the draft describes: the one of before if it is the same in all parts. The children's have been made already. */
  function sectionOf({ heading, level, parts, children }: Draft): MutableSection {
    const old = heading === undefined ? opening : kept.get(heading);
    const same = old !== undefined && areSame(old.parts, parts);
    const inner = children.map(({ section }) => section!);
    if (same && areSame(old.section.children, inner)) return old.section;
    const section = newSection(
      heading,
      same ? old.section.title : heading === undefined ? '' : cleanTitle(heading.prose.text),
      level,
      same ? old.section.units : parts.flatMap((part) => ('units' in part ? part.units : [part])),
      inner,
    );
    if (heading === undefined) opening = { parts, section };
    else kept.set(heading, { parts, section });
    return section;
  }

  return {
    read(blocks) {
      const drafts = draft(blocks);
      // A section is made after those below it.
      for (const one of drafts.toReversed()) one.section = sectionOf(one);
      return drafts.map(({ section, parent }) => {
        const made = section!;
        made.parent = parent?.section;
        return made;
      });
    },
  };
}

function draft(blocks: readonly KeptBlock[]): Draft[] {
  const root = newDraft(undefined, undefined);
  const drafts = [root];
  let current = root;
  for (const block of blocks) {
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
      current = newDraft(unit, parent);
      parent.children.push(current);
      drafts.push(current);
    }
  }
  return drafts;
}

/** Whether a heading begins a section: one inside a list or a quotation does not. */
export function isHeading({ kind, parent, quoted }: Pick<Unit, 'kind' | 'parent' | 'quoted'>): boolean {
  return kind === 'heading' && parent === undefined && !quoted;
}

const newDraft = (heading: Unit | undefined, parent: Draft | undefined): Draft => ({
  heading,
  level: heading?.level ?? 0,
  parent,
  children: [],
  parts: [],
  section: undefined,
});

function newSection(
  heading: Unit | undefined,
  title: string,
  level: number,
  units: readonly Unit[],
  children: readonly Section[],
): MutableSection {
  let all: readonly Unit[] | undefined;
  return {
    heading,
    title,
    level,
    parent: undefined,
    children,
    units,
    get allUnits() {
      all ??= units.concat(children.flatMap((child) => [child.heading ?? [], child.allUnits].flat()));
      return all;
    },
  };
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}

/** A heading's words: without numbering, emoji and shortcodes, and trailing punctuation. */
export function cleanTitle(text: string): string {
  return text
    .replace(/:[a-z0-9_+-]{2,40}:/g, ' ')
    .replace(/\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]/gu, (emoji) =>
      /[0-9#*]/.test(emoji) ? emoji : ' ',
    )
    .replace(/^\s*(?:\u00a7\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[ivx]{1,5}[.)]|[a-z][.)])\s+/i, '')
    .replace(/^[\s\-*]+|[\s:.?!\-|]+$/g, '')
    .replace(/ {2,}/g, ' ');
}
