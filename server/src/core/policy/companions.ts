import { remember } from '../collections/remember';
import { markupOf } from '../markup/format';
import type { Policy } from './model';
import { readPolicy } from './read';

/** A file beside the policy, read as one. */
export const readCompanion = remember(
  ({ path, text }: { readonly path: string; readonly text: string }): Policy =>
    readPolicy(text, markupOf(path)),
);
