import type { Fix } from '../edits';
import { insertAllMissingSections } from '../fixes';
import type { FixContext } from '../fixes';
import type { Finding } from '../lint/finding';
import { SECTION_IDS } from '../templates';

/**
 * One change that inserts every section whose absence was found; undefined when fewer than two are missing. A legal promise is not among
 * them: it has a fix of its own, so that nobody makes it unasked.
 */
export function insertMissingSections(findings: readonly Finding[], context: FixContext): Fix | undefined {
  // A rule says once that a section is missing, so that its other findings need not be asked.
  const firstOfRules = new Map(findings.toReversed().map((finding) => [finding.ruleId, finding])).values();
  const offered = new Set(Array.from(firstOfRules, (finding) => finding.fixes().map(({ id }) => id)).flat());
  const missing = SECTION_IDS.filter((id) => id !== 'safe-harbor' && offered.has(`insert-${id}`));
  return missing.length < 2 ? undefined : insertAllMissingSections(context, missing);
}
