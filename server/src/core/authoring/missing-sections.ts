import { writableSections } from '../fixes';
import type { Finding, LintContext } from '../lint/finding';
import { isOtherMarkup } from '../markup/format';
import type { Policy } from '../policy/model';
import { SECTION_IDS, type SectionId } from '../templates';
import { fixContext } from './fix-context';

/**
 * The sections whose absence was found, in the order of a policy, and that can be written, which is in Markdown alone. A legal promise is not among them: it has a fix of its own, so
 * that nobody makes it unasked.
 */
export function missingSections(
  policy: Policy,
  findings: readonly Finding[],
  circumstances: LintContext,
): readonly SectionId[] {
  if (isOtherMarkup(circumstances.format)) return [];
  // A rule says once that a section is missing, so that its other findings need not be asked.
  const firstOfRules = new Map(findings.toReversed().map((finding) => [finding.ruleId, finding])).values();
  const named = new Set(Array.from(firstOfRules, ({ section }) => section));
  return writableSections(
    fixContext(policy, circumstances),
    SECTION_IDS.filter((id) => id !== 'safe-harbor' && named.has(id)),
  );
}
