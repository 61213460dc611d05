import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true },
  statement: 'A number stands where a time is expected, but has no unit.',
  why: 'Hours or days? A reporter who is told "within 48" can only guess, and will take the shorter. It happens most often in tables that are edited by hand.',
  detects:
    'A bare number or range in a cell whose row names a severity or a step and whose column is for times, as the value of such an item in a section about response times, or behind "within" in a sentence about what the project does. A unit in the title of the column, in the label, or for all times ("in days") is enough. Scores, counts and versions are left alone.',
  remedy: 'Write the unit behind the number. The quick fixes add hours or days.',
  whenToTurnOff: 'When the unit stands in a place that is not looked at.',
  messages: {
    unit: '"{text}" has no unit: write whether it is hours or days.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Response Timeline\n\n| Severity | Fix     |\n| -------- | ------- |\n| Critical | 7       |\n| High     | 14 days |\n',
      '# Security Policy\n\n## Response Timeline\n\nWe acknowledge reports within 48.\n',
    ],
    passes: [
      '# Security Policy\n\n## Response Timeline\n\n| Severity | Fix (days) |\n| -------- | ---------- |\n| Critical | 7          |\n',
      '# Security Policy\n\n## Response Timeline\n\n| Severity | CVSS |\n| -------- | ---- |\n| Critical | 9.0  |\n',
    ],
  },
  *check({ policy }) {
    for (const time of policy.unitlessTimes) {
      const { text } = time;
      const written = (unit: string) => {
        const { end } = absolute(time);
        const newText = ` ${unit}${text === '1' ? '' : 's'}`;
        // The unit takes the place of what pads the cell.
        const padding = /^ +(?= \|)/.exec(policy.document.text.slice(end, end + LONGEST_PADDING))?.[0] ?? '';
        const taken = Math.min(padding.length, newText.length);
        return composeFix(`write-${unit}`, t('Write "{0}"', text + newText), [
          { span: { start: end, end: end + taken }, newText },
        ]);
      };
      yield {
        at: time,
        message: 'unit',
        values: { text },
        fixes: () =>
          Number.parseInt(text) < 24
            ? listFixes(...written('day'), ...written('hour'))
            : listFixes(...written('hour'), ...written('day')),
      };
    }
  },
});

/** How many characters of a cell's padding are looked at. */
const LONGEST_PADDING = 80;
