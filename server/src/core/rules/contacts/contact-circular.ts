import { removeUnit, replaceSpan, sentence } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import { hostAndPath } from '../../policy/contacts/urls';
import type { RepositoryFacts } from '../../repository/facts';
import { valueOf } from '../anchors';
import { composeFix, listFixes } from '../compose';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  judges: 'whole document',
  profiles: everyProfileBut('ai-review'),
  requirements: {
    'osps-baseline-1': 'OSPS-VM-02.01',
    'osps-baseline-2': 'OSPS-VM-02.01',
    'osps-baseline-3': 'OSPS-VM-02.01',
  },
  statement: 'The contact sends the reader back to this same document.',
  why: 'The reader ends where they started: the policy refers to the security policy for the address, and no address is in it. Checks for links and words do not notice.',
  detects:
    'In a reporting context, a reference to SECURITY.md, "this file", "the security policy" or the policy page of the repository, for a contact, e-mail address or channel, while the document has no address that would satisfy it. A link to another policy, and a link to a section of the same document that has the contact, are fine.',
  remedy: 'Write the address in place of the reference, or remove this way to report when another one works.',
  whenToTurnOff: 'Hardly ever: such a contact helps nobody.',
  messages: {
    circular: 'This sends the reader back to this document, which has no address: write the address here.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\n- Send the details to the maintainers (check SECURITY.md for the current contact)\n',
      {
        text: '# Security Policy\n\n## Reporting a Vulnerability\n\nFor the contact address see the security policy (https://github.com/acme/app/security/policy).\n',
        repository: {
          remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' }],
        },
      },
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nSee the [organisation policy](https://github.com/acme/.github/blob/main/SECURITY.md).\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nContact: see [below](#contact).\n\n## Contact\n\nsecurity@acme.dev\n',
    ],
  },
  *check(context) {
    const { policy, repository } = context;
    for (const contact of policy.deadContacts) {
      if (contact.kind !== 'circular' || pointsElsewhere(contact.unit, repository)) continue;
      const text = valueOf(contact.unit);
      yield {
        at: contact,
        message: 'circular',
        fixes: () =>
          listFixes(
            ...composeFix(
              'write-address',
              t('Write the security contact here'),
              text ? replaceSpan(context, absolute(text), sentence(context, 'write-to')) : [],
            ),
            ...composeFix(
              'remove-method',
              t('Remove this way to report'),
              removeUnit(policy, contact.unit.parent ?? contact.unit),
            ),
          ),
      };
    }
  },
});

/** A policy page on a forge is another one when the repository is known and the page is not one of it. */
function pointsElsewhere(unit: Unit, { remotes }: RepositoryFacts): boolean {
  if (!remotes || remotes.length === 0) return false;
  const own = remotes.map(({ host, owner, repo }) => `${host}/${owner}/${repo}/`.toLowerCase());
  const pages = unit.prose.links.map(({ url }) => hostAndPath(url)).filter(({ host }) => host !== '');
  return (
    pages.length > 0 &&
    !pages.some(({ host, path }) => own.some((start) => `${host}${path}/`.startsWith(start)))
  );
}
