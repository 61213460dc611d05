import { insertSection } from '../../fixes';
import { titleAnchor } from '../anchors';
import { listFixes } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'hint',
  tier: 3,
  judges: 'whole document',
  profiles: { recommended: true, strict: true, 'openssf-best-practices': 'information', 'iso-29147': true },
  requirements: { 'openssf-best-practices': 'vulnerability_report_credit' },
  statement: 'There is no word on crediting the reporter.',
  why: 'Credit is the normal reward for a report [OVG]. The silver badge requires that reporters are credited unless they ask otherwise [BPB]; ISO/IEC 29147 recommends an element on recognition [ISO].',
  detects:
    'Credit, a hall of fame, acknowledgements, being named in the advisory or release notes, or the right to stay anonymous. "We acknowledge receipt" and thanks alone are not recognition.',
  remedy: 'Say whether and where you name reporters. The quick fix inserts a section with one sentence.',
  whenToTurnOff: 'When reporters are never named, for example because all reports are confidential.',
  topic: 'recognition',
  messages: {
    missing:
      'Nothing says whether reporters are credited: say where they are named, unless they stay anonymous.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nWe will acknowledge receipt within 48 hours.\n',
      '# Security Policy\n\nThank you for helping us stay secure!\n',
    ],
    passes: [
      '# Security Policy\n\nWe credit you in the advisory unless you want to stay anonymous.\n',
      '# Security Policy\n\n## Hall of Fame\n\n- Jane Doe\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.topics.has('recognition')) return;
    yield {
      at: titleAnchor(policy),
      message: 'missing',
      section: 'recognition',
      fixes: () => listFixes(insertSection(context, 'recognition')),
    };
  },
});
