import { t } from '../../l10n';
import type { Hit, Scorecard } from '../../scorecard/scorecard';
import type { ReportContents } from '../contents';
import { html, joined, phrase } from './html';
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
      ${phrase(
        t(
          'The Security-Policy check gives {0} points. It looks for patterns and does not read what the text says.',
        ),
        html`<strong>${t('{0} of {1}', score, 10)}</strong>`,
      )}
    </p>
    ${table(
      t('The probes of the check, their points, and what counted.'),
      [{ title: t('Probe') }, { title: t('Points') }, { title: t('Found') }],
      [rowGroup(probesOf(scorecard, pen), 3)],
      'probes',
    )}`;
}

function probesOf({ links, text, disclosure, hits }: Scorecard, pen: Pen): Html[] {
  const addresses = hits.filter(({ kind }) => kind !== 'text');
  const words = hits.filter(({ kind }) => kind === 'text');
  const found = (isFound: boolean, shown: readonly Hit[]): Html =>
    html`${isFound ? state('good', t('Yes')) : state('bad', t('No'))}
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
    row(t('A link or an e-mail address'), [t('{0} of {1}', links ? 6 : 0, 6), found(links, addresses)]),
    row(t('Text beside links and addresses'), [t('{0} of {1}', text ? 3 : 0, 3), found(text, [])]),
    row(t('Numbers and words about vulnerabilities and disclosure'), [
      t('{0} of {1}', disclosure ? 1 : 0, 1),
      found(disclosure, words),
    ]),
  ];
}
