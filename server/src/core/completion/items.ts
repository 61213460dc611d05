import { languageOf, timeFor, valuesOf } from '../fixes/context';
import { documentStyle } from '../fixes/document-style';
import type { MarkdownDocument } from '../markdown/model';
import { findDurations } from '../policy/commitments/durations/durations';
import { SEVERITY_LEVELS } from '../policy/model';
import type { TopicId } from '../policy/model';
import { presetNamed, render, writeBody } from '../templates';
import type { Completion, Question } from './completion';
import { lineText } from './line';
import type { Line } from './line';
import { fitting, severityIn, stageWords, stageIn, timesFor, type Told } from './times';

/** In a list item of a section about times or the content of a report: its label, then its time. Undefined where the item is running text. */
export function itemCompletions(question: Question): Completion[] | undefined {
  const { asked, line, policy } = question;
  const typed = /^(\s*(?:[-*+]|\d{1,9}[.)])[ \t]*)([^]*)/.exec(line.before);
  const [, bullet, words] = typed ?? [];
  if (bullet === undefined || words === undefined) return undefined;
  const topics = policy.topicsOf(policy.document.sectionAt(line.cursor));
  const speaksOf = (...wanted: TopicId[]) => wanted.some((topic) => topics.includes(topic));
  const item: Item = { line, bullet, words, siblings: siblings(policy.document, line) };
  const colon = words.lastIndexOf(':');
  if (colon >= 0) {
    const found = speaksOf('response-timeline', 'severity', 'disclosure-policy')
      ? times(question, item, colon)
      : [];
    return found.length > 0 ? found : undefined;
  }
  if (line.after.trim() !== '') return undefined;
  // Unasked, only the beginning of an item calls for a label.
  if (asked.typed !== undefined && words !== '') return undefined;
  const found = speaksOf('response-timeline', 'severity')
    ? labels(question, item)
    : speaksOf('report-content')
      ? reportContent(question, item)
      : [];
  const begun = words.replace(/^[*_]+/, '').toLowerCase();
  const fits = found.filter(({ label }) => label.toLowerCase().startsWith(begun));
  return fits.length > 0 ? fits : undefined;
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
function labels(question: Question, item: Item): Completion[] {
  const { siblings } = item;
  const { preset } = question.options;
  const bySeverity = siblings.some((sibling) => severityIn(labelOf(sibling)) !== undefined);
  const byStage = siblings.some(
    (sibling) => severityIn(labelOf(sibling)) === undefined && stageIn(labelOf(sibling)) !== undefined,
  );
  const words = severityWords(question);
  const told = toldIn(siblings);
  const severities = SEVERITY_LEVELS.filter(
    (level) => !siblings.some((sibling) => severityIn(labelOf(sibling)) === level),
  ).map((level) => ({
    word: words[SEVERITY_LEVELS.indexOf(level)] ?? level,
    time: fitting(timesFor('fix', level, preset), level, told)[0],
    bound: 'within' as const,
  }));
  const stages = stageWords(question.policy)
    .filter(({ stage }) => !siblings.some((sibling) => stageIn(labelOf(sibling)) === stage))
    .map(({ stage, word }) => ({
      word,
      time: timesFor(stage, undefined, preset)[0],
      bound: stage === 'update' ? ('every' as const) : ('within' as const),
    }));
  const chosen = bySeverity ? severities : byStage ? stages : [...stages, ...severities];
  return chosen.map(({ word, time, bound }) => {
    const value = time === undefined ? '' : timeFor(question, time, bound);
    const detail = time === undefined ? undefined : timeFor(question, time);
    return completion('label', word, item, `${labelled(word, siblings)} ${value}`.trimEnd(), detail);
  });
}

/** The severities as our own list of times names them. */
function severityWords({ policy }: Question): readonly string[] {
  const style = { ...documentStyle(policy.document), bullet: '- ', wrap: undefined };
  const values = { ...presetNamed('').values, language: languageOf(policy) };
  const list = writeBody({ id: 'response-timeline', variant: 'list' }, values, style, 'plain') ?? '';
  return Array.from(list.matchAll(/^- (?:\*\*|__)([^*_]+)/gm), ([, word = '']) => word);
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

/** What the items of a list tell of severities. */
const toldIn = (siblings: readonly string[]): Told[] =>
  siblings.flatMap((sibling) => {
    const level = severityIn(labelOf(sibling));
    const hours = findDurations(sibling)[0]?.hours ?? undefined;
    return level === undefined || hours === undefined ? [] : [{ level, hours }];
  });

function times(question: Question, { line, words, siblings }: Item, colon: number): Completion[] {
  const { asked, options } = question;
  const label = words.slice(0, colon);
  const typed = words.slice(colon + 1).replace(/^\**\s*/, '');
  if (asked.typed !== undefined && typed !== '') return [];
  const severity = severityIn(label);
  const stage = severity ? 'fix' : stageIn(label);
  if (stage === undefined || line.after.trim() !== '') return [];
  const space = /:\**$/.test(line.before) ? ' ' : '';
  return fitting(timesFor(stage, severity, options.preset), severity, toldIn(siblings)).map((time) => {
    const text = timeFor(question, time, stage === 'update' ? 'every' : 'within');
    return {
      kind: 'value',
      label: text,
      edit: { span: { start: line.cursor - typed.length, end: line.cursor }, newText: space + text },
      filter: space + text,
    };
  });
}

/** What a report should hold, as far as the list does not ask for it yet. */
function reportContent(question: Question, item: Item): Completion[] {
  const style = { ...documentStyle(question.policy.document), bullet: '- ', wrap: undefined };
  const { text } = render((mode) => writeBody({ id: 'report-content' }, valuesOf(question), style, mode));
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
  const marks = /^[*_]*/.exec(words)?.[0] ?? '';
  return {
    kind,
    label,
    ...(detail !== undefined && { detail }),
    edit: { span: { start: line.cursor - words.length, end: line.cursor }, newText: space + text },
    filter: space + marks + label,
  };
}

/** The items in the lines around, up to a blank line. */
function siblings(document: MarkdownDocument, line: Line): string[] {
  const indent = /^\s*/.exec(line.before)?.[0].length ?? 0;
  const found: string[] = [];
  const collect = (number: number): boolean => {
    const text = lineText(document, number);
    const match = /^(\s*)(?:[-*+]|\d{1,9}[.)])[ \t]+([^]*)/.exec(text);
    if (match?.[1]?.length === indent) found.push(match[2] ?? '');
    return text.trim() !== '';
  };
  for (let number = line.number - 1; collect(number);) number--;
  for (let number = line.number + 1; collect(number);) number++;
  return found;
}
