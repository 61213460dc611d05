import type { Finding } from '../lint/finding';
import { absolute } from '../markdown/located';
import type { Policy } from '../policy/model';
import { PROFILES, type ProfileId } from '../rules/profiles';
import { ruleNamed } from '../rules/registry';
import { REQUIREMENTS, type Control } from './controls';
import { placeShowing } from './shown';

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
  /** `partly`: it is spoken of, and a finding says what is wrong with it. */
  readonly state: 'met' | 'partly' | 'not met';
  /** Where the policy shows it, 1-based; undefined when it does not, or when it only has to leave something out. */
  readonly line: number | undefined;
  /** What is wrong or missing, each with its line, 1-based. */
  readonly findings: readonly { readonly ruleId: string; readonly message: string; readonly line: number }[];
}

/** The coverage of those profiles that rest on published requirements. `findings` are those of all the profiles given. */
export function coverageOf(
  policy: Policy,
  findings: readonly Finding[],
  profiles: readonly ProfileId[],
): readonly Coverage[] {
  return profiles.flatMap((profile): Coverage[] => {
    const requirements = REQUIREMENTS[profile];
    if (requirements === undefined) return [];
    return [
      {
        profile,
        title: PROFILES[profile].title,
        controls: requirements.controls.map((control) => controlCoverage(control, profile, policy, findings)),
        elsewhere: requirements.elsewhere,
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
  const place = shown && placeShowing(shown, policy);
  const lineAt = (offset: number): number => policy.document.lineAt(offset) + 1;
  const against = findings.filter(({ ruleId }) => ruleNamed(ruleId)?.requirements?.[profile] === id);
  return {
    id,
    asks,
    state: stateOf(against.length > 0, place !== undefined, shown === undefined),
    line: place && lineAt(absolute(place).start),
    findings: against.map(({ ruleId, message, span }) => ({ ruleId, message, line: lineAt(span.start) })),
  };
}

function stateOf(hasFindings: boolean, isShown: boolean, needsNothing: boolean): ControlCoverage['state'] {
  if (needsNothing) return hasFindings ? 'not met' : 'met';
  if (!isShown) return 'not met';
  return hasFindings ? 'partly' : 'met';
}
