import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/edits';
import { check, usableFixes } from './harness';

/** Texts below a heading, and whether the rule has something to say of them; what the first fix makes of a text, where it has one. */
const CASES: Readonly<
  Record<
    string,
    {
      heading: string;
      reported: readonly (readonly [text: string, fixed?: string])[];
      fine: readonly string[];
    }
  >
> = {
  'sla-stage-order': {
    heading: '## Response Timeline',
    reported: [
      [
        '- Acknowledgement: within 7 days\n- Fix: 48 hours',
        '- Acknowledgement: within 48 hours\n- Fix: 7 days',
      ],
      // A swap would give Critical more than High.
      [
        '- Acknowledgement: 10 days\n- Critical fix: 2 days\n- High fix: 7 days',
        '- Acknowledgement: 2 days\n- Critical fix: 2 days\n- High fix: 7 days',
      ],
      ['We triage reports within 5 days.\n\nCritical issues have a 72-hour target for a fix.'],
      ['| Severity | First response | Fix |\n| --- | --- | --- |\n| High | 5 days | 3 days |'],
    ],
    fine: [
      '- Acknowledgement: 7 days\n- Assessment: 5 business days',
      'We acknowledge reports within 7 days. Once confirmed, critical issues are fixed within 72 hours.',
      'We acknowledge reports within 3 days, and send an assessment within an additional 2 days.',
      '- Acknowledgement: 48 hours\n- Critical: immediate patch release',
      '| Severity | First response | Fix |\n| --- | --- | --- |\n| Critical | 1 day | 2 days |\n| Low | 14 days | 90 days |',
      'We usually answer within 7 days. If the flaw is being exploited we publish a fix within 24 hours.',
    ],
  },
  'last-updated-future': {
    heading: '## About this document',
    reported: [
      ['Last updated: March 3rd, 2031', 'Last updated: November 22nd, 2026'],
      ['| Last updated |\n| --- |\n| 2031-01-02 |', '| Last updated |\n| --- |\n| 2026-11-22 |'],
      ['Zuletzt aktualisiert: 24.11.2026', 'Zuletzt aktualisiert: 22.11.2026'],
    ],
    fine: [
      'Last updated: 2026-11-23',
      'Last updated: 05/12/2026',
      'Effective date: 2027-01-01',
      'Next review date: 2027-05-01',
      'Dieses Dokument gilt ab Stand 2027-01-01.',
    ],
  },
};

for (const [id, { heading, reported, fine }] of Object.entries(CASES)) {
  describe(`${id} on other texts`, () => {
    const documentOf = (text: string): string => `# Security Policy\n\n${heading}\n\n${text}\n`;
    const findingsIn = (text: string) => check(documentOf(text), { config: { only: [id] } });
    for (const [text, fixed] of reported) {
      it(`reports ${JSON.stringify(text)}`, () => {
        const [finding, ...others] = findingsIn(text);
        assert.ok(finding && others.length === 0, `${others.length} other findings`);
        for (const fix of usableFixes(finding)) {
          const after = applyEdits(documentOf(text), fix.edits);
          assert.deepEqual(
            check(after, { config: { only: [id] } }).map(({ message }) => message),
            [],
            after,
          );
        }
        if (fixed !== undefined)
          assert.equal(applyEdits(documentOf(text), usableFixes(finding)[0]?.edits ?? []), documentOf(fixed));
      });
    }
    for (const text of fine) {
      it(`has nothing to say of ${JSON.stringify(text)}`, () => {
        assert.deepEqual(
          findingsIn(text).map(({ message }) => message),
          [],
        );
      });
    }
  });
}
