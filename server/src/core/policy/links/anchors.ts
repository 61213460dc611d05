import { slug } from 'github-slugger';
import { remember } from '../../collections/remember';
import type { Block, Unit } from '../../markdown/model';
import { matchesOf } from '../text/matches';
import { decoded } from './targets';

/** What GitHub makes of the headings in a block, before it numbers those that are the same. */
export const slugsIn = remember((block: Block): readonly string[] =>
  anchorTextsIn(block).map((text) => slug(text)),
);

/** What the headings in a block show, as it is written, without an anchor of their own. */
const anchorTextsIn = remember((block: Block): readonly string[] =>
  block.units
    .filter(({ kind, style }) => kind === 'heading' && style !== 'strong')
    .map((heading) => writtenText(heading).replace(/ ?\{ ?:? ?#[^{}]{1,200}\} ?$/, '')),
);

const EXPLICIT =
  /<[a-z][^<>]{0,200}?\s(?:id|name) ?= ?["']?([^\s"'<>]+)|\{ ?:? ?#([\w:.-]{1,200})(?=[\s}])/gi;

/**
 * The anchors that a block gives beside those: `<a id="…">`, `<a name="…">`, `{#…}`, and what the forges make of its headings that leave emoji out, which their
 * short names stand for.
 */
export const otherAnchorsIn = remember((block: Block): readonly string[] => [
  ...anchorTextsIn(block)
    .filter((text) => /:\w+:/.test(text))
    .map((text) => slug(text.replace(/:[\w+-]+:/g, ''))),
  ...(/[<{]/.test(block.source)
    ? matchesOf(EXPLICIT, block.source).map(([, attribute, braces]) => attribute ?? braces ?? '')
    : []),
]);

/** The anchors of a document: the slugs of its headings, with a number where one is there already, and the others. Every one once. */
export function anchorsFrom(slugs: readonly string[], others: readonly string[]): ReadonlySet<string> {
  /** How often each anchor has been numbered, as GitHub counts. */
  const counts = new Map<string, number>();
  for (const slug of slugs) {
    let anchor = slug;
    let count = counts.get(slug) ?? 0;
    while (counts.has(anchor)) anchor = `${slug}-${String(++count)}`;
    if (anchor !== slug) counts.set(slug, count);
    counts.set(anchor, 0);
  }
  return new Set([...counts.keys(), ...others]);
}

/**
 * Tells whether a fragment, without its `#`, leads to one of the anchors. Case and the invisible part of an emoji are overlooked. `exact`: the forge
 * is GitHub; others make one hyphen of several.
 */
export function anchorFinder(anchors: ReadonlySet<string>, exact: boolean): (fragment: string) => boolean {
  const plain = (anchor: string): string => {
    const same = anchor.toLowerCase().replace(/[\uFE0F\u200D]/g, '');
    return exact ? same : same.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  };
  let known: ReadonlySet<string> | undefined;
  return (fragment) => {
    const name = decoded(fragment).replace(/^user-content-/, '');
    // Nearly every link is written as its anchor is.
    if (name === '' || name === 'top' || anchors.has(name)) return true;
    known ??= new Set(Array.from(anchors, plain));
    return known.has(plain(name));
  };
}

/** What a heading shows, before dashes and quotes are made one kind. */
function writtenText({ prose, block }: Unit): string {
  return prose.runs
    .map(({ from, to, start, end }) => {
      const written = block.source.slice(start, end);
      return written.startsWith('&') && written.endsWith(';') ? prose.text.slice(from, to) : written;
    })
    .join('')
    .replace(/\s+/g, ' ');
}
