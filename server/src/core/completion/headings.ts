import { valuesOf } from '../fixes/context';
import type { FixContext } from '../fixes/context';
import { documentStyle } from '../fixes/document-style';
import { t } from '../l10n';
import type { Policy } from '../policy/model';
import { levelOf, render, SECTION_IDS, sectionTemplate, writeHeading, writeSection } from '../templates';
import type { SectionId } from '../templates';
import type { Completion } from './completion';
import type { Line } from './line';

/** Sections, after the marks of an ATX heading: those that the policy lacks with their text, then the headings of the others. */
export function headingCompletions(context: FixContext, line: Line): Completion[] | undefined {
  const typed = /^ {0,3}(#{1,6})(?:[ \t][^#]*)?$/.exec(line.before);
  const marks = typed?.[1];
  if (marks === undefined) return undefined;
  const { policy } = context;
  const values = valuesOf(context);
  const style = { ...documentStyle(policy.document), heading: 'atx' } as const;
  const indent = line.before.indexOf('#');
  // What stands behind the cursor is kept, unless it is only the end of the same heading.
  const span = { start: line.start + indent, end: line.cursor };

  const whole = (id: SectionId): Completion | undefined => {
    // A lone mark has not said the level yet: a new section takes its own.
    const level = marks.length === 1 ? levelOf(id) : marks.length;
    const { text, snippet } = render((mode) => writeSection({ id, level }, values, style, mode));
    const written = text ?? (snippet === undefined ? undefined : '');
    if (written === undefined) return undefined;
    return {
      ...described(id, marks),
      detail: t('missing section'),
      documentation: text ?? t(sectionTemplate(id).purpose),
      edit: {
        span,
        newText: text ?? writeHeading(sectionTemplate(id).heading, level, style),
        ...(snippet !== undefined && { snippet }),
      },
    };
  };
  const headingOnly = (id: SectionId): Completion => ({
    ...described(id, marks),
    documentation: t(sectionTemplate(id).purpose),
    edit: { span, newText: writeHeading(sectionTemplate(id).heading, marks.length, style) },
  });

  const ids = SECTION_IDS.filter((id) =>
    id === 'intro' ? policy.title === undefined || policy.title.block.start >= line.start : true,
  );
  // The text below the title leads to the section about reporting: without one it would lead nowhere.
  const writesWhole = (id: SectionId): boolean =>
    line.after.trim() === '' && (id !== 'intro' || policy.topics.has('reporting'));
  const titles = titlesElsewhere(policy, line);
  const missing = ids.filter((id) => !isPresent(policy, id, line, titles));
  const present = ids.filter((id) => !missing.includes(id) && id !== 'intro');
  return [
    ...missing.flatMap((id) => (writesWhole(id) ? (whole(id) ?? []) : headingOnly(id))),
    ...present.map(headingOnly),
  ];
}

function described(id: SectionId, marks: string) {
  const { heading } = sectionTemplate(id);
  return { kind: 'section', label: heading, filter: `${marks} ${heading}` } as const;
}

/** The policy speaks of it, or has a heading of that name, elsewhere than on the line that is being written. */
function isPresent(policy: Policy, id: SectionId, line: Line, titles: ReadonlySet<string>): boolean {
  const { heading, topic } = sectionTemplate(id);
  const found = topic && policy.topics.get(topic);
  return (found && found.first.block.start !== line.start) === true || titles.has(heading.toLowerCase());
}

/** The titles of the sections, in lower case, without the line that is being written. */
function titlesElsewhere({ document }: Policy, line: Line): ReadonlySet<string> {
  return new Set(
    document.sections.flatMap(({ heading, title }) =>
      heading && heading.block.start !== line.start ? [title.toLowerCase()] : [],
    ),
  );
}
