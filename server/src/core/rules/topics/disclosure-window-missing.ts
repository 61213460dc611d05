import { insertInSection, insertSentence, sentence } from '../../fixes';
import { t } from '../../l10n';
import { sourceOf } from '../../markdown/located';
import { topicAnchor } from '../anchors';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: {
    recommended: true,
    strict: true,
    'osps-baseline-2': true,
    'osps-baseline-3': true,
    'iso-29147': 'hint',
    'disclose-io': 'warning',
    cncf: 'warning',
  },
  requirements: { 'osps-baseline-2': 'OSPS-VM-01.01', 'osps-baseline-3': 'OSPS-VM-01.01' },
  statement: 'There is a disclosure policy, but no time limit or default window.',
  why: 'Without a limit, "after a fix" can mean never, and then reporters decide alone. The templates of OpenSSF use 90 days [OVG]; the CERT guide sees 45 to 90 days as normal [CERT]; the highest level of disclose.io needs a public timeline with a rule for its extension [DIO].',
  detects:
    'The policy speaks of publication, but gives no number of days, weeks or months from the report, the triage or the fix. "We publish at once" is a window. A date that is agreed on for every case still needs a default, for when nobody agrees. A sentence that refuses embargoes or dates has said what is asked for.',
  remedy:
    'Name the day after which a reporter is free to publish. The quick fix adds a sentence with the window of the preset in your settings.',
  whenToTurnOff: 'When somebody else sets the date, such as a foundation or a coordinator.',
  options: ['preset'],
  messages: {
    missing:
      'The disclosure policy has no time limit: name a default window, such as 90 days after the report.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Disclosure Policy\n\nWe will publicly disclose the vulnerability after a fix is available.\n',
      '# Security Policy\n\nWe will coordinate disclosure timing with you.\n',
    ],
    passes: [
      '# Security Policy\n\n## Disclosure Policy\n\nWe ask you to wait up to 90 days from your report.\n',
      '# Security Policy\n\nPublication happens within 90 days of triage.\n',
      '# Security Policy\n\nWe do not participate in embargoed disclosure.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const topic = policy.topics.get('disclosure-policy');
    if (!topic || policy.disclosureWindow) return;
    const { section, last } = topic;
    const at = topicAnchor(topic);
    if (REFUSES.test(sourceOf(at))) return;
    const text = sentence(context, 'publication-window');
    yield {
      at,
      message: 'missing',
      fixes: () =>
        composeFix(
          'insert-disclosure-window',
          t('Add a default disclosure window'),
          section ? insertInSection(context, section, text) : insertSentence(context, last, text),
        ),
    };
  },
});

/** Who refuses to hold back or to promise a date has said what the rule is about. */
const REFUSES =
  /\b(?:no (?:commitments?|promises?|guarantees?)|(?:do|does|will|can) ?not (?:\w+ )?(?:participate|take part|observe|honou?r|commit|promise|guarantee|agree to)|don't (?:participate|observe|honou?r|do) |no embargo)/i;
