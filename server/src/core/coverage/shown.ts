import type { Located } from '../markdown/model';
import type { Commitment, Policy, Stage, TopicId } from '../policy/model';

/** What a policy has to hold to show something. */
export type Shown =
  /** A way to report that a stranger can use in private, or a link to the page that names one. */
  | 'channel'
  /** It speaks of one of these. */
  | { readonly topics: readonly TopicId[] }
  /** A time for one of the stages, with a number or a release that it is kept with, and no longer than so many hours. */
  | { readonly times: readonly Stage[]; readonly withinHours?: number }
  /** Its own date; a time after which reporters may publish; versions that no longer get fixes, by name or by "only the latest". */
  | 'date'
  | 'disclosure window'
  | 'end of support'
  /** All of these. */
  | { readonly all: readonly Shown[] };

/** Where a policy shows it: a place for each part, undefined for those that it does not show. */
export function placesShowing(shown: Shown, policy: Policy): readonly (Located | undefined)[] {
  return partsOf(shown).map((part) => placeShowing(part, policy));
}

/** The topics under whose headings a reader looks for it. */
export function topicsShowing(shown: Shown): readonly TopicId[] {
  return partsOf(shown).flatMap((part): readonly TopicId[] => {
    switch (part) {
      case 'channel':
        return ['reporting', 'contact'];
      case 'date':
        return ['last-updated'];
      case 'disclosure window':
        return ['disclosure-policy'];
      case 'end of support':
        return ['supported-versions'];
      default:
        return topicsOfPart(part);
    }
  });
}

function topicsOfPart(part: Exclude<Shown, string>): readonly TopicId[] {
  if ('topics' in part) return part.topics;
  if (!('times' in part)) return [];
  return part.times.map((stage) => (stage === 'disclose' ? 'disclosure-policy' : 'response-timeline'));
}

const partsOf = (shown: Shown): readonly Shown[] =>
  typeof shown === 'object' && 'all' in shown ? shown.all.flatMap(partsOf) : [shown];

/** Every place that has to do with it, such as all contacts, whether they show it or not: what is wrong there speaks against it. */
export function placesAbout(shown: Shown, policy: Policy): readonly Located[] {
  return partsOf(shown).flatMap((part): readonly Located[] => {
    if (part === 'channel')
      return [
        ...policy.channels,
        ...policy.deadContacts,
        ...policy.wrongAddresses,
        ...policy.placeholders.filter(({ contact }) => contact),
      ];
    if (typeof part === 'string' || !('times' in part)) return [];
    return policy.commitments.filter(({ stage }) => part.times.includes(stage));
  });
}

function placeShowing(shown: Shown, policy: Policy): Located | undefined {
  const { channels, topics, commitments, dates, disclosureWindow, versions } = policy;
  if (shown === 'channel') return channels.find(({ effective }) => effective);
  if (shown === 'date') return dates[0];
  if (shown === 'disclosure window') return disclosureWindow;
  if (shown === 'end of support')
    return versions.unsupported.length > 0 || versions.form === 'prose' ? versions.first : undefined;
  if ('topics' in shown)
    return shown.topics.map((topic) => topics.get(topic)?.first).find((first) => first !== undefined);
  if ('times' in shown)
    return commitments.find(
      (commitment) =>
        shown.times.includes(commitment.stage) &&
        isDefinite(commitment) &&
        (commitment.hours ?? 0) <= (shown.withinHours ?? Infinity),
    );
  return undefined;
}

const isDefinite = ({ hours, anchor }: Commitment): boolean => hours !== null || anchor !== null;
