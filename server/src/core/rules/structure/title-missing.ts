import { insertTitle } from '../../fixes';
import { titleAnchor } from '../anchors';
import { listFixes } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'hint',
  tier: 3,
  judges: 'whole document',
  profiles: { recommended: true, strict: true },
  statement: 'The document does not begin with a heading that names it a security policy.',
  why: 'Readers who arrive from the tab of the forge or from a search need to see at once what they are reading. The text that GitHub proposes begins with `# Security Policy` [GH-POL].',
  detects:
    'The first heading, of any level and kind, within the first ten lines that are not blank, must speak of security, vulnerabilities or disclosure, in any language that is known. Comments and images before it are fine, and so is a second-level heading [MS].',
  remedy: 'Begin with `# Security Policy`. The quick fix does that.',
  whenToTurnOff: 'When the file is included in a page that has the title already.',
  messages: {
    missing:
      'The document does not say that it is a security policy: begin with the heading "Security Policy".',
  },
  examples: {
    violates: [
      'Please mail us about bugs.\n',
      '# ACME\n\n## How to reach us\n\nWrite to security@acme.dev.\n',
    ],
    passes: [
      '# Security Policy\n\nWrite to security@acme.dev.\n',
      '<!-- SPDX-License-Identifier: CC0-1.0 -->\n\n## Security\n\nWrite to security@acme.dev.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.titleNamesPolicy) return;
    yield { at: titleAnchor(policy), message: 'missing', fixes: () => listFixes(insertTitle(context)) };
  },
});
