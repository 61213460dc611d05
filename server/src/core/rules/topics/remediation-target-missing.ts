import { insertSection, insertTemplate } from '../../fixes';
import { t } from '../../l10n';
import { headingAnchor, timelineSection } from '../anchors';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';
import { isOfHandling, isTimed } from '../timelines/times';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: { recommended: true, strict: true, 'cisa-vdp': true, 'iso-29147': true },
  requirements: { 'cisa-vdp': 'BOD 20-01' },
  statement: 'There is no target for how fast a confirmed vulnerability is fixed.',
  why: 'Users plan their patching by it, and reporters their patience. CISA asks for target times of resolution and recommends 90 days at most [CISA]. Volunteers may decline to promise one, and should then say so.',
  detects:
    'The rule reports when no promise speaks of a fix, patch or release, with a number or with a release such as "the next patch release". A disclosure window such as "90 days" implies a target and counts; so does a text that openly promises no times. "As fast as volunteers can" is left to `sla-vague`.',
  remedy:
    'Name a target, by severity if you can: it is a target, not a guarantee. The quick fix inserts a table by severity with the times of the preset in your settings.',
  whenToTurnOff: 'When you cannot say more than that you do your best, and the policy says so.',
  options: ['preset'],
  messages: {
    missing:
      'Nothing says how fast a confirmed vulnerability is fixed: name a target, by severity if you can.',
    missingHere:
      '"{section}" does not say how fast a vulnerability is fixed: name a target, by severity if you can.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nWe acknowledge receipt within 48 hours. Then we develop and test a fix.\n',
      '# Security Policy\n\n## Response Timeline\n\n1. We confirm your report within 2 days\n2. We develop a fix\n3. We release it\n',
    ],
    passes: [
      '# Security Policy\n\nCritical issues are patched within 7 days.\n',
      '# Security Policy\n\nThis project follows a 90 day disclosure timeline.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.declinesTimes || policy.disclosureWindow) return;
    if (policy.commitments.some((one) => one.stage === 'fix' || (one.stage === 'disclose' && isTimed(one))))
      return;
    const section = timelineSection(policy);
    const at = headingAnchor(policy, section);
    const last = policy.commitments.findLast(isOfHandling);
    const where = section ?? (last && { after: last.unit });
    // A whole section would promise again what the other times promise already.
    const remedy = {
      ...(!where && { section: 'response-timeline' as const }),
      fixes: () =>
        where
          ? composeFix(
              'insert-fix-targets',
              t('Insert a table of fix times by severity'),
              insertTemplate(context, where, 'response-timeline', 'table'),
            )
          : listFixes(insertSection(context, 'response-timeline')),
    };
    if (section) yield { at, message: 'missingHere', values: { section: section.title }, ...remedy };
    else yield { at, message: 'missing', ...remedy };
  },
});
