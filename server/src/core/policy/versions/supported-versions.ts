import { placeOf, sourceSpan } from '../../markdown/located';
import type { Prose, Span, Table, Unit } from '../../markdown/model';
import type { SupportedVersions, VersionRow, VersionStatus, VersionTableProblem } from '../model';
import { headingsAround, type Passage, type Surroundings } from '../passage';
import { remember } from '../../collections/remember';
import { matchesOf } from '../text/matches';
import { sentencesOf } from '../text/sentences';
import { brokenTablesIn, rowShapeProblem, type BrokenTable } from './version-tables';
import { parseVersionExpression } from './version-expressions';
import { statusOf } from './version-status';

/** What a passage says of versions. */
export interface VersionEvidence {
  /** The passage stands in a section about supported versions. */
  readonly inSection: boolean;
  readonly tables: readonly VersionTable[];
  readonly broken: readonly BrokenTable[];
  readonly items: readonly VersionRow[];
  readonly statements: readonly Statement[];
  /** Units with links, in a section about versions that may say nothing else. */
  readonly linked: readonly Unit[];
}

/** The evidence of a passage; none when it says nothing of versions. */
export function versionEvidenceIn(passage: Passage): VersionEvidence[] {
  const inSection = Array.from(headingsAround(passage)).some(isAboutVersions);
  const units = passage.units;
  const evidence: VersionEvidence = {
    inSection,
    tables: tablesIn(units, inSection),
    broken: brokenTablesIn(units, inSection),
    items: inSection ? units.flatMap(rowsOfItem) : [],
    statements: units.flatMap(statementsIn).filter((statement) => inSection || statement.plain),
    linked: inSection
      ? units.filter(
          (unit) => unit.kind !== 'heading' && unit.prose.links.some(({ form }) => form !== 'image'),
        )
      : [],
  };
  const { tables, broken, items, statements, linked } = evidence;
  return [tables, broken, items, statements, linked].some((list) => list.length > 0) ? [evidence] : [];
}

/**
 * Which versions a document says get security fixes: from its table of versions, else from a list, else from sentences.
 * A table counts in a section about supported versions, or when its header names a version and a status.
 */
export function supportedVersionsOf(evidence: readonly VersionEvidence[]): SupportedVersions {
  const inside = evidence.filter(({ inSection }) => inSection);
  const tables = inside.flatMap((part) => part.tables);
  if (tables.length === 0) tables.push(...evidence.flatMap((part) => part.tables).slice(0, 1));
  const broken = evidence.flatMap((part) => part.broken);
  const rows = [...tables, ...broken].flatMap((table) => table.rows);
  const problems = [...tables.flatMap((table) => table.problems), ...broken.map((table) => table.problem)];
  const said = [...tables.flatMap(({ units }) => units), ...broken.map((table) => table.unit)];
  const starterRows = starterRowsIn(rows);
  const statements = inside.flatMap((part) => part.statements);
  if (said.length > 0) {
    const rest = statements.filter(({ unit, aboutOthers }) => unit.kind !== 'row' && aboutOthers);
    return {
      ...found('table', rows, said),
      unsupported: [...named(rows, 'unsupported'), ...rest.map(({ text }) => text)],
      problems,
      starterRows,
    };
  }
  const items = inside.flatMap((part) => part.items);
  if (items.length > 0) {
    const rest = statements.filter((statement) => statement.status === 'unsupported');
    const result = found(
      'list',
      items,
      items.map((row) => row.unit),
    );
    return {
      ...result,
      unsupported: [...result.unsupported, ...rest.map(({ text }) => text)],
      problems,
      starterRows,
    };
  }
  const plain = statements.length > 0 ? statements : evidence.flatMap((part) => part.statements);
  return {
    ...readProse(
      plain,
      inside.flatMap((part) => part.linked),
    ),
    problems,
    starterRows,
  };
}

const named = (rows: readonly VersionRow[], status: VersionStatus): string[] =>
  rows.filter((row) => row.status === status).map((row) => row.version);

function found(form: SupportedVersions['form'], rows: readonly VersionRow[], units: readonly Unit[]) {
  return {
    form,
    supported: named(rows, 'supported'),
    unsupported: named(rows, 'unsupported'),
    rows,
    first: units[0],
    last: units.at(-1),
  };
}

