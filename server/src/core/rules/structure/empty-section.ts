import { fillSection, removeSection, sectionIdOf } from '../../fixes';
import { t } from '../../l10n';
import { textOf } from '../anchors';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  // Elsewhere a section may hold a list of contents, an image or another file, of which nothing is read.
  onlyMarkdown: true,
  profiles: { recommended: true, strict: true },
  statement: 'A heading has no content.',
  why: 'The document looks unfinished, and people who jump from heading to heading land on nothing.',
  detects:
    'A heading that is followed by a heading of the same or a higher level, or by the end of the file, with nothing to read between. A heading that is followed by a deeper one is fine. Bold lines that serve as headings are left alone.',
  remedy: 'Write the section or delete its heading. The quick fixes offer both.',
  whenToTurnOff: 'While a policy is being drafted.',
  messages: {
    empty: 'The section "{section}" is empty: write it or delete the heading.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Disclosure Policy\n\n## Security Updates\n\nFixes are announced in the release notes.\n',
      '# Security Policy\n\nWrite to security@acme.dev.\n\n## Hall of Fame\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting\n\n### By mail\n\nsecurity@acme.dev\n',
      '# Security Policy\n\n## Hall of Fame\n\n*No vulnerabilities reported yet*\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const { headings, title } = policy;
    for (const { unit, title: section, level, hasText, hasChildren } of headings) {
      // The document's title needs no text of its own: what it heads is the document.
      if (unit === title && level === 1) continue;
      if (unit.style === 'strong' || hasText || hasChildren) continue;
      yield {
        at: textOf(unit),
        message: 'empty',
        values: { section },
        fixes: () => {
          const empty = policy.document.sectionOf(unit);
          const id = sectionIdOf(context, empty);
          return listFixes(
            id && fillSection(context, empty, id),
            ...composeFix('delete-heading', t('Delete the empty section'), removeSection(policy, empty)),
          );
        },
      };
    }
  },
});
