/**
 * A function of something that does not change, which looks at each thing once and remembers what it found as long as the thing is there.
 * `read` depends on nothing but its arguments; for each thing it remembers its last answer, with the other arguments of that time.
 */
export function remember<Thing extends object, Rest extends readonly unknown[], Found>(
  read: (thing: Thing, ...rest: Rest) => Found,
): (thing: Thing, ...rest: Rest) => Found {
  const answers = new WeakMap<Thing, { readonly rest: Rest; readonly found: Found }>();
  return (thing, ...rest) => {
    const answer = answers.get(thing);
    if (answer !== undefined && areSame(answer.rest, rest)) return answer.found;
    const found = read(thing, ...rest);
    answers.set(thing, { rest, found });
    return found;
  };
}

/** The old list when the new one has the same elements, so that whoever has seen the old one need not look again. */
export function unlessSame<Element>(
  old: readonly Element[] | undefined,
  now: readonly Element[],
): readonly Element[] {
  return old !== undefined && areSame(old, now) ? old : now;
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/**
 * Reads each thing of a list, again and again as the list changes, and looks again only at the part in which it does: what stands before and behind is
 * the same. The circumstances are the same for all things; when one of them changes, all are looked at.
 */
export function rememberList<Thing extends object, Circumstances extends readonly unknown[], Found>(
  read: (thing: Thing, ...circumstances: Circumstances) => Found,
): (things: readonly Thing[], ...circumstances: Circumstances) => readonly Found[] {
  let last: { things: readonly Thing[]; circumstances: Circumstances; found: readonly Found[] } | undefined;
  return (things, ...circumstances) => {
    const old = last !== undefined && areSame(last.circumstances, circumstances) ? last : undefined;
    const most = Math.min(things.length, old?.things.length ?? 0);
    const behind = (old?.things.length ?? 0) - things.length;
    let from = 0;
    while (from < most && things[from] === old?.things[from]) from++;
    let to = things.length;
    while (to > from && to + behind > from && things[to - 1] === old?.things[to - 1 + behind]) to--;
    if (old !== undefined && from === things.length && behind === 0) return old.found;
    const found: Found[] = old?.found.slice(0, from) ?? [];
    for (let index = from; index < to; index++) found.push(read(things[index]!, ...circumstances));
    for (let index = to; index < things.length; index++) found.push(old?.found[index + behind] as Found);
    last = { things, circumstances, found };
    return found;
  };
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
