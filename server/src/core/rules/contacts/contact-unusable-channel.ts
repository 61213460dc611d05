import { removeUnit, replaceSpan, sentence } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { Channel } from '../../policy/model';
import { unusableOf, type Unusable } from '../../policy/contacts/unusable';
import { rangeOf } from '../anchors';
import { composeFix } from '../compose';
import { hasReportForm } from '../private-way';
import { defineRule } from '../rule';
import { sentenceWith } from '../sentences';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'The described channel does not exist or outsiders cannot use it.',
  why: 'GitHub has no messages between users and no private issues, and only maintainers can open a draft advisory: everybody else needs private vulnerability reporting [GH-PVR]. A reporter who follows such words finds nothing, and the public tracker is near.',
  detects:
    'Ways to report in words: a direct or private message where GitHub is the only place named, a private or confidential issue on GitHub (or with no place named, in a repository that is on GitHub), and a draft advisory, while no link in the document opens the form and its name is not told. Confidential issues of GitLab, Jira, Bugzilla and other trackers, and messages on Discord, Matrix and the like do exist.',
  remedy:
    'Link the form for private reports, or give an address. The quick fix writes the link in place of the sentence, or takes the item out where the form is linked already. A warning becomes an error where there is no other way.',
  whenToTurnOff: 'When reports come only from people who have access to the repository.',
  messages: {
    'github-message': 'GitHub has no direct messages: link the form for private reports, or give an address.',
    'github-issue': 'GitHub has no private issues: link the form for private reports, or give an address.',
    draft:
      'Only maintainers can open a draft advisory: link the form for private reports, or give an address.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nContact the owner of the repository by direct message on GitHub.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nOpen a private issue on GitHub.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nOpen a confidential issue on GitLab.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nOpen a [draft advisory](https://github.com/acme/app/security/advisories/new).\n',
    ],
  },
  *check(context) {
    const { channels } = context.policy;
    const hasForm = channels.some(
      ({ kind, linked, value }) => kind === 'github-advisory' && linked && !value.includes('docs.github.com'),
    );
    const reasonOf = (channel: Channel): Exclude<Unusable, 'issue'> | undefined => {
      const reason = unusableOf(channel);
      if (reason === 'issue') return hasReportForm(context.repository) ? 'github-issue' : undefined;
      return reason === 'draft' && hasForm ? undefined : reason;
    };
    const graver = !channels.some((channel) => channel.effective && reasonOf(channel) === undefined);
    for (const channel of channels) {
      const message = reasonOf(channel);
      if (message === undefined) continue;
      const fixes = () => {
        const { unit } = channel;
        if (hasForm && unit.kind === 'item')
          return composeFix(
            'remove-method',
            t('Remove this way to report'),
            removeUnit(context.policy, unit),
          );
        const place = sentenceOf(channel);
        return composeFix(
          'link-report-form',
          t('Link the private report form instead'),
          place ? replaceSpan(context, absolute(place), sentence(context, 'open-form')) : [],
        );
      };
      yield { at: channel, message, graver, fixes };
    }
  },
});

function sentenceOf(channel: Channel) {
  const range = sentenceWith(channel);
  return range && rangeOf(channel.unit, range);
}
