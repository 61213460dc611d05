import { policyReader } from '../core';
import type { Change, Policy, PolicyReader } from '../core';

/** Reads a document, and what changes in it, without keeping others waiting. */
export interface Follower {
  /** The policy as the document is now. */
  policy(): Promise<Policy>;
}

/** In milliseconds: how long reading goes on before what waits in the queue has its turn. */
const TURN = 10;

/**
 * Follows a text through its changes: `changes` are those that have not been followed yet, and new ones may come at any time. `pause` lets everything go
 * first that waits in the queue.
 */
export function follow(text: string, changes: Change[], pause: () => Promise<void>): Follower {
  let reader: PolicyReader | undefined;
  let opening: ReturnType<typeof policyReader> | undefined = policyReader(text);
  let editing: ReturnType<PolicyReader['edit']> | undefined;
  let running: Promise<void> | undefined;

  /** One step; false when there is nothing left to do. */
  function step(): boolean {
    if (opening) {
      const { done, value } = opening.next();
      if (done) [reader, opening] = [value, undefined];
      return true;
    }
    if (!editing) {
      const change = changes.shift();
      if (!change || !reader) return false;
      editing = reader.edit(change);
    }
    if (editing.next().done) editing = undefined;
    return true;
  }

  /** Whether the end was reached in one turn. */
  function takeTurn(): boolean {
    const end = Date.now() + TURN;
    while (step()) if (Date.now() > end) return false;
    return true;
  }

  async function run(): Promise<void> {
    do await pause();
    while (!takeTurn());
    running = undefined;
  }

  return {
    async policy() {
      if (!running && !takeTurn()) running = run();
      await running;
      if (!reader) throw new Error('A document that has been read has a reader.');
      return reader.policy;
    },
  };
}
