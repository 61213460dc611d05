import { absolute } from '../../server/src/core/markdown/located';
import type { MarkdownDocument, Prose, Span, Unit } from '../../server/src/core/markdown/model';

/** What is read of a text, a line for each unit and one for each link: where it stands, what it is, what it says. */
export function unitsAsText(document: MarkdownDocument): string {
  const line = (unit: Unit): number => document.lineAt(absolute(unit).start) + 1;
  const lines = document.units.flatMap((unit) => [
    `${line(unit)}: ${'  '.repeat(depthOf(unit))}${kindOf(unit)}${textOf(unit)}`,
    ...linksOf(unit),
  ]);
  const comments = document.comments.map(
    (comment) =>
      `${document.lineAt(absolute(comment).start) + 1}: comment ${JSON.stringify(document.text.slice(absolute(comment).start, absolute(comment).end))}`,
  );
  return `${[...lines, ...comments].join('\n')}\n`;
}

function kindOf({ kind, level, quoted, codeLanguage, list }: Unit): string {
  const detail = kind === 'heading' ? level : kind === 'item' && list?.ordered ? ' in order' : '';
  return `${quoted ? 'quoted ' : ''}${kind}${detail}${codeLanguage === undefined ? '' : ` of ${codeLanguage}`}`;
}

function textOf(unit: Unit): string {
  const { block, span, prose, label, table, cells } = unit;
  if (unit.kind === 'code') return ` ${JSON.stringify(block.source.slice(span.start, span.end))}`;
  const header = table?.rows[0] === cells && table.header.length > 0 ? ` (${cellsOf(table.header)})` : '';
  if (unit.kind === 'row') return `${header} ${cellsOf(cells)}`;
  return `${label ? ` [${rangeOf(prose, label)}]` : ''} ${prose.text}`;
}

const cellsOf = (cells: readonly Prose[]): string => cells.map(({ text }) => text || '-').join(' | ');
const rangeOf = ({ text }: Prose, { start, end }: Span): string => text.slice(start, end);

function linksOf({ prose, block }: Unit): string[] {
  return prose.links.map(({ form, url, range, urlSpan }) => {
    const written = urlSpan && block.source.slice(urlSpan.start, urlSpan.end);
    return `    ${form} "${rangeOf(prose, range)}" -> ${url}${written === undefined || written === url ? '' : `, written ${written}`}`;
  });
}

function depthOf(unit: Unit): number {
  let depth = 0;
  for (let around = unit.parent; around; around = around.parent) depth++;
  return depth;
}
