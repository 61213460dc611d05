import type { Section, Unit } from './model';

interface MutableSection extends Section {
  readonly children: MutableSection[];
  readonly units: Unit[];
  readonly allUnits: Unit[];
}

/** The sections of a document's units, in document order, and the section each unit stands in (a heading stands in its own). */
export function buildSections(units: readonly Unit[]): {
  sections: Section[];
  sectionOf: Map<Unit, Section>;
} {
  const root = newSection(undefined, undefined);
  const sections: MutableSection[] = [root];
  const sectionOf = new Map<Unit, Section>();
  let current = root;
  for (const unit of units) {
    if (unit.kind === 'heading' && unit.parent === undefined && !unit.quoted) {
      let parent = current;
      while (parent.level >= unit.level && parent.parent !== undefined)
        parent = parent.parent as MutableSection;
      current = newSection(unit, parent);
      parent.children.push(current);
      sections.push(current);
    } else current.units.push(unit);
    sectionOf.set(unit, current);
    const own = current.heading === unit;
    for (
      let s: MutableSection | undefined = own ? (current.parent as MutableSection) : current;
      s;
      s = s.parent as MutableSection | undefined
    ) {
      s.allUnits.push(unit);
    }
  }
  return { sections, sectionOf };
}

function newSection(heading: Unit | undefined, parent: MutableSection | undefined): MutableSection {
  return {
    heading,
    title: heading === undefined ? '' : cleanTitle(heading.prose.text),
    level: heading?.level ?? 0,
    parent,
    children: [],
    units: [],
    allUnits: [],
  };
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
