import type { Policy } from '../../policy/model';

/** The policy is what the file is there for: a guide for contributors may tell how to report, too. */
export const isWholePolicy = ({ kind, titleNamesPolicy, topics }: Policy): boolean =>
  kind === 'policy' && titleNamesPolicy && topics.has('reporting');
