import { mergeSection, removeSection } from '../../fixes';
import type { Section } from '../../markdown/model';
import { PSEUDO_HEADING_LEVEL } from '../../markdown/pseudo-headings';
import type { Policy, TopicId } from '../../policy/model';
import { textOf } from '../anchors';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';

/** The topics of which a second section is a second answer to the same question. */
const SINGLE: readonly TopicId[] = [
  'reporting',
  'supported-versions',
  'disclosure-policy',
  'response-timeline',
];

export default defineRule({
  severity: 'warning',
  profiles: { recommended: true, strict: true },
  statement: 'Two sections cover the same topic under the same or a synonymous heading.',
  why: "Readers follow whichever they meet first, and only one of them is kept up to date. It often comes from GitHub's proposal being appended to a policy that was there already.",
  detects:
    'Two headings of the same text under one parent, or two headings of the first three levels about the same of reporting, supported versions, disclosure and response times, neither of which contains the other and both with content. Headings that say what sets them apart ("in a third-party module", "via e-mail"), sub-sections of one section, and texts in two languages are left alone.',
  remedy: 'Merge the two. The quick fixes move the content of the second to the first, or delete the second.',
  whenToTurnOff: 'When the policy covers several products with a section for each.',
  messages: {
    same: '"{section}" is there twice: merge the two sections.',
    synonymous: '"{section}" covers the same as "{earlier}": merge the two sections.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev.\n\n## Reporting Vulnerabilities\n\nUse the form at <https://hackerone.com/acme>.\n',
      '# Security Policy\n\nWrite to security@acme.dev.\n\n# Security Policy\n\n## Supported Versions\n\nOnly the latest release.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a bug in ACME\n\nWrite to security@acme.dev.\n\n## Reporting a bug in a third-party module\n\nReport it upstream.\n',
      '# Security Policy\n\n## Reporting\n\n### By mail\n\nsecurity@acme.dev\n\n### By form\n\n<https://hackerone.com/acme>\n',
    ],
  },
  *check({ policy }) {
    // A summary or a strong line ("More", "Note") heads a section only where it announces a topic.
    const sections = policy.document.sections.filter(
      (section) =>
        section.title !== '' &&
        section.heading !== undefined &&
        (section.level < PSEUDO_HEADING_LEVEL || policy.topicsOf(section).length > 0),
    );
    for (const [index, section] of sections.entries()) {
      const before = sections.slice(0, index);
      const same = before.find((other) => other.parent === section.parent && sameTitle(other, section));
      const earlier = same ?? before.find((other) => coverTheSame(policy, other, section));
      if (!earlier) continue;
      const rest = {
        at: textOf(section.heading!),
        related: [{ message: 'The first section on it.', at: textOf(earlier.heading!) }],
        fixes: () =>
          listFixes(
            ...composeFix(
              'merge-sections',
              `Move this text to "${earlier.title}"`,
              mergeSection(policy, section, earlier),
            ),
            ...composeFix('delete-section', 'Delete this section', removeSection(policy, section)),
          ),
      };
      if (same) yield { ...rest, message: 'same', values: { section: section.title } };
      else
        yield { ...rest, message: 'synonymous', values: { section: section.title, earlier: earlier.title } };
    }
  },
});

function sameTitle(a: Section, b: Section): boolean {
  return a.title.toLowerCase() === b.title.toLowerCase();
}

function coverTheSame(policy: Policy, a: Section, b: Section): boolean {
  const topics = policy.topicsOf(a);
  return (
    a.level <= 3 &&
    b.level <= 3 &&
    SINGLE.some((topic) => topics.includes(topic) && policy.topicsOf(b).includes(topic)) &&
    a.allUnits.length > 0 &&
    b.allUnits.length > 0 &&
    !shareSection(policy, a, b) &&
    policy.qualifierOf(a) === policy.qualifierOf(b) &&
    sameLanguage(policy.languageOf(a), policy.languageOf(b))
  );
}

/** One contains the other, or both are parts of one section on a common topic. */
function shareSection(policy: Policy, a: Section, b: Section): boolean {
  if (ancestors(a).includes(b) || ancestors(b).includes(a)) return true;
  return ancestors(a).some(
    (parent) =>
      ancestors(b).includes(parent) && policy.topicsOf(parent).some((topic) => SINGLE.includes(topic)),
  );
}

function ancestors(section: Section): Section[] {
  return section.parent ? [section.parent, ...ancestors(section.parent)] : [];
}

function sameLanguage(a: string, b: string): boolean {
  return a === b || a === 'und' || b === 'und';
}
