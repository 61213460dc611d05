import { remember } from '../../collections/remember';
import type { Unit } from '../../markdown/model';

const RHYTHM =
  /\b(?:releas\w*|patch(?:es)?|versions?|ship\w*|publish\w*|cycles?|cadence|rhythm)\b[^.;]{0,60}\b(?:daily|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|yearly|annually|every (?:\w+ ){0,2}(?:days?|weeks?|months?|quarters?|years?)|once (?:a|per|every) (?:week|month|quarter|year)|(?:first|second|third|last) \w+day|\d+[- ](?:day|week|month))\b|\b(?:daily|weekly|bi-?weekly|monthly|quarterly|yearly|annual|\d+[- ](?:day|week|month)) (?:\w+ )?(?:releases?|patch(?:es)?|versions?|cycle|cadence|schedule)\b|\bpatch tuesday\b/i;

/** The text tells how often there is a release, so that the next one has a day. */
export const tellsReleaseRhythm = remember(
  ({ kind, prose }: Unit): boolean => kind !== 'code' && RHYTHM.test(prose.text),
);
