import { replaceSpan } from '../../fixes';
import { absolute } from '../../markdown/located';
import type { Commitment, Stage } from '../../policy/model';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  profiles: {
    recommended: true,
    strict: true,
    'osps-baseline-2': 'warning',
    'osps-baseline-3': 'warning',
    'cisa-vdp': 'warning',
    'uk-psti': 'warning',
  },
  requirements: { 'osps-baseline-2': 'OSPS-VM-01.01', 'osps-baseline-3': 'OSPS-VM-01.01' },
  statement: 'A timeline uses words that commit to nothing.',
  why: '"As soon as possible" cannot be checked by either side: a reporter does not know when to ask again, and the team cannot tell whether it is late. OSPS-VM-01.01 wants a clear timeframe [OSPS].',
  detects:
    'A promise of ours whose only time is vague: "as soon as possible", "promptly", "in a timely manner", "reasonable time", "best effort", or "depends on severity" with no values by severity below it. A vague word beside a number is fine, and so is what is asked of reporters: "please notify us as soon as possible" [CISA-T].',
  remedy: 'Write a time that you can always keep. The quick fixes offer three for each stage.',
  whenToTurnOff: 'When you have decided to promise no times.',
  messages: {
    vague: '"{text}" commits to nothing: name a time that you can keep, such as "within 7 days".',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Response Timeline\n\nWe will respond as soon as possible.\n',
      '# Security Policy\n\n## Response Timeline\n\n| Stage              | Target              |\n| ------------------ | ------------------- |\n| Time to resolution | Depends on severity |\n',
    ],
    passes: [
      '# Security Policy\n\n## Response Timeline\n\nWe respond promptly, within 2 business days.\n',
      '# Security Policy\n\n## Response Timeline\n\nPlease notify us as soon as possible after you find a problem.\n',
    ],
  },
  *check(context) {
    let last: number | undefined;
    for (const commitment of context.policy.commitments) {
      if (!commitment.vague) continue;
      const at = absolute(commitment);
      // One expression may stand for several stages: "we respond and fix as soon as possible".
      if (at.start === last) continue;
      last = at.start;
      yield {
        at,
        message: 'vague',
        values: { text: commitment.text },
        fixes: () =>
          listFixes(
            ...timesFor(commitment.stage).flatMap((time) =>
              composeFix(
                `within-${time.replace(/ /g, '-')}`,
                `Replace it by "${time}"`,
                replaceSpan(context, at, inPlaceOf(commitment, time)),
              ),
            ),
          ),
      };
    }
  },
});

function timesFor(stage: Stage): readonly string[] {
  return stage === 'fix' || stage === 'disclose'
    ? ['30 days', '60 days', '90 days']
    : ['48 hours', '3 business days', '7 days'];
}

/** A cell or value takes the time alone; in a sentence it reads "within …". */
function inPlaceOf({ unit, text }: Commitment, time: string): string {
  if (unit.kind === 'row') return time;
  return /^\p{Lu}/u.test(text) ? `Within ${time}` : `within ${time}`;
}
