import { removeSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { composeFix } from '../compose';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  profiles: everyProfileBut('ai-review'),
  statement: 'Instructions of a template are still in the text.',
  why: 'The file speaks to its author instead of its readers. The sentences that GitHub proposes for a new policy [GH-POL] survive in many edited and translated files.',
  detects:
    'Sentences that are the same as, or nearly the same as, those of known templates, such as "Use this section to tell people about which versions of your project are currently being supported". In a comment, where readers do not see them, they are information at most. Code blocks are left alone.',
  remedy: 'Write what the instruction asks for in its place. The quick fix deletes the instruction.',
  whenToTurnOff: 'Only in a file that is itself a template for others to fill in.',
  messages: {
    visible:
      'This instruction of a template speaks to you, not to readers: write what it asks for in its place.',
    hidden: 'This comment is an instruction of a template: delete it when it is done.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Supported Versions\n\nUse this section to tell people about which versions of your project are\ncurrently being supported with security updates.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev.\n\nTell them where to go, how often they can expect to get an update on a\nreported vulnerability, what to expect if the vulnerability is accepted or\ndeclined, etc.\n',
    ],
    passes: [
      '# Security Policy\n\n## Supported Versions\n\nWe support these versions with security updates: 2.x and 3.x.\n',
      '<!-- Rendered from templates/security.md: edit that file. -->\n\n# Security Policy\n\nWrite to security@acme.dev.\n',
    ],
  },
  *check({ policy }) {
    for (const instruction of policy.templateInstructions) {
      const rest = {
        at: instruction,
        unnecessary: true,
        fixes: () =>
          composeFix(
            'delete-instruction',
            t('Delete the instruction of the template'),
            removeSpan(policy, absolute(instruction)),
          ),
      };
      if (instruction.hidden) yield { ...rest, message: 'hidden', atMost: 'information' };
      else yield { ...rest, message: 'visible' };
    }
  },
});
