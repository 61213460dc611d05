import type { SentenceId } from '../../fixes';
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
  statement:
    'OpenSSF Scorecard sees too few words about vulnerabilities, disclosure and times in the policy.',
  why: 'Two such words or numbers are worth 1 of the 10 points of the Security-Policy check [SC]. Any two will do, numbers of versions too: a full score does not mean that the policy tells what happens to a report, which is what the other rules look at.',
  detects:
    'The pattern of the check, byte for byte: fewer than two of numbers of up to four digits that end where a word ends, and words with `vuln` or `disclos`. `48h` and `7d` do not count, `48 hours` does, and words of other languages count only by chance.',
  remedy:
    'Name the vulnerability, its disclosure and a time in so many words. The quick fix adds a sentence that promises no time: not to disclose a vulnerability in public issues, or, where the policy says so already, that you agree on when to disclose it.',
  whenToTurnOff: 'When the score does not matter to you.',
  messages: {
    lacking:
      'OpenSSF Scorecard gives {score} of 10 and does not check whether the contact works: words on disclosure and times add 1 point.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nPlease report security problems to security@acme.dev. We answer within 48h.\n',
      '# Security\n\nSee https://acme.dev/security.\n',
    ],
    passes: [
      '# Security Policy\n\nPlease report vulnerabilities to security@acme.dev. We answer within 48 hours.\n',
      '# Security\n\nHow to report and disclose vulnerabilities: https://acme.dev/security\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const { disclosure, score } = scorecard(policy.document.text);
    if (disclosure) return;
    const id = SENTENCES[policy.publicIssue];
    yield {
      at: titleAnchor(policy),
      message: 'lacking',
      values: { score: String(score) },
      fixes: () =>
        id === undefined ? [] : addSentence(context, t('Add a sentence about disclosure'), id, 'disclosure'),
    };
  },
});

/** What fits to what the policy says of public issues; where it asks for them there is something else to mend first. */
const SENTENCES: Readonly<Partial<Record<string, SentenceId>>> = {
  unmentioned: 'no-public-disclosure',
  forbidden: 'agreed-disclosure',
};
