import { holds } from '../collections/spans';
import { requirementsOf } from '../coverage/controls';
import { topicsShowing } from '../coverage/shown';
import { t } from '../l10n';
import { absolute } from '../markdown/located';
import type { Section } from '../markdown/model';
import { sectionPurpose } from '../authoring/sections';
import type { Policy } from '../policy/model';
import { PROFILES } from '../rules/profiles';
import type { ProfileId } from '../rules/profiles';
import { scorecard } from '../scorecard/scorecard';
import { enumerated, inRow } from '../words';
import type { HoverText } from './hover-text';

/** What a section is for and who asks for it; on the title, what OpenSSF Scorecard says. Undefined off headings, and on one that announces nothing known. */
export function aboutHeading(
  policy: Policy,
  offset: number,
  profiles: readonly ProfileId[],
): HoverText | undefined {
  const section = policy.document.sectionAt(offset);
  const { heading } = section;
  const span = heading && absolute(heading);
  if (span === undefined || !holds(span, offset)) return undefined;
  const purpose = sectionPurpose(policy, section);
  const requirements = requirementsFor(policy, section, profiles);
  const parts = [
    ...(purpose === undefined ? [] : [[purpose, ...requirements].join('\n\n')]),
    ...(heading === policy.title ? [scoreOf(policy.document.text)] : []),
  ];
  return parts.length > 0 ? { span, parts } : undefined;
}

function requirementsFor(policy: Policy, section: Section, profiles: readonly ProfileId[]): string[] {
  const topics = policy.topicsOf(section);
  const lines = profiles.flatMap((profile) =>
    (requirementsOf(profile)?.controls ?? [])
      .filter(({ shown }) => shown && topicsShowing(shown).some((topic) => topics.includes(topic)))
      .map(({ id, asks }) => ({ id, asks, title: PROFILES[profile].title })),
  );
  const byId = [...new Map(lines.map((line) => [line.id, line])).values()];
  if (byId.length === 0) return [];
  return [
    byId
      .map(({ id, title, asks }) => `- ${t('{0} ({1}): the policy {2}.', id, t(title), t(asks))}`)
      .join('\n'),
  ];
}

function scoreOf(text: string): string {
  const { score, links, text: words, disclosure } = scorecard(text);
  const missing = [
    ...(links ? [] : [t('a link or an e-mail address (6 points)')]),
    ...(words ? [] : [t('text beside it (3 points)')]),
    ...(disclosure ? [] : [t('words about vulnerabilities, disclosure or times (1 point)')]),
  ];
  return inRow([
    t("OpenSSF Scorecard's Security-Policy check gives {0} of 10.", score),
    ...(missing.length > 0 ? [t('Missing: {0}.', enumerated(missing))] : []),
    t('It does not check whether the contact works.'),
  ]);
}