const isAboutVersions = ({ title, topics }: Surroundings): boolean =>
  title.length < 120 && (topics.includes('supported-versions') || /^(?:project )?versions?$/i.test(title));

interface Columns {
  readonly product: number;
  readonly version: number;
  /** Several where fixes of different kinds have columns of their own. */
  readonly status: readonly number[];
}

/** A table that tells which versions are supported. */
interface VersionTable {
  readonly units: readonly Unit[];
  readonly rows: readonly VersionRow[];
  readonly problems: readonly VersionTableProblem[];
}

const VERSION_COLUMN =
  /\b(?:versions?|releases?|branch(?:es)?|tags?|series|versión|versiones|vers(?:ão|ões)|versione|versies?|wersja)\b|верс[иі]|sürüm|版本|バージョン|버전/iu;
const STATUS_COLUMN =
  /\b(?:support\w*|status|maintained|maintenance|fixes|updates|active|backports?|patch(?:es)?|state|soportad\w*|compatible|soporte|suportad\w*|suporte|unterst\w*|prise en charge|supportée?s?|maintenue?s?|supportat\w*|ondersteund\w*|estado|statut|wsparcie|wspierana|durum|destek\w*)\b|поддерж|підтрим|güncelleme|支持|维护|状态|サポート|対応|지원|상태/iu;
const DATE_COLUMN =
  /\b(?:date|until|eol|end|ends|released?|release date|since|notes?|remarks?|comments?|description)\b/i;
/** A column of dates that says by itself that they end the support. */
const SUPPORT_UNTIL =
  /\b(?:support\w*|fixes|updates|patches|maintained)\b.{0,80}\b(?:until|ends?|till|through)\b/i;
const PRODUCT_COLUMN =
  /\b(?:packages?|products?|components?|modules?|projects?|librar(?:y|ies)|plugins?|crates?|apps?)\b/i;

function tablesIn(units: readonly Unit[], inSection: boolean): VersionTable[] {
  const tables = new Set(units.map(({ table }) => table));
  return Array.from(tables).flatMap((table) => (table && versionTable(table, inSection)) ?? []);
}

/** As long as the table is the same, so is what it says. */
const versionTable = remember((table: Table, inSection: boolean): VersionTable | undefined => {
  const columns = columnsOf(table, inSection);
  if (columns === undefined) return undefined;
  const units = table.block.units.filter((unit) => unit.table === table);
  return {
    units,
    rows: readRows(units, columns),
    problems: problemsOf(table, units, columns, inSection),
  };
});

/** The columns of a table of versions, which may have no rows yet; undefined for another table. */
export const versionColumns = (table: Table, inSection: boolean): Columns | undefined =>
  columnsOf(table, inSection);

function columnsOf({ header, rows }: Table, inSection: boolean): Columns | undefined {
  const titles = header.map((cell) => cell.text);
  const product = titles.findIndex((title) => PRODUCT_COLUMN.test(title) && !VERSION_COLUMN.test(title));
  const byTitle = titles.findIndex(
    (title) =>
      VERSION_COLUMN.test(title) &&
      !/\b(?:date|status|notes?)\b/i.test(title) &&
      !/^supported\??$/i.test(title),
  );
  const status = titles.flatMap((title, index) =>
    index !== byTitle && STATUS_COLUMN.test(title) && !/\b(?:until|ends?|date|eol)\b/i.test(title)
      ? [index]
      : [],
  );
  if (inSection) {
    const version = byTitle >= 0 ? byTitle : product === 0 && titles.length > 2 ? 1 : 0;
    const readable = rows.filter((row) => parseVersionExpression(row[version]?.text ?? '').length > 0).length;
    if (byTitle < 0 && status.length === 0 && readable * 2 < rows.length) return undefined;
    const other = titles.findIndex(
      (title, index) => index !== version && index !== product && !DATE_COLUMN.test(title),
    );
    if (status.length === 0 && other >= 0) status.push(other);
    return { product, version, status };
  }
  const tellsSupport = status.length > 0 || titles.some((title) => SUPPORT_UNTIL.test(title));
  if (byTitle < 0 || !tellsSupport) return undefined;
  // A table of vulnerabilities or of platforms has versions too.
  return titles.some((title) =>
    /\b(?:cve|vulnerab\w*|severity|advisory|cvss|fixed|affected|python|node|php|os|platform|browser)\b/i.test(
      title,
    ),
  )
    ? undefined
    : { product, version: byTitle, status };
}

