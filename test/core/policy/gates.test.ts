import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { root } from '../../../scripts/setup.mjs';
import { findDurations } from '../../../server/src/core/policy/commitments/durations/durations';
import { severitiesInProse } from '../../../server/src/core/policy/commitments/severities';
import { stageCuesIn } from '../../../server/src/core/policy/commitments/stages';
import { findVagueTimes } from '../../../server/src/core/policy/commitments/vague-times';
import { addressesIn } from '../../../server/src/core/policy/contacts/addresses';
import { readMarkdown } from '../../../server/src/core/markdown/read';
import { findCalendarDates } from '../../../server/src/core/policy/dates/calendar-dates';
import { placeholdersIn } from '../../../server/src/core/policy/leftovers/placeholders';

/**
 * Readers pass over a text that lacks what each of their expressions has. A text gives the same when something is put behind it that lets it through
 * and says nothing itself, or something at a place of its own. The words are taken from the vocabularies, so that new ones are tried too.
 */
const folder = join(root, 'server/src/core/policy');

const wordsIn = (...files: readonly string[]): string[] =>
  files.flatMap((file) =>
    readFileSync(join(folder, `${file}.ts`), 'utf8')
      .replace(/\\p\{L\}[*+]?/g, 'ando')
      .replace(/\\[wd][*+]?/g, 'x')
      .split(/[\n|()'`,\]]+|\?[:=!<]+/)
      .map((word) => word.replace(/\\[bs]|[\\?*+[{}^$]/g, '').trim())
      .filter((word) => word !== '' && word.length < 40),
  );

/** Expressions whose parts seldom meet by chance. */
const whole = [
  ...['at once', 'right away', 'same day', 'twice a week', 'Day 5', 'next minor release', '48h'],
  ...['3 May 1999', '1999-05-03', '3.5.1999', '5/3/1999', 'May 1999', '1999年5月3日', '2031-02'],
  ...[
    'a@b.dev',
    'a [at] b.dev',
    'a_at_b_dot_dev',
    'a AT b DOT dev',
    'a at b dot dev',
    'a{{at}}b{{dot}}dev',
    'a (@) b.dev',
  ],
];
const ordinary =
  'we will the within in a an your 2 48 3-5 90th . , : | ( ) - é ✅ 漏洞 report issue 2024 1999 12 may March'.split(
    ' ',
  );

const textOf = (words: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...words), fc.constantFrom(...ordinary), fc.constantFrom(...whole)),
        fc.constantFrom(' ', ' ', ' ', '', '-'),
      ),
      {
        minLength: 1,
        maxLength: 9,
      },
    )
    .map((parts) => parts.flat().join('').trimEnd());

interface Placed {
  readonly range: { readonly start: number; readonly end: number };
}
const before = <Found extends Placed>(found: readonly Found[], end: number): Found[] =>
  found.filter(({ range }) => range.end <= end);

/** A reader, the files its words are in, and what lets every text through. */
const readers: readonly (readonly [
  string,
  (text: string) => readonly Placed[],
  readonly string[],
  string,
])[] = [
  [
    'durations',
    findDurations,
    ['anchors', 'bounds', 'numbers', 'units'].map((file) => `commitments/durations/words/${file}`),
    ' | é',
  ],
  ['stages', stageCuesIn, ['commitments/stages'], ' | é'],
  [
    'vague times',
    (text) => findVagueTimes(text).map((range) => ({ range })),
    ['commitments/vague-times'],
    ' ; timely ; é',
  ],
  ['dates', findCalendarDates, ['dates/calendar-dates'], ' ; 1999 2099'],
  ['addresses', addressesIn, ['contacts/addresses'], ' ; (@ ; (at ; dot ;'],
];

describe('texts that are passed over', () => {
  for (const [name, read, files, opener] of readers) {
    it(`have no ${name}`, () => {
      fc.assert(
        fc.property(textOf(wordsIn(...files)), (text) => {
          // The space and the mark alone let nothing through, but words can need them behind.
          const ended = text + opener.slice(0, 2);
          deepEqual(read(ended), before(read(text + opener), ended.length));
        }),
        { numRuns: 1500 },
      );
    });
  }

  it('have no severities', () => {
    fc.assert(
      fc.property(textOf(wordsIn('commitments/severities')), (text) => {
        deepEqual(severitiesInProse(`${text} ; x`), severitiesInProse(`${text} ; lower`));
      }),
      { numRuns: 1000 },
    );
  });

  it('have no placeholders', () => {
    // Not at the start of its line a word such as TBD is none by itself.
    const startsOf = (text: string) =>
      readMarkdown(`So ${text}\n`).units.flatMap((unit) =>
        placeholdersIn(unit).map(({ span }) => span.start),
      );
    fc.assert(
      fc.property(textOf([...wordsIn('leftovers/placeholders'), ...markers]), (text) => {
        // What ends a line is a value of its own: "To: TODO".
        deepEqual(startsOf(`${text} ; so`), startsOf(`${text} ; [`));
      }),
      { numRuns: 600 },
    );
  });
});

/** A marker of every kind. */
const markers = [
  ...[
    '[your e-mail]',
    '{{ email }}',
    '${EMAIL}',
    '$EMAIL',
    '%%EMAIL%%',
    '__EMAIL__',
    'SECURITY_EMAIL',
    'XX days',
  ],
  ...[
    'N business hours',
    '(to be added)',
    '(please insert the address)',
    'lorem ipsum',
    'TODO-later',
    'REPLACE_ME:x',
  ],
  ...[
    '(replace this)',
    '(coming soon)',
    '(your text: TBD)',
    'REPLACEME-now',
    '<your-email>',
    '<SECURITY_EMAIL>',
  ],
];
