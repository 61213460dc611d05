import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../../server/src/core/rules/registry.generated';
import type { Finding } from '../../../server/src/core/lint/finding';
import type { Circumstances } from './harness';
import { check, fixEverything, read, usableFixes } from './harness';

/**
 * Each file of `fixtures` is a policy, or a security.txt, with what the rules say of it. A marker stands below the line that it speaks of:
 *
 *     We will respond as soon as possible.
 *                     ^^^^^^^^^^^^^^^^^^^ information sla-vague: "as soon as possible" commits to nothing…
 *
 * The carets cover the finding's part of the line; `^0` stands for one without width, and `+2` after the carets for one that ends two
 * lines below. A message may be cut with `…`. A first line `^with {…}` holds the circumstances. The markers are taken out before the
 * text is read. `x.fixed.md` is the text of `x.md` after all fixes.
 *
 * With `UPDATE_FIXTURES=1` the markers and the fixed texts are written anew: read the difference before you keep it.
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');
const update = process.env['UPDATE_FIXTURES'] === '1';

const MARKER = /^\s*\^(?:\^*(?:\+\d+)?|0) (?:error|warning|information|hint) [a-z-]+: /;

describe('the fixtures', () => {
  const names = readdirSync(folder).filter((name) => !/\.fixed\.(?:md|txt)$/.test(name));

  for (const name of names) {
    const path = join(folder, name);
    const { text, markers, header, ...read } = readFixture(readFileSync(path, 'utf8'));
    const circumstances = name.endsWith('.txt') ? asSecurityTxt(read.circumstances) : read.circumstances;

    it(`${name} has exactly the findings that it shows`, () => {
      const found = markersOf(text, check(text, circumstances));
      if (update) writeFileSync(path, header + withMarkers(text, found));
      else assert.deepEqual(shorten(found, markers), markers);
    });

    it(`${name} is as its fixed text after all fixes, and nothing is left to fix`, () => {
      const fixedPath = path.replace(/(?=\.(?:md|txt)$)/, '.fixed');
      const fixed = fixEverything(text, circumstances);
      if (update && fixed !== text) writeFileSync(fixedPath, fixed);
      assert.equal(fixed, existsSync(fixedPath) ? readFileSync(fixedPath, 'utf8') : text);
      assert.deepEqual(check(fixed, circumstances).flatMap(usableFixes), []);
    });
  }

  it('show every rule', () => {
    const shown = new Set(
      names.flatMap((name) =>
        readFixture(readFileSync(join(folder, name), 'utf8')).markers.map(
          ({ words }) => /^\w+ ([a-z-]+):/.exec(words)?.[1],
        ),
      ),
    );
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !shown.has(id)),
      [],
    );
  });
});

function asSecurityTxt(circumstances: Circumstances): Circumstances {
  return {
    ...circumstances,
    repository: { path: '.well-known/security.txt', ...circumstances.repository },
  };
}

interface Marker {
  /** 0-based line of the text. */
  readonly line: number;
  /** The carets with the white space before them. */
  readonly carets: string;
  /** `warning rule-id: message`. */
  readonly words: string;
}

function readFixture(source: string): {
  text: string;
  header: string;
  markers: Marker[];
  circumstances: Circumstances;
} {
  const [first = '', ...others] = source.split('\n');
  const hasHeader = first.startsWith('^with ');
  const kept: string[] = [];
  const markers: Marker[] = [];
  for (const line of hasHeader ? others : [first, ...others]) {
    if (!MARKER.test(line)) {
      kept.push(line);
      continue;
    }
    const carets = /^\s*\^[\^0]*(?:\+\d+)?/.exec(line)?.[0] ?? '';
    markers.push({ line: kept.length - 1, carets, words: line.slice(carets.length + 1) });
  }
  const circumstances = hasHeader
    ? (JSON.parse(first.slice('^with '.length), filesAsSet) as Circumstances)
    : {};
  return { text: kept.join('\n'), header: hasHeader ? `${first}\n` : '', markers, circumstances };
}

/** JSON has no sets. */
function filesAsSet(key: string, value: unknown): unknown {
  return key === 'files' && Array.isArray(value) ? new Set(value) : value;
}

function markersOf(text: string, findings: readonly Finding[]): Marker[] {
  const { document } = read(text);
  return findings.map(({ span, severity, ruleId, message }) => {
    const line = document.lineAt(span.start);
    const lines = document.lineAt(span.end) - line;
    const start = span.start - document.lineStart(line);
    const lineEnd = document.lineStart(line + 1) - (line + 1 < document.lineCount ? 1 : 0);
    const width = Math.min(span.end, lineEnd) - span.start;
    const carets = span.start === span.end ? '^0' : '^'.repeat(width) + (lines > 0 ? `+${lines}` : '');
    return { line, carets: ' '.repeat(start) + carets, words: `${severity} ${ruleId}: ${message}` };
  });
}

/** Cuts the messages that the fixture cuts. */
function shorten(found: readonly Marker[], markers: readonly Marker[]): Marker[] {
  return found.map((marker, index) => {
    const wanted = markers[index]?.words ?? '';
    const cut = wanted.endsWith('…') && marker.words.startsWith(wanted.slice(0, -1));
    return cut ? { ...marker, words: wanted } : marker;
  });
}

function withMarkers(text: string, markers: readonly Marker[]): string {
  return text
    .split('\n')
    .flatMap((line, index) => [
      line,
      ...markers.filter((marker) => marker.line === index).map(({ carets, words }) => `${carets} ${words}`),
    ])
    .join('\n');
}
