import type { Located } from '../markdown/model';
import type { Channel, Commitment, Policy, Stage, TopicId } from '../policy/model';

/** Where a policy shows something, if it does. */
export type Shown = (policy: Policy) => Located | undefined;

/** A way to report that a stranger can use, or a link to the page that names one. */
export const aChannel: Shown = ({ channels }) => channels.find(({ effective }) => effective);

/** The same, and nobody else reads along. */
export const aPrivateChannel: Shown = ({ channels }) => channels.find(isPrivate);

const isPrivate = ({ effective, kind }: Channel): boolean =>
  effective && kind !== 'public-issue' && kind !== 'public-chat';

export const aTopic =
  (...topics: readonly TopicId[]): Shown =>
  (policy) =>
    topics.map((topic) => policy.topics.get(topic)?.first).find((first) => first !== undefined);

/** A time with a number, or a release that it is kept with. `withinHours`: it is no longer than that. */
export const aTime =
  (stages: readonly Stage[], withinHours = Infinity): Shown =>
  ({ commitments }) =>
    commitments.find(
      (commitment) =>
        stages.includes(commitment.stage) && isDefinite(commitment) && (commitment.hours ?? 0) <= withinHours,
    );

const isDefinite = ({ hours, anchor }: Commitment): boolean => hours !== null || anchor !== null;

export const aDate: Shown = ({ dates }) => dates[0];

export const aDisclosureWindow: Shown = ({ disclosureWindow }) => disclosureWindow;

/** Versions that no longer get fixes, by name or by "only the latest". */
export const anEndOfSupport: Shown = ({ versions }) =>
  versions.unsupported.length > 0 || versions.form === 'prose' ? versions.first : undefined;

/** All of them; the place is that of the first. */
export const all =
  (...parts: readonly Shown[]): Shown =>
  (policy) => {
    const places = parts.map((part) => part(policy));
    return places.every((place) => place !== undefined) ? places[0] : undefined;
  };
