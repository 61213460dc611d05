/** How a list differs from the one before: what stands before and behind is the same in both. */
export interface Difference<Element> {
  /** How many elements before are the same. */
  readonly from: number;
  /** The elements of the old list, and of the new one, that stand between what is the same. */
  readonly gone: readonly Element[];
  readonly fresh: readonly Element[];
}

export function difference<Element>(old: readonly Element[], now: readonly Element[]): Difference<Element> {
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from < most && old[from] === now[from]) from++;
  let behind = 0;
  while (behind < most - from && old[old.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
  return { from, gone: old.slice(from, old.length - behind), fresh: now.slice(from, now.length - behind) };
}

export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** The old list when the new one has the same elements, so that whoever has seen the old one need not look again. */
export function unlessSame<Element>(
  old: readonly Element[] | undefined,
  now: readonly Element[],
): readonly Element[] {
  return old !== undefined && areSame(old, now) ? old : now;
}

/** The old object when the new one says the same: its properties are the same, or lists of the same elements. */
export function unlessAlike<Thing extends object>(old: Thing | undefined, now: Thing): Thing {
  if (old === undefined) return now;
  const alike = Object.entries(now).every(([name, value]: [string, unknown]) => {
    const other: unknown = Reflect.get(old, name);
    return value === other || (Array.isArray(value) && Array.isArray(other) && areSame(value, other));
  });
  return alike ? old : now;
}

/** All elements of the lists that are picked from some things, in their order. */
export function gather<Thing, Element>(
  things: readonly Thing[],
  pick: (thing: Thing) => readonly Element[] | undefined,
): Element[] {
  const all: Element[] = [];
  for (const thing of things) {
    const elements = pick(thing);
    if (elements !== undefined && elements.length > 0) for (const element of elements) all.push(element);
  }
  return all;
}

/**
 * The same for a list that changes in one place at a time: only where it has changed are its things looked at, and as long as they give the same elements
 * the list of all is the same.
 */
export function gatherer<Thing, Element>(
  pick: (thing: Thing) => readonly Element[] | undefined,
): (things: readonly Thing[], change: Difference<Thing>) => readonly Element[] {
  let all: readonly Element[] | undefined;
  return (things, change) => {
    if (all === undefined) return (all = gather(things, pick));
    const gone = gather(change.gone, pick);
    const fresh = gather(change.fresh, pick);
    if (areSame(gone, fresh)) return all;
    let from = 0;
    for (let index = 0; index < change.from && from < all.length; index++)
      from += pick(things[index] as Thing)?.length ?? 0;
    return (all = replaced(all, { from, gone, fresh }));
  };
}

/** Gathers several lists at once: for each key all elements that the things have under it. */
export function gathererOf<Key extends string>(
  keys: readonly Key[],
): <Thing extends Readonly<Record<Key, readonly unknown[]>>>(
  things: readonly Thing[],
  change: Difference<Thing>,
) => { readonly [K in Key]: Thing[K] } {
  const gatherers = keys.map(
    (key) => [key, gatherer((thing: Readonly<Record<Key, readonly unknown[]>>) => thing[key])] as const,
  );
  // The types of the elements are those of the things.
  return (things, change) =>
    Object.fromEntries(gatherers.map(([key, gatherOne]) => [key, gatherOne(things, change)])) as never;
}

/** A list as it is now, and how it differs from the one before. */
export interface Changed<Element> {
  readonly list: readonly Element[];
  readonly change: Difference<Element>;
}

/**
 * What is read of each thing of a list that changes in one place at a time: only there are its things looked at again. The circumstances are the same for
 * all things; when one of them changes, all are looked at.
 */
export function readEach<Thing extends object, Circumstances extends readonly unknown[], Found>(
  read: (thing: Thing, ...circumstances: Circumstances) => Found,
): (things: readonly Thing[], change: Difference<Thing>, ...circumstances: Circumstances) => Changed<Found> {
  let found: readonly Found[] = [];
  let last: Circumstances | undefined;
  return (things, { from, gone, fresh }, ...circumstances) => {
    const look = (thing: Thing): Found => read(thing, ...circumstances);
    const before = found;
    const isSame = last !== undefined && areSame(last, circumstances);
    last = circumstances;
    const change = isSame
      ? unlessNone({ from, gone: before.slice(from, from + gone.length), fresh: fresh.map(look) })
      : difference(before, things.map(look));
    found = replaced(before, change);
    return { list: found, change };
  };
}

/** What is read of the elements of two lists that belong together, index by index: they are looked at again where one of the two has changed. */
export function readBoth<One, Other, Found>(
  read: (one: One, other: Other) => Found,
): (ones: Changed<One>, others: Changed<Other>) => readonly Found[] {
  let found: readonly Found[] = [];
  return (ones, others) => {
    const ends = [ones, others].map(({ change }) => change.from + change.fresh.length);
    const from = Math.min(ones.change.from, others.change.from);
    const to = Math.max(...ends);
    const behind = ones.list.length - to;
    const fresh: Found[] = [];
    for (let index = from; index < to; index++)
      fresh.push(read(ones.list[index] as One, others.list[index] as Other));
    found = found.slice(0, from).concat(fresh, found.slice(found.length - behind));
    return found;
  };
}

/** Other things may be read the same. */
const unlessNone = <Element>(change: Difference<Element>): Difference<Element> =>
  areSame(change.gone, change.fresh) ? { from: change.from, gone: [], fresh: [] } : change;

/** The list with other elements where it has changed. */
function replaced<Element>(
  list: readonly Element[],
  { from, gone, fresh }: Difference<Element>,
): readonly Element[] {
  if (gone.length === 0 && fresh.length === 0) return list;
  return list.slice(0, from).concat(fresh, list.slice(from + gone.length));
}
