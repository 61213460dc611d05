import type { RuleContext } from '../rules/rule';

/**
 * One thing that was read: a property by its name, or what a function of the document gave for some arguments. Without a name the object
 * was looked through as a whole.
 */
interface Read {
  readonly of: 'context' | 'policy' | 'document';
  readonly name: PropertyKey | undefined;
  readonly args: readonly unknown[] | undefined;
  readonly value: unknown;
}

/** What a run has read, in order. It holds values only and nothing of the policy that was read, so that it can outlive it. */
export type Reads = readonly Read[];

/**
 * Runs something in a context, and records what it reads there: the properties of the context, of its policy and of the policy's document,
 * and the answers of the document's functions. The answers of the policy are recorded as what they are, and not looked into.
 *
 * That is enough for `stillHolds` to be exact, as a run is a function of what it reads: as long as everything read up to some moment gives
 * the same, it goes the same way and reads the same next. It needs two things of those answers, which reading a document gives, and one of
 * the run. An answer whose elements have changed is a new one, so that what can be reached through it (channels, units, what a unit and
 * its block hold) is the same when it is. A section is a new one when anything in it has changed, and the list of sections is when any of
 * them is. What an edit does change in place are the start and end of a block, and the parent of a section: so a run does not look at
 * where a block stands (it says places relative to their block), and at parents only when it has read the list of sections.
 */
export function record<Result>(
  context: RuleContext,
  run: (context: RuleContext) => Result,
): { readonly result: Result; readonly reads: Reads } {
  const reads: Read[] = [];
  const document = watched('document', context.policy.document, reads, new Map());
  const policy = watched('policy', context.policy, reads, new Map([['document', document]]));
  return { result: run(watched('context', context, reads, new Map([['policy', policy]]))), reads };
}

/** Whether a run would read the same in this context, and so would give the same. Asks for nothing that the run would not ask for. */
export function stillHolds(reads: Reads, context: RuleContext): boolean {
  const objects = { context, policy: context.policy, document: context.policy.document };
  return reads.every(({ of, name, args, value }) => {
    const object = objects[of];
    if (name === undefined) return object === value;
    const property: unknown = Reflect.get(object, name);
    return Object.is(args ? Reflect.apply(property as () => unknown, object, args) : property, value);
  });
}

/** The object, with every read of it noted. What stands in `inner` is watched itself. */
function watched<Target extends object>(
  of: Read['of'],
  target: Target,
  reads: Read[],
  inner: ReadonlyMap<PropertyKey, object>,
): Target {
  const seen = new Set<PropertyKey | undefined>();
  const note = (name: PropertyKey | undefined, value: unknown): void => {
    if (!seen.has(name)) reads.push({ of, name, args: undefined, value });
    seen.add(name);
  };
  return new Proxy(target, {
    get(_target, name): unknown {
      const watchedInner = inner.get(name);
      if (watchedInner) return watchedInner;
      const value: unknown = Reflect.get(target, name);
      // Every document has functions of its own: what they say is compared, and not which they are.
      if (of === 'document' && typeof value === 'function') {
        return (...args: readonly unknown[]): unknown => {
          const result: unknown = Reflect.apply(value, target, args);
          reads.push({ of, name, args, value: result });
          return result;
        };
      }
      note(name, value);
      return value;
    },
    has(_target, name) {
      note(undefined, target);
      return Reflect.has(target, name);
    },
    ownKeys() {
      note(undefined, target);
      return Reflect.ownKeys(target);
    },
  });
}
