import { insertParagraph, insertSentence, sentence } from '../../fixes';
import { t } from '../../l10n';
import type { EndlessSilence } from '../../policy/model';
import { composeFix } from '../compose';
import { defineRule, type RuleContext } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  judges: 'whole document',
  profiles: { recommended: true, strict: true, 'cisa-vdp': 'error', 'disclose-io': 'error' },
  requirements: { 'cisa-vdp': 'BOD 20-01 3.c.iii' },
  statement: 'The policy forbids publication without a limit in time, or makes it depend on approval alone.',
  why: 'A policy must not restrict publication except for a reasonably limited time [CISA], and silence without an end has no place in a disclosure policy [DIO]. Researchers who may never speak report elsewhere, or not at all.',
  detects:
    'A sentence that asks reporters not to publish without permission or approval, or never, in a section about disclosure; it is no more than information where the silence ends with a fix, whenever that comes. A window or deadline for publication anywhere in the policy is a limit, and so are a reasonable time and a date that both sides agree on. What the project itself does not publish, and personal data, are something else. English texts are read.',
  remedy:
    'Say after how many days a reporter is free to publish. The quick fix adds a sentence with the window of the preset in your settings.',
  whenToTurnOff: 'When a contract with the reporters, and not this policy, says what they may publish.',
  options: ['preset'],
  messages: {
    never:
      'This forbids publication for ever: name a time after which reporters are free to publish, such as 90 days.',
    approval:
      'This makes publication depend on approval alone: name a time after which reporters are free, such as 90 days.',
    'until-fixed':
      'Without a fix reporters may never publish: name a time after which they are free, such as 90 days.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Disclosure Policy\n\nYou may not disclose the issue without our written approval.\n',
      '# Security Policy\n\n## Disclosure Policy\n\nPlease keep the vulnerability confidential until it is fixed.\n',
    ],
    passes: [
      '# Security Policy\n\n## Disclosure Policy\n\nDo not disclose for 90 days or until a fix is released, whichever is earlier.\n',
      '# Security Policy\n\n## Disclosure Policy\n\nNever publish personal data you come across.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.disclosureWindow) return;
    const grave = policy.endlessSilences.find(({ kind }) => kind !== 'until-fixed');
    // Where nothing else tells how a vulnerability becomes public, that is said already.
    const silence = grave ?? (policy.topics.has('disclosure-policy') ? policy.endlessSilences[0] : undefined);
    if (!silence) return;
    yield {
      at: silence,
      message: silence.kind,
      fixes: () =>
        composeFix(
          'add-window',
          t('Add a time after which reporters may publish'),
          windowAfter(context, silence),
        ),
      ...(grave ? {} : { atMost: 'information' as const }),
    };
  },
});

function windowAfter(context: RuleContext, { unit }: EndlessSilence) {
  const text = sentence(context, 'publication-window');
  const added = insertSentence(context, unit, text);
  if (added.length > 0) return added;
  // A paragraph that leads over to a list has to stay right before it.
  return insertParagraph(context, unit.kind === 'paragraph' ? { before: unit } : { after: unit }, text);
}
