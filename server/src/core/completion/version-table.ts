import { languageOf, valuesOf } from '../fixes/context';
import { documentStyle } from '../fixes/document-style';
import { t } from '../l10n';
import { isRelease, taggedVersions } from '../policy/versions/stated-versions';
import {
  compareVersions,
  covers,
  parseVersionExpression,
  type Version,
} from '../policy/versions/version-expressions';
import { statusOf } from '../policy/versions/version-status';
import { versionColumns } from '../policy/versions/supported-versions';
import { currentVersions, likeWritten } from '../rules/versions/current-versions';
import { choiceStop, versionValues, wordsIn, writeBody } from '../templates';
import type { Completion, Question } from './completion';
import { cellCompletion, cellsOf, isNewRow, rowCompletion, type Row } from './table-line';

/** In a table of versions: the lines that have no row yet, those of the repository first, and whether a version is supported, in the table's own words. */
export function versionTableCompletions(question: Question, row: Row): Completion[] | undefined {
  const { policy, line } = question;
  const inSection = policy.topicsOf(policy.document.sectionAt(line.cursor)).includes('supported-versions');
  const columns = versionColumns(row.table, inSection);
  if (!columns) return undefined;
  const { version, status } = columns;
  const marks = marksOf(question, row, status);
  if (status.includes(row.column)) {
    const isOld = isOutdated(question, row, version);
    return marks(isOld ? 'no' : 'yes').map((mark) => cellCompletion(row, mark));
  }
  if (row.column !== version) return [];
  return nextVersions(question, row, version).map(({ text, detail, isSupported }) => {
    if (version !== 0 || !isNewRow(row)) return cellCompletion(row, text, { detail });
    let stops = 0;
    const cells = row.headers.map((_, column) => {
      if (column === version) return { text };
      const stop = ++stops;
      const choices = status.includes(column) ? marks(isSupported ? 'yes' : 'no') : [];
      const [mark = ''] = choices;
      return { text: mark, snippet: choices.length > 1 ? choiceStop(stop, choices) : `\${${stop}}` };
    });
    return rowCompletion(row, cells, { detail });
  });
}

interface NextVersion {
  readonly text: string;
  /** Where it comes from. */
  readonly detail: string;
  readonly isSupported: boolean;
}

/** How many lines of older releases are worth offering. */
const MOST = 6;

function nextVersions({ repository }: Question, { rows }: Row, column: number): NextVersion[] {
  const named = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  const model = named.find((text) => /^v?\d+(?:\.(?:\d+|[x*]))*$/i.test(text));
  const current = currentVersions(repository)?.released;
  const line = (version: Version): string =>
    model === undefined
      ? (versionValues(version.numbers.join('.')).version_line ?? version.numbers.join('.'))
      : likeWritten(model, version);
  const tagged = taggedVersions(repository.tags ?? []).filter(isRelease);
  const found = new Map<string, NextVersion>();
  if (current) {
    const detail = t('current version {0}, from {1}', current.text, current.source);
    found.set(line(current.version), { text: line(current.version), detail, isSupported: true });
  }
  for (const { text, version } of tagged) {
    const written = line(version);
    if (!found.has(written) && found.size < MOST)
      found.set(written, { text: written, detail: t('last release {0}', text), isSupported: false });
  }
  const ranges = named.flatMap(parseVersionExpression);
  // What is older than everything has one row.
  const rest = ranges.some(({ form, lower }) => form === 'rest' || (form === 'open' && lower === undefined));
  const oldest = [
    ...ranges.flatMap(({ lower }) => lower?.version ?? []),
    ...(current ? [current.version] : []),
  ].toSorted(compareVersions)[0];
  const older = oldest && versionValues(`${oldest.numbers[0] ?? 0}.${oldest.numbers[1] ?? 0}`).older_line;
  return [
    ...[...found.values()].filter(({ text }) => !named.includes(text)),
    ...(rest || typeof older !== 'string'
      ? []
      : [{ text: older, detail: t('everything older'), isSupported: false }]),
  ];
}

/** The version of the row is older than the current one, or open to what is older. */
function isOutdated({ repository }: Question, { cells }: Row, column: number): boolean {
  const current = currentVersions(repository)?.released;
  const ranges = parseVersionExpression(cells[column]?.text ?? '');
  return (
    ranges.some((range) => range.lower === undefined && range.form === 'open') ||
    (current !== undefined &&
      ranges.length > 0 &&
      !ranges.some((range) => covers(range, current.version) !== false))
  );
}

type Answer = 'yes' | 'no';

/** How the table writes that a version is supported and that it is not, the wanted answer first: as its other rows do, else as our texts do. */
function marksOf(
  { policy, ...context }: Question,
  { rows }: Row,
  columns: readonly number[],
): (first: Answer) => readonly string[] {
  const used = rows
    .flatMap((cells) => columns.map((column) => cells[column] ?? ''))
    .filter((cell) => cell !== '');
  const own = { yes: [] as string[], no: [] as string[] };
  for (const mark of used) {
    const status = statusOf(mark);
    if (status === 'supported') own.yes.push(mark);
    else if (status === 'unsupported') own.no.push(mark);
  }
  for (const [yes, no] of PAIRS) {
    if (own.yes.length === 0 && own.no.includes(no)) own.yes.push(yes);
    if (own.no.length === 0 && own.yes.includes(yes)) own.no.push(no);
  }
  const [yes, no] = used.length > 0 ? plainMarks({ policy, ...context }) : ourMarks({ policy, ...context });
  return (first) => {
    const answers = {
      yes: own.yes.length > 0 ? own.yes : [yes],
      no: own.no.length > 0 ? own.no : [no],
    };
    const others = used.length > 0 ? [] : PAIRS.slice(0, 4).flat();
    return [...new Set([...answers[first], ...answers[first === 'yes' ? 'no' : 'yes'], ...others])];
  };
}

const plainMarks = ({ policy }: Question): readonly [string, string] => {
  const { yes, no } = wordsIn(languageOf(policy));
  return [yes, no];
};

const DEFAULTS = ['Yes', 'No'] as const;

/** Words and signs that belong together. */
const PAIRS = [
  ['Yes', 'No'],
  [':white_check_mark:', ':x:'],
  ['✅', '❌'],
  ['Supported', 'Not supported'],
  ['yes', 'no'],
  ['supported', 'not supported'],
  ['✅ Yes', '❌ No'],
  ['✅ Supported', '❌ Not supported'],
  ['✔️', '❌'],
  ['✔', '✘'],
  [':white_check_mark: Yes', ':x: No'],
  [':heavy_check_mark:', ':x:'],
  ['Ja', 'Nein'],
  ['✅ Ja', '❌ Nein'],
  ['Oui', 'Non'],
  ['✅ Oui', '❌ Non'],
  ['Sí', 'No'],
  ['Sim', 'Não'],
  ['はい', 'いいえ'],
  ['対応', '非対応'],
  ['是', '否'],
  ['支持', '不支持'],
  ['Да', 'Нет'],
  ['예', '아니요'],
] as const;

/** As our own table of versions has them. */
function ourMarks(question: Question): readonly [string, string] {
  const values = { ...valuesOf(question), version_line: '1.x', older_line: '< 1.0' };
  const style = documentStyle(question.policy.document);
  const table = writeBody({ id: 'supported-versions', variant: 'table' }, values, style, 'plain') ?? '';
  const marks = table.split(style.eol).map((row) => cellsOf(row)[1]?.text ?? '');
  return [marks[2] ?? DEFAULTS[0], marks[3] ?? DEFAULTS[1]];
}
