import type { RuleContext } from '../rules/rule';

/** What a run has read. It holds values only and nothing of the policy that was read, so that it can outlive it. */
export interface Reads {
  /** The properties of the context, of its policy, and of the policy's document and topics. */
  readonly properties: Readonly<Record<Of, ReadonlyMap<PropertyKey, unknown>>>;
  /** What functions of the document and of the topics gave for some arguments, in order. */
  readonly answers: readonly Answer[];
}

const OBJECTS = ['context', 'policy', 'document', 'topics'] as const;
type Of = (typeof OBJECTS)[number];

/** Stands for an object that was looked through as a whole. */
const ALL = '*';

interface Answer {
  readonly of: Of;
  readonly name: PropertyKey;
  readonly args: readonly unknown[];
  readonly value: unknown;
}

/**
 * Runs something in a context, and records what it reads there: the properties of the context, of its policy and of the policy's document,
 * the answers of the document's functions, and the topics that it asks for. The other answers of the policy are recorded as what they are, and not
 * looked into.
 *
 * That is enough to tell whether a run would go the same way again, as it is a function of what it reads: as long as everything read up to some moment
 * gives the same, it reads the same next. It needs two things of those answers, which reading a document gives, and one of the run. An answer
 * whose elements have changed is a new one, so that what can be reached through it (channels, units, what a unit and its block hold) is the same
 * when it is. A section is a new one when anything in it has changed, and the list of sections is when any of them is. What an edit does change in place
 * are the start and end of a block, and the parent of a section: so a run does not look at where a block stands (it says places relative to their
 * block), and at parents only when it has read the list of sections.
 */
export function record<Result>(
  context: RuleContext,
  run: (context: RuleContext) => Result,
): { readonly result: Result; readonly reads: Reads } {
  const reads = { properties: mapsOf(), answers: [] as Answer[] };
  const document = watched('document', context.policy.document, reads, new Map());
  const topics = watched('topics', context.policy.topics, reads, new Map());
  const asked = new Map<PropertyKey, object>([
    ['document', document],
    ['topics', topics],
  ]);
  const policy = watched('policy', context.policy, reads, asked);
  // The options are the configuration's, of which no run outlives a change.
  const inner = new Map<PropertyKey, object>([
    ['policy', policy],
    ['options', context.options],
  ]);
  return { result: run(watched('context', context, reads, inner)), reads };
}

/** Tells whether runs would read the same in this context, and so give the same. Asks for nothing that a run would not ask for. */
export function comparing(context: Omit<RuleContext, 'options'>): (reads: Reads) => boolean {
  const { policy } = context;
  const objects = { context, policy, document: policy.document, topics: policy.topics };
  const known = mapsOf();
  function isStill(of: Of, name: PropertyKey, value: unknown): boolean {
    const values = known[of];
    let now = values.get(name);
    if (now === undefined && !values.has(name)) {
      now = name === ALL ? objects[of] : Reflect.get(objects[of], name);
      values.set(name, now);
    }
    return Object.is(now, value);
  }
  return ({ properties, answers }) => {
    for (const of of OBJECTS)
      for (const [name, value] of properties[of]) if (!isStill(of, name, value)) return false;
    return answers.every(({ of, name, args, value }) => {
      const answer = Reflect.get(objects[of], name) as () => unknown;
      return Object.is(Reflect.apply(answer, objects[of], args), value);
    });
  };
}

const mapsOf = (): Record<Of, Map<PropertyKey, unknown>> => ({
  context: new Map(),
  policy: new Map(),
  document: new Map(),
  topics: new Map(),
});

/** The object, with every read of it noted. What stands in `inner` is watched itself. */
function watched<Target extends object>(
  of: Of,
  target: Target,
  {
    properties,
    answers,
  }: { readonly properties: Readonly<Record<Of, Map<PropertyKey, unknown>>>; readonly answers: Answer[] },
  inner: ReadonlyMap<PropertyKey, object>,
): Target {
  const noteAll = (): void => void properties[of].set(ALL, target);
  return new Proxy(target, {
    get(_target, name): unknown {
      const watchedInner = inner.get(name);
      if (watchedInner) return watchedInner;
      const value: unknown = Reflect.get(target, name);
      // Every document has functions of its own: what they say is compared, and not which they are.
      if ((of === 'document' || of === 'topics') && typeof value === 'function') {
        return (...args: readonly unknown[]): unknown => {
          const result: unknown = Reflect.apply(value, target, args);
          answers.push({ of, name, args, value: result });
          return result;
        };
      }
      properties[of].set(name, value);
      return value;
    },
    has(_target, name) {
      noteAll();
      return Reflect.has(target, name);
    },
    ownKeys() {
      noteAll();
      return Reflect.ownKeys(target);
    },
  });
}
