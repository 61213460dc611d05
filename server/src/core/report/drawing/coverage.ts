import type { ControlCoverage, Coverage } from '../../coverage/coverage';
import { t } from '../../l10n';
import { enumerated, listed } from '../../words';
import type { ReportContents } from '../contents';
import { html, joined } from './html';
import type { Html } from './html';
import { mark, state } from './marks';
import type { Mark } from './marks';
import type { Pen } from './pen';
import { row, rowGroup, table } from './table';
import { withoutRequirement } from './words';

type State = ControlCoverage['state'];

const MARKS: Readonly<Record<State, Mark>> = { met: 'good', partly: 'partly', 'not met': 'bad' };

const STATES = ['met', 'partly', 'not met'] as const;

const NAMES: Readonly<Record<State, () => string>> = {
  met: () => t('met'),
  partly: () => t('partly'),
  'not met': () => t('not met'),
};

const COUNTED: Readonly<Record<State, (count: number) => string>> = {
  met: (count) => t('{0} met', count),
  partly: (count) => t('{0} partly', count),
  'not met': (count) => t('{0} not met', count),
};

/** What the text shows of the requirements of each profile that is on. */
export function drawCoverage({ coverage, profiles }: ReportContents, pen: Pen): Html {
  if (coverage.length === 0)
    return html`<p class="quiet">
      ${mark('none')}
      ${
        profiles.length === 1
          ? t(
              'The profile that is on ({0}) rests on no published list of requirements. Turn one on that does, such as OSPS Baseline, to see what the text shows of it.',
              profiles[0] ?? '',
            )
          : t(
              'The profiles that are on ({0}) rest on no published list of requirements. Turn one on that does, such as OSPS Baseline, to see what the text shows of it.',
              listed(profiles),
            )
      }
    </p>`;
  return html`${coverage.map((one) => drawProfile(one, pen))}
    <p class="quiet">
      ${t('This is what the text shows; whether people do what it says cannot be read in it.')}
    </p>`;
}

function drawProfile({ title, controls, elsewhere }: Coverage, pen: Pen): Html {
  const counts = STATES.flatMap((name) => {
    const { length } = controls.filter((control) => control.state === name);
    return length > 0 ? [COUNTED[name](length)] : [];
  });
  return html`<h4>${title}</h4>
    ${table(
      controls.length === 1
        ? t('Of 1 requirement: {0}.', enumerated(counts))
        : t('Of {0} requirements: {1}.', controls.length, enumerated(counts)),
      [{ title: t('Requirement') }, { title: t('The policy …') }, { title: t('State, and where') }],
      [
        rowGroup(
          controls.map((control) =>
            row(control.id, [
              control.asks,
              html`${state(MARKS[control.state], NAMES[control.state]())} ${whereOf(control, pen)}`,
            ]),
          ),
          3,
        ),
      ],
      'coverage',
    )}${elsewhere.length > 0 && html`<p class="quiet">${t('To be looked for elsewhere: {0}.', elsewhere.join('; '))}</p>`}`;
}

function whereOf({ state: found, lines, findings }: ControlCoverage, pen: Pen): Html {
  if (lines.length === 0 && findings.length === 0)
    return html`<p class="note quiet">
      ${found === 'met' ? t('Nothing in the policy speaks against it.') : t('Nothing in the policy says so.')}
    </p>`;
  return html`${joined(
    lines.map((line) => pen.line(line)),
    ' ',
  )}${findings.map(
    (finding) => html`<p class="note">${withoutRequirement(finding.message)} ${pen.line(finding.line)}</p>`,
  )}`;
}
