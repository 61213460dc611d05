import type { WritingLanguage } from './languages';

/** What a `{{variable}}` of a template may be, and the words that stand in its tab stop while nobody knows the value. */
export const VARIABLES = {
  project: 'project name',
  host: 'host',
  owner: 'owner',
  repo: 'repository',
  pvr_url: 'private report URL',
  advisories_url: 'advisories URL',
  gitlab_confidential_url: 'confidential issue URL',
  security_email: 'security e-mail address',
  fallback_email: 'fallback e-mail address',
  authority_email: 'e-mail address for authorities',
  form_url: 'report form URL',
  platform_name: 'platform name',
  platform_url: 'platform URL',
  org_policy_url: 'organisation policy URL',
  pgp_key_url: 'key URL',
  pgp_fingerprint: 'key fingerprint',
  ack: 'time to confirm receipt',
  assess: 'time to assess',
  update_every: 'time between updates',
  fix_critical: 'time to fix critical issues',
  fix_high: 'time to fix high issues',
  fix_medium: 'time to fix medium issues',
  fix_low: 'time to fix low issues',
  disclosure_days: 'days until publication',
  adoption_days: 'days for users to update',
  escalate_after: 'time without an answer',
  version_line: 'supported version',
  older_line: 'unsupported version',
  support_end: 'end of support',
  default_branch: 'default branch',
  languages: 'languages',
  today: 'date',
  trusted_input: 'trusted input',
  untrusted_input: 'untrusted input',
  invariant: 'what must always hold',
  risk: 'accepted risk',
  reason: 'reason',
  exclusion: 'what is not a vulnerability',
} as const;

export type VariableName = keyof typeof VARIABLES;

/**
 * What is known of the variables. A missing one is unknown: its sentence is left out of plain text and becomes a tab stop in a snippet.
 * `null` means that there deliberately is none, such as a time that the preset does not promise: its sentence is left out of both.
 */
export type Values = Readonly<Partial<Record<VariableName, string | null>>> & {
  /** The language that the values are written in, and the texts around them; English when it is not given. */
  readonly language?: WritingLanguage;
};
