import type { TextEdit } from '../../edits';
import {
  insertInSection,
  insertParagraph,
  insertSection,
  insertSentence,
  sentence,
  timeFor,
} from '../../fixes';
import { t } from '../../l10n';
import { presetNamed } from '../../templates';
import { findDurations } from '../../policy/commitments/durations/durations';
import type { Section, Unit } from '../../markdown/model';
import { headingAnchor, timelineSection } from '../anchors';
import { composeFix, listFixes } from '../compose';
import { defineRule, type RuleContext } from '../rule';
import { isOfHandling, isTimed } from '../timelines/times';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: {
    recommended: true,
    strict: true,
    'osps-baseline-2': 'warning',
    'osps-baseline-3': 'warning',
    'openssf-best-practices': true,
    'cisa-vdp': 'warning',
    'uk-psti': 'warning',
  },
  requirements: {
    'osps-baseline-2': 'OSPS-VM-01.01',
    'osps-baseline-3': 'OSPS-VM-01.01',
    'openssf-best-practices': 'vulnerability_report_response',
    'cisa-vdp': 'BOD 20-01 3.a.v',
    'uk-psti': 'ETSI EN 303 645 5.2-1',
  },
  statement: 'There are times for other steps, but none for the first answer.',
  why: 'The first answer is what a reporter waits for. The badge measures it, with 14 days as the limit [BPB]; CISA recommends three business days at most [CISA]; the CERT guide calls 24 to 48 hours common [CERT].',
  detects:
    'The rule reports when the policy has times, or words such as "as soon as possible" in their place, but none of the stage "acknowledge": acknowledge, confirm receipt, first response, respond, reply, get back to you. "You should receive a response within 24 hours" [MS] counts. A vague promise of an answer is left to `sla-vague`.',
  remedy: 'Say within which time you confirm that a report has arrived. The quick fix adds that sentence.',
  whenToTurnOff: 'When the platform that takes your reports confirms every one at once.',
  options: ['preset'],
  messages: {
    missing: 'Nothing says when a report is acknowledged: name the time of the first answer.',
    missingHere: '"{section}" gives times, but none for the first answer: name it.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nReports are fixed as soon as possible.\n',
      '# Security Policy\n\n## Response Timeline\n\n- Fix for critical issues: 7 days\n',
      '# Security Policy\n\nWe follow a 90 day disclosure timeline.\n',
    ],
    passes: [
      '# Security Policy\n\nYou should receive a response within 24 hours. We follow a 90 day disclosure timeline.\n',
      '# Security Policy\n\n## Response Timeline\n\n- **Initial response**: within 48 hours\n- **Fix**: within 30 days\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const { commitments } = policy;
    const isNamed = commitments.some(isTimed);
    if (!isNamed && !commitments.some((one) => one.vague && isOfHandling(one))) return;
    if (policy.declinesTimes || commitments.some(({ stage }) => stage === 'acknowledge')) return;
    const section = timelineSection(policy);
    const at = headingAnchor(policy, section);
    const beside = commitments.find((one) => (isTimed(one) || one.vague) && isOfHandling(one))?.unit;
    // A whole section would promise again what the other times promise already.
    const remedy = {
      ...(!(section ?? beside) && { section: 'response-timeline' as const }),
      fixes: () =>
        section || beside
          ? composeFix(
              'insert-acknowledgement',
              t('Add a time for the first answer'),
              addedSentence(context, section, beside),
            )
          : listFixes(insertSection(context, 'response-timeline')),
    };
    if (section && isNamed)
      yield { at, message: 'missingHere', values: { section: section.title }, ...remedy };
    else yield { at, message: 'missing', ...remedy };
  },
});

/** The preset's time, unless a later step may take no longer than that: then as long as that one. */
function confirmation(context: RuleContext): string {
  const { policy, options } = context;
  const own = findDurations(presetNamed(options.preset).values.ack ?? '')[0]?.hours ?? 0;
  const later = policy.commitments
    .filter(({ stage, conditional }) => (stage === 'assess' || stage === 'fix') && !conditional)
    .flatMap(({ hours }) => hours ?? []);
  const soonest = Math.min(...later);
  if (soonest >= own) return sentence(context, 'acknowledgement');
  const time = soonest % 24 === 0 && soonest > 48 ? `${soonest / 24} days` : `${soonest} hours`;
  return sentence(context, 'acknowledgement', { ack: timeFor(context, time) });
}

/** In the section about times; else beside a time that is there. */
function addedSentence(
  context: RuleContext,
  section: Section | undefined,
  beside: Unit | undefined,
): readonly TextEdit[] {
  const text = confirmation(context);
  const inSection = section ? insertInSection(context, section, text) : [];
  if (inSection.length > 0 || !beside) return inSection;
  if (beside.kind !== 'paragraph') return insertParagraph(context, { after: beside }, text);
  const added = insertSentence(context, beside, text);
  // A paragraph that leads over to a list has to stay right before it.
  return added.length > 0 ? added : insertParagraph(context, { before: beside }, text);
}
