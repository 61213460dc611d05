import { slug } from 'github-slugger';
import { closest } from '../../collections/suggest';
import type { Policy } from '../../policy/model';

/** The target `#…` of the heading that says these words; undefined when none does. */
export function anchorNamed({ anchors }: Policy, words: string): string | undefined {
  const anchor = slug(words);
  return anchor !== '' && anchors.has(anchor) ? `#${anchor}` : undefined;
}

/**
 * The target `#…` of the heading that is most like what a fragment and the words of its link say; undefined when none is.
 *
 * @param fragment Without its `#`.
 */
export function nearestAnchor({ anchors }: Policy, fragment: string, words: string): string | undefined {
  const wanted = slug(fragment);
  const near = closest(wanted, anchors) ?? mostAlike(wordsOf(`${wanted}-${slug(words)}`), anchors);
  return near === undefined ? undefined : `#${near}`;
}

/** The anchor that shares most of its words with those given, at least half of its own. */
function mostAlike(words: ReadonlySet<string>, anchors: Iterable<string>): string | undefined {
  let best: string | undefined;
  let most = 0.49;
  for (const anchor of anchors) {
    const own = wordsOf(anchor);
    const share = [...own].filter((word) => words.has(word)).length / own.size;
    if (share > most) [best, most] = [anchor, share];
  }
  return best;
}

/** The words of an anchor that tell it from others, without their endings. */
const wordsOf = (anchor: string): ReadonlySet<string> =>
  new Set(
    anchor
      .split('-')
      .filter((word) => word.length > 2 && !/^(?:the|and|for|our|how|security|policy)$/.test(word))
      .map((word) => word.replace(/(?:ing|ies|ity|ed|e?s|y)$/, '')),
  );
