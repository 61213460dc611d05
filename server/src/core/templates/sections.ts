import type { TopicId } from '../policy/model';
import * as disclosure from './texts/en/disclosure';
import * as reporting from './texts/en/reporting';
import * as researchers from './texts/en/researchers';
import * as scope from './texts/en/scope';
import * as support from './texts/en/support';
import type { Variant } from './texts/text';
import * as timeline from './texts/en/timeline';

export interface SectionTemplate {
  readonly heading: string;
  /** The topic that the section's heading announces. */
  readonly topic?: TopicId;
  /** The section it is a part of, one heading level below it. */
  readonly parent?: string;
  /** One sentence: what the section is for. */
  readonly purpose: string;
  /** The wordings by name. Which of them fits a repository, `chooseVariant` says. */
  readonly variants: Readonly<Record<string, Variant>>;
}

/** Every section we can write, in the order of a policy that starts with what a reader in a hurry needs. */
export const sections = {
  intro: {
    heading: 'Security Policy',
    purpose: 'Says what the document is and where to report.',
    variants: reporting.intro,
  },
  reporting: {
    heading: 'Reporting a Vulnerability',
    topic: 'reporting',
    purpose: 'Names a private way to reach the maintainers.',
    variants: reporting.reporting,
  },
  'report-content': {
    heading: 'What to Include',
    topic: 'report-content',
    parent: 'reporting',
    purpose: 'Asks for what is needed to reproduce and rate a report.',
    variants: reporting.reportContent,
  },
  'response-timeline': {
    heading: 'What to Expect',
    topic: 'response-timeline',
    purpose: 'Says by when reporters hear from you and by when you aim to fix.',
    variants: timeline.responseTimeline,
  },
  severity: {
    heading: 'Severity',
    topic: 'severity',
    parent: 'response-timeline',
    purpose: 'Says how severity is rated.',
    variants: timeline.severity,
  },
  'disclosure-policy': {
    heading: 'Disclosure Policy',
    topic: 'disclosure-policy',
    purpose: 'Says how and when a vulnerability becomes public.',
    variants: disclosure.disclosurePolicy,
  },
  embargo: {
    heading: 'Embargo',
    parent: 'disclosure-policy',
    purpose: 'Says who hears of a fix before the public.',
    variants: disclosure.embargo,
  },
  'supported-versions': {
    heading: 'Supported Versions',
    topic: 'supported-versions',
    purpose: 'Says which versions get security fixes.',
    variants: support.supportedVersions,
  },
  scope: {
    heading: 'Scope',
    topic: 'scope',
    purpose: 'Says what the policy covers and what it does not.',
    variants: scope.scope,
  },
  'not-a-vulnerability': {
    heading: 'What We Do Not Treat as a Vulnerability',
    parent: 'scope',
    purpose: 'Names findings that are no vulnerabilities, each with a reason.',
    variants: scope.notAVulnerability,
  },
  'threat-model': {
    heading: 'Threat Model',
    topic: 'known-considerations',
    purpose: 'Says which inputs and actors are trusted.',
    variants: scope.threatModel,
  },
  'security-invariants': {
    heading: 'Security Invariants',
    purpose: 'Says what must hold whatever an attacker sends.',
    variants: scope.securityInvariants,
  },
  'accepted-risks': {
    heading: 'Accepted Risks and Known Limits',
    purpose: 'Names risks that are known and accepted, each with a reason.',
    variants: scope.acceptedRisks,
  },
  'safe-harbor': {
    heading: 'Safe Harbor',
    topic: 'safe-harbor',
    purpose:
      'Protects researchers who act in good faith. Have it reviewed by someone who can commit your organisation.',
    variants: researchers.safeHarbor,
  },
  'testing-rules': {
    heading: 'Rules for Testing',
    topic: 'testing-rules',
    purpose: 'Says how to test without doing harm.',
    variants: researchers.testingRules,
  },
  recognition: {
    heading: 'Recognition',
    topic: 'recognition',
    purpose: 'Says how reporters are credited.',
    variants: researchers.recognition,
  },
  bounty: {
    heading: 'Bug Bounty',
    topic: 'bounty',
    purpose: 'Says whether reports are paid for.',
    variants: researchers.bounty,
  },
  'security-updates': {
    heading: 'Security Updates',
    topic: 'security-updates',
    purpose: 'Says where users hear of fixes.',
    variants: disclosure.securityUpdates,
  },
  cve: {
    heading: 'CVE IDs',
    topic: 'cve',
    purpose: 'Says who requests CVE IDs.',
    variants: disclosure.cve,
  },
  'ai-reports': {
    heading: 'Reports Made with AI or Scanners',
    topic: 'ai-reports',
    purpose: 'Asks for verified reports.',
    variants: researchers.aiReports,
  },
  dependencies: {
    heading: 'Dependencies',
    topic: 'dependencies',
    purpose: 'Says where flaws in dependencies are reported.',
    variants: researchers.dependencies,
  },
  languages: {
    heading: 'Languages',
    purpose: 'Names the languages that reports are read in.',
    variants: reporting.languages,
  },
  escalation: {
    heading: 'Escalation',
    topic: 'escalation',
    purpose: 'Says whom to ask when nobody answers.',
    variants: reporting.escalation,
  },
  encryption: {
    heading: 'Encryption',
    topic: 'encryption',
    purpose: 'Gives the key for encrypted reports.',
    variants: reporting.encryption,
  },
  regulators: {
    heading: 'Authorities',
    purpose: 'Gives authorities a contact.',
    variants: support.regulators,
  },
  history: {
    heading: 'Policy History',
    topic: 'last-updated',
    purpose: 'Says how old the policy is.',
    variants: support.history,
  },
} as const satisfies Record<string, SectionTemplate>;

export type SectionId = keyof typeof sections;

export const SECTION_IDS = Object.keys(sections) as readonly SectionId[];

export function sectionTemplate(id: SectionId): SectionTemplate {
  return sections[id];
}

/** The parent's id, for a section that is part of another one. */
export function parentSection(id: SectionId): SectionId | undefined {
  return sectionTemplate(id).parent as SectionId | undefined;
}

/** The section that speaks of a topic, if we have a text for it. */
export function sectionForTopic(topic: TopicId): SectionId | undefined {
  return SECTION_IDS.find((id) => sectionTemplate(id).topic === topic);
}

export type SectionOrder = 'reporting-first' | 'github';

/** GitHub's starter text begins with the supported versions; ours with how to report. */
export function orderedSections(order: SectionOrder): readonly SectionId[] {
  if (order === 'reporting-first') return SECTION_IDS;
  const rest = SECTION_IDS.filter((id) => id !== 'intro' && id !== 'supported-versions');
  return ['intro', 'supported-versions', ...rest];
}
