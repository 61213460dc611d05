/** Work that can be interrupted: it stops for an instant after every step that takes more than one. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
