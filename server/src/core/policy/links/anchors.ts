import GithubSlugger, { slug } from 'github-slugger';
import { remember } from '../../collections/remember';
import type { Block, Unit } from '../../markdown/model';
import { matchesOf } from '../text/matches';
import { decoded } from './targets';

/** The visible texts of the headings in a block, as they are written. */
export const headingTextsIn = remember((block: Block): readonly string[] =>
  block.units.filter(({ kind, style }) => kind === 'heading' && style !== 'strong').map(writtenText),
);

const EXPLICIT =
  /<[a-z][^<>]{0,200}?\s(?:id|name) ?= ?["']?([^\s"'<>]+)|\{ ?:? ?#([\w:.-]{1,200})(?=[\s}])/gi;

/** The anchors that a block gives by itself: `<a id="…">`, `<a name="…">`, `{#…}`. */
export const explicitAnchorsIn = remember((block: Block): readonly string[] =>
  /[<{]/.test(block.source)
    ? matchesOf(EXPLICIT, block.source).map(([, attribute, braces]) => attribute ?? braces ?? '')
    : [],
);

/** The anchors of a document, as GitHub makes them of its headings, and those that it gives itself. Every one once. */
export function anchorsFrom(headings: readonly string[], explicit: readonly string[]): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  for (const heading of headings) {
    const text = heading.replace(/ ?\{ ?:? ?#[^{}]{1,200}\} ?$/, '');
    anchors.add(slugger.slug(text));
    // Some forges leave emoji out, which their short names stand for.
    if (/:\w+:/.test(text)) anchors.add(slug(text.replace(/:[\w+-]+:/g, '')));
  }
  for (const anchor of explicit) anchors.add(anchor);
  return anchors;
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
  const known = new Set(Array.from(anchors, plain));
  return (fragment) => {
    const name = decoded(fragment).replace(/^user-content-/, '');
    return name === '' || name === 'top' || known.has(plain(name));
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
