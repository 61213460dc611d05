import { insertParagraph, sentence } from '../../fixes';
import { t } from '../../l10n';
import { textOf, titleAnchor } from '../anchors';
import { composeFix } from '../compose';
import { hasReportForm } from '../private-way';
import { defineRule, type RuleContext } from '../rule';

export default defineRule({
  severity: 'hint',
  tier: 2,
  judges: 'whole document',
  profiles: { recommended: true, strict: true, 'openssf-scorecard': true },
  statement: 'The file is only a pointer: one or two links and almost no text.',
  why: 'A pointer is common and legitimate practice [ASF]. Yet a reader in a hurry has to open another page to find the address, and OpenSSF Scorecard wants text beyond links, for 3 of 10 points [SC].',
  detects:
    'At most 60 words beside the links, at least one link to a page or file about security, and neither a time nor a way to report of its own other than the form of the forge. While a file is a pointer, no missing topic is reported, and none is in a text of at most 100 words beside a link to the whole policy.',
  remedy:
    'Put a short summary above the link: where to report, and when to expect an answer. The quick fix inserts one with what the repository tells.',
  whenToTurnOff: 'When one policy of your organisation is all that anybody should read.',
  options: ['preset'],
  messages: {
    pointer:
      'This only points to another page: a line on where to report and when to expect an answer helps.',
  },
  examples: {
    violates: [
      'See <https://acme.dev/security>.\n',
      '# Security\n\n[Our policy](https://github.com/acme/.github/blob/main/SECURITY.md)\n',
    ],
    passes: [
      '# Security\n\nReport privately to security@acme.dev; we answer within 3 business days. Full policy: https://acme.dev/security\n',
      '# Security Policy\n\nThis project follows the ACME policy (https://acme.dev/security). Report vulnerabilities through the private form linked there; you get an answer within 72 hours.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.kind !== 'pointer') return;
    const text = policy.document.units.find(({ kind, prose }) => kind !== 'heading' && prose.text !== '');
    yield {
      at: text ? textOf(text) : titleAnchor(policy),
      message: 'pointer',
      fixes: () =>
        composeFix(
          'insert-summary',
          t('Insert a summary above the link'),
          text ? insertParagraph(context, { before: text }, summary(context)) : [],
        ),
    };
  },
});

/** One sentence, so that it is left out as a whole when nobody knows where to report. */
const summary = (context: RuleContext): string =>
  sentence(context, hasReportForm(context.repository) ? 'form-summary' : 'email-summary');
