import type { Prose, Span } from '../../markdown/model';
import type { Commitment, SeverityLevel, Stage } from '../model';
import { withLetters } from '../text/letters';
import { matchesOf } from '../text/matches';
import type { TimeValue } from './durations/durations';

/** What one unit says about a time by itself. What it leaves open is told by the headings, labels and lead-ins around it. */
export interface TimeEvidence {
  /** The prose that `range` counts in: the unit's own, or that of a cell of the row. */
  readonly prose: Prose;
  readonly range: Span;
  /** Undefined for a vague time. */
  readonly value: TimeValue | undefined;
  /** Empty where the context has to say. */
  readonly stages: readonly Stage[];
  readonly severities: readonly SeverityLevel[];
  readonly clock: Commitment['clock'];
  /** The reporter is asked to wait that long: a time for disclosure, or else no promise of a stage. */
  readonly hold: boolean;
  /** Holds only in a special case: "if it is being exploited". */
  readonly conditional: boolean;
  /** An act without its subject, as lists have them: "Confirm receipt promptly". It is ours when the list tells what we do. */
  readonly listed: boolean;
  /** A sentence that says who does it. Otherwise a bare value, which only a context makes a promise. */
  readonly stated: boolean;
  /** A sentence that is hardly more than the value. */
  readonly short: boolean;
  /** What its section tells of is done by then: "these steps are completed within". */
  readonly ofSection: boolean;
}

/** How much text before and after a time is searched for what it is about, in UTF-16 units. */
export const HEAD = 300;
export const TAIL = 200;

/** What of a text is in its last clause. */
export const clauseEnding = (text: string): string =>
  text.slice(Math.max(...[',', ';', ':', '、'].map((mark) => text.lastIndexOf(mark))) + 1);

export const wordCount = (text: string): number => matchesOf(WORD, text).length;

const WORD = withLetters(String.raw`[\p{L}\d]\S*`, 'g');

/** A value by itself, of which all that it means is told around it. */
export const bareValue = (prose: Prose, range: Span, value: TimeValue | undefined): TimeEvidence => ({
  prose,
  range,
  value,
  stages: [],
  severities: [],
  clock: null,
  hold: false,
  conditional: false,
  listed: false,
  stated: false,
  short: false,
  ofSection: false,
});
