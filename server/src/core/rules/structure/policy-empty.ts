import { insertPolicy } from '../../fixes';
import { titleAnchor } from '../anchors';
import { listFixes } from '../compose';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  judges: 'whole document',
  profiles: everyProfileBut(),
  statement: 'The policy file has no visible text.',
  why: 'An empty file still makes the forge say that there is a policy, but tells nobody anything. OpenSSF Scorecard gives it 0 points [SC].',
  detects:
    'Nothing is left to read besides headings, after comments, front matter, link definitions, rules and images without a text are taken out.',
  remedy:
    'Write the policy, or delete the file. The quick fix inserts a whole policy, filled from the repository.',
  whenToTurnOff: 'Hardly ever.',
  messages: {
    empty: 'The policy is empty: say how to report a vulnerability in private.',
  },
  examples: {
    violates: ['<!-- to be written -->\n', '# Security Policy\n\n## Reporting a Vulnerability\n'],
    passes: [
      '# Security Policy\n\nWrite to security@acme.dev.\n',
      'See <https://acme.dev/security> for how to report a vulnerability.\n',
    ],
  },
  *check(context) {
    const { policy, profiles } = context;
    if (policy.hasContent) return;
    yield {
      at: titleAnchor(policy),
      message: 'empty',
      fixes: () => listFixes(insertPolicy(context, profiles[0])),
    };
  },
});