const readRows = (rows: readonly Unit[], columns: Columns): VersionRow[] =>
  rows.flatMap((unit) => readRow(unit, columns) ?? []);

const readRow = remember((unit: Unit, { product, version, status }: Columns): VersionRow | undefined => {
  const cell = unit.cells[version];
  if (cell === undefined || cell.text === '') return undefined;
  const name =
    product >= 0 && product !== version
      ? `${unit.cells[product]?.text ?? ''} ${cell.text}`.trim()
      : cell.text;
  return {
    block: unit.block,
    span: cellSpan(cell),
    unit,
    version: name,
    status: statusOfCells(status.map((column) => unit.cells[column])),
  };
});

const cellSpan = (cell: Prose): Span => sourceSpan(cell, { start: 0, end: cell.text.length });

/** Supported where any kind of fix is given. A table that has only dates lists what is supported until then. */
function statusOfCells(cells: readonly (Prose | undefined)[]): VersionStatus {
  if (cells.length === 0) return 'supported';
  const statuses = cells.map((cell) => statusOf(cell?.text ?? ''));
  for (const status of ['supported', 'unsupported', 'unknown'] as const)
    if (statuses.includes(status)) return status;
  return 'empty';
}

function problemsOf(
  table: Table,
  rows: readonly Unit[],
  columns: Columns,
  inSection: boolean,
): VersionTableProblem[] {
  const problems = rows.flatMap(
    (row) => rowShapeProblem(row, table.header.length, Math.max(...columns.status, columns.version)) ?? [],
  );
  if (!inSection || columns.status.length > 0) return problems;
  // A column of dates tells as much as one of words.
  return table.header.length > 1
    ? problems
    : [{ kind: 'missing-column' as const, block: table.block, span: table.span }, ...problems];
}

const STARTER = ['5.1.x', '5.0.x', '4.0.x', '<4.0'];

/**
 * GitHub's example rows in their order, in any spelling. What their status says does not matter: a translation may have spoilt it. Beside rows of their own
 * table they are those of a project that has had these versions.
 */
function starterRowsIn(rows: readonly VersionRow[]): SupportedVersions['starterRows'] {
  const versions = rows.map((row) => row.version.toLowerCase().replace(/\s/g, ''));
  for (let start = 0; start + STARTER.length <= versions.length; start++) {
    if (!STARTER.every((version, offset) => versions[start + offset] === version)) continue;
    const first = rows[start]?.unit;
    const last = rows[start + STARTER.length - 1]?.unit;
    const table = first?.table;
    const isAll =
      table === undefined || rows.filter((row) => row.unit.table === table).length === STARTER.length;
    if (first !== undefined && last !== undefined && isAll) return fromTo(first, last);
  }
  return undefined;
}

const fromTo = remember((first: Unit, last: Unit) => ({ first, last }));

