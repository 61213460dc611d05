import { t } from '../../l10n';
import { countsInWords, countsOf } from '../../lint/counts';
import type { ReportContents } from '../contents';
import { drawChannels } from './channels';
import { drawCoverage } from './coverage';
import { drawFindings } from './findings';
import { headlineOf } from './headline';
import { html, path } from './html';
import type { Html } from './html';
import type { Pen } from './pen';
import { drawScorecard } from './scorecard';
import { drawTimeline } from './timeline';
import { drawVersions } from './versions';

interface Part {
  readonly name: string;
  readonly title: () => string;
  /** Where the title is too long. */
  readonly short?: () => string;
  /** What it comes to, in a few words. */
  readonly fact: (contents: ReportContents) => string;
  readonly draw: (contents: ReportContents, pen: Pen) => Html;
}

const PARTS: readonly Part[] = [
  { name: 'times', title: () => t('Times'), fact: timesFact, draw: drawTimeline },
  { name: 'channels', title: () => t('Ways to report'), fact: channelsFact, draw: drawChannels },
  { name: 'versions', title: () => t('Versions'), fact: versionsFact, draw: drawVersions },
  { name: 'coverage', title: () => t('Requirements'), fact: coverageFact, draw: drawCoverage },
  {
    name: 'scorecard',
    title: () => t('OpenSSF Scorecard'),
    short: () => t('Scorecard'),
    fact: scorecardFact,
    draw: drawScorecard,
  },
  { name: 'findings', title: () => t('Problems'), fact: findingsFact, draw: drawFindings },
];

/** The report of one policy: how it stands in a sentence, then part after part. Among many policies the parts are no landmarks: there would be too many. */
export function drawArticle(contents: ReportContents, pen: Pen): Html {
  const parts = contents.isSecurityTxt ? PARTS.slice(-1) : PARTS;
  const live = pen.isInEditor && html` aria-live="polite"`;
  return html`<article id="${pen.id('policy')}" aria-labelledby="${pen.id('title')}">
    <header>
      <h2 id="${pen.id('title')}">${path(contents.path)}</h2>
      <p class="headline" ${live}>${headlineOf(contents)}</p>
      <nav aria-label="${t('Parts of the report of {0}', contents.path)}">
        <ul>
          ${parts.map(
            ({ name, title, short = title, fact }) =>
              html`<li>
                <a href="#${pen.id(name)}"><span>${short()}</span> <strong>${fact(contents)}</strong></a>
              </li>`,
          )}
        </ul>
      </nav>
    </header>
    ${parts.map(
      ({ name, title, draw }) =>
        html`<section
          id="${pen.id(name)}"
          ${pen.isInEditor && html`aria-labelledby="${pen.id(`${name}-title`)}"`}
        >
          <h3 id="${pen.id(`${name}-title`)}">${title()}</h3>
          ${draw(contents, pen)}
        </section>`,
    )}
  </article>`;
}

function timesFact({ promises }: ReportContents): string {
  const count = promises.filter(({ stage, hours }) => stage !== 'other' && hours !== null).length;
  return count === 0 ? t('none said') : t('{0} said', count);
}

export function channelsFact({ channels }: ReportContents): string {
  const usable = channels.filter(({ effective }) => effective).length;
  if (channels.length === 0) return t('none');
  return usable === channels.length
    ? t('{0} usable', usable)
    : t('{0} of {1} usable', usable, channels.length);
}

function versionsFact({ versions: { form, rows } }: ReportContents): string {
  if (form === 'none') return t('not said');
  if (rows.length === 0) return t('in words');
  return rows.length === 1 ? t('1 row') : t('{0} rows', rows.length);
}

function coverageFact({ coverage }: ReportContents): string {
  const controls = coverage.flatMap((one) => one.controls);
  if (controls.length === 0) return t('no list');
  return t('{0} of {1} met', controls.filter(({ state }) => state === 'met').length, controls.length);
}

function scorecardFact({ scorecard: { score } }: ReportContents): string {
  return t('{0} of {1}', score, 10);
}

export function findingsFact({ findings }: ReportContents): string {
  const counts = countsOf(findings);
  const [gravest] = countsInWords(counts);
  if (gravest === undefined) return t('none');
  const others = findings.length - (counts.find((count) => count > 0) ?? 0);
  return others === 0 ? gravest : t('{0}, {1} more', gravest, others);
}
