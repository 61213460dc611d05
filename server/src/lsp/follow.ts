import { policyReader } from '../core';
import type { Change, MarkupName, Policy, PolicyReader } from '../core';

/** Reads a document, and what changes in it, without keeping others waiting. */
export interface Follower {
  /** The policy as the document is now. */
  policy(): Promise<Policy>;
  /** The same for who would rather have a part than wait: of a very long document that is still being read, as much as has been. */
  soon(): Promise<Policy>;
}

/** In milliseconds: how long reading goes on before what waits in the queue has its turn. */
const TURN = 3;

/**
 * In milliseconds: how long somebody who writes in a text that is still being read waits for its first part. Reading goes on meanwhile, so that it comes to its
 * end however fast the keys follow each other.
 */
const READING_ON = 20;

/** In UTF-16 units: what is read in about a tenth of a second by a process that has just started. */
const FIRST_PART = 10_000;
/** In UTF-16 units: a text that is longer is read in parts. */
const LONG = 3 * FIRST_PART;

/**
 * Follows a text through its changes: `changes` are those that have not been followed yet, and new ones may come at any time. `pause` lets everything go
 * first that waits in the queue.
 */
export function follow(
  text: string,
  changes: Change[],
  pause: () => Promise<void>,
  format: MarkupName,
): Follower {
  let reader: PolicyReader | undefined;
  let opening: ReturnType<typeof policyReader> | undefined = policyReader(
    text,
    text.length > LONG ? FIRST_PART : undefined,
    format,
  );
  let working: ReturnType<PolicyReader['edit']> | undefined;
  let running: Promise<void> | undefined;
  /** The policy as it was when somebody asked: reading on leaves it as true as it was, and an edit does not. */
  let part: Policy | undefined;
  /** Who waits for a part, and until when reading on comes before them. */
  const waiting: ((policy: Policy) => void)[] = [];
  let readOnUntil = 0;

  /** What is to be done next: what somebody has written comes before what nobody has read yet. */
  function nextWork(): typeof working {
    const change = changes.shift();
    if (change) part = undefined;
    return change ? reader?.edit(change) : reader?.goesOn === true ? reader.readOn() : undefined;
  }

  /** One step; false when there is nothing left to do. */
  function step(): boolean {
    if (opening) {
      const { done, value } = opening.next();
      if (done) [reader, opening] = [value, undefined];
      return true;
    }
    working ??= nextWork();
    if (working?.next().done === true) {
      working = undefined;
      return true;
    }
    return working !== undefined;
  }

  function policySoon(): Policy | undefined {
    if (changes.length > 0) return undefined;
    // To put a part together takes longer than to read some more: while nothing is written, one is enough.
    if (!working && !(part && reader?.goesOn)) part = reader?.policy;
    return part;
  }

  /** Whether the end was reached in one turn. A turn ends early when it has something for those who wait. */
  function takeTurn(): boolean {
    const end = Date.now() + TURN;
    while (step()) {
      // In the midst of an edit nothing can be said of the document.
      const isTime = waiting.length > 0 && !working && (reader?.goesOn !== true || Date.now() >= readOnUntil);
      const policy = isTime ? policySoon() : undefined;
      if (policy) {
        for (const tell of waiting.splice(0)) tell(policy);
        return !policy.document.goesOn;
      }
      if (Date.now() > end) return false;
    }
    return true;
  }

  async function run(): Promise<void> {
    do await pause();
    while (!takeTurn());
    running = undefined;
  }

  async function policy(): Promise<Policy> {
    if (!running && !takeTurn()) running = run();
    await running;
    if (!reader) throw new Error('A document that has been read has a reader.');
    return reader.policy;
  }

  return {
    policy,
    async soon() {
      const known = policySoon();
      if (known) return known;
      if (waiting.length === 0) readOnUntil = changes.length > 0 ? Date.now() + READING_ON : 0;
      const later = new Promise<Policy>((resolve) => waiting.push(resolve));
      return Promise.race([later, policy()]);
    },
  };
}
