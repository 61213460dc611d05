import { sourceSpan } from '../../markdown/located';
import type { Block, MarkdownDocument, Prose, Table, Unit } from '../../markdown/model';
import { findCalendarDates, type CalendarDate } from './calendar-dates';
import type { PolicyDate } from '../model';
import type { Passage } from '../passage';
import { withLetters } from '../text/letters';
import { matchesOf } from '../text/matches';
import { remember } from '../../collections/remember';

/**
 * The dates of a passage that say how old the policy is, in reading order: "Last updated", "Effective date", the newest row of its own history.
 * Dates of audits, releases, advisories, keys and support are none.
 */
export function policyDatesIn(passage: Passage): PolicyDate[] {
  const dates: PolicyDate[] = [];
  const tables = new Set<Table>();
  for (const unit of passage.units) {
    if (unit.kind === 'code') continue;
    if (unit.table !== undefined && !tables.has(unit.table)) {
      tables.add(unit.table);
      dates.push(...datesOfTable(unit.table, passage.title));
    }
    dates.push(...datesOfUnit(unit));
  }
  if (dates.length < 2) return dates;
  // A date in a table of dates is found by its column and by its row.
  const byPlace = new Map(dates.map((date) => [date.block.start + date.span.start, date]));
  return [...byPlace.values()].sort((a, b) => a.block.start + a.span.start - (b.block.start + b.span.start));
}

