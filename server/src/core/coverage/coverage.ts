import type { Finding } from '../lint/finding';
import { t } from '../l10n';
import { absolute } from '../markdown/located';
import type { Policy } from '../policy/model';
import { PROFILES, type ProfileId } from '../rules/profiles';
import { ruleNamed } from '../rules/registry';
import { requirementsOf, type Control } from './controls';
import { placesAbout, placesShowing } from './shown';

/**
 * What a policy shows of the requirements that a profile rests on. It speaks of the text alone: whether people do what the text says, and what a
 * requirement asks beside the text, cannot be read.
 */
export interface Coverage {
  readonly profile: ProfileId;
  readonly title: string;
  readonly controls: readonly ControlCoverage[];
  /** Requirements that a policy cannot show. */
  readonly elsewhere: readonly string[];
}

export interface ControlCoverage {
  readonly id: string;
  /** In our words, after "The policy …". */
  readonly asks: string;
  /** `partly`: it is spoken of, and a part is missing, or an error or a warning says what is wrong with it. */
  readonly state: 'met' | 'partly' | 'not met';
  /** Where the policy shows it, 1-based, sorted; none when it does not, or when it only has to leave something out. */
  readonly lines: readonly number[];
  /** What is wrong or missing, or could be better, each with its line, 1-based. */
  readonly findings: readonly { readonly ruleId: string; readonly message: string; readonly line: number }[];
}

/** The coverage of those profiles that rest on published requirements. `findings` are those of all the profiles given. */
export function coverageOf(
  policy: Policy,
  findings: readonly Finding[],
  profiles: readonly ProfileId[],
): readonly Coverage[] {
  return profiles.flatMap((profile): Coverage[] => {
    const requirements = requirementsOf(profile);
    if (requirements === undefined) return [];
    return [
      {
        profile,
        title: t(PROFILES[profile].title),
        controls: requirements.controls.map((control) => controlCoverage(control, profile, policy, findings)),
        elsewhere: requirements.elsewhere.map((one) => t(one)),
      },
    ];
  });
}

function controlCoverage(
  { id, asks, shown }: Control,
  profile: ProfileId,
  policy: Policy,
  findings: readonly Finding[],
): ControlCoverage {
  const places = shown === undefined ? [] : placesShowing(shown, policy);
  const lineAt = (offset: number): number => policy.document.lineAt(offset) + 1;
  const found = places.filter((place) => place !== undefined);
  const starts = new Set(shown && placesAbout(shown, policy).map((place) => absolute(place).start));
  const against = findings.filter((finding) => {
    const requirement = ruleNamed(finding.ruleId)?.requirements?.[profile];
    return requirement === undefined
      ? isGrave(finding) && starts.has(finding.span.start)
      : requirement === id;
  });
  return {
    id,
    asks: t(asks),
    state: stateOf(against, places.length, found.length),
    lines: [...new Set(found.map((place) => lineAt(absolute(place).start)))].sort((a, b) => a - b),
    findings: against.map(({ ruleId, message, span }) => ({ ruleId, message, line: lineAt(span.start) })),
  };
}

const isGrave = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

/** @param parts How many parts the policy has to show, and how many of them it does. */
function stateOf(against: readonly Finding[], parts: number, found: number): ControlCoverage['state'] {
  const isRight = !against.some(isGrave);
  if (parts === 0) return isRight ? 'met' : 'not met';
  if (found === 0) return 'not met';
  return found === parts && isRight ? 'met' : 'partly';
}
