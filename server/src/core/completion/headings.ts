import { sectionHeading, valuesOf } from '../fixes/context';
import { documentStyle } from '../fixes/document-style';
import { hasStrongHeadings, numberOf } from '../fixes/headings';
import { t } from '../l10n';
import type { MarkdownDocument, Section, Span } from '../markdown/model';
import type { Policy } from '../policy/model';
import { wantedBy } from '../authoring/wanted-sections';
import {
  gap,
  parentSection,
  render,
  SECTION_IDS,
  sectionTemplate,
  writeHeadingOf,
  writeSection,
  type DocumentStyle,
  type SectionId,
} from '../templates';
import type { Completion, Question } from './completion';
import { isBlank, lineText } from './line';
import type { Line } from './line';

/**
 * Sections, behind the marks of an ATX heading: those that the policy lacks with their text, the ones that its profile asks for first; then the
 * headings of the others. Below a title the line that makes it one, where the document has such headings.
 */
export function headingCompletions(question: Question): Completion[] | undefined {
  const { asked, line, policy } = question;
  const [, indent = '', marks, words = ''] = /^( {0,3})(#{1,6})([ \t][^#]*)?$/.exec(line.before) ?? [];
  if (marks === undefined) return underlineCompletions(question);
  // Nobody is asked again between the words of a heading.
  if (asked.typed !== undefined && (words.trim() !== '' || !'# '.includes(asked.typed))) return [];
  const start = line.start + indent.length;
  // What stands behind the cursor is kept, unless it is only the end of the same heading.
  const closed = /^#*$/.test(line.after.trim());
  const span = { start, end: line.cursor + (closed ? line.after.length : 0) };
  const style = documentStyle(policy.document);
  return sections(question, {
    span,
    ...(!closed && { replaceEnd: line.cursor + line.after.trimEnd().length }),
    filter: (heading) => `${marks} ${heading}`,
    style: style.heading === 'strong' ? { ...style, heading: 'atx' } : style,
    // A lone mark has not said the level yet: a new section takes that of the others.
    level: marks.length === 1 ? undefined : marks.length,
    headingLevel: marks.length,
    writesWhole: closed && beginsSection(policy.document, line.number + 1),
  });
}

/** Sections on a line that is blank, for who asks. */
export function sectionCompletions(question: Question): Completion[] | undefined {
  const { asked, line, policy } = question;
  if (asked.typed !== undefined || !/^ {0,3}$/.test(line.before) || line.after.trim() !== '')
    return undefined;
  if (!beginsSection(policy.document, line.number + 1)) return undefined;
  return sections(question, {
    span: { start: line.start, end: line.cursor + line.after.length },
    filter: (heading) => line.before + heading,
    style: documentStyle(policy.document),
    level: undefined,
    headingLevel: undefined,
    writesWhole: true,
  });
}

interface Writing {
  readonly span: Span;
  readonly replaceEnd?: number;
  /** What a heading is found by. */
  filter(heading: string): string;
  readonly style: DocumentStyle;
  /** Of a whole section; undefined for the one that it takes by itself. */
  readonly level: number | undefined;
  /** Of a heading alone; undefined where nothing else is to be written. */
  readonly headingLevel: number | undefined;
  /** Nothing stands below that would become a part of the section. */
  readonly writesWhole: boolean;
}

function sections(question: Question, writing: Writing): Completion[] {
  const { circumstances, line, policy } = question;
  const { span, replaceEnd, style, headingLevel } = writing;
  const values = valuesOf(question);
  const titles = titlesElsewhere(policy, line);
  const levels = levelsOf(policy, line);
  const number = (level: number): number | undefined => nextNumber(policy.document, line, level, style);
  const [before, after] = surroundings(policy.document, line, style);

  const described = (id: SectionId) => {
    const heading = writeHeadingOf({ id, level: 1 }, values, { ...style, heading: 'atx' }).slice(2);
    return { kind: 'section', label: heading, filter: writing.filter(heading) } as const;
  };
  const whole = (id: SectionId, detail: string): Completion[] => {
    const level = writing.level ?? levels(id);
    const { text, snippet } = render(
      (mode) => writeSection({ id, level, number: number(level) }, values, style, mode),
      undefined,
      'choosing',
      values.language,
    );
    if (text === undefined && snippet === undefined) return [];
    return [
      {
        ...described(id),
        detail,
        documentation: `${t(sectionTemplate(id).purpose)}${text === undefined ? '' : `\n\n---\n\n${text}`}`,
        edit: {
          span,
          newText:
            before + (text ?? writeHeadingOf({ id, level, number: number(level) }, values, style)) + after,
          ...(snippet !== undefined && { snippet: before + snippet + after }),
        },
      },
    ];
  };
  const headingOnly = (id: SectionId, detail: string): Completion[] =>
    headingLevel === undefined
      ? []
      : [
          {
            ...described(id),
            detail,
            documentation: t(sectionTemplate(id).purpose),
            edit: {
              span,
              newText:
                before +
                writeHeadingOf({ id, level: headingLevel, number: number(headingLevel) }, values, style),
            },
            ...(replaceEnd !== undefined && { replaceEnd }),
          },
        ];

  const ids = SECTION_IDS.filter((id) =>
    id === 'intro' ? policy.title === undefined || policy.title.block.start >= line.start : true,
  );
  // The text below the title leads to the section about reporting: without one it would lead nowhere.
  const writesWhole = (id: SectionId): boolean =>
    writing.writesWhole && (id !== 'intro' || policy.topics.has('reporting'));
  const wanted = wantedBy(circumstances.config.profiles);
  const missing = ids.filter((id) => !isPresent(policy, id, line, titles));
  const asked = (id: SectionId): boolean => wanted.has(id);
  return [
    ...[...missing.filter(asked), ...missing.filter((id) => !asked(id))].flatMap((id) => {
      const profile = wanted.get(id);
      const detail = profile === undefined ? t('missing section') : t('missing section ({0})', t(profile));
      return writesWhole(id) ? whole(id, detail) : headingOnly(id, detail);
    }),
    ...ids
      .filter((id) => id !== 'intro' && !missing.includes(id))
      .flatMap((id) => headingOnly(id, t('already in the policy'))),
  ];
}

/** The section of the line above: marks alone make a section of their own. */
const sectionAbove = (document: MarkdownDocument, { number }: Line): Section | undefined =>
  number === 0 ? undefined : document.sectionAt(document.lineStart(number) - 1);

/** The number of a heading at a place of a document that numbers those of its level: one more than that of the last one above. */
function nextNumber(
  document: MarkdownDocument,
  line: Line,
  level: number,
  { numbering }: DocumentStyle,
): number | undefined {
  if (numbering === undefined) return undefined;
  const known = document.sections.filter(
    (section) => section.level === level && numberOf(section) !== undefined,
  );
  const above = known.findLast(
    ({ heading }) => heading !== undefined && document.lineAt(heading.block.start) < line.number,
  );
  if (known.length === 0) return undefined;
  return above ? (numberOf(above)?.number ?? 0) + 1 : 1;
}

/** The level that a section takes: that of the sections that are there, and one more for a part of the one around. A document has one title. */
function levelsOf({ document, topics, title }: Policy, line: Line): (id: SectionId) => number {
  const known = Array.from(topics.values(), ({ section }) =>
    section === undefined || section.heading === title || section.level > 6 ? [] : [section.level],
  ).flat();
  const base = hasStrongHeadings(document.sections)
    ? 7
    : known.reduce((least, level) => Math.min(least, level), known[0] ?? 2);
  const around = new Set<Section>();
  for (let at = sectionAbove(document, line); at; at = at.parent) around.add(at);
  return (id) => {
    if (id === 'intro') return 1;
    const parent = parentSection(id);
    const topic = parent && sectionTemplate(parent).topic;
    const section = topic && topics.get(topic)?.section;
    return section && around.has(section) && base <= 6 ? Math.min(6, section.level + 1) : base;
  };
}

/** What has to stand before and behind the text so that it touches no other one. */
function surroundings(document: MarkdownDocument, { number }: Line, style: DocumentStyle): [string, string] {
  const apart = gap(style).slice(style.eol.length);
  const above = number > 0 && !isBlank(document, number - 1);
  const below = number + 1 < document.lineCount && !isBlank(document, number + 1);
  return [above ? apart : '', below ? apart : ''];
}

/** A heading, a break or a line with nothing for readers: what follows the end of a section. */
const NEXT_SECTION =
  /^ {0,3}(?:#{1,6}(?:\s|$)|([-*_])(?:[ \t]*\1){2,}[ \t]*$|<!--|\[[^\]]+\]:|\*\*[^*]+\*\*:?[ \t]*$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** Whether no text follows that would become a part of a section that ends at a line. */
function beginsSection(document: MarkdownDocument, line: number): boolean {
  let next = line;
  while (next < document.lineCount && isBlank(document, next)) next++;
  const text = lineText(document, next);
  return text.trim() === '' || NEXT_SECTION.test(text) || UNDERLINE.test(lineText(document, next + 1));
}

/** The line below a title, as long as it. */
function underlineCompletions({ asked, line, policy: { document } }: Question): Completion[] | undefined {
  const [, indent = '', marks = ''] = /^( {0,3})(=+|-+)$/.exec(line.before) ?? [];
  const title = lineText(document, line.number - 1).trim();
  if (marks === '' || line.after !== '' || title === '' || marks.length >= title.length) return undefined;
  if (/[.:;,|]$|^[-*+>#|]/.test(title) || !isBlank(document, line.number - 2)) return undefined;
  // The line itself has made a heading of the title.
  const others = document.sections.filter(
    ({ heading }) => heading?.style === 'setext' && document.lineAt(heading.block.start) !== line.number - 1,
  );
  if (others.length === 0) return asked.typed === undefined ? [] : undefined;
  const newText = (marks[0] ?? '-').repeat(title.length);
  const span = { start: line.start + indent.length, end: line.cursor };
  return [
    {
      kind: 'section',
      label: newText,
      detail: t('as long as the title'),
      edit: { span, newText },
      filter: newText,
    },
  ];
}

/** The policy speaks of it, or has a heading of that name, elsewhere than on the line that is being written. */
function isPresent(policy: Policy, id: SectionId, line: Line, titles: ReadonlySet<string>): boolean {
  const { heading, topic } = sectionTemplate(id);
  const own = sectionHeading(policy, id);
  const first = topic && policy.topics.get(topic)?.first.block;
  return (
    (first && policy.document.lineAt(first.start) !== line.number) === true ||
    titles.has(heading.toLowerCase()) ||
    titles.has(own.toLowerCase())
  );
}

/** The titles of the sections, in lower case, without the line that is being written. */
function titlesElsewhere({ document }: Policy, line: Line): ReadonlySet<string> {
  const starts = [line.start, document.lineStart(line.number)];
  return new Set(
    document.sections.flatMap(({ heading, title }) =>
      heading && !starts.includes(heading.block.start) ? [title.toLowerCase()] : [],
    ),
  );
}