const CUE = withLetters(
  String.raw`(?<!\p{L})(?:(?:last|latest|most recent(?:ly)?|recently)[\s-](?:updated?|reviewed?|modified|revised|revision|changed?|edited|amended|modification|amendment)(?: date)?|(?:updated|reviewed|revised|amended)(?: (?:on|at|in))?|(?:review|revision|update|issu(?:e|ance)|effective|publication|policy|version|document) date|date of (?:issue|issuance|last update|publication|revision|this policy)|effective(?: (?:from|as of|since|on))?|(?:policy|document) version|date|letzte (?:aktualisierung|änderung)|zuletzt (?:aktualisiert|geändert)|stand|dernière (?:mise à jour|modification|révision)|mis à jour|date d'effet|última (?:actualización|modificación|revisión|atualização|modificação)|actualizado|atualizado(?: em)?|ultim[oa] (?:aggiornamento|modifica|revisione)|laatst (?:bijgewerkt|gewijzigd)|ostatnia aktualizacja|последнее обновление|обновлено|останнє оновлення)(?!\p{L})|(?:最后|最近|最終|最后一次)?(?:更新|修订|改訂|修訂)(?:日期?|时间|日時)?|制定日|(?:마지막|최종|최근) ?(?:업데이트|수정|갱신)(?:일)?`,
  'gi',
);
const SENTENCE_END = /[.!?;]\s+(?=\p{Lu})/gu;
/** What may stand between the cue and its date. */
const GAP =
  /^(?:[\s:|,(*_\-–~]|on|of|as|at|the|in|is|was|this|document|policy|date|version|v?\d{1,3}(?:\.\d{1,3}){0,3}(?!\.?\d)|le|el|em|am|il|op|den|de|в|от)*$/iu;
const OTHER_DATE =
  /\b(?:audit\w*|scan\w*|pen(?:etration)?[- ]?test\w*|test(?:ed|ing)?|cve|advisor\w+|released?|releases|vulnerabilit(?:y|ies) (?:reported|fixed|disclosed)|incident|hall of fame|keys?|expir\w+|next|until|support\w*|end[- ]of[- ]life|eol|copyright|due|dependenc\w+|certificate\w*|assessment|since version)\b|次回|下次/i;
/** "Date" and "effective" mean a date of the policy only as a label of their own. */
const WEAK_CUE = /^(?:date|effective|updated|reviewed|revised|amended|stand|actualizado)/i;

const datesOfUnit = remember(({ block, prose }: Unit): PolicyDate[] =>
  findCalendarDates(prose.text).flatMap((date) =>
    isPolicyDate(prose.text, date) ? [dateOf(block, prose, date)] : [],
  ),
);

function isPolicyDate(text: string, { range }: CalendarDate): boolean {
  const before = text.slice(Math.max(0, range.start - 90), range.start);
  const sentence = before.slice(
    Math.max(0, ...matchesOf(SENTENCE_END, before).map(({ 0: end, index }) => index + end.length)),
  );
  const cue = matchesOf(CUE, sentence).at(-1);
  if (cue === undefined || !GAP.test(sentence.slice(cue.index + cue[0].length))) return false;
  const lead = sentence.slice(0, cue.index);
  if (OTHER_DATE.test(lead.slice(-50)) || OTHER_DATE.test(cue[0])) return false;
  return (
    !WEAK_CUE.test(cue[0]) ||
    /(?:^|[|(:-]\s?|\b(?:policy|document|page|was|is|becomes?|file|last)\b[\w\s]{0,20})$/i.test(lead)
  );
}

const HISTORY =
  /\b(?:(?:document|policy|version|revision|change|update) (?:history|log)|revisions?|history of (?:this|the) (?:document|policy))\b|更新履歴|改訂履歴|修订历史|版本历史/i;

/** A table of the policy's own history dates it by its newest row; a table with a column "Last updated" by each of its rows. */
function datesOfTable(table: Table, heading: string): PolicyDate[] {
  const titles = table.header.map((cell) => cell.text);
  const labelled = titles.findIndex((title) =>
    matchesOf(CUE, title).some(({ 0: cue }) => cue.length === title.trim().length && !WEAK_CUE.test(cue)),
  );
  const dated = titles.findIndex((title) =>
    /^(?:release |revision )?date$|^datum$|^fecha$|^data$|^日期$|^日付$/i.test(title.trim()),
  );
  if (labelled >= 0 && !titles.some((title) => OTHER_DATE.test(title)))
    return datesInColumn(table, labelled).slice(0, 1);
  const isHistory =
    HISTORY.test(heading) ||
    (titles.some((title) => /^(?:version|revision|rev\.?)$/i.test(title.trim())) &&
      titles.some((title) => /\b(?:description|changes?|author|summary|comments?)\b/i.test(title)) &&
      !/\b(?:support|release|changelog)/i.test(heading));
  if (dated < 0 || !isHistory) return [];
  return datesInColumn(table, dated)
    .sort((a, b) => (a.iso < b.iso ? 1 : -1))
    .slice(0, 1);
}

function datesInColumn({ block, rows }: Table, column: number): PolicyDate[] {
  return rows.flatMap((cells) => {
    const cell = cells[column];
    return cell === undefined ? [] : findCalendarDates(cell.text).map((date) => dateOf(block, cell, date));
  });
}

const dateOf = (block: Block, prose: Prose, { iso, range }: CalendarDate): PolicyDate => ({
  block,
  span: sourceSpan(prose, range),
  iso,
  text: prose.text.slice(range.start, range.end),
});

const FRONT_MATTER_KEY =
  /^[ \t]*["']?(?:last[-_ ]?(?:updated?|reviewed|modified|revised|mod)|updated|reviewed|revised|effective(?:[-_ ]?date)?)["']?[ \t]*[:=](.*)$/gim;

/** The dates that the front matter gives the policy. */
export function frontMatterDates({ text, frontMatter }: MarkdownDocument): PolicyDate[] {
  if (frontMatter === undefined) return [];
  const source = text.slice(frontMatter.start, frontMatter.end);
  // Front matter is no block of the document: the one made here holds the place.
  const block: Block = {
    type: 'yaml',
    start: frontMatter.start,
    end: frontMatter.end,
    source,
    units: [],
    comments: [],
    definitions: [],
    readWhole: true,
  };
  return matchesOf(FRONT_MATTER_KEY, source).flatMap((match) => {
    const value = match[1] ?? '';
    const offset = match.index + match[0].length - value.length;
    return findCalendarDates(value)
      .slice(0, 1)
      .map(({ iso, range }) => ({
        block,
        span: { start: offset + range.start, end: offset + range.end },
        iso,
        text: value.slice(range.start, range.end),
      }));
  });
}
