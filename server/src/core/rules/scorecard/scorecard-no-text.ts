import { t } from '../../l10n';
import { scorecard } from '../../scorecard/scorecard';
import { titleAnchor } from '../anchors';
import { defineRule } from '../rule';
import { addSentence } from './earned';

export default defineRule({
  severity: 'warning',
  tier: 2,
  judges: 'whole document',
  profiles: { 'openssf-scorecard': true },
  statement: 'OpenSSF Scorecard sees no text beside the links of the policy.',
  why: 'Text beside links and addresses is worth 3 of the 10 points of the Security-Policy check [SC]. Any will do: a full score does not mean that the contact works, which is what the other rules look at.',
  detects:
    'The count of the check, byte for byte: the file is no longer than its links and addresses, each counted once with two bytes for what stands around it. A file without any visible text is reported for that alone.',
  remedy: 'Say in a sentence what the link is for. The quick fix adds one.',
  whenToTurnOff: 'When the score does not matter to you.',
  messages: {
    bare: 'OpenSSF Scorecard gives {score} of 10 and does not check whether the contact works: text beside the links adds 3 points.',
  },
  examples: {
    violates: ['https://acme.dev/security\n', '<security@acme.dev>'],
    passes: ['Report vulnerabilities to security@acme.dev.\n', '# Security\n\nhttps://acme.dev/security\n'],
  },
  *check(context) {
    const { policy } = context;
    const { text, score } = scorecard(policy.document.text);
    if (text) return;
    yield {
      at: titleAnchor(policy),
      message: 'bare',
      values: { score: String(score) },
      fixes: () => addSentence(context, t('Say what the link is for'), 'described-here', 'text'),
    };
  },
});
