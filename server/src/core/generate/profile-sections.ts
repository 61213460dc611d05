import type { ProfileId } from '../rules/profiles';
import type { SectionId } from '../templates';

const START = ['intro', 'reporting'] as const;
const PROCESS = [...START, 'report-content', 'response-timeline', 'disclosure-policy'] as const;
const RECOMMENDED = [
  ...PROCESS,
  'supported-versions',
  'scope',
  'safe-harbor',
  'recognition',
  'security-updates',
  'history',
] as const;

/** The sections that a profile's policy has. Their order is the generator's. */
const SECTIONS: Readonly<Record<ProfileId, readonly SectionId[]>> = {
  minimal: [...START, 'supported-versions'],
  recommended: RECOMMENDED,
  strict: [
    ...RECOMMENDED,
    'severity',
    'testing-rules',
    'bounty',
    'cve',
    'ai-reports',
    'dependencies',
    'languages',
    'escalation',
    'encryption',
  ],
  'openssf-scorecard': [...PROCESS, 'supported-versions'],
  'osps-baseline-1': [...START, 'supported-versions'],
  'osps-baseline-2': [...PROCESS, 'security-updates'],
  'osps-baseline-3': [...PROCESS, 'supported-versions', 'security-updates'],
  'openssf-best-practices': [...PROCESS, 'recognition'],
  'cisa-vdp': [...PROCESS, 'scope', 'safe-harbor', 'testing-rules', 'history'],
  'iso-29147': [...PROCESS, 'scope', 'safe-harbor', 'recognition', 'security-updates'],
  'cra-manufacturer': [...PROCESS, 'supported-versions', 'scope', 'security-updates', 'regulators'],
  'cra-steward': [...PROCESS, 'supported-versions', 'security-updates', 'regulators'],
  'disclose-io': [
    ...START,
    'report-content',
    'response-timeline',
    'disclosure-policy',
    'scope',
    'safe-harbor',
  ],
  cncf: [...PROCESS, 'embargo', 'supported-versions', 'security-updates'],
  'ai-review': [
    ...RECOMMENDED,
    'not-a-vulnerability',
    'threat-model',
    'security-invariants',
    'accepted-risks',
    'ai-reports',
  ],
  'uk-psti': [...PROCESS, 'supported-versions'],
};

/** The sections of a policy for a profile; of the recommended one when there is none of that name. */
export function profileSections(profile: string): readonly SectionId[] {
  return isProfile(profile) ? SECTIONS[profile] : SECTIONS.recommended;
}

/** How many sections a policy for the profile has below its title. */
export const countOfSections = (profile: ProfileId): number =>
  SECTIONS[profile].filter((id) => id !== 'intro').length;

/** The profiles whose policies have one of the sections. */
export function profilesWith(wanted: readonly SectionId[]): ProfileId[] {
  return (Object.keys(SECTIONS) as ProfileId[]).filter((profile) =>
    SECTIONS[profile].some((id) => wanted.includes(id)),
  );
}

function isProfile(name: string): name is ProfileId {
  return Object.hasOwn(SECTIONS, name);
}
