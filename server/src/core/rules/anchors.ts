import { DOCUMENT_START, placeOf } from '../markdown/located';
import type { Located, Section, Span, Unit } from '../markdown/model';
import { indexAtSource } from '../markdown/runs';
import type { Policy, Topic, TopicId } from '../policy/model';
import { sentencesOf } from '../policy/text/sentences';
import { evidenceOf } from '../policy/topics/evidence';

/** The visible text of a unit: a heading without its marks, an item without its bullet. */
export function textOf(unit: Unit): Located {
  const { block, span, prose } = unit;
  return prose.text === '' ? { block, span } : placeOf(unit, { start: 0, end: prose.text.length });
}

/** Where the absence of something in the whole document is shown: on the first level-1 heading, else at the very start. */
export function titleAnchor({ title, document }: Policy): Located {
  // The first heading is nearly always the one, unless it stands in a quotation or a list: then it heads nothing.
  const heads = title?.level === 1 && title.parent === undefined && !title.quoted;
  const heading = heads
    ? title
    : document.sections.find((section) => section.heading && section.level === 1)?.heading;
  return heading ? textOf(heading) : DOCUMENT_START;
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
export function headingAnchor(policy: Policy, section: Section | undefined): Located {
  return section?.heading ? textOf(section.heading) : titleAnchor(policy);
}

/** Where the policy speaks of a topic: the heading of the section about it, or else the sentence that first shows it. */
export function topicAnchor({ id, section, first }: Topic): Located {
  if (section?.heading) return textOf(section.heading);
  const shown = evidenceOf(first).find(({ topic }) => topic === id);
  const at = shown && indexAtSource(first.prose.runs, shown.span.start);
  const sentence = sentencesOf(first.prose.text).find(
    ({ start, end }) => at !== undefined && start <= at && at < end,
  );
  return sentence ? placeOf(first, sentence) : textOf(first);
}

/** What a unit says: the text after its label, or all of it. Undefined when marks of emphasis or a link begin before it and end in it. */
export function valueOf(unit: Unit): Located | undefined {
  const { label, prose } = unit;
  const labelled = label
    ? (/^\s*[:–—-]?\s*/.exec(prose.text.slice(label.end))?.[0].length ?? 0) + label.end
    : 0;
  return rangeOf(unit, { start: labelled, end: prose.text.length });
}

/** The place of a range in a unit's text; undefined when it is empty, or when marks of emphasis or a link begin before it and end in it. */
export function rangeOf(unit: Unit, range: Span): Located | undefined {
  if (range.start >= range.end) return undefined;
  const place = placeOf(unit, range);
  return /[*_[~`<]/.test(place.block.source[place.span.start - 1] ?? '') ? undefined : place;
}
