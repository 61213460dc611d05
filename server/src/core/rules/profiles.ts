/** A named set of rules with their severities. Which rules it runs stands in the rules' own files. */
export interface Profile {
  readonly title: string;
  /** For whom and on what basis, one sentence. A profile never claims compliance. */
  readonly description: string;
}

/** All profiles, the default second. The order is that of the tables in the documentation. */
export const PROFILES = {
  minimal: {
    title: 'Minimal',
    description:
      'For any repository on a forge: the file is not empty, a private channel works, no template text is left, and tables render.',
  },
  recommended: {
    title: 'Recommended',
    description:
      'The default, for open-source projects: minimal, and the topics, times and consistency that reporters and users look for.',
  },
  strict: {
    title: 'Strict',
    description: 'For projects that want the best: every rule that reads the document itself.',
  },
  'openssf-scorecard': {
    title: 'OpenSSF Scorecard',
    description: 'For raising the score of the Security-Policy check of OpenSSF Scorecard with real content.',
  },
  'osps-baseline-1': {
    title: 'OSPS Baseline, level 1',
    description:
      'What the Open Source Project Security Baseline asks of the policy of any project (OSPS-VM-02.01).',
  },
  'osps-baseline-2': {
    title: 'OSPS Baseline, level 2',
    description:
      'Adds a response time, private reporting and published advisories (OSPS-VM-01.01, 03.01 and 04.01).',
  },
  'osps-baseline-3': {
    title: 'OSPS Baseline, level 3',
    description: 'Adds the scope and the end of support (OSPS-DO-04.01 and DO-05.01).',
  },
  'openssf-best-practices': {
    title: 'OpenSSF Best Practices badge',
    description:
      'The items of the passing and silver badges that a policy can show: process, privacy, response and credit.',
  },
  'cisa-vdp': {
    title: 'CISA BOD 20-01',
    description:
      'For agencies, and for everybody whose policy follows the binding operational directive 20-01.',
  },
  'iso-29147': {
    title: 'ISO/IEC 29147',
    description: 'For vendors: the policy elements that public summaries of the standard name.',
  },
  'cra-manufacturer': {
    title: 'EU Cyber Resilience Act, manufacturers',
    description: 'For products with digital elements that are placed on the market of the European Union.',
  },
  'cra-steward': {
    title: 'EU Cyber Resilience Act, stewards',
    description: 'For open-source software stewards as the act describes them.',
  },
  'disclose-io': {
    title: 'disclose.io',
    description:
      'For programmes that want researchers to feel safe: safe harbor, scope and a disclosure window.',
  },
  cncf: {
    title: 'CNCF',
    description: 'For projects of the Cloud Native Computing Foundation: the topics of its templates.',
  },
  'ai-review': {
    title: 'Policy as context for reviews',
    description: 'For policies that people and AI models read to decide what counts as a finding.',
  },
  'uk-psti': {
    title: 'UK PSTI',
    description:
      'For consumer connectable products in the United Kingdom: contact, and times of the answers.',
  },
} as const satisfies Record<string, Profile>;

export type ProfileId = keyof typeof PROFILES;

export const PROFILE_IDS = Object.keys(PROFILES) as readonly ProfileId[];

export const DEFAULT_PROFILE: ProfileId = 'recommended';

/** Other names under which a profile may be asked for. */
const ALIASES: Readonly<Record<string, ProfileId>> = { github: 'minimal' };

/** The profile of that name or alias, if there is one. */
export function profileNamed(name: string): ProfileId | undefined {
  if (Object.hasOwn(PROFILES, name)) return name as ProfileId;
  return Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
}

/** Every name that `profileNamed` knows. */
export const PROFILE_NAMES: readonly string[] = [...PROFILE_IDS, ...Object.keys(ALIASES)];

/** The published requirements that a rule speaks to under the profiles that are on, as they are named after a message. */
export function profileRequirement(
  rule: { readonly requirements?: Readonly<Partial<Record<ProfileId, string>>> },
  profiles: readonly ProfileId[],
): string | undefined {
  const named = new Set(profiles.flatMap((profile) => rule.requirements?.[profile] ?? []));
  return named.size === 0 ? undefined : [...named].join(', ');
}

/** For a rule that every profile runs with the rule's own severity, but those named. */
export function everyProfileBut(...except: readonly ProfileId[]): Readonly<Partial<Record<ProfileId, true>>> {
  return Object.fromEntries(PROFILE_IDS.filter((id) => !except.includes(id)).map((id) => [id, true]));
}
