import { absolute } from '../../server/src/core/markdown/located';
import type { MarkdownDocument, Section } from '../../server/src/core/markdown/model';

/** The sections of a document, with places instead of objects. */
export function plainOutline(document: MarkdownDocument): unknown {
  const of = (section: Section): unknown => ({
    title: section.title,
    level: section.level,
    heading: section.heading && absolute(section.heading),
    parent: section.parent?.title,
    units: section.units.map(absolute),
    all: section.allUnits.map(absolute),
    children: section.children.map(of),
  });
  return [
    document.sections.map(({ title }) => title),
    document.sections.filter(({ parent }) => !parent).map(of),
  ];
}

/** What else a document says. */
export const plainRest = ({
  text,
  readTo,
  lineCount,
  frontMatter,
  ...document
}: MarkdownDocument): unknown => ({
  text,
  readTo,
  lineCount,
  frontMatter,
  comments: document.comments.map(absolute),
  lines: Array.from({ length: lineCount + 1 }, (_, line) => document.lineStart(line)),
});
