import { addTo, groupBy } from '../../collections/groups';
import { gather } from '../../collections/lists';
import { cellTexts, insertListItem, replaceRows } from '../../fixes';
import { t } from '../../l10n';
import { sourceOf } from '../../markdown/located';
import type { List, Table, Unit } from '../../markdown/model';
import { severityName } from '../../names';
import { severitiesOfLabel } from '../../policy/commitments/severities';
import { SEVERITY_LEVELS } from '../../policy/model';
import type { Commitment, Policy, SeverityLevel, Stage } from '../../policy/model';
import { wordsIn } from '../../templates';
import { composeFix } from '../compose';
import { defineRule, type RuleContext } from '../rule';
import { listed } from '../../words';

export default defineRule({
  severity: 'warning',
  tier: 2,
  judges: 'whole document',
  profiles: { recommended: true, strict: true },
  statement: 'Times by severity leave out a level in the middle, or the most severe one.',
  why: 'Whoever reports a vulnerability of the missing level gets no promise, and it is seldom meant so: the row was forgotten, or two were merged.',
  detects:
    'A list or table with times for two or more severities of which a level between them is missing, or a level above them that another list, table or sentence has. Rows such as "Critical/High", "Medium or lower" and "All others" cover several levels. A scale of High, Medium and Low is complete where nothing is Critical. Lower levels may be left out, and so may one that has a time for the same step elsewhere.',
  remedy:
    'Add the missing level, or say in the row beside it that it covers both. The quick fix adds it with the time of the next level below.',
  whenToTurnOff: 'When the scale has levels of its own that are not named like these.',
  messages: {
    missing: 'These times have none for {missing}: add it, or say which row covers it.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Response Timeline\n\n- Critical: 7 days\n- Medium: 30 days\n- Low: 90 days\n',
      '# Security Policy\n\n## Response Timeline\n\n| Severity | Fix     |\n| -------- | ------- |\n| High     | 14 days |\n| Low      | 90 days |\n',
    ],
    passes: [
      '# Security Policy\n\n## What to expect\n\n- **Answer** within 3 days.\n- **Fix**: critical issues within 7 days; lower-severity issues with the next release.\n',
      '# Security Policy\n\n## Response Timeline\n\n- Critical/High: 7 days\n- Medium or lower: 60 days\n',
      '# Security Policy\n\n## Response Timeline\n\n- High: 14 days\n- Medium: 30 days\n- Low: 90 days\n',
    ],
  },
  *check(context) {
    const scales = scalesOf(context.policy);
    const used = new Set(scales.flatMap(({ levels }) => [...levels]));
    const timed = new Set(
      scales.flatMap(({ levels, stages }) =>
        [...levels].flatMap((level) => [...stages].map((stage) => `${level} ${stage}`)),
      ),
    );
    for (const scale of scales) {
      const missing = gapsIn(scale, used).filter(
        (level) => ![...scale.stages].some((stage) => timed.has(`${level} ${stage}`)),
      );
      const [level] = missing;
      const below = level && nextBelow(scale, level);
      if (level === undefined || below === undefined) continue;
      yield {
        at: below,
        message: 'missing',
        values: { missing: listed(missing.map(severityName)) },
        fixes: () =>
          composeFix('add-severity', t('Add {0}', severityName(level)), added(context, scale, below, level)),
      };
    }
  },
});

/** Times for several severities that stand in one list or table. */
interface Scale {
  readonly place: List | Table;
  readonly stages: ReadonlySet<Stage>;
  /** All levels that its labels name. */
  readonly levels: ReadonlySet<SeverityLevel>;
  /** The promises, in the order of the text. */
  readonly times: readonly Commitment[];
  /** A row or item covers what the others do not name, or one that speaks of several severities does: "lower-severity issues with the next release". */
  readonly isOpen: boolean;
}

const OTHERS =
  /\b(?:others?|all|any|every\w*|rest|remaining|else|below|lower|above|higher|less|more|default)\b|他|その他|其他|기타|остальн/i;

function scalesOf({ commitments }: Policy): readonly Scale[] {
  const byPlace = new Map<List | Table, Commitment[]>();
  for (const one of commitments) {
    const place = one.unit.table ?? one.unit.list;
    if (place !== undefined && one.severity !== null && !one.conditional) addTo(byPlace, place, one);
  }
  return Array.from(byPlace, ([place, times]) => {
    const names = gather(place.block.units, (unit) =>
      (unit.table ?? unit.list) === place ? labelsOf(unit) : [],
    );
    return {
      place,
      times,
      stages: new Set(times.map(({ stage }) => stage)),
      levels: new Set([
        ...names.flatMap((label) => severitiesOfLabel(label)),
        ...times.flatMap(({ severity }) => severity ?? []),
      ]),
      isOpen: [...names, ...textsOfSeveral(times)].some((words) => OTHERS.test(words)),
    };
  });
}

/** The texts of the items that promise for more than one severity. */
const textsOfSeveral = (times: readonly Commitment[]): readonly string[] =>
  Array.from(groupBy(times, ({ unit }) => unit)).flatMap(([{ kind, prose }, own]) =>
    kind === 'item' && new Set(own.map(({ severity }) => severity)).size > 1 ? [prose.text] : [],
  );

/** What names the severity of a row or item: its cells, as the level can stand in any; the label, or the first words. */
function labelsOf({ kind, cells, prose, label, table }: Unit): readonly string[] {
  if (kind === 'row') return [...cells, ...(table?.header ?? [])].map(({ text }) => text.slice(0, LABEL));
  return [prose.text.slice(0, label?.end ?? LABEL)];
}

const LABEL = 80;

/** The levels between those of a scale, and those above it that are used elsewhere. */
function gapsIn({ levels, isOpen }: Scale, used: ReadonlySet<SeverityLevel>): readonly SeverityLevel[] {
  if (levels.size < 2 || isOpen) return [];
  const has = SEVERITY_LEVELS.map((level) => levels.has(level));
  const [first, last] = [has.indexOf(true), has.lastIndexOf(true)];
  return SEVERITY_LEVELS.filter(
    (level, index) => !has[index] && index < last && (index > first || used.has(level)),
  );
}

/** The promise for the most severe level below, which is no shorter than that for the missing one may be. */
function nextBelow({ times }: Scale, level: SeverityLevel): Commitment | undefined {
  const from = SEVERITY_LEVELS.indexOf(level);
  return SEVERITY_LEVELS.slice(from)
    .flatMap((each) => times.find(({ severity }) => severity === each) ?? [])
    .at(0);
}

/** The row or item below, with the name of the missing level in the place of its own. */
function added(context: RuleContext, { times }: Scale, { unit, severity }: Commitment, level: SeverityLevel) {
  if (severity === null) return [];
  const { severities } = wordsIn('en');
  const name = new RegExp(`(?<![\\p{L}])${severities[severity]}(?![\\p{L}])`, 'u');
  const renamed = (text: string): string => text.replace(name, severities[level]);
  if (unit.table) {
    const cells = cellTexts(unit);
    return cells.some((cell) => name.test(cell))
      ? replaceRows(context, unit, unit, [cells.map(renamed), cells])
      : [];
  }
  const text = sourceOf(unit)
    .replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/, '')
    .trimEnd();
  if (unit.list === undefined || !name.test(text) || /[\r\n]/.test(text)) return [];
  const before = times
    .filter(({ unit: other }) => other !== unit && other.span.start < unit.span.start)
    .at(-1);
  return insertListItem(context, unit.list, before ? { after: before.unit } : 'start', renamed(text));
}
