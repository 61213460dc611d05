import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  insertSlaTable,
  presentTimes,
  replaceSlaTable,
  slaForms,
} from '../../../server/src/core/authoring/sla-tables';
import { applyEdits } from '../../../server/src/core/edits';
import { contextOf } from '../fixes/context';

const TABLE = '| Severity | Fix |\n| --- | --- |\n| Critical | 7 days |\n| High | 30 days |\n';
const LIST = '- Critical: 7 days\n- High: 30 days\n';
const policy = (times: string) =>
  `# Security Policy\n\nWrite to security@acme.dev.\n\n## Response Times\n\nWe fix within:\n\n${times}\nAll of this is voluntary.\n\n## Scope\n\nThe code.\n`;

describe('response times that are there', () => {
  const cases: readonly [what: string, text: string, summary: string | undefined][] = [
    ['a table', policy(TABLE), 'Severity | Fix'],
    ['a list by severity', policy(LIST), 'Critical: 7 days'],
    ['a table below another heading', policy('').replace('The code.\n', TABLE), 'Severity | Fix'],
    ['a table with Windows line ends', policy(TABLE).replaceAll('\n', '\r\n'), 'Severity | Fix'],
    ['a list by step', policy('- Receipt: 2 days\n- Fix: 30 days\n'), 'Receipt: 2 days'],
    ['a list that says more', policy(`${LIST}- Write to us when it takes longer.\n`), undefined],
    ['a table in a quotation', policy(TABLE.replace(/^/gm, '> ')), undefined],
    ['a table without times', policy('| Version | Supported |\n| - | - |\n| 2.x | Yes |\n'), undefined],
    ['a sentence', policy('We fix critical issues within 7 days.\n'), undefined],
  ];
  for (const [what, text, summary] of cases)
    it(`${what}: ${summary ?? 'none'}`, () => {
      const context = contextOf(text);
      const present = presentTimes(context.policy, 0);
      equal(present?.summary, summary);
    });

  it('are those at the cursor, where there are several', () => {
    const other = '| Step | Target |\n| - | - |\n| Acknowledgement | 2 days |\n';
    const text = policy(`${TABLE}\nAnd:\n\n${other}`);
    const at = (words: string) => presentTimes(contextOf(text).policy, text.indexOf(words))?.summary;
    equal(at('Acknowledgement'), 'Step | Target');
    equal(at('7 days'), 'Severity | Fix');
    equal(at('Scope'), 'Severity | Fix');
  });

  it('tell where another table goes, whatever their heading is called', () => {
    const text = policy(TABLE).replace('Response Times', 'Our Side');
    const edited = applyEdits(text, insertSlaTable(contextOf(text), 'stages', 0));
    equal(edited.match(/^## .*/gm)?.join(), '## Our Side,## Scope');
    ok(edited.indexOf('All of this is voluntary.') < edited.lastIndexOf('\n|'));
    ok(edited.lastIndexOf('\n|') < edited.indexOf('## Scope'));
  });

  const forms: readonly [form: string, times: string][] = [
    ['table', TABLE],
    ['list', LIST],
    ['stages', '| Step | Target |\n| - | - |\n| Acknowledgement | 2 days |\n| Fix | 30 days |\n'],
    [
      'matrix',
      '| Severity | Acknowledge | Fix |\n| - | - | - |\n| Critical | 2 days | 7 days |\n| High | 3 days | 30 days |\n',
    ],
  ];
  for (const [form, times] of forms)
    it(`are most like the form "${form}"`, () => {
      equal(presentTimes(contextOf(policy(times)).policy, 0)?.form, form);
    });

  for (const { id: form } of slaForms())
    it(`are replaced by the form "${form}", and nothing else is`, () => {
      for (const times of [TABLE, LIST]) {
        const text = policy(times);
        const context = contextOf(text);
        const present = presentTimes(context.policy, 0);
        const after = applyEdits(text, replaceSlaTable(context, form, present));
        const [before = '', behind = ''] = text.split(times);
        ok(after.startsWith(before) && after.endsWith(behind), after);
        ok(!after.includes('7 days |\n| High') && !after.includes('Critical: 7 days'), after);
        const again = presentTimes(contextOf(after).policy, 0);
        ok(again, after);
        // What the table says of itself stands there once, however often it is replaced.
        deepEqual(applyEdits(after, replaceSlaTable(contextOf(after), form, again)), after);
      }
    });

  it('are not replaced where there are none', () => {
    const context = contextOf(policy(''));
    deepEqual(replaceSlaTable(context, 'table', undefined), []);
    ok(insertSlaTable(context, 'table', 0).length > 0);
  });
});
