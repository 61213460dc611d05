import { areSame } from '../collections/lists';

/** Keeps an answer for each thing: the same one as long as what it rests on is the same. */
export function keeper<Answer>(): (thing: object, basis: readonly unknown[], make: () => Answer) => Answer {
  const kept = new WeakMap<object, { readonly basis: readonly unknown[]; readonly answer: Answer }>();
  return (thing, basis, make) => {
    const known = kept.get(thing);
    if (known !== undefined && areSame(known.basis, basis)) return known.answer;
    const answer = make();
    kept.set(thing, { basis, answer });
    return answer;
  };
}
