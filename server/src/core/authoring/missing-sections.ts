import type { Finding } from '../lint/finding';
import { SECTION_IDS, type SectionId } from '../templates';

/**
 * The sections whose absence was found, in the order of a policy. A legal promise is not among them: it has a fix of its own, so that nobody makes it
 * unasked.
 */
export function missingSections(findings: readonly Finding[]): readonly SectionId[] {
  // A rule says once that a section is missing, so that its other findings need not be asked.
  const firstOfRules = new Map(findings.toReversed().map((finding) => [finding.ruleId, finding])).values();
  const offered = new Set(Array.from(firstOfRules, (finding) => finding.fixes().map(({ id }) => id)).flat());
  return SECTION_IDS.filter((id) => id !== 'safe-harbor' && offered.has(`insert-${id}`));
}
