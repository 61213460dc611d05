import type { Anchor, Commitment, SeverityLevel, Stage } from '../../policy/model';

export const SEVERITY_LEVELS: readonly SeverityLevel[] = ['critical', 'high', 'medium', 'low'];

/** The promise can be checked: it has a number or names a release. Waiting times of the reporter are no promises. */
export function isTimed({ vague, stage, hours, anchor }: Commitment): boolean {
  return !vague && stage !== 'other' && (hours !== null || anchor !== null);
}

/** A step of what the section about response times promises; publication has a section of its own. */
export function isOfHandling({ stage }: Commitment): boolean {
  return stage !== 'disclose' && stage !== 'other';
}

/** The upper bound in hours; "immediately" is a day at most. Undefined for a release that has no date. */
export function upperHours({ hours, anchor }: Commitment): number | undefined {
  return hours ?? (anchor === 'immediate' ? 24 : undefined);
}

/** The order of releases that have no date: the sooner the smaller. Undefined for anything that has a number, or could be any release. */
export function releaseOrder(anchor: Anchor | null): number | undefined {
  switch (anchor) {
    case 'next-patch-release':
      return 1;
    case 'next-minor-release':
      return 2;
    case 'next-major-release':
      return 3;
    case 'immediate':
    case 'next-release':
    case null:
      return undefined;
  }
}

/** What a stage is called in a message. */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  acknowledge: 'first answer',
  update: 'status update',
  assess: 'assessment',
  fix: 'fix',
  disclose: 'publication',
  other: 'time',
};

export const SEVERITY_NAMES: Readonly<Record<SeverityLevel, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};
