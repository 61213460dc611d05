import { sourceSpan } from '../../markdown/located';
import type { Located } from '../../markdown/model';
import type { VersionRow } from '../../policy/model';
import { statusOf } from '../../policy/versions/version-status';
import { defineRule } from '../rule';
import { markFixes, rowsByTable } from './status-marks';

export default defineRule({
  severity: 'information',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'The status of a version is not shown as it was meant.',
  why: 'Forges know the names of emoji in English and in lower case. After a machine translation `:white_check_mark:` becomes words between colons, and after an accident with the encoding an emoji becomes a question mark. The reader then sees neither yes nor no.',
  detects:
    'A status with a name between colons that is no emoji, with a replacement character, or with a lone question mark before a word. Words that are not known are left alone, as they can be in any language.',
  remedy:
    'Write yes or no, or a mark that forges know. The quick fixes write either in the way of the other rows.',
  whenToTurnOff: 'When the file is shown by something that knows these names.',
  messages: {
    unrecognized: '"{text}" is not shown as a mark: write yes or no, or an emoji that forges know.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported                      |\n| ------- | ------------------------------ |\n| 5.1.x   | :marca_de_verificación_blanca: |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| main    | ? Yes     |\n',
    ],
    passes: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported          |\n| ------- | ------------------ |\n| 5.1.x   | :white_check_mark: |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported               |\n| ------- | ----------------------- |\n| 4.x     | Discretionary Backports |\n',
    ],
  },
  *check({ policy }) {
    for (const rows of rowsByTable(policy)) {
      for (const row of rows) {
        const cell = row.status === 'unknown' ? spoiltCell(row) : undefined;
        if (cell === undefined) continue;
        const { column, text, ...at } = cell;
        yield {
          at,
          message: 'unrecognized',
          values: { text },
          fixes: () => markFixes(rows, row, column),
        };
      }
    }
  },
});

/** Names between colons, what no encoding could read, and what is left of an emoji. */
const SPOILT = /:[^\s:|]{1,60}:|\ufffd|^\?\s/;

function spoiltCell({ unit }: VersionRow): (Located & { column: number; text: string }) | undefined {
  const column = unit.cells.findIndex(({ text }) => SPOILT.test(text) && statusOf(text) === 'unknown');
  const cell = unit.cells[column];
  if (cell === undefined) return undefined;
  const { text } = cell;
  return { column, text, block: unit.block, span: sourceSpan(cell, { start: 0, end: text.length }) };
}
