import { insertParagraph, sectionHeading } from '../../fixes';
import { t } from '../../l10n';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: { recommended: true, strict: true, 'iso-29147': true },
  statement: 'A channel exists but no heading announces it.',
  why: 'People who look for the way to report skim the headings. The guide for maintainers asks for an obvious place and names the words that are searched for: report, security, vulnerability [OVG].',
  detects:
    'A policy of more than 25 lines that offers a private way to report while no heading, bold ones included, speaks of reporting, contact or disclosure. Short files, files without headings, and a way to report right below the title are left alone.',
  remedy:
    'Put the way to report under a heading of its own. The quick fix inserts one before the first channel.',
  whenToTurnOff: 'When the whole document is about reporting.',
  topic: 'reporting',
  messages: {
    missing: 'No heading announces how to report: put "Reporting a Vulnerability" above this.',
  },
  examples: {
    violates: [
      `# ACME Security\n\n## Architecture\n${'\nAll parts run on their own.\n'.repeat(14)}\nReport vulnerabilities to security@acme.dev.\n`,
    ],
    passes: [
      '# Reporting Security Issues\n\nWrite to security@acme.dev.\n',
      '# Security\n\n**Reporting a vulnerability**\n\nWrite to security@acme.dev.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const { headings, channels, document, kind, title } = policy;
    const first = channels.find(({ effective }) => effective);
    if (first === undefined || kind !== 'policy' || document.lineCount <= SHORT) return;
    // Right below the title it needs no other heading, and where there are none the document is one section.
    const under = document.sectionOf(first.unit);
    if (headings.length === 0 || under.heading === undefined || under.heading === title) return;
    if (
      headings.some(
        ({ topics, title: text }) => topics.some((topic) => ABOUT.includes(topic)) || WORDS.test(text),
      )
    )
      return;
    yield {
      at: first,
      message: 'missing',
      fixes: () =>
        composeFix(
          'insert-heading',
          t('Insert the heading "{0}"', sectionHeading(policy, 'reporting')),
          insertParagraph(context, { before: first.unit }, `## ${sectionHeading(policy, 'reporting')}`),
        ),
    };
  },
});

/** Lines that a reader takes in at a glance, blank ones included. */
const SHORT = 25;

const ABOUT: readonly string[] = ['reporting', 'contact', 'disclosure-policy', 'report-content', 'bounty'];
const WORDS = /report|disclos|contact/i;
