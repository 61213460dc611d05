import { areSame } from './lists';

/**
 * A function of something that does not change, which looks at each thing once and remembers what it found as long as the thing is there.
 * `read` depends on nothing but its arguments; for each thing it remembers its last answer, with the other arguments of that time.
 */
export function remember<Thing extends object, Rest extends readonly unknown[], Found>(
  read: (thing: Thing, ...rest: Rest) => Found,
): (thing: Thing, ...rest: Rest) => Found {
  return read.length === 1 ? rememberOne(read) : rememberWithRest(read);
}

/** Most readers ask for nothing but the thing, and are asked for many things. */
function rememberOne<Thing extends object, Rest extends readonly unknown[], Found>(
  read: (thing: Thing, ...none: Rest) => Found,
): (thing: Thing, ...none: Rest) => Found {
  const answers = new WeakMap<Thing, { readonly found: Found }>();
  return (thing, ...none) => {
    const answer = answers.get(thing);
    if (answer !== undefined) return answer.found;
    const found = read(thing, ...none);
    answers.set(thing, { found });
    return found;
  };
}

function rememberWithRest<Thing extends object, Rest extends readonly unknown[], Found>(
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
