import type { Fix } from '../../edits';
import { replaceSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { Located } from '../../markdown/model';
import { indexAtSource } from '../../markdown/runs';
import { findDurations } from '../../policy/commitments/durations/durations';
import { isEnglishVagueTime } from '../../policy/commitments/vague-times';
import { SEVERITY_LEVELS } from '../../policy/model';
import type { Commitment, Stage } from '../../policy/model';
import { presetNamed } from '../../templates';
import { composeFix } from '../compose';
import { defineRule, type RuleContext } from '../rule';
import { isTimed, longestTime } from './times';

export default defineRule({
  severity: 'information',
  tier: 1,
  judges: 'whole document',
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
    'A promise of ours whose only time is vague: "as soon as possible", "promptly", "in a timely manner", "reasonable time", "best effort", or "depends on severity" with no values by severity below it. A vague word is fine where the policy gives a number for the same step, beside it or elsewhere, and so is what is asked of reporters: "please notify us as soon as possible" [CISA-T].',
  remedy:
    'Write a time that you can always keep. The quick fixes offer the time of the preset in your settings and other common ones, where the sentence can take them.',
  whenToTurnOff: 'When you have decided to promise no times.',
  options: ['preset'],
  messages: {
    vague: '"{text}" commits to nothing: name a time that you can keep, such as "within 7 days".',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Response Timeline\n\nWe will respond as soon as possible.\n',
      '# Security Policy\n\nPlease email security@acme.dev, and we will respond as quickly as possible.\n',
      '# Security Policy\n\n## Response Timeline\n\n| Stage              | Target              |\n| ------------------ | ------------------- |\n| Time to resolution | Depends on severity |\n',
    ],
    passes: [
      '# Security Policy\n\n## Response Timeline\n\nWe respond promptly, within 2 business days.\n',
      '# Security Policy\n\nWe take flaws seriously and respond promptly.\n\n## Response Timeline\n\nWe respond within 2 business days.\n',
      '# Security Policy\n\n## Response Timeline\n\nPlease notify us as soon as possible after you find a problem.\n',
    ],
  },
  *check(context) {
    let last: Located | undefined;
    for (const commitment of context.policy.commitments) {
      if (!commitment.vague || isAnswered(commitment, context.policy.commitments)) continue;
      const { block, span } = commitment;
      // One expression may stand for several stages: "we respond and fix as soon as possible".
      if (block === last?.block && span.start === last.span.start) continue;
      last = commitment;
      yield {
        at: commitment,
        message: 'vague',
        values: { text: commitment.text },
        fixes: () => timesInPlace(context, commitment),
      };
    }
  },
});

/** "We reply promptly" leads to what the policy says in numbers elsewhere, unless it speaks of other levels than those. */
const isAnswered = ({ stage, severity }: Commitment, commitments: readonly Commitment[]): boolean =>
  severity === null &&
  commitments.some((other) => other.stage === stage && other.severity === null && isTimed(other));

/** The times to choose from; none where a time cannot simply stand for the words. */
function timesInPlace(context: RuleContext, commitment: Commitment): readonly Fix[] {
  // "Wir antworten within 7 days" is no sentence of any language.
  const write = isEnglishVagueTime(commitment.text) ? wordingFor(commitment) : undefined;
  if (!write) return [];
  return timesFor(commitment, context).flatMap((time) =>
    composeFix(
      `within-${time.replace(/ /g, '-')}`,
      t('Replace it by "{0}"', time),
      replaceSpan(context, absolute(commitment), write(time)),
    ),
  );
}

const CHOICES = 3;

/** The preset's own time comes first, and none is longer than published guidance allows. Without a severity the time has to hold for most issues, so the one for critical ones is left out. */
function timesFor(commitment: Commitment, { options, profiles }: RuleContext): readonly string[] {
  const { stage, severity } = commitment;
  const { values } = presetNamed(options.preset);
  const most = longestTime(commitment, profiles)?.hours ?? Infinity;
  const levels = SEVERITY_LEVELS.slice(SEVERITY_LEVELS.indexOf(severity ?? 'high'));
  const own: Readonly<Record<Stage, readonly (string | null | undefined)[]>> = {
    acknowledge: [values.ack],
    assess: [values.assess],
    update: [values.update_every],
    fix: levels.map((level) => values[`fix_${level}`]),
    disclose: [values.disclosure_days && `${values.disclosure_days} days`],
    other: [],
  };
  const common =
    stage === 'fix' || stage === 'disclose'
      ? ['30 days', '60 days', '90 days']
      : ['48 hours', '3 business days', '7 days'];
  const times = new Set([...own[stage], ...common].filter((time) => typeof time === 'string'));
  return [...times].filter((time) => (findDurations(time)[0]?.hours ?? 0) <= most).slice(0, CHOICES);
}

/** Words after which a time cannot begin, because they belong to what is replaced. */
const BOUND_BEFORE =
  /(?:^|[^\p{L}])(?:an?|the|very|more|most|as|be|is|are|takes?|about|for|after|every|of)\s*$/iu;
/** Words that begin something new. Any other word after the vague ones is what they describe: "promptly investigate", "a prompt answer". */
const FREE_AFTER =
  /^\s*(?:$|[^\s\p{L}\p{N}]|(?:after|(?:and|or|but)(?! \p{L}{1,30}ly(?![\p{L}]))|by|with|to|when|if|once|upon|following|for|from|in|on|at|via|through|unless|while|so|because|until|before|since|where|we|you)(?![\p{L}]))/iu;

/** How a time is written over the words: alone in a cell, "within …" elsewhere. Undefined where the sentence would break. */
function wordingFor(commitment: Commitment): ((time: string) => string) | undefined {
  const { unit, span, text } = commitment;
  if (unit.kind === 'row') return (time) => time;
  const { prose } = unit;
  const start = indexAtSource(prose.runs, span.start);
  const before = prose.text.slice(0, start);
  const after = prose.text.slice(start + text.length);
  const label = unit.label?.end ?? 0;
  const begins = /(?:^|[.!?])\s*$/.test(before) || /^[\s:–—-]*$/.test(before.slice(label));
  if (/(?:^|\s)(?:within|in)\s*$/i.test(before)) return (time) => time;
  if (BOUND_BEFORE.test(before) || !FREE_AFTER.test(after)) return undefined;
  // "It depends on severity" is a statement of its own, which no time can end.
  if (!begins && /^(?:depend|var)/i.test(text)) return undefined;
  return begins && /^\p{Lu}/u.test(text) ? (time) => `Within ${time}` : (time) => `within ${time}`;
}
