import type { Fix } from '../../edits';
import { replaceSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { scorecard } from '../../scorecard/scorecard';
import { titleAnchor } from '../anchors';
import { composeFix } from '../compose';
import { hasReportForm, isForAll, linkReportForm, reportInPrivate } from '../private-way';
import { defineRule } from '../rule';
import type { RuleContext } from '../rule';
import { addSentence } from './earned';

export default defineRule({
  severity: 'warning',
  tier: 2,
  judges: 'whole document',
  profiles: { 'openssf-scorecard': true },
  statement: 'OpenSSF Scorecard sees no link and no e-mail address in the policy.',
  why: 'A whole link or an address is worth 6 of the 10 points of the Security-Policy check [SC]. Any will do, a badge or a link to a standard too: a full score does not mean that the contact works, which is what the other rules look at.',
  detects:
    'The patterns of the check, byte for byte: `http://` or `https://` in small letters, or an address with `@` or `[at]` whose last part has two to six letters. Relative links, steps such as "open the Security tab", addresses that are written out in words and those that end in `.technology` do not count. A policy without any private way to report is reported for that alone.',
  remedy:
    'Link the private report form with its whole address, or write an e-mail address. When the repository is known, the quick fix links the steps that are described, completes a relative link, or adds a sentence.',
  whenToTurnOff: 'When the score does not matter to you.',
  messages: {
    unlinked:
      'OpenSSF Scorecard gives {score} of 10 and does not check whether the contact works: a full link or an address adds 6 points.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nOpen the Security tab of this repository and click "Report a vulnerability".\n',
      '# Security Policy\n\nReport vulnerabilities [in private](../../security/advisories/new).\n',
      '# Security Policy\n\nReport vulnerabilities to security@acme.technology.\n',
    ],
    passes: [
      '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
      '# Security Policy\n\nReport vulnerabilities [in private](https://github.com/acme/app/security/advisories/new).\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const { links, score } = scorecard(policy.document.text);
    if (links) return;
    yield {
      at: policy.clickPath ?? titleAnchor(policy),
      message: 'unlinked',
      values: { score: String(score) },
      fixes: () => fixes(context),
    };
  },
});

/** The way that is there gets a whole address; where there is none that could, a sentence tells one. */
function fixes(context: RuleContext): readonly Fix[] {
  const { policy, repository } = context;
  const isOwnForm = hasReportForm(repository) && !isForAll(repository);
  // An address that Scorecard does not know is an address all the same.
  if (!isOwnForm && policy.channels.some(({ kind }) => kind === 'email')) return [];
  const relative = policy.forgeLinks.find(({ host, page }) => host === '' && page.startsWith('security/'));
  const edits =
    relative?.urlSpan && isOwnForm
      ? replaceSpan(context, absolute(relative), '{{pvr_url}}')
      : policy.clickPath && isOwnForm
        ? linkReportForm(policy, absolute(policy.clickPath), repository)
        : [];
  if (edits.length > 0) return composeFix('link-report-form', t('Link the private report form'), edits);
  return addSentence(
    context,
    t('Add a private way to report'),
    reportInPrivate(isOwnForm ? repository : {}),
    'links',
  );
}
