import { isMeantAsPolicy } from '../policy/kind';
import type { Policy } from '../policy/model';

/**
 * One cause, one finding: what is said once is not said again by the rules that merely see the same cause. A silenced finding
 * silences others all the same, so that turning off the cause does not bring out its consequences.
 */
export interface Precedence {
  /** The rule whose finding is the cause, or a state of the whole document. */
  readonly cause: string | ((policy: Policy, path: string | undefined) => boolean);
  /** The cause holds even where no profile that is on reports it. */
  readonly always?: true;
  /** How far it reaches: all of the document, the section or line of the cause, or the topics that the section's heading announces. */
  readonly reach: 'document' | 'section' | 'line' | 'topic';
  /** Rule ids; `*` stands for any characters. */
  readonly silences: readonly string[];
}

export const PRECEDENCE: readonly Precedence[] = [
  { cause: (policy, path) => !isMeantAsPolicy(policy, path), reach: 'document', silences: ['*'] },
  { cause: 'policy-empty', reach: 'document', silences: ['*'] },
  { cause: 'language-uncovered', always: true, reach: 'document', silences: ['*-missing'] },
  {
    cause: 'policy-link-only',
    always: true,
    reach: 'document',
    silences: ['*-missing', 'private-reporting-unlinked'],
  },
  // An unfilled template lacks everything, and is said to be one.
  { cause: (policy) => policy.kind === 'template', reach: 'document', silences: ['*-missing'] },
  { cause: 'template-instructions-left', reach: 'topic', silences: ['*-missing'] },
  {
    cause: 'template-instructions-left',
    reach: 'section',
    silences: ['versions-template-rows', 'sla-vague'],
  },
  { cause: 'reporting-channel-public-only', reach: 'document', silences: ['reporting-channel-missing'] },
  // A contact that nobody can use is the reason why no way to report is left.
  { cause: 'contact-placeholder', reach: 'document', silences: ['reporting-channel-missing'] },
  { cause: 'contact-reserved-domain', reach: 'document', silences: ['reporting-channel-missing'] },
  { cause: 'contact-circular', reach: 'document', silences: ['reporting-channel-missing'] },
  { cause: 'reporting-channel-missing', reach: 'document', silences: ['contact-unspecified'] },
  { cause: 'contact-placeholder', reach: 'section', silences: ['contact-unspecified'] },
  { cause: 'contact-reserved-domain', reach: 'section', silences: ['contact-unspecified'] },
  { cause: 'contact-circular', reach: 'section', silences: ['contact-unspecified'] },
  {
    cause: 'response-timeline-missing',
    reach: 'document',
    silences: ['acknowledgement-target-missing', 'remediation-target-missing'],
  },
  { cause: 'disclosure-policy-missing', reach: 'document', silences: ['disclosure-window-missing'] },
  { cause: 'sla-contradiction', reach: 'line', silences: ['sla-vague'] },
  { cause: 'versions-table-malformed', reach: 'document', silences: ['versions-*'] },
  { cause: 'versions-template-rows', reach: 'document', silences: ['versions-current-*'] },
];

/** Whether a rule id is one of those that a list with `*` names. */
export function isSilenced(ruleId: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matches(ruleId, pattern.split('*')));
}

/** The literal parts of a pattern, in order: the first at the start, the last at the end. */
function matches(text: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
    return false;
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0 || at + part.length > text.length - last.length) return false;
    from = at + part.length;
  }
  return true;
}
