import { addTo } from '../../collections/groups';
import { sourceSpan } from '../../markdown/located';
import type { Prose, Unit } from '../../markdown/model';
import { severitiesOfLabel } from './severities';
import type { ScoreBand, ScoreScale, SeverityLevel } from '../model';
import { headingsAround, isUnder, type Passage } from '../passage';

/** The scales of a passage that say which CVSS scores each severity covers: in a table, a list, or sentences of one kind. */
export function scoreScalesIn(passage: Passage): ScoreScale[] {
  if (!mentionsScores(passage)) return [];
  const scales = new Map<object, ScoreBand[]>();
  for (const unit of passage.body) {
    const band = unit.kind === 'row' ? bandInRow(unit) : unit.kind === 'code' ? undefined : bandInText(unit);
    if (band === undefined) continue;
    addTo<object, ScoreBand>(scales, unit.table ?? unit.list ?? passage, band);
  }
  const found = [...scales.values()].filter(tellsLevelsApart);
  const isOwn = found.length > 0 && passage.units.some(({ prose }) => OWN_SCALE.test(prose.text));
  return found.map((bands) => ({ bands, isOwn }));
}

/** A level with several ranges belongs to a matrix of risks. */
const tellsLevelsApart = (bands: readonly ScoreBand[]): boolean =>
  bands.length > 1 && new Set(bands.map(({ severity }) => severity)).size === bands.length;

const CVSS = /\bcvss/i;
const OWN_SCALE =
  /\b(?:our|own|custom|internal|adapted|modified|different|simplified) (?:\w+ ){0,3}(?:scales?|scor(?:es?|ing)|thresholds?|bands?|ratings?|classification|system)\b|\b(?:not|differs? from|deviates? from|rather than|instead of) (?:\w+ ){0,4}cvss\b|\bcvss ?v?2\b/i;

function mentionsScores(passage: Passage): boolean {
  const { body } = passage;
  const inTable = ({ table }: Unit): boolean => table?.header.some(({ text }) => CVSS.test(text)) === true;
  if (body.some(inTable)) return true;
  if (Array.from(headingsAround(passage)).some(({ title }) => CVSS.test(title))) return true;
  // Elsewhere only a text about severities is worth looking through.
  return (
    body.some(({ prose }) => CVSS.test(prose.text)) &&
    (isUnder(passage, 'severity') || isUnder(passage, 'response-timeline') || body.some(isLevelled))
  );
}

const isLevelled = ({ kind, label, prose, cells }: Unit): boolean =>
  (kind === 'item' && label !== undefined && severitiesOfLabel(prose.text.slice(0, label.end)).length > 0) ||
  (kind === 'row' && severitiesOfLabel(cells[0]?.text ?? '').length > 0);

/** The cell in a column of scores, or one that says so itself; scores may stand in brackets beside the severity, too. */
function bandInRow(unit: Unit): ScoreBand | undefined {
  const severity = onlyLevel(unit.cells[0]?.text ?? '');
  if (severity === undefined) return undefined;
  for (const [column, cell] of unit.cells.entries()) {
    const title = unit.table?.header[column]?.text ?? '';
    if (column > 0 && !/\b(?:cvss|scores?)/i.test(title) && !CVSS.test(cell.text)) continue;
    const band = bandIn(cell, unit, severity, 0);
    if (band !== undefined) return band;
  }
  return undefined;
}

/** How far into a text its severity and scores stand. */
const HEAD = 120;

/** "Critical (CVSS 9.0-10.0)", "**High** – 7.0 to 8.9": the severity before the scores. */
function bandInText(unit: Unit): ScoreBand | undefined {
  const text = unit.prose.text.slice(0, HEAD);
  const digit = text.search(/\d|[<>]/);
  const severity = digit < 0 ? undefined : onlyLevel(text.slice(0, digit));
  return severity && bandIn(unit.prose, unit, severity, digit);
}

function onlyLevel(text: string): SeverityLevel | undefined {
  const levels = severitiesOfLabel(text);
  return levels.length === 1 ? levels[0] : undefined;
}

const SCORE = String.raw`(\d{1,2}(?:\.\d)?)(?![\d.]*\d)`;
/** Both ends; the lower end alone; the upper end alone. What counts time is no score. */
const FORMS = new RegExp(
  String.raw`(?<![\d.])${SCORE}\s?(?:-|to|through)\s?(<?)\s?${SCORE}|(?<![\d.])${SCORE}\s?(?:\+|(?:and|or) (?:above|higher|more|up|greater)\b)|(?:>=|≥|at least )\s?${SCORE}`,
  'i',
);
const TIME_BEHIND =
  /^\s?(?:%|\w+ )?(?:minutes?|hours?|hrs?|days?|weeks?|months?|h|d|business|working)\b|^\s?%/i;
/** "CVSS v3.1" names a version, if no range begins there. */
const VERSION =
  /\bcvss[\s:]?(?:v(?:ersion)?\s?)?[234](?:\.[01x])?(?![.\d]|\s?(?:-|to|\+)\s?<?\d|\+|\s(?:and|or|to)\s)/gi;

function bandIn(prose: Prose, { block }: Unit, severity: SeverityLevel, from: number): ScoreBand | undefined {
  const text = prose.text.slice(0, from + HEAD).replace(VERSION, (version) => ' '.repeat(version.length));
  // The sign of a bound may stand before the digit: "≥ 9".
  const first = Math.max(0, from - 1);
  const match = FORMS.exec(text.slice(first));
  if (match === null) return undefined;
  const start = first + match.index;
  const end = start + match[0].length;
  if (TIME_BEHIND.test(text.slice(end))) return undefined;
  const [, low, below, high, andAbove, atLeast] = match;
  const lowest = Number(low ?? andAbove ?? atLeast);
  if (lowest > MOST) return undefined;
  return {
    block,
    span: sourceSpan(prose, { start, end }),
    severity,
    lowest,
    highest: high === undefined ? undefined : below === '<' ? tenths(Number(high) - 0.1) : Number(high),
    whole: !match[0].includes('.'),
    text: prose.text.slice(start, end),
  };
}

/** The highest CVSS score. */
const MOST = 10;

const tenths = (score: number): number => Math.round(score * 10) / 10;
