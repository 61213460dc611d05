import { t } from '../../l10n';
import type { VersionStatus } from '../../policy/model';
import type { ReportContents } from '../contents';
import type { ReportVersion, ReportVersions } from '../versions';
import { html, phrase } from './html';
import type { Html } from './html';
import { mark, state } from './marks';
import type { Mark } from './marks';
import type { Pen } from './pen';
import { row, rowGroup, table } from './table';

const STATUS: Readonly<Record<VersionStatus, readonly [Mark, () => string]>> = {
  supported: ['good', () => t('Supported')],
  unsupported: ['bad', () => t('Not supported')],
  unknown: ['warning', () => t('Not clear')],
  empty: ['none', () => t('Not said')],
};

export function drawVersions({ versions }: ReportContents, pen: Pen): Html {
  const { form, line, rows } = versions;
  const current = drawCurrent(versions);
  if (form === 'none')
    return html`<p class="quiet">${mark('none')} ${t('Not said: which versions get security fixes.')}</p>
      ${current}`;
  if (rows.length === 0)
    return html`<p>
        ${
          line === undefined
            ? t('The text speaks of supported versions in words.')
            : phrase(t('The text speaks of supported versions in words ({0}).'), pen.line(line))
        }
      </p>
      ${current}`;
  const isDrawn = rows.some(({ ranges }) => ranges.length > 0);
  const at = versions.current?.at;
  const drawn = rows.map((one) => drawRow(one, isDrawn, at, pen));
  return html`${table(
    t('Versions that the policy names, and whether they get security fixes.'),
    [
      { title: t('Version') },
      { title: t('Status') },
      ...(isDrawn
        ? [
            {
              title: t('Range, from older to newer versions'),
              kind: 'drawn' as const,
              content: at !== undefined && versions.current ? axis(versions.current.text, at) : html``,
            },
          ]
        : []),
    ],
    [rowGroup(drawn, 3)],
    'versions',
  )}${current}`;
}

function drawRow(one: ReportVersion, isDrawn: boolean, at: number | undefined, pen: Pen): Html {
  const [name, word] = STATUS[one.status];
  return row(html`<span class="value" dir="auto">${one.version}</span>`, [
    html`${state(name, word())}
    ${one.holdsCurrent && html`<span class="tags">${t('holds the current version')}</span>`}
    ${pen.line(one.line)}`,
    ...(isDrawn ? [{ content: lane(one, at), look: 'drawn' }] : []),
  ]);
}

const percent = (share: number): number => Math.round(share * 10_000) / 100;

/** A range is drawn from its first to its last version; a single version as a point. */
function lane({ ranges, status }: ReportVersion, at: number | undefined): Html {
  const bars = ranges.map(({ from, to }) =>
    from === to
      ? html`<circle class="bar ${status}" cx="${percent(from)}%" cy="50%" r="5" />`
      : html`<rect
          class="bar ${status}"
          x="${percent(from)}%"
          y="50%"
          width="${percent(to - from)}%"
          height="10"
          rx="2"
          transform="translate(0 -5)"
        />`,
  );
  const now =
    at !== undefined && html`<line class="now" x1="${percent(at)}%" x2="${percent(at)}%" y1="0" y2="100%" />`;
  return html`<svg class="lane" width="100%" height="100%" aria-hidden="true" focusable="false">
    ${bars}${now}
  </svg>`;
}

/** The current version over its line. */
function axis(text: string, at: number): Html {
  const anchor = at > 0.7 ? 'end' : at < 0.3 ? 'start' : 'middle';
  return html`<svg class="axis" width="100%" height="20" aria-hidden="true" focusable="false">
    <text x="${percent(at)}%" y="14" text-anchor="${anchor}">${text}</text>
  </svg>`;
}

function drawCurrent({ current, rows, form }: ReportVersions): Html {
  if (current === undefined)
    return html`<p class="quiet">
      ${t('The version of the repository is not known here, so nothing is compared with it.')}
    </p>`;
  const told = (text: string): Html =>
    phrase(text, html`<strong class="value">${current.text}</strong>`, current.source);
  if (form === 'none') return html`<p>${told(t('The repository has {0} ({1}).'))}</p>`;
  if (current.at === undefined || rows.length === 0)
    return html`<p>
      ${told(
        t(
          'The repository has {0} ({1}); the policy names versions in a way that cannot be compared with it.',
        ),
      )}
    </p>`;
  switch (current.status) {
    case 'supported':
      return html`<p>
        ${mark('good')} ${told(t('The repository has {0} ({1}), which the policy supports.'))}
      </p>`;
    case 'unsupported':
      return html`<p>
        ${mark('warning')} ${told(t('The repository has {0} ({1}), which the policy does not support.'))}
      </p>`;
    case 'unknown':
    case 'empty':
      return html`<p>
        ${mark('warning')}
        ${told(t('The repository has {0} ({1}); whether the policy supports it is not clear.'))}
      </p>`;
    case undefined:
      return html`<p>
        ${mark('warning')} ${told(t('The repository has {0} ({1}), which no row of the policy speaks of.'))}
      </p>`;
  }
}
