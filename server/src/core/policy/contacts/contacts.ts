import { remember } from '../../collections/remember';
import { areSame, gatherer, readEach, type Difference } from '../../collections/lists';
import type { Channel } from '../model';
import type { Passage } from '../passage';
import { contactsIn, hasWayApart, offeredChannels, ownChannels, type Contacts } from '../reading';
import { asList, isMail, isMakeshift } from './channels';
import { isPublicPlace } from './public-reporting';
import { MOST_WORDS_OF_POINTER } from './pointers';

/** What is known of the document beside its passages. */
interface Circumstances {
  /** Words beside the texts of links and headings. */
  readonly words: number;
  /** It asks not to report in public. */
  readonly forbidden: boolean;
  /** Its outline is that of the last time. */
  readonly sameOutline: boolean;
}

/** What the passages offer together: what one offers depends on what the others do. */
export function contactsFold() {
  const readOwn = readEach(ownChannels);
  const readOffered = readEach(offeredChannels);
  const readContacts = readEach(contactsIn);
  const gatherOwn = gatherer((channels: readonly Channel[]) => channels);
  const gatherOffered = gatherer((channels: readonly Channel[]) => channels);
  const gatherAll = {
    channels: gatherer(({ channels }: Contacts) => channels),
    dead: gatherer(({ dead }: Contacts) => dead),
    methods: gatherer(({ methods }: Contacts) => methods),
    publicInstructions: gatherer(({ publicInstructions }: Contacts) => publicInstructions),
  };
  let circumstances: readonly boolean[] = [];
  let channelsOf: (passage: Passage) => readonly Channel[] = () => [];

  return (
    passages: readonly Passage[],
    change: Difference<Passage>,
    { words, forbidden, sameOutline }: Circumstances,
  ) => {
    const isShort = countUnits(passages, MOST_UNITS_OF_SHORT) <= MOST_UNITS_OF_SHORT;
    const own = readOwn(passages, change, isShort);
    const allOwn = gatherOwn(own.list, own.change);
    const hasAddress = allOwn.some((channel) => isMail(channel.kind) && channel.problem !== 'unspecified');
    const pointerOnly =
      words <= MOST_WORDS_OF_POINTER && !allOwn.some((channel) => channel.effective && !isMakeshift(channel));
    const apart =
      allOwn.some(({ kind }) => isPublicPlace(kind)) &&
      passages.some((passage) => hasWayApart(passage, isShort));
    const offered = readOffered(passages, change, isShort, hasAddress, pointerOnly, forbidden, apart);
    const allOffered = gatherOffered(offered.list, offered.change);
    const addressed = allOffered.some((channel) => channel.effective && isMail(channel.kind));
    const linked = allOffered.some((channel) => channel.linked);
    const hasIssue = allOffered.some(({ kind }) => kind === 'public-issue');
    const hasWay = allOffered.some((channel) => !isMakeshift(channel) && channel.kind !== 'public-issue');
    const now = [
      isShort,
      hasAddress,
      pointerOnly,
      forbidden,
      apart,
      addressed,
      linked,
      hasIssue,
      hasWay,
    ] as const;
    const contacts = readContacts(passages, change, ...now);
    // A new function says that there is something new to ask.
    if (!sameOutline || !areSame(circumstances, now)) {
      circumstances = now;
      channelsOf = (passage) => contactsIn(passage, ...now).channels;
    }
    const { list, change: changed } = contacts;
    return {
      byPassage: contacts,
      channels: withLists(gatherAll.channels(list, changed)),
      deadContacts: gatherAll.dead(list, changed),
      methods: gatherAll.methods(list, changed),
      publicInstructions: gatherAll.publicInstructions(list, changed),
      channelsOf,
    };
  };
}

/** An address that is called a list in one place is one in all of them. */
const withLists = remember((channels: readonly Channel[]): readonly Channel[] => {
  const lists = new Set(
    channels.flatMap(({ kind, value }) => (kind === 'mailing-list-private' ? [value] : [])),
  );
  if (lists.size === 0) return channels;
  return channels.map((channel) => (lists.has(channel.value) ? asList(channel) : channel));
});

/** Up to as many units beside headings a document is hardly more than a way to report. */
const MOST_UNITS_OF_SHORT = 6;

/** How many units there are beside headings; it stops counting when they are more than enough. */
function countUnits(passages: readonly Passage[], enough: number): number {
  let count = 0;
  for (const { units } of passages) {
    for (const { kind } of units) if (kind !== 'heading') count++;
    if (count > enough) break;
  }
  return count;
}
