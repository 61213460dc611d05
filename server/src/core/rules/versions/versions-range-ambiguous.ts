import type { TextEdit } from '../../edits';
import { remember } from '../../collections/remember';
import { cellTexts, writeCell } from '../../fixes';
import { t } from '../../l10n';
import { absolute, sourceOf } from '../../markdown/located';
import type { VersionRow } from '../../policy/model';
import { versionColumn } from '../../policy/versions/version-cells';
import { parseVersionExpression } from '../../policy/versions/version-expressions';
import { either, quoted } from '../../words';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'A version expression can be read in two ways, or in none.',
  why: 'Is 2.0.1 among the versions "> 2.0"? Is 2.0 among "1.0 - 2.0"? A reader of the one row that matters to them has to guess.',
  detects:
    'A point at the end ("1.4."), a range above a line of versions ("> 2.0"), a range that ends with a line of versions without saying whether it is included ("1.0 - 2.0"), and numbers and signs that make no expression. Bounds such as "<= 3.x", branches, words such as "latest" or "others", and names of products are clear enough.',
  remedy: 'Write what you mean: ">= 2.1", "2.0.x", "1.0.x - 2.0.x". The quick fixes offer the readings.',
  whenToTurnOff: 'When a text beside the table explains how the versions are written.',
  messages: {
    ambiguous: '"{version}" is not clear: write {readings}.',
    unreadable: '"{version}" is no version or range that can be read: write it as "1.2.x" or ">= 1.2".',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 1.4.    | Yes       |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| > 2.0   | Yes       |\n',
    ],
    passes: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| >= 2.0  | Yes       |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| main    | Yes       |\n',
    ],
  },
  *check({ policy }) {
    for (const row of policy.versions.rows) {
      const { version } = row;
      const readings = readingsOf(row);
      if (readings === undefined) continue;
      const fixes = () =>
        readings.flatMap((reading, index) =>
          composeFix(`write-reading-${index + 1}`, t('Write "{0}"', reading), written(row, reading)),
        );
      if (readings.length === 0) yield { at: row, message: 'unreadable', values: { version }, fixes };
      else
        yield {
          at: row,
          message: 'ambiguous',
          values: { version, readings: either(readings.map(quoted)) },
          fixes,
        };
    }
  },
});

const NUMBERS_AND_SIGNS = /^(?=\D*\d)[\dvx.*<>=~^+\s-]+$/i;

/** In the padding of its cell; none where marks of emphasis or code stand in the version. */
function written(row: VersionRow, reading: string): readonly TextEdit[] {
  if (sourceOf(row) !== row.version) return [];
  const column = versionColumn(row);
  const alone = cellTexts(row.unit)[column] === row.version;
  return alone ? writeCell(row.unit, column, reading) : [{ span: absolute(row), newText: reading }];
}

/** A month of a calendar version is no end of a range. */
const CALENDAR = /^\d{4}-\d{1,2}$/;

/** What the author may have meant, in other words; none for what cannot be read, undefined for what is clear. */
const readingsOf = remember(({ version }: VersionRow): readonly string[] | undefined => {
  if (CALENDAR.test(version)) return undefined;
  const ranges = parseVersionExpression(version);
  if (ranges.length === 0) return NUMBERS_AND_SIGNS.test(version) ? [] : undefined;
  const [range] = ranges;
  if (range === undefined || ranges.length > 1) return undefined;
  switch (range.ambiguity) {
    case 'trailing-point':
      return [version.replace(/\.$/, '.x')];
    case 'unclear-range':
      // "1.x - 1" is a sum, and no range.
      return /[x*]/i.test(version) ? [] : [version.replace(/\d+(?:\.\d+)*/g, '$&.x')];
    case 'exclusive-bound':
    case 'wildcard-in-bound': {
      const { numbers = [] } = range.lower?.version ?? {};
      if (range.lower === undefined) return undefined;
      const after = numbers.map((number, index) => (index === numbers.length - 1 ? number + 1 : number));
      const first = range.ambiguity === 'exclusive-bound' ? after : numbers;
      const own = version.replace(/^\D*/, '').split(/\.[x*]/i)[0] ?? '';
      return [`>= ${first.join('.')}`, `>= ${own}`];
    }
    case undefined:
      return undefined;
  }
});
