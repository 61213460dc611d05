import { sourceOf } from '../../markdown/located';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 2,
  profiles: { recommended: true, strict: true, 'cisa-vdp': 'warning', 'disclose-io': 'warning' },
  statement: 'The tone threatens reporters.',
  why: 'A policy invites people who need not report anything. Public bodies are told to write theirs so that it invites and does not threaten [CISA]; who reads of lawyers first keeps the report to themselves.',
  detects:
    'Legal or criminal action, prosecution, the police, strict enforcement and bans that await the reader. What is promised not to be done, what is done against malice, bad faith, extortion or spam, action by third parties, and sections about safe harbor are left alone, as are words such as "zero tolerance" about anything but the rules for reporters.',
  remedy:
    'Say what the rule is, and that you take no action against those who keep it in good faith. No quick fix writes that: it is a legal promise, and yours to make.',
  whenToTurnOff: 'When your lawyers insist on the sentence.',
  messages: {
    threat: '"{words}" threatens those who report: say the rule, and what those who keep it can rely on.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nIf you test our systems we will take legal action.\n',
      '# Security Policy\n\nViolations will be met with strict enforcement.\n',
    ],
    passes: [
      '# Security Policy\n\nWe will not take legal action against good-faith research.\n',
      '# Security Policy\n\nLegal action is taken in cases of malicious intent.\n',
    ],
  },
  *check({ policy }) {
    for (const threat of policy.threats)
      yield { at: threat, message: 'threat', values: { words: sourceOf(threat) } };
  },
});
