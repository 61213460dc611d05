import { groupBy } from '../../collections/groups';
import { replaceSpan, sentence } from '../../fixes';
import { t } from '../../l10n';
import { absolute, sourceOf } from '../../markdown/located';
import { retiredPlatformAt } from '../../policy/contacts/platforms';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'The named intake platform no longer accepts such reports.',
  why: 'Links to a platform stay in policies long after it has changed. huntr.dev became huntr.com, which takes only reports on software that powers AI [HUNTR]; the Internet Bug Bounty on HackerOne has paused submissions. A reporter who is turned away there has to look for another way.',
  detects:
    'Links that are offered for reports and lead to a platform of a short dated list: huntr.dev, and the Internet Bug Bounty (`hackerone.com/ibb`). Mentions of such a platform, as for thanks, are left alone, and so are the programmes that single projects have on HackerOne and others.',
  remedy:
    'Link the form for private reports, or the platform that takes the reports now. The quick fix writes the link to the form.',
  whenToTurnOff: 'When the platform does take the reports of this project, as huntr does for AI software.',
  messages: {
    'ai-only':
      '{name} takes reports on AI software alone, at huntr.com: link the form for private reports, or give an address.',
    paused: '{name} has paused submissions: link the form for private reports, or give an address.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport vulnerabilities [on huntr](https://huntr.dev/bounties/disclose).\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport at https://hackerone.com/ibb\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport at https://hackerone.com/acme\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport to security@acme.dev. We thank all who have written to us through huntr.dev.\n',
    ],
  },
  *check(context) {
    const linked = context.policy.channels.filter((channel) => channel.linked);
    for (const [platform, [first, ...others]] of groupBy(linked, ({ value }) => retiredPlatformAt(value))) {
      if (first === undefined || platform === undefined) continue;
      yield {
        at: first,
        message: platform.status,
        values: { name: platform.name },
        related: others.map((at) => ({ message: t('This leads to the same platform.'), at })),
        fixes: () =>
          composeFix(
            'link-report-form',
            t('Link the private report form instead'),
            [first, ...others].flatMap((channel) =>
              replaceSpan(
                context,
                absolute(channel),
                sourceOf(channel).startsWith('[') ? sentence(context, 'form-link') : '{{pvr_url}}',
              ),
            ),
          ),
      };
    }
  },
});
