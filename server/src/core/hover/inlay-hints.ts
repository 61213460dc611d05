import { addTo } from '../collections/groups';
import { overlap } from '../collections/spans';
import { coverageOf } from '../coverage/coverage';
import { t } from '../l10n';
import type { Finding, LintContext } from '../lint/finding';
import { absolute } from '../markdown/located';
import type { Located, Span } from '../markdown/model';
import type { Commitment, Policy } from '../policy/model';
import { aboutPromise } from './times';
import { isInDays, rangeInWords } from '../report/drawing/words';
import { rangesInSigns, rangesInWords } from './ranges';

/** What is shown behind words of the text, as if it were written there. */
export interface InlayHint {
  /** UTF-16 offset in the document. */
  readonly offset: number;
  readonly label: string;
  /** Markdown. */
  readonly tooltip: string;
}

/**
 * How the times, versions and sections in a part of the document are read, where the text does not say it that way itself, in the order of the text. What is
 * told of a cell stands behind its row: within it, it would push the columns.
 */
export function inlayHints(
  policy: Policy,
  findings: readonly Finding[],
  within: Span,
  { config }: Pick<LintContext, 'config'>,
): readonly InlayHint[] {
  return [
    ...timeHints(policy, within),
    ...versionHints(policy, within),
    ...headingHints(policy, findings, within, config.profiles),
  ].toSorted((a, b) => a.offset - b.offset);
}

const isWithin = (place: Located, within: Span): boolean => overlap(absolute(place), within);

function timeHints({ commitments }: Policy, within: Span): InlayHint[] {
  const byPlace = new Map<number, Commitment[]>();
  for (const commitment of commitments)
    if (isWithin(commitment, within)) addTo(byPlace, absolute(commitment).end, commitment);
  return Array.from(byPlace, ([offset, promises]): InlayHint[] => {
    const [first] = promises;
    if (first?.hours == null || saysItself(first)) return [];
    const reading = `= ${inShort(first.minimumHours ?? first.hours, first.hours, first.business)}`;
    const tooltip = aboutPromise(promises);
    return first.unit.kind === 'row'
      ? [{ offset: absolute(first.unit).end, label: `${first.text} ${reading}`, tooltip }]
      : [{ offset, label: reading, tooltip }];
  }).flat();
}

/** "48 h", and what is told in days in words; of business days the hours tell how they are read. */
const inShort = (least: number, most: number, business: boolean): string =>
  isInDays(most) && !business ? rangeInWords(least, most) : `${least === most ? '' : `${least}–`}${most} h`;

/** It names the hours, or as many days: "48 hours", "14 Tage", "within 7 days". */
function saysItself({ text, hours, minimumHours, business }: Commitment): boolean {
  if (business || hours === null) return false;
  const numbers = new Set(text.match(/\d+/g));
  return [hours, ...(minimumHours === null ? [] : [minimumHours])].every(
    (each) => numbers.has(String(each)) || numbers.has(String(each / 24)),
  );
}

const versionHints = ({ versions: { rows } }: Policy, within: Span): InlayHint[] =>
  rows
    .filter((row) => isWithin(row, within))
    .flatMap((row) => {
      const signs = rangesInSigns(row.version);
      return signs === undefined
        ? []
        : {
            offset: absolute(row.unit.kind === 'row' ? row.unit : row).end,
            label: signs,
            tooltip: rangesInWords(row.version) ?? '',
          };
    });

/** Behind a heading, the published requirements of the profiles that are met in its section. */
function headingHints(
  policy: Policy,
  findings: readonly Finding[],
  within: Span,
  profiles: LintContext['config']['profiles'],
): InlayHint[] {
  const { document } = policy;
  const headings = document.sections
    .flatMap(({ heading }) => heading ?? [])
    .filter((heading) => isWithin(heading, within));
  if (headings.length === 0) return [];
  const met = new Map<unknown, Map<string, string>>();
  for (const { title, controls } of coverageOf(policy, findings, profiles))
    for (const { id, asks, state, lines } of controls) {
      if (state !== 'met') continue;
      for (const line of lines) {
        const { heading } = document.sectionAt(document.lineStart(line - 1));
        const told = met.get(heading) ?? new Map<string, string>();
        met.set(heading, told.set(id, t('{0} ({1}): the policy {2}.', id, title, asks)));
      }
    }
  return headings.flatMap((heading) => {
    const told = met.get(heading);
    if (told === undefined) return [];
    return {
      offset: headingEnd(heading, document.text),
      label: [...told.keys()].join(', '),
      tooltip: [...told.values()].join('\n\n'),
    };
  });
}

/** The end of the heading's first line: that of an underlined one stands over its underline. */
function headingEnd(heading: Located, text: string): number {
  const { start, end } = absolute(heading);
  const line = text.slice(start, end).search(/\r|\n/);
  return line < 0 ? end : start + line;
}
