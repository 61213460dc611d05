import { absolute, placeOf } from '../markdown/located';
import type { Section, Span, Unit } from '../markdown/model';
import type { Policy, TopicId } from '../policy/model';

/** The visible text of a unit: a heading without its marks, an item without its bullet. Document offsets. */
export function textOf(unit: Unit): Span {
  const { text } = unit.prose;
  return text === '' ? absolute(unit) : absolute(placeOf(unit, { start: 0, end: text.length }));
}

/** Where the absence of something in the whole document is shown: on the first level-1 heading, else at the very start. */
export function titleAnchor(policy: Policy): Span {
  const title = policy.document.sections.find((section) => section.heading && section.level === 1)?.heading;
  return title ? textOf(title) : { start: 0, end: 0 };
}

/** The section whose heading announces one of the topics; the first topic that has one decides. */
export function sectionAbout(policy: Policy, ...topics: readonly TopicId[]): Section | undefined {
  for (const topic of topics) {
    const section = policy.topics.get(topic)?.section;
    if (section?.heading) return section;
  }
  return undefined;
}

/** Where the policy speaks of response times: the section about them, or the one that some of them stand in. */
export function timelineSection(policy: Policy): Section | undefined {
  const topic = policy.topics.get('response-timeline');
  const section = topic && (topic.section ?? policy.document.sectionOf(topic.first));
  return section && section.level > 1 ? section : undefined;
}

/** The heading of the section, or the title when there is no such section. */
export function headingAnchor(policy: Policy, section: Section | undefined): Span {
  return section?.heading ? textOf(section.heading) : titleAnchor(policy);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What a unit says: the text after its label, or all of it. Undefined when marks of emphasis or a link begin before it and end in it. */
export function valueOf(unit: Unit): Span | undefined {
  const { label, prose } = unit;
  const labelled = label
    ? (/^\s*[:–—-]?\s*/.exec(prose.text.slice(label.end))?.[0].length ?? 0) + label.end
    : 0;
  return rangeOf(unit, { start: labelled, end: prose.text.length });
}

/** The place of a range in a unit's text; undefined when it is empty, or when marks of emphasis or a link begin before it and end in it. */
export function rangeOf(unit: Unit, range: Span): Span | undefined {
  if (range.start >= range.end) return undefined;
  const { block, span } = placeOf(unit, range);
  return /[*_[~`<]/.test(block.source[span.start - 1] ?? '') ? undefined : absolute({ block, span });
}
