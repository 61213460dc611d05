import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type * as recheck from 'recheck';
import { withLetters } from '../../server/src/core/policy/text/letters';
import { patterns, type Pattern } from '../support/patterns';

/** The build of the analyser that is JavaScript alone. */
const { checkSync } = createRequire(__filename)('recheck/lib/browser.js') as typeof recheck;

/**
 * Bounded by steps and not by time, so that the answer is the same on every machine: small patterns are decided by their automaton, and large ones are
 * attacked with strings that are made of it.
 */
const LIMITS: Parameters<typeof checkSync>[2] = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  recallTimeout: -1,
  randomSeed: 1,
  maxNFASize: 500,
  maxIteration: 0,
  maxInitialGenerationSize: 20,
  maxGenerationSize: 5,
  crossoverSize: 1,
  mutationSize: 1,
  incubationLimit: 10_000,
  attackLimit: 2_000_000,
  maxAttackStringSize: 8_000,
  maxGeneStringSize: 600,
};

/** The classes of `withLetters` name all characters that are no letters, one by one. For the analysis a few letters do. */
const LETTERS = [
  [String.raw`[\p{L}\d]`, String.raw`[a-z\d\xe0-\xff]`],
  [String.raw`\p{L}`, String.raw`[a-z\xe0-\xff]`],
].map(([letters = '', few = '']) => [withLetters(letters, '').source, few] as const);

/**
 * What is repeated a bounded number of times can cost no more than a constant: twice stands for all of it, so that the automaton stays small.
 */
function abridged(source: string): string {
  const plain = LETTERS.reduce((text, [letters, few]) => text.replaceAll(letters, few), source);
  return plain.replace(
    /\\[^]|\{(\d+)(,?)(\d*)\}/g,
    (whole: string, least?: string, comma?: string, most?: string) => {
      if (least === undefined) return whole;
      const from = Math.min(Number(least), comma === '' ? 2 : 1);
      return `{${from}${comma}${most === '' ? '' : Math.min(Number(most), 2)}}`;
    },
  );
}

/** How long a part is, in characters, that is taken apart further. */
const LONG = 500;

/**
 * A pattern as the alternatives of which each is tried by itself at a place, so that each can be judged by itself: those at the top, and in a long
 * one those of the group with the most alternatives that is not repeated. With references to groups they stay together.
 */
function alternatives(source: string): string[] {
  if (/\\[1-9]/.test(source)) return [source];
  return cut(source).flatMap((part) => {
    if (part.length < LONG) return [part];
    const groups = groupsOf(part).map((group) => ({
      ...group,
      choices: cut(part.slice(group.start + 3, group.end)),
    }));
    const [most] = groups.sort((a, b) => b.choices.length - a.choices.length);
    if (most === undefined) return [part];
    return most.choices.map(
      (choice) => `${part.slice(0, most.start)}(?:${choice})${part.slice(most.end + 1)}`,
    );
  });
}

const tokens = (source: string) => source.matchAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|[()|]/g);

/** The parts between the bars that stand in no group. */
function cut(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of tokens(source)) {
    if (token === '(') depth++;
    else if (token === ')') depth--;
    else if (token === '|' && depth === 0) {
      parts.push(source.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, source.slice(start)];
}

/** The groups `(?:…)` that stand in no other and are not repeated: the offsets of their brackets. */
function groupsOf(source: string): { start: number; end: number }[] {
  const groups: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (const { 0: token, index } of tokens(source)) {
    if (token === '(') open.push(index);
    if (token !== ')') continue;
    const start = open.pop() ?? 0;
    const isPlain = source.startsWith('(?:', start) && !/[*+?{]/.test(source.charAt(index + 1));
    if (open.length === 0 && isPlain) groups.push({ start, end: index });
  }
  return groups;
}

const judged = new Map<string, string | undefined>();

/** What is wrong with a pattern; undefined when it takes linear time. */
function fault(source: string, flags: string): string | undefined {
  const key = `/${source}/${flags}`;
  if (!judged.has(key)) {
    const found = checkSync(source, flags, LIMITS);
    const safe = found.status === 'safe' ? undefined : key;
    judged.set(
      key,
      safe &&
        `${safe} ${found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : found.status}`,
    );
  }
  return judged.get(key);
}

const faults = ({ source, flags }: Pattern): string[] =>
  alternatives(abridged(source)).flatMap((part) => fault(part, flags) ?? []);

const byFile = new Map<string, Pattern[]>();
for (const pattern of patterns()) {
  const [file = ''] = pattern.place.split(':');
  byFile.set(file, [...(byFile.get(file) ?? []), pattern]);
}

describe('no regular expression takes more than linear time', () => {
  for (const [file, ofFile] of byFile) {
    it(`in ${file}`, () => {
      const slow = ofFile.flatMap((pattern) => faults(pattern).map((found) => `${pattern.place} ${found}`));
      assert.deepEqual(slow, []);
    });
  }

  it('and the analyser knows those that do', () => {
    const isSlow = (source: string) => faults({ source, flags: '', place: '' }).length > 0;
    assert.deepEqual(['(?:a|a)*b', 'c|x*$', '(?:a{0,9})*b', 'a{1,9}b', '[|]|(?:a|b)c'].map(isSlow), [
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
