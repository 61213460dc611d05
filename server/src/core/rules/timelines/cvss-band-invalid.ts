import type { TextEdit } from '../../edits';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { severityName } from '../../names';
import { SEVERITY_LEVELS } from '../../policy/model';
import type { ScoreBand, ScoreScale, SeverityLevel } from '../../policy/model';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true },
  statement: 'The CVSS scores of the severities overlap, leave gaps, or are not those of the standard.',
  why: 'Low is 0.1 to 3.9, Medium 4.0 to 6.9, High 7.0 to 8.9 and Critical 9.0 to 10.0, in versions 3 and 4 alike [CVSS]. A reporter with a score of 9.0 that is High and Critical cannot tell which time holds, and calculators will show another severity than the policy.',
  detects:
    'Ranges of scores beside two or more severities in one table or list, in a text about CVSS. Two severities that share a score, a score above 10, and ends other than those of the standard; whole numbers such as "7-8" and "9+" stand for the bands that they abbreviate. A text that says that the scale is its own only has to keep the severities apart, and bands of CVSS version 2, in which High ends at 10, are left alone.',
  remedy:
    'Write the bands of the standard, or say that the scale is your own. The quick fix writes those of the standard.',
  whenToTurnOff: 'When the scores are your own and a text elsewhere says so.',
  messages: {
    standard:
      'In CVSS {severity} is {standard}, not "{text}": write that, or say that the scale is your own.',
    overlap: '{severe} ("{above}") and {mild} ("{below}") share scores: let one end below the other.',
    beyond: '{severity} goes up to {highest}, but CVSS scores end at 10.0: correct the range.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Severity\n\n| Severity | CVSS    |\n| -------- | ------- |\n| Critical | 9.0-10  |\n| High     | 7.0-9.0 |\n',
      '# Security Policy\n\n## Severity\n\n- Critical (CVSS 8.0-10.0)\n- High (CVSS 6.0-7.9)\n',
    ],
    passes: [
      '# Security Policy\n\n## Severity\n\n| Severity | CVSS     |\n| -------- | -------- |\n| Critical | 9.0-10.0 |\n| High     | 7.0-8.9  |\n| Medium   | 4.0-6.9  |\n| Low      | 0.1-3.9  |\n',
      '# Security Policy\n\n## Severity\n\n- Critical (CVSS 9+)\n- High (7-8.9)\n',
    ],
  },
  *check({ policy }) {
    for (const scale of policy.scoreScales) {
      const { bands, isOwn } = scale;
      if (isVersion2(bands)) continue;
      const beyond = bands.find(({ highest = MOST }) => highest > MOST);
      const [above, below] = overlap(bands) ?? [];
      const deviating = isOwn ? undefined : bands.find((band) => !isStandard(band));
      const fixes = () => composeFix('standard-bands', t('Write the bands of CVSS'), standardBands(scale));
      if (beyond)
        yield {
          at: beyond,
          message: 'beyond',
          values: { severity: severityName(beyond.severity), highest: String(beyond.highest) },
          fixes,
        };
      else if (above && below)
        yield {
          at: below,
          message: 'overlap',
          values: {
            severe: severityName(above.severity),
            above: above.text,
            mild: severityName(below.severity),
            below: below.text,
          },
          related: [{ message: t('The scores of {0}.', severityName(above.severity)), at: above }],
          fixes,
        };
      else if (deviating)
        yield {
          at: deviating,
          message: 'standard',
          values: {
            severity: severityName(deviating.severity),
            standard: bandText(deviating.severity, '-'),
            text: deviating.text,
          },
          fixes,
        };
    }
  },
});

const MOST = 10;

const STANDARD: Readonly<Record<SeverityLevel, readonly [lowest: number, highest: number]>> = {
  critical: [9, MOST],
  high: [7, 8.9],
  medium: [4, 6.9],
  low: [0.1, 3.9],
};

/** Version 2 knows no Critical: High is 7.0 to 10.0. */
const isVersion2 = (bands: readonly ScoreBand[]): boolean =>
  !bands.some(({ severity }) => severity === 'critical') &&
  bands.some(({ severity, highest }) => severity === 'high' && (highest ?? MOST) === MOST);

function isStandard({ severity, lowest, highest, whole }: ScoreBand): boolean {
  const [first, last] = STANDARD[severity];
  const begins = lowest === first || (severity === 'low' && (lowest === 0 || (whole && lowest === 1)));
  return begins && (highest === undefined || highest === last || (whole && highest === Math.floor(last)));
}

/** The first two neighbours in severity that share a score, the more severe one first. */
function overlap(bands: readonly ScoreBand[]): readonly [ScoreBand, ScoreBand] | undefined {
  const ladder = SEVERITY_LEVELS.flatMap((level) => bands.find(({ severity }) => severity === level) ?? []);
  for (const [index, below] of ladder.entries()) {
    const above = ladder[index - 1];
    if (above && below.highest !== undefined && below.highest >= above.lowest) return [above, below];
  }
  return undefined;
}

/** An own scale is left to its author. */
function standardBands({ bands, isOwn }: ScoreScale): readonly TextEdit[] {
  if (isOwn) return [];
  return bands
    .filter((band) => !isStandard(band))
    .map((band) => ({ span: absolute(band), newText: bandText(band.severity, dashOf(band)) }));
}

const bandText = (severity: SeverityLevel, dash: string): string =>
  STANDARD[severity].map((score) => score.toFixed(1)).join(dash);

/** What stands between the two ends in the source. */
const dashOf = ({ block, span }: ScoreBand): string =>
  /^[\d.]+(\s*(?:[-\u2010-\u2015]|to)\s*)[\d.]+$/.exec(block.source.slice(span.start, span.end))?.[1] ?? '-';
