import type { Hit, Scorecard } from '../../scorecard/scorecard';
import type { ReportContents } from '../contents';
import { html, joined } from './html';
import type { Html } from './html';
import { state } from './marks';
import type { Pen } from './pen';
import { row, rowGroup, table } from './table';

/** So many of the words that counted are shown. */
const MOST_HITS = 2;

/** What OpenSSF Scorecard's Security-Policy check finds in the file, probe by probe. */
export function drawScorecard({ scorecard }: ReportContents, pen: Pen): Html {
  const { score } = scorecard;
  return html`<p>
      The Security-Policy check gives <strong>${score} of 10</strong> points. It looks for patterns and does
      not read what the text says.
    </p>
    ${table(
      'The probes of the check, their points, and what counted.',
      [{ title: 'Probe' }, { title: 'Points' }, { title: 'Found' }],
      [rowGroup(probesOf(scorecard, pen), 3)],
      'probes',
    )}`;
}

function probesOf({ links, text, disclosure, hits }: Scorecard, pen: Pen): Html[] {
  const addresses = hits.filter(({ kind }) => kind !== 'text');
  const words = hits.filter(({ kind }) => kind === 'text');
  const found = (isFound: boolean, shown: readonly Hit[]): Html =>
    html`${isFound ? state('good', 'Yes') : state('bad', 'No')}
    ${joined(
      shown
        .slice(0, MOST_HITS)
        .map(
          (hit) =>
            html`${hit.kind === 'text' ? html`<q>${hit.text}</q>` : html`<span class="value">${hit.text}</span>`}
            ${pen.line(hit.line)}`,
        ),
      ', ',
    )}`;
  return [
    row('A link or an e-mail address', [`${links ? 6 : 0} of 6`, found(links, addresses)]),
    row('Text beside links and addresses', [`${text ? 3 : 0} of 3`, found(text, [])]),
    row('Numbers and words about vulnerabilities and disclosure', [
      `${disclosure ? 1 : 0} of 1`,
      found(disclosure, words),
    ]),
  ];
}