/** An item of a list of versions: "`main`", "1.x: supported", "2.x (end of life)". */
const rowsOfItem = remember((unit: Unit): VersionRow[] => {
  if (unit.kind !== 'item' || unit.prose.text.length > 160) return [];
  const { text, code } = unit.prose;
  const marked = MARKED.exec(text);
  if (marked !== null) {
    const [whole, mark = '', version = ''] = marked;
    const status = statusOf(mark);
    if (parseVersionExpression(version).length > 0 && (status === 'supported' || status === 'unsupported'))
      return [
        {
          ...placeOf(unit, { start: whole.length - version.length, end: text.length }),
          unit,
          version,
          status,
        },
      ];
  }
  const end =
    unit.label?.end ??
    code.find((range) => range.start === 0)?.end ??
    /\s(?:-|:|=|is|are|has|was|will|gets?|receives?)\s|\s(?:is|are|does?|wo|has|have)(?:n['’]t| not)(?=\s|$)|:\s|\s\(|$/.exec(
      text,
    )?.index ??
    text.length;
  const version = text.slice(0, end).trim();
  const labelled = statusOfLabel(version);
  if (labelled !== undefined && unit.label !== undefined) {
    const start = end + (/^\s*:?\s*/.exec(text.slice(end))?.[0].length ?? 0);
    return start < text.length
      ? [
          {
            ...placeOf(unit, { start, end: text.length }),
            unit,
            version: text.slice(start),
            status: labelled,
          },
        ]
      : [];
  }
  const ranges = parseVersionExpression(version);
  if (ranges.length === 0 || (ranges.every((range) => range.form === 'line') && /^\d{1,2}$/.test(version)))
    return [];
  const rest = text.slice(end);
  const status = /^\W*$/u.test(rest) && !/[^\x00-\x7f]/.test(rest) ? 'supported' : statusOf(rest);
  // A sentence about a version that says nothing of its support is no row.
  if (wordCount(version) > 6 || (status === 'unknown' && wordCount(rest) > 3)) return [];
  return [
    {
      ...placeOf(unit, { start: 0, end }),
      unit,
      version,
      status: status === 'empty' || status === 'unknown' ? 'supported' : status,
    },
  ];
});

/** A sign before the version says how it is supported: "✅ 3.x", ":x: 1.x". */
const MARKED = /^([^\w\s<>=^~`*"'(]{1,3}|:\w{1,30}:)\s?(?=\S)([^:]{1,60})$/;

const wordCount = (text: string): number => text.split(' ').filter(Boolean).length;

function statusOfLabel(label: string): VersionStatus | undefined {
  if (/^(?:not supported|unsupported|end[- ]of[- ]life|eol|deprecated)(?: versions?)?$/i.test(label))
    return 'unsupported';
  return /^(?:(?:currently |actively )?(?:supported|maintained)|active)(?: versions?| branch(?:es)?)?$/i.test(
    label,
  )
    ? 'supported'
    : undefined;
}

interface Statement {
  readonly text: string;
  readonly status: 'supported' | 'unsupported';
  /** Speaks of all versions that are not named. */
  readonly aboutOthers: boolean;
  /** Says plainly which versions get fixes, so that it counts outside the sections about versions too. */
  readonly plain: boolean;
  readonly unit: Unit;
  readonly range: Span;
}

const VERSION_WORDS = String.raw`(?:versions?|releases?|branch(?:es)?|majors?|minors?|commits?|line|tags?)`;
const OTHERS = new RegExp(
  String.raw`\b(?:(?:all|any) other|other|older|earlier|previous|historical|prior|past|all earlier|no earlier|outdated)(?: \w+){0,3}? ${VERSION_WORDS}(?:\/\w+)?|(?<!\S)\S+ and (?:older|earlier|below)|(?:古い|旧|以前の|其他|旧版本|이전)\S{0,10}`,
  'i',
);
/** Where a sentence turns to something else. */
const TURN = /,? (?:while|but|whereas|however)\b|;/gi;
const LATEST = new RegExp(
  String.raw`\b(?:the |our )?(?:very )?(?:latest|most recent(?:ly)?|newest|current|last)(?: (?:\w+|\d+|\S+)){0,4}? ${VERSION_WORDS}(?: ${VERSION_WORDS})?\b|\b(?:main|master|trunk|default) branch|\bthe latest\b|最新の?(?:安定|稳定)?(?:版本?|リリース(?:タグ)?|バージョン|发布版本)?|최신 ?(?:버전|릴리스)|\bvers(?:ão|ión|ione|ion) (?:mais recente|más reciente|più recente|la plus récente)|(?:última|dernière|(?:neues|aktuells?|letz)te[nrs]?|ultima|najnowsz\w{1,5}|ostatni\w{1,5}|nieuwste|laatste) (?:vers|wers)[^\s,.;:]{1,20}|(?:последн|актуальн|останн)\S{1,8} верс[иі][^\s,.;:]{1,8}|最新版|최신 ?커밋|son sürüm|\b(?:main|master|trunk)(?:(?= only)|(?<=only (?:on|in|to|for) \w{4,6}))\b`,
  'gi',
);
const SUPPORT =
  /\bsupport(?:ed|s)?\b|\bmaintain(?:ed)?\b|\b(?:security|bug) (?:fix(?:es)?|updates?|patch(?:es)?|releases?|backports?|support)\b|\bbackport(?:ed|s)?\b|\b(?:will|are|is|get|be) (?:\w+ )?(?:updated|fixed)\b|\baddress(?:es)? security\b|\breceiv\w+ (?:\w+ ){0,3}(?:fix(?:es)?|updates?|patch(?:es)?)|\bpatch(?:ed|es)\b|suportad|soportad|compatible|unterstützt|prise? en charge|supporté|supportat|サポート|支持|维护|지원|поддерж|安全(?:补丁|更新)|対象/i;
const NEGATED =
  /\b(?:not|no longer|never|no|won't|unsupported|end of life|eol)\b|(?:しません|ません|対象外|不支持|不再|않)|\bnão\b|\bnicht\b|\bne\b.{0,20}\bpas\b|\bне\b/i;
/** That nothing else is supported says that this is. */
const ONLY =
  /\b(?:only|nur|seule?|uniquement|sol[oa]|sólo|apenas|somente|tylko|alleen|sadece)\b|только|лише|тільки|仅|僅|只|のみ|だけ|만 /i;
const NUMBERED = /(?:\b|[<>]=?\s?)v?\d+\.(?:\d+|x)(?:\.(?:\d+|x))*\b/gi;

/** The sentences of a unit that say which versions are supported. */
const statementsIn = remember((unit: Unit): Statement[] => {
  if (unit.kind === 'heading' || unit.kind === 'code') return [];
  const { text } = unit.prose;
  return sentencesOf(text).flatMap((sentence): Statement[] => {
    const said = text.slice(sentence.start, sentence.end).slice(0, 500);
    // Examples, conditions, and what other projects support say nothing about this one.
    if (
      !(SUPPORT.test(said.replace(/\b(?:that|which) support/gi, '')) || ONLY.test(said)) ||
      /^(?:e\.g\.|for example|for instance|once|when|until|if|prior)\b/i.test(said)
    )
      return [];
    const statement = (
      match: { readonly 0: string; readonly index: number },
      status: Statement['status'],
      aboutOthers: boolean,
    ): Statement => ({
      text: match[0].replace(/^(?:(?:only|the|our|no) )+/i, ''),
      status,
      aboutOthers,
      plain: PLAIN.test(said),
      unit,
      range: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
    });
    const others = OTHERS.exec(said);
    const latest = matchesOf(LATEST, said);
    const negated = NEGATED.test(said);
    const statements: Statement[] = [];
    for (const match of latest) {
      if (!(negated && others !== null && others.index <= match.index))
        statements.push(statement(match, 'supported', false));
    }
    if (others !== null && negated) statements.push(statement(others, 'unsupported', true));
    if (statements.length > 0) return statements;
    return matchesOf(NUMBERED, said).map((match) =>
      statement(match, isNegatedVersion(said, match.index) ? 'unsupported' : 'supported', false),
    );
  });
});

/** In "1.x and 2.x get fixes, while 0.x will not" each version goes with the part of the sentence it stands in. */
function isNegatedVersion(sentence: string, at: number): boolean {
  const turns = matchesOf(TURN, sentence).map((match) => match.index);
  const start = turns.filter((turn) => turn < at).at(-1) ?? 0;
  const end = turns.find((turn) => turn > at) ?? sentence.length;
  return NEGATED.test(sentence.slice(start, end));
}

const PLAIN =
  /\bonly\b.{0,60}\b(?:latest|most recent|current|newest|last|maintained)\b.{0,80}\b(?:support\w*|fix(?:es)?|updates?|patch\w*|maintain\w*)\b|\b(?:support\w*|fix(?:es)?|updates?|patch(?:es)?)\b.{0,60}\bonly\b.{0,60}\b(?:latest|most recent|current|newest|last|maintained)\b|\b(?:security (?:fix(?:es)?|updates?|patch(?:es)?)|supported versions?)\b.{0,60}\b(?:for|to|on|is|are|against)\b.{0,40}\b(?:latest|most recent|current|newest|last)\b|\bonly the (?:latest|most recent)\b.{0,40}\b(?:version|release|branch)|\bwe (?:only )?(?:support|maintain) (?:only )?(?:the )?(?:latest|most recent|current|last)\b|apenas a versão mais recente|仅(?:最新|支持最新)|最新版のみ/i;

function readProse(
  statements: readonly Statement[],
  linked: readonly Unit[],
): Omit<SupportedVersions, 'problems' | 'starterRows'> {
  if (statements.length > 0) {
    const rows = statements.map(({ unit, range, text, status }) => ({
      ...placeOf(unit, range),
      unit,
      version: text,
      status,
    }));
    const form = statements.every(({ unit }) => unit.kind === 'item') ? 'list' : 'prose';
    return {
      ...found(
        form,
        rows,
        statements.map(({ unit }) => unit),
      ),
      rows: [],
    };
  }
  return linked.length > 0 ? { ...found('prose', [], linked) } : found('none', [], []);
}
