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
    if (all === undefined || !areSame(gather(change.gone, pick), gather(change.fresh, pick)))
      all = unlessSame(all, gather(things, pick));
    return all;
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

/**
 * What is read of each thing of a list that changes in one place at a time: only there are its things looked at again. The circumstances are the same for
 * all things; when one of them changes, all are looked at.
 */
export function readEach<Thing extends object, Circumstances extends readonly unknown[], Found>(
  read: (thing: Thing, ...circumstances: Circumstances) => Found,
): (
  things: readonly Thing[],
  change: Difference<Thing>,
  ...circumstances: Circumstances
) => readonly Found[] {
  let last: { readonly found: readonly Found[]; readonly circumstances: Circumstances } | undefined;
  return (things, change, ...circumstances) => {
    const look = (thing: Thing): Found => read(thing, ...circumstances);
    const found =
      last && areSame(last.circumstances, circumstances)
        ? replaced(last.found, change, change.fresh.map(look))
        : things.map(look);
    last = { found, circumstances };
    return found;
  };
}

/** The list with other elements where the things have changed that they belong to. */
function replaced<Element>(
  list: readonly Element[],
  { from, gone }: Difference<unknown>,
  fresh: readonly Element[],
): readonly Element[] {
  if (gone.length === 0 && fresh.length === 0) return list;
  return list.slice(0, from).concat(fresh, list.slice(from + gone.length));
}
