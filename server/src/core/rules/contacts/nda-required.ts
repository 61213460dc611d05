import { removeSpan, removeUnit } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { rangeOf } from '../anchors';
import { composeFix } from '../compose';
import { defineRule } from '../rule';
import { isAllOf } from '../sentences';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true, 'cisa-vdp': true, 'disclose-io': true },
  statement: 'Reporters must sign an NDA or enter a contract.',
  why: 'Nobody signs an agreement to do somebody a favour: the report is published or never made. The templates of CERT/CC ask for no agreement and no customer relationship before a report [CERT], and disclose.io holds non-disclosure to be out of place in a disclosure programme [DIO].',
  detects:
    'Sentences that demand a non-disclosure or confidentiality agreement, or that make reports depend on a contract or terms. That none is required, the terms of a bounty, contracts of customers, and what members of a private list sign are left alone.',
  remedy:
    'Take the demand out, and agree on the date of publication with each reporter instead. The quick fix deletes the sentence.',
  whenToTurnOff: 'When a law or a programme that you take part in demands the agreement.',
  messages: {
    agreement: 'This makes reports depend on an agreement, which keeps reporters away: take it out.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev. You must sign an NDA before we look at your report.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev. Researchers have to accept our terms and conditions before they report.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev. We do not ask for an NDA.\n',
      '# Security Policy\n\n## Distributors\n\nMembers of the list must sign a non-disclosure agreement.\n',
    ],
  },
  *check({ policy }) {
    for (const demand of policy.agreements) {
      const { unit, range } = demand;
      yield {
        at: demand,
        message: 'agreement',
        fixes: () => {
          const place = rangeOf(unit, range);
          const edits = isAllOf(unit, range)
            ? removeUnit(policy, unit)
            : place
              ? removeSpan(policy, absolute(place))
              : [];
          return composeFix('remove-demand', t('Delete the sentence'), edits);
        },
      };
    }
  },
});
