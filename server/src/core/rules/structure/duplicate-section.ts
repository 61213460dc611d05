import { mergeSection, removeSection } from '../../fixes';
import { t } from '../../l10n';
import { PSEUDO_HEADING_LEVEL } from '../../markdown/pseudo-headings';
import type { Heading, TopicId } from '../../policy/model';
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
  tier: 1,
  profiles: { recommended: true, strict: true },
  statement: 'Two sections cover the same topic under the same or a synonymous heading.',
  why: "Readers follow whichever they meet first, and only one of them is kept up to date. It often comes from GitHub's proposal being appended to a policy that was there already.",
  detects:
    'Two headings of the same text under one parent, or two headings of the first three levels that are about the same of reporting, supported versions, disclosure and response times, neither of which contains the other and both with content. Headings that say what sets them apart ("in a third-party module", "via e-mail"), sub-sections of one section, and texts in two languages are left alone.',
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
      '# Security Policy\n\n## Reporting a bug\n\nOpen an issue for what is no vulnerability.\n\n## Reporting a vulnerability\n\nWrite to security@acme.dev.\n',
      '# Security Policy\n\n## Reporting a vulnerability\n\nWrite to security@acme.dev.\n\n## Coordinated disclosure\n\nWe publish an advisory once there is a fix.\n',
      '# Security Policy\n\n## Reporting\n\n### By mail\n\nsecurity@acme.dev\n\n### By form\n\n<https://hackerone.com/acme>\n',
    ],
  },
  *check({ policy }) {
    // A summary or a strong line ("More", "Note") heads a section only where it announces a topic.
    const headings = policy.headings.filter(
      ({ title, level, topics }) => title !== '' && (level < PSEUDO_HEADING_LEVEL || topics.length > 0),
    );
    const firstOfTitle = earlierOfTitle();
    const firstOnTopic = earlierOnTopic();
    for (const section of headings) {
      const same = firstOfTitle(section);
      const onTopic = firstOnTopic(section);
      const earlier = same ?? onTopic;
      if (!earlier) continue;
      const rest = {
        at: textOf(section.unit),
        related: [{ message: t('The first section on it.'), at: textOf(earlier.unit) }],
        fixes: () =>
          listFixes(
            ...composeFix(
              'merge-sections',
              t('Move this text to "{0}"', earlier.title),
              mergeSection(
                policy,
                policy.document.sectionOf(section.unit),
                policy.document.sectionOf(earlier.unit),
              ),
            ),
            ...composeFix(
              'delete-section',
              t('Delete this section'),
              removeSection(policy, policy.document.sectionOf(section.unit)),
            ),
          ),
      };
      if (same) yield { ...rest, message: 'same', values: { section: section.title } };
      else
        yield { ...rest, message: 'synonymous', values: { section: section.title, earlier: earlier.title } };
    }
  },
});

/** Takes in one section after the other, and gives the first one before it that has the same title under the same parent. */
function earlierOfTitle(): (section: Heading) => Heading | undefined {
  const byParent = new Map<Heading | undefined, Map<string, Heading>>();
  return (section) => {
    const byTitle = byParent.get(section.parent) ?? new Map<string, Heading>();
    byParent.set(section.parent, byTitle);
    const title = section.title.toLowerCase();
    const earlier = byTitle.get(title);
    if (!earlier) byTitle.set(title, section);
    return earlier;
  };
}

/**
 * Takes in one section after the other, and gives the first one before it that answers the same question: on topics of which one section
 * is enough, with the same qualifier, in the same language, and not within one section on such a topic.
 */
function earlierOnTopic(): (section: Heading) => Heading | undefined {
  const questions = new Map<string, Question>();
  let count = 0;

  /** The outermost section on such a topic that holds the section, or is it. One that holds another shares it, and so do parts of one section. */
  function partOf(section: Heading): Heading {
    let part = section;
    for (let around = section.parent; around; around = around.parent) {
      if (around.topics.some((topic) => SINGLE.includes(topic))) part = around;
    }
    return part;
  }

  return (section) => {
    if (section.level > 3 || (section.isEmpty && !section.hasChildren)) return undefined;
    const asked = questionOf(section);
    if (asked === undefined) return undefined;
    const question = questions.get(asked) ?? newQuestion();
    questions.set(asked, question);
    return answerTo(question, { section, part: partOf(section), order: count++ })?.section;
  };
}

/**
 * The question that a section answers: those of its topics that one section is enough for, with what the heading says beyond them. "Coordinated
 * disclosure" may be about reports and about publication, and what it answers is not what "Reporting a vulnerability" does.
 */
function questionOf({ topics, qualifier }: Heading): string | undefined {
  const single = SINGLE.filter((topic) => topics.includes(topic));
  return single.length === 0 ? undefined : `${single.join()} ${qualifier}`;
}

interface Answer {
  readonly section: Heading;
  /** Answers in one part are no second answer to each other. */
  readonly part: Heading;
  readonly order: number;
}

/** Topics and a qualifier, with the sections on them so far. */
interface Question {
  readonly parts: Set<Heading>;
  /** Sections that nothing had to be compared with yet. */
  readonly waiting: Answer[];
  /** By language: the first section, and the first one in another part. */
  readonly byLanguage: Map<string, readonly Answer[]>;
}

const newQuestion = (): Question => ({ parts: new Set(), waiting: [], byLanguage: new Map() });

/** Adds an answer, and gives the first one before it in another part and the same language. */
function answerTo({ parts, waiting, byLanguage }: Question, answer: Answer): Answer | undefined {
  parts.add(answer.part);
  waiting.push(answer);
  if (parts.size === 1) return undefined;
  const { language } = answer.section;
  const add = (each: Answer, itsLanguage: string): void => {
    const [first, second] = byLanguage.get(itsLanguage) ?? [];
    if (!first) byLanguage.set(itsLanguage, [each]);
    else if (!second && first.part !== each.part) byLanguage.set(itsLanguage, [first, each]);
  };
  for (const each of waiting.splice(0)) {
    add(each, each.section.language);
  }
  const earlier = Array.from(byLanguage, ([other, answers]) =>
    isSameLanguage(language, other) ? answers.find(({ part }) => part !== answer.part) : undefined,
  ).filter((found) => found !== undefined);
  return earlier.sort((a, b) => a.order - b.order)[0];
}

function isSameLanguage(a: string, b: string): boolean {
  return a === b || a === 'und' || b === 'und';
}
