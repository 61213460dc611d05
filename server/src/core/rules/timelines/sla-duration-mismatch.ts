import type { TextEdit } from '../../edits';
import { t } from '../../l10n';
import { absolute, sourceOf } from '../../markdown/located';
import type { RestatedTime } from '../../policy/model';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'A time is told twice, and the two do not agree.',
  why: 'It is what is left when only one half of "three (3) business days" was edited. Reporters will expect the shorter time, and the team means the longer one.',
  detects:
    'A number in words with another figure in brackets behind it, and a time with another one in brackets that is not the same: "72 hours (2 days)". Months and weeks count as roughly as they are meant, working days may span a weekend, and a second time for a case of its own ("24 hours (72 hours on weekends)") says something else.',
  remedy: 'Keep the time that is right. The quick fixes remove one of the two.',
  whenToTurnOff: 'Hardly ever: of two different times only one can hold.',
  messages: {
    mismatch: '"{text}" gives two different times: keep the one that is right.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Response Timeline\n\nWe acknowledge reports within three (5) business days.\n',
      '# Security Policy\n\n## Response Timeline\n\nWe acknowledge reports within 72 hours (2 days).\n',
    ],
    passes: [
      '# Security Policy\n\n## Response Timeline\n\nWe acknowledge reports within three (3) business days.\n',
      '# Security Policy\n\n## Response Timeline\n\nWe acknowledge reports within 48 hours (2 business days).\n',
    ],
  },
  *check({ policy }) {
    for (const time of policy.restatedTimes) {
      yield {
        at: time,
        message: 'mismatch',
        values: { text: time.text },
        fixes: () =>
          listFixes(
            ...keeping(time, 'first', time.text.replace(/ ?\([^()]{0,60}\)/, '')),
            ...keeping(time, 'second', time.text.replace(TOLD_TWICE, '$1').replace(FIGURE_BESIDE, '$1')),
          ),
      };
    }
  },
});

/** An amount with its unit, and in brackets the same again. */
const TOLD_TWICE = /(?<!\S)[\p{L}\d-]+ (?:(?:business|working|calendar) )?\p{L}+ ?\(([^() ]+ [^()]+)\)/u;
/** A number, and in brackets another one. */
const FIGURE_BESIDE = /(?<!\S)[\p{L}\d-]+ ?\(([^() ]+)\)/u;

function keeping(time: RestatedTime, which: string, kept: string) {
  const edits: readonly TextEdit[] =
    kept !== time.text && sourceOf(time) === time.text ? [{ span: absolute(time), newText: kept }] : [];
  return composeFix(`keep-${which}`, t('Write "{0}"', kept), edits);
}
