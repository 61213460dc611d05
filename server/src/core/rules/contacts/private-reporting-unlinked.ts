import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { composeFix } from '../compose';
import { isForAll, linkReportForm } from '../private-way';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: { minimal: 'hint', recommended: true, strict: true, 'openssf-scorecard': 'warning' },
  statement: 'The click path to private reporting is described, but there is no link to it.',
  why: 'A click path adds friction, works only on the forge (not in package registries or editors), and grows stale when labels of the user interface change. OpenSSF Scorecard gives 0 of 6 points for contacts when there is no link or address [SC].',
  detects:
    'The steps to private reporting in words, such as "Security tab" or "Report a vulnerability", while no link in the document opens the list of advisories or the form. A policy for a whole organisation cannot know the repository: there the steps are all it can say.',
  remedy:
    'Link the form: `https://github.com/OWNER/REPOSITORY/security/advisories/new`. The quick fix turns the first step into the link when the repository is known.',
  whenToTurnOff: 'When the policy serves many repositories and cannot link to one.',
  messages: {
    unlinked:
      'This describes the way to private reporting without a link: link the report form, which works everywhere.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\n1. Go to the Security tab of this repository\n2. Click "Report a vulnerability"\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nUse the "Report a vulnerability" button.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nOpen the [report form](https://github.com/acme/app/security/advisories/new) (Security tab, "Report a vulnerability").\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev.\n',
      {
        text: '# Security Policy\n\n## Reporting a Vulnerability\n\nOpen the Security tab of the repository and click "Report a vulnerability".\n',
        repository: {
          remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: '.github', forge: 'github' }],
        },
      },
    ],
  },
  *check({ policy, repository }) {
    if (!policy.clickPath || isForAll(repository)) return;
    const at = policy.clickPath;
    yield {
      at,
      message: 'unlinked',
      fixes: () =>
        composeFix(
          'link-report-form',
          t('Link the private report form'),
          linkReportForm(policy, absolute(at), repository),
        ),
    };
  },
});
