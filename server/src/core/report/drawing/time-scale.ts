import { t } from '../../l10n';
import { html } from './html';
import type { Html } from './html';

/** The chart begins at so many hours and ends at so many. Between them, every step to the right makes a time longer by the same factor. */
const FIRST = 6;
const LAST = 365 * 24;

/** The lines of the chart, in hours. Where space is short, `minor` ones have no words. */
const TICKS: readonly { readonly hours: number; readonly label: () => string; readonly minor?: true }[] = [
  { hours: 24, label: () => t('24 h') },
  { hours: 72, label: () => t('3 d'), minor: true },
  { hours: 168, label: () => t('7 d') },
  { hours: 336, label: () => t('14 d'), minor: true },
  { hours: 720, label: () => t('30 d') },
  { hours: 2160, label: () => t('90 d') },
  { hours: LAST, label: () => t('1 y') },
];

/** What still fits in when the words of the axis stand right of their lines. */
const WIDTH = 96;
/** The shortest time can be seen too. */
const LEAST = 3;

/** Where a time stands in the chart, in percent of its width. */
export function percentOf(hours: number): number {
  const share = Math.log(hours / FIRST) / Math.log(LAST / FIRST);
  return rounded(Math.max(LEAST, Math.min(1, share) * WIDTH));
}

const rounded = (percent: number): number => Math.round(percent * 100) / 100;

/** The lines of the chart, for every row anew: together they go through. */
export const gridLines: Html = html`${TICKS.map(
  ({ hours }) =>
    html`<line class="grid" x1="${percentOf(hours)}%" x2="${percentOf(hours)}%" y1="0" y2="100%" />`,
)}`;

/** The words over the lines. */
export const timeAxis = (): Html =>
  html`<svg class="axis" width="100%" height="20" aria-hidden="true" focusable="false">
    ${TICKS.map(
      ({ hours, label, minor }) =>
        html`<text x="${percentOf(hours)}%" y="14" text-anchor="middle" ${minor && html` class="minor"`}
          >${label()}</text
        >`,
    )}
  </svg>`;
