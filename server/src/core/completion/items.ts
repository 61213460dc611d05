import type { FixContext } from '../fixes/context';
import type { MarkdownDocument } from '../markdown/model';
import type { TopicId } from '../policy/model';
import { render, writeBody } from '../templates';
import { documentStyle } from '../fixes/document-style';
import { valuesOf } from '../fixes/context';
import type { Completion } from './completion';
import { lineText } from './line';
import type { Line } from './line';
import { SEVERITY_WORDS, severityIn, STAGE_WORDS, stageIn, timesFor } from './times';

/** In a list item of a section about times or the content of a report: its label, then its time. */
export function itemCompletions(context: FixContext, line: Line): Completion[] | undefined {
  const typed = /^(\s*(?:[-*+]|\d{1,9}[.)])[ \t]*)([^]*)/.exec(line.before);
  const [, bullet, words] = typed ?? [];
  if (bullet === undefined || words === undefined) return undefined;
  const { policy } = context;
  const topics = policy.topicsOf(policy.document.sectionAt(line.cursor));
  const speaksOf = (...wanted: TopicId[]) => wanted.some((topic) => topics.includes(topic));
  const item: Item = { line, bullet, words, siblings: siblings(policy.document, line) };
  const colon = words.lastIndexOf(':');
  if (colon >= 0)
    return speaksOf('response-timeline', 'severity', 'disclosure-policy') ? times(context, item, colon) : [];
  if (line.after.trim() !== '') return [];
  if (speaksOf('response-timeline', 'severity')) return labels(context, item);
  return speaksOf('report-content') ? reportContent(context, item) : [];
}

interface Item {
  readonly line: Line;
  readonly bullet: string;
  /** What stands between the bullet and the cursor. */
  readonly words: string;
  /** The other items of the list, without their bullets. */
  readonly siblings: readonly string[];
}

/** Labels that the list does not have yet, written as its others are. A list of severities gets severities, one of steps steps. */
function labels({ options }: FixContext, item: Item): Completion[] {
  const { siblings } = item;
  const bySeverity = siblings.some((sibling) => severityIn(labelOf(sibling)) !== undefined);
  const byStage = siblings.some(
    (sibling) => severityIn(labelOf(sibling)) === undefined && stageIn(labelOf(sibling)) !== undefined,
  );
  const severities = SEVERITY_WORDS.filter(
    ({ level }) => !siblings.some((sibling) => severityIn(labelOf(sibling)) === level),
  ).map(({ level, word }) => ({ word, time: timesFor('fix', level, options.preset)[0] }));
  const stages = STAGE_WORDS.filter(
    ({ stage }) => !siblings.some((sibling) => stageIn(labelOf(sibling)) === stage),
  ).map(({ stage, word }) => ({ word, time: timesFor(stage, undefined, options.preset)[0] }));
  const chosen = bySeverity ? severities : byStage ? stages : [...stages, ...severities];
  return chosen.map(({ word, time }) => {
    const text = `${labelled(word, siblings)} ${time === undefined ? '' : `within ${time}`}`.trimEnd();
    return completion('label', word, item, text, time);
  });
}

/** `**Label**:`, `**Label:**` or `Label:`, as most of the list has it. */
function labelled(word: string, siblings: readonly string[]): string {
  const count = (pattern: RegExp) => siblings.filter((sibling) => pattern.test(sibling)).length;
  const [inside, plain, outside] = [count(/^\*\*[^*]+:\*\*/), count(/^[^*:]+:/), count(/^\*\*[^*]+\*\*:/)];
  if (inside > outside && inside >= plain) return `**${word}:**`;
  return plain > outside ? `${word}:` : `**${word}**:`;
}

function labelOf(item: string): string {
  return item.slice(0, item.indexOf(':') + 1);
}

function times({ options }: FixContext, { line, words }: Item, colon: number): Completion[] {
  const label = words.slice(0, colon);
  const typed = words.slice(colon + 1).replace(/^\**\s*/, '');
  const severity = severityIn(label);
  const stage = severity ? 'fix' : stageIn(label);
  if (stage === undefined || line.after.trim() !== '') return [];
  const space = /:\**$/.test(line.before) ? ' ' : '';
  return timesFor(stage, severity, options.preset).map((time) => {
    const text = stage === 'update' ? `every ${time}` : `within ${time}`;
    return {
      kind: 'value',
      label: text,
      edit: { span: { start: line.cursor - typed.length, end: line.cursor }, newText: space + text },
      filter: space + text,
    };
  });
}

/** What a report should hold, as far as the list does not ask for it yet. */
function reportContent(context: FixContext, item: Item): Completion[] {
  const style = { ...documentStyle(context.policy.document), bullet: '- ', wrap: undefined };
  const { text } = render((mode) => writeBody({ id: 'report-content' }, valuesOf(context), style, mode));
  const items =
    text?.split(/\r\n|\n|\r/).flatMap((each) => (each.startsWith('- ') ? each.slice(2) : [])) ?? [];
  return items
    .filter((each) => !item.siblings.includes(each))
    .map((each) => completion('label', each, item, each));
}

function completion(
  kind: 'label',
  label: string,
  { line, bullet, words }: Item,
  text: string,
  detail?: string,
): Completion {
  const space = /\s$/.test(bullet) ? '' : ' ';
  return {
    kind,
    label,
    ...(detail !== undefined && { detail }),
    edit: { span: { start: line.cursor - words.length, end: line.cursor }, newText: space + text },
    filter: space + label,
  };
}

/** The items in the lines around, up to a blank line. */
function siblings(document: MarkdownDocument, line: Line): string[] {
  const indent = /^\s*/.exec(line.before)?.[0].length ?? 0;
  const found: string[] = [];
  const collect = (number: number): boolean => {
    const text = number < 0 || number >= document.lineCount ? '' : lineText(document, number);
    const match = /^(\s*)(?:[-*+]|\d{1,9}[.)])[ \t]+([^]*)/.exec(text);
    if (match?.[1]?.length === indent) found.push(match[2] ?? '');
    return text.trim() !== '';
  };
  for (let number = line.number - 1; collect(number);) number--;
  for (let number = line.number + 1; collect(number);) number++;
  return found;
}
