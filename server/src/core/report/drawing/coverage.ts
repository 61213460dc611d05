import type { ControlCoverage, Coverage } from '../../coverage/coverage';
import type { ReportContents } from '../contents';
import { html, joined } from './html';
import type { Html } from './html';
import { mark, state } from './marks';
import type { Mark } from './marks';
import type { Pen } from './pen';
import { row, rowGroup, table } from './table';
import { plural } from '../../lint/counts';
import { listed, withoutRequirement } from './words';

const MARKS: Readonly<Record<ControlCoverage['state'], Mark>> = {
  met: 'good',
  partly: 'partly',
  'not met': 'bad',
};

const STATES = ['met', 'partly', 'not met'] as const;

/** What the text shows of the requirements of each profile that is on. */
export function drawCoverage({ coverage, profiles }: ReportContents, pen: Pen): Html {
  if (coverage.length === 0)
    return html`<p class="quiet">
      ${mark('none')}
      ${
        profiles.length === 1
          ? `The profile that is on (${profiles[0] ?? ''}) rests`
          : `The profiles that are on (${listed(profiles)}) rest`
      }
      on no published list of requirements. Turn one on that does, such as OSPS Baseline, to see what the text
      shows of it.
    </p>`;
  return html`${coverage.map((one) => drawProfile(one, pen))}
    <p class="quiet">This is what the text shows; whether people do what it says cannot be read in it.</p>`;
}

function drawProfile({ title, controls, elsewhere }: Coverage, pen: Pen): Html {
  const counts = STATES.flatMap((name) => {
    const { length } = controls.filter((control) => control.state === name);
    return length > 0 ? [`${length} ${name}`] : [];
  });
  return html`<h4>${title}</h4>
    ${table(
      `Of ${plural(controls.length, 'requirement')}: ${counts.join(', ')}.`,
      [{ title: 'Requirement' }, { title: 'The policy …' }, { title: 'State, and where' }],
      [
        rowGroup(
          controls.map((control) =>
            row(control.id, [
              control.asks,
              html`${state(MARKS[control.state], control.state)} ${whereOf(control, pen)}`,
            ]),
          ),
          3,
        ),
      ],
      'coverage',
    )}${elsewhere.length > 0 && html`<p class="quiet">To be looked for elsewhere: ${elsewhere.join('; ')}.</p>`}`;
}

function whereOf({ state: found, lines, findings }: ControlCoverage, pen: Pen): Html {
  if (lines.length === 0 && findings.length === 0)
    return html`<p class="note quiet">
      ${found === 'met' ? 'Nothing in the policy speaks against it.' : 'Nothing in the policy says so.'}
    </p>`;
  return html`${joined(
    lines.map((line) => pen.line(line)),
    ' ',
  )}${findings.map(
    (finding) => html`<p class="note">${withoutRequirement(finding.message)} ${pen.line(finding.line)}</p>`,
  )}`;
}
