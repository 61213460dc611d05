import { isMeantAsPolicy } from '../policy/kind';
import type { Policy } from '../policy/model';
import { isMeantAsSecurityTxt } from '../securitytxt/meant';

/**
 * One cause, one finding: what is said once is not said again by the rules that merely see the same cause. A silenced finding
 * silences others all the same, so that turning off the cause does not bring out its consequences.
 */
export interface Precedence {
  /** The files whose findings it is about, where they are not policies. */
  readonly applies?: 'security.txt';
  /** The rule whose finding is the cause, or a state of the whole document. */
  readonly cause: string | ((policy: Policy, path: string | undefined) => boolean);
  /** The finding is a cause only where this holds. */
  readonly where?: (policy: Policy) => boolean;
  /** The cause holds even where no profile that is on reports it. */
  readonly always?: true;
  /** How far it reaches: all of the document, the section, line or words of the cause, or the topics that the section's heading announces. */
  readonly reach: 'document' | 'section' | 'line' | 'words' | 'topic';
  /** Rule ids; `*` stands for any characters, and a `!` before it takes those out that the others name. */
  readonly silences: readonly string[];
}

/** What a policy does not say. A link that leads nowhere is wrong in any document. */
const MISSING = ['*-missing', '!link-*', '!path-*'];

/** All that is said of the text. How its bytes are to be read is said of the file. */
const EVERYTHING = ['*', '!encoding-invalid'];

export const PRECEDENCE: readonly Precedence[] = [
  { cause: (policy, path) => !isMeantAsPolicy(policy, path), reach: 'document', silences: EVERYTHING },
  { cause: 'policy-empty', reach: 'document', silences: EVERYTHING },
  // What stands above a fence that is not closed is read as always.
  {
    cause: 'document-fenced',
    where: ({ enclosingFence }) => enclosingFence?.kind === 'whole',
    reach: 'document',
    silences: EVERYTHING,
  },
  { cause: 'language-uncovered', always: true, reach: 'document', silences: MISSING },
  {
    cause: 'policy-link-only',
    always: true,
    reach: 'document',
    silences: [...MISSING, 'private-reporting-unlinked'],
  },
  { cause: ({ isSummary }) => isSummary, reach: 'document', silences: MISSING },
  // A text that says nothing of reports lacks everything that follows from one, as does a text about something else.
  {
    cause: 'reporting-channel-missing',
    where: ({ kind, topics }) => !topics.has('reporting') || kind === 'other',
    reach: 'document',
    silences: [...MISSING, '!reporting-channel-missing', 'last-updated-stale'],
  },
  { cause: ({ kind }) => kind === 'other', reach: 'document', silences: ['link-insecure'] },
  // What no reader finds, no check finds. Who asks for the score is told what the same lack costs.
  { cause: 'reporting-channel-missing', reach: 'document', silences: ['scorecard-no-link'] },
  { cause: 'scorecard-no-link', reach: 'document', silences: ['private-reporting-unlinked'] },
  { cause: 'scorecard-no-text', reach: 'document', silences: ['policy-link-only'] },
  // A private way that is none is no reason to leave the public one out.
  { cause: 'contact-unusable-channel', reach: 'line', silences: ['reporting-channel-public-offered'] },
  // An unfilled template lacks everything, and is said to be one.
  { cause: (policy) => policy.kind === 'template', reach: 'document', silences: MISSING },
  { cause: 'template-instructions-left', reach: 'topic', silences: MISSING },
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
  { cause: 'advisory-url-invalid', reach: 'document', silences: ['reporting-channel-missing'] },
  { cause: 'contact-noreply', reach: 'document', silences: ['reporting-channel-missing'] },
  { cause: 'contact-public-list', reach: 'document', silences: ['reporting-channel-missing'] },
  { cause: 'email-invalid', reach: 'document', silences: ['reporting-channel-missing'] },
  // A domain without an ending is a typing error, and no domain that is reserved.
  { cause: 'email-invalid', reach: 'line', silences: ['contact-reserved-domain'] },
  { cause: 'contact-duplicate-channel', reach: 'line', silences: ['contact-unusable-channel'] },
  { cause: 'mailto-invalid', reach: 'section', silences: ['reporting-channel-missing'] },
  { cause: 'advisory-url-invalid', reach: 'line', silences: ['advisory-url-not-report-form'] },
  { cause: 'reporting-channel-missing', reach: 'document', silences: ['contact-unspecified'] },
  { cause: 'contact-placeholder', reach: 'line', silences: ['link-private-host'] },
  { cause: 'contact-reserved-domain', reach: 'line', silences: ['link-private-host'] },
  { cause: 'contact-placeholder', reach: 'section', silences: ['contact-unspecified'] },
  { cause: 'contact-noreply', reach: 'section', silences: ['contact-unspecified'] },
  { cause: 'email-invalid', reach: 'section', silences: ['contact-unspecified'] },
  { cause: 'contact-reserved-domain', reach: 'section', silences: ['contact-unspecified'] },
  { cause: 'contact-circular', reach: 'section', silences: ['contact-unspecified'] },
  {
    cause: 'response-timeline-missing',
    reach: 'document',
    silences: ['acknowledgement-target-missing', 'remediation-target-missing'],
  },
  { cause: 'disclosure-policy-missing', reach: 'document', silences: ['disclosure-window-missing'] },
  { cause: 'disclosure-indefinite', reach: 'document', silences: ['disclosure-window-missing'] },
  { cause: 'sla-contradiction', reach: 'line', silences: ['sla-vague', 'sla-release-anchored'] },
  { cause: 'sla-stage-order', reach: 'line', silences: ['sla-too-long'] },
  { cause: 'versions-table-malformed', reach: 'document', silences: ['versions-*'] },
  { cause: 'versions-template-rows', reach: 'document', silences: ['versions-current-*'] },
  {
    applies: 'security.txt',
    cause: ({ document }, path) => !isMeantAsSecurityTxt(document, path),
    reach: 'document',
    silences: EVERYTHING,
  },
  // A required field that is misspelt is missing, and one finding says both.
  {
    applies: 'security.txt',
    cause: 'securitytxt-required-field-missing',
    reach: 'words',
    silences: ['securitytxt-unknown-field'],
  },
];

/** Whether a rule id is one of those that a list with `*` names. */
export function isSilenced(ruleId: string, patterns: readonly string[]): boolean {
  const some = (among: readonly string[]): boolean =>
    among.some((pattern) => matches(ruleId, pattern.split('*')));
  return (
    some(patterns) && !some(patterns.flatMap((pattern) => (pattern.startsWith('!') ? pattern.slice(1) : [])))
  );
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
