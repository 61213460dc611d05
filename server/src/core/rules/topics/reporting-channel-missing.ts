import type { Fix } from '../../edits';
import { insertSection, insertTemplate } from '../../fixes';
import { t } from '../../l10n';
import { sourceOf } from '../../markdown/located';
import type { Section } from '../../markdown/model';
import { headingAnchor, sectionAbout } from '../anchors';
import { composeFix, listFixes } from '../compose';
import { hasReportForm } from '../private-way';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';
import type { RuleContext } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  judges: 'whole document',
  profiles: { ...everyProfileBut(), 'ai-review': 'warning' },
  requirements: {
    'osps-baseline-1': 'OSPS-VM-02.01',
    'osps-baseline-2': 'OSPS-VM-02.01',
    'osps-baseline-3': 'OSPS-VM-02.01',
    'openssf-best-practices': 'vulnerability_report_process',
    'cisa-vdp': 'BOD 20-01 3.a.iii',
    'cra-manufacturer': 'CRA Annex II (2)',
    'cra-steward': 'CRA Art. 24',
    'uk-psti': 'ETSI EN 303 645 5.2-1',
  },
  statement: 'Nothing tells a reporter where to send a vulnerability report.',
  why: 'This is the one thing a policy must have. Without it a finder gives up, or goes public. It is asked for by OSPS-VM-02.01 and 03.01 [OSPS], the badge item `vulnerability_report_process` [BPB], BOD 20-01 3.a.iii [CISA] and Annex II of the Cyber Resilience Act [CRA]; it is the first level of disclose.io [DIO] and a required element of ISO/IEC 29147 [ISO].',
  detects:
    'Every way to report is collected: addresses, links, forms, platforms, and click paths in words such as "Security tab" and "Report a vulnerability". The rule reports when none is left that a stranger can use in private, after what the text forbids, placeholders, reserved domains, public places and references back to this document are taken out. An address for conduct or licence questions does not count; a link to another policy does.',
  remedy:
    'Say how to report in private: a link to the private report form of the forge, or an address that somebody reads. The quick fix inserts a section "Reporting a Vulnerability" filled from the repository.',
  whenToTurnOff: 'Hardly ever. A file that only points to the policy of an organisation is not reported.',
  topic: 'reporting',
  messages: {
    missing: 'There is no private way to report a vulnerability: add an address or a link to a report form.',
    unspecified:
      '"{words}" gives no address, and there is no other private way to report: write an address or a link.',
    missingHere: '"{section}" names no private way to report: add an address or a link to a report form.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nThe safety of our users matters to us.\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 3.x     | yes       |\n',
    ],
    passes: [
      '# Security Policy\n\nReport vulnerabilities to <security@acme.dev>.\n',
      '# Security Policy\n\nOpen the **Security** tab of this repository and click **Report a vulnerability**.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.channels.some((channel) => channel.effective)) return;
    const section = sectionAbout(policy, 'reporting');
    const at = headingAnchor(policy, section);
    const remedy = {
      section: 'reporting' as const,
      fixes: () => listFixes(insertSection(context, 'reporting') ?? fillIn(context, section)),
    };
    const unspecified =
      policy.deadContacts.find(({ kind }) => kind === 'unspecified') ??
      policy.channels.find(({ problem }) => problem === 'unspecified');
    if (unspecified) {
      yield { at: unspecified, message: 'unspecified', values: { words: sourceOf(unspecified) }, ...remedy };
    } else if (section) yield { at, message: 'missingHere', values: { section: section.title }, ...remedy };
    else yield { at, message: 'missing', ...remedy };
  },
});

/** The section is there and says something else: the way to report is added to it. */
function fillIn(context: RuleContext, section: Section | undefined): Fix | undefined {
  const variant = hasReportForm(context.repository) ? 'github-pvr' : 'email';
  const edits = section ? insertTemplate(context, section, 'reporting', variant) : [];
  return composeFix('insert-private-way', t('Add a private way to report'), edits)[0];
}
