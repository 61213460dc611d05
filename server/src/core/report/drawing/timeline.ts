import { t } from '../../l10n';
import { severityName, stageName } from '../../names';
import { SEVERITY_LEVELS } from '../../policy/model';
import type { SeverityLevel, Stage } from '../../policy/model';
import { enumerated, listed } from '../../words';
import type { ReportContents, ReportPromise } from '../contents';
import { html, joined, phrase } from './html';
import type { Html } from './html';
import { mark } from './marks';
import type { Pen } from './pen';
import { row, rowGroup, table } from './table';
import { gridLines, percentOf, timeAxis } from './time-scale';
import { withoutRequirement } from './words';

/** The steps in their order. What a text says of other times is no step. */
const STAGES = ['acknowledge', 'assess', 'update', 'fix', 'disclose'] as const;

const STAGE_NAMES: Readonly<Record<Stage, () => string>> = {
  acknowledge: () => t('First answer'),
  assess: () => t('Assessment'),
  update: () => t('Status updates'),
  fix: () => t('Fix'),
  disclose: () => t('Publication'),
  other: () => t('Other time'),
};

/** Within a sentence. */
const inSentence = (stage: Stage): string => (stage === 'update' ? t('status updates') : stageName(stage));

const groupName = (group: SeverityLevel | 'every'): string =>
  group === 'every' ? t('Every report') : severityName(group);

/** What is promised by when, a group of rows for each severity. */
export function drawTimeline(contents: ReportContents, pen: Pen): Html {
  const { promises, declinesTimes } = contents;
  const steps = promises.filter(({ stage }) => stage !== 'other');
  const others = same(promises.filter(({ stage }) => stage === 'other'));
  const unsaid = STAGES.filter((stage) => !steps.some((one) => one.stage === stage));
  const declined =
    declinesTimes !== undefined &&
    html`<p>${phrase(t('The text says that it promises no times ({0}).'), pen.line(declinesTimes))}</p>`;
  const missing =
    unsaid.length > 0 &&
    html`<p class="quiet">
      ${mark('none')}
      ${
        unsaid.length === STAGES.length
          ? t('Not said: when a report is answered, assessed or fixed, and when it may be published.')
          : t('Not said: {0}.', listed(unsaid.map(inSentence)))
      }
    </p>`;
  if (steps.length === 0) return html`${declined}${missing}${otherTimes(others, pen)}`;
  return html`${table(
    t(
      'Times that the policy promises, by severity. Each bar begins where its time begins to count. The scale goes from hours to a year.',
    ),
    [
      { title: t('Step') },
      { title: t('In the words of the policy') },
      { title: t('On a scale of hours'), kind: 'drawn', content: timeAxis() },
    ],
    groupsOf(steps).map(([name, rows]) =>
      rowGroup(
        rows.map((one) => drawStep(one, contents, pen)),
        3,
        groupName(name),
      ),
    ),
    'timeline',
  )}${declined}${missing}${otherTimes(others, pen)}`;
}

/** One time that may stand in several places, or a step without one. */
interface Step {
  readonly stage: Stage;
  readonly places: readonly ReportPromise[];
}

/** For every severity that a time is told for, and for all together. A step that depends on the severity is shown for each, told or not. */
function groupsOf(steps: readonly ReportPromise[]): [SeverityLevel | 'every', Step[]][] {
  const levelled = STAGES.filter((stage) =>
    steps.some((one) => one.stage === stage && one.severity !== null),
  );
  const told = (stage: Stage, severity: SeverityLevel | null): Step[] =>
    same(steps.filter((one) => one.stage === stage && one.severity === severity));
  const every = STAGES.flatMap((stage) => told(stage, null));
  const byLevel = SEVERITY_LEVELS.map((level): [SeverityLevel, Step[]] => [
    level,
    levelled.flatMap((stage) => {
      const own = told(stage, level);
      const isToldForAll = every.some((one) => one.stage === stage);
      return own.length > 0 || isToldForAll ? own : [{ stage, places: [] }];
    }),
  ]);
  return [['every' as const, every] as [SeverityLevel | 'every', Step[]], ...byLevel].filter(
    ([, rows]) => rows.length > 0,
  );
}

/** Times that say the same are one. */
function same(promises: readonly ReportPromise[]): Step[] {
  const byMeaning = new Map<string, ReportPromise[]>();
  for (const promise of promises) {
    const { stage, severity, hours, anchor, clock, bound, conditional, business, text } = promise;
    const words = hours === null ? text : '';
    const key = [stage, severity, hours, anchor, clock, bound, conditional, business, words].join('\n');
    byMeaning.set(key, [...(byMeaning.get(key) ?? []), promise]);
  }
  return [...byMeaning.values()].map((places) => ({ stage: places[0]!.stage, places }));
}

function drawStep({ stage, places }: Step, contents: ReportContents, pen: Pen): Html {
  const [first] = places;
  if (first === undefined) {
    return row(
      STAGE_NAMES[stage](),
      [html`<span class="quiet">${t('not said')}</span>`, { content: bar(undefined, false), look: 'drawn' }],
      'unsaid',
    );
  }
  const about = new Set(places.flatMap(({ findings }) => findings));
  const notes = [...about].flatMap((index) => {
    const finding = contents.findings[index];
    if (finding === undefined) return [];
    const isHere = places.some(({ line }) => line === finding.line);
    return html`<p class="note">
      ${mark(finding.severity)}
      ${
        isHere
          ? html`${withoutRequirement(finding.message)} ${pen.rule(finding.ruleId, finding.url)}`
          : phrase(t('This does not go together with {0}.'), pen.line(finding.line))
      }
    </p>`;
  });
  const tags = tagsOf(first);
  return row(
    STAGE_NAMES[stage](),
    [
      html`${pen.quote(first.text)} ${tags.length > 0 && html`<span class="tags">${enumerated(tags)}</span>`}
      ${joined(
        places.map(({ line }) => pen.line(line)),
        ' ',
      )}${notes}`,
      { content: bar(first, notes.length > 0), look: 'drawn' },
    ],
    notes.length > 0 ? 'doubtful' : '',
  );
}

/** What is to be known of a time beside its words. */
function tagsOf({
  hours,
  anchor,
  vague,
  business,
  bound,
  conditional,
  clock,
  text,
}: ReportPromise): string[] {
  return [
    ...(business && !/business|working/i.test(text) ? [t('business days')] : []),
    ...(bound === 'usual' ? [t('usually')] : bound === 'lower' ? [t('at least')] : []),
    ...(bound === 'cadence' ? [t('repeated')] : []),
    ...(clock === 'fix' ? [t('from the fix')] : clock === 'confirmation' ? [t('from the confirmation')] : []),
    ...(conditional ? [t('in a special case')] : []),
    ...(hours !== null || anchor === 'immediate' ? [] : vague ? [t('no number')] : [t('no date')]),
  ];
}

/** "Immediately" is a day at most. */
const shownHours = ({ hours, anchor }: ReportPromise): number | undefined =>
  hours ?? (anchor === 'immediate' ? 24 : undefined);

/** The bar of a row. Times that hold in special cases or name what it takes at least are hollow; what is doubtful is dotted and has a sign at its end. */
function bar(promise: ReportPromise | undefined, isDoubtful: boolean): Html {
  const hours = promise && shownHours(promise);
  const drawn = promise !== undefined && hours !== undefined && barOf(promise, percentOf(hours), isDoubtful);
  return html`<svg class="lane" width="100%" height="100%" aria-hidden="true" focusable="false">
    ${gridLines}${drawn}
  </svg>`;
}

function barOf({ bound, conditional, minimumHours }: ReportPromise, end: number, isDoubtful: boolean): Html {
  const looks = [
    'bar',
    ...(conditional || bound === 'lower' ? ['hollow'] : []),
    ...(bound === 'cadence' ? ['cadence'] : []),
    ...(isDoubtful ? ['doubtful'] : []),
  ].join(' ');
  return html`<rect
      class="${looks}"
      x="0"
      y="50%"
      width="${end}%"
      height="8"
      rx="2"
      transform="translate(0 -4)"
    />${
      minimumHours !== null &&
      html`<rect
        class="least"
        x="${percentOf(minimumHours)}%"
        y="50%"
        width="2"
        height="14"
        transform="translate(-1 -7)"
      />`
    }<svg x="${end}%" y="50%" overflow="visible">
      ${
        isDoubtful
          ? html`<path class="end doubtful" d="M0 -9L9 7H-9Z" /><path class="sign" d="M0 -3.5v5M0 3.6v1.2" />`
          : html`<circle class="end" r="5" />`
      }
    </svg>`;
}

function otherTimes(others: readonly Step[], pen: Pen): Html | false {
  return (
    others.length > 0 &&
    html`<p class="quiet">
      ${phrase(
        t('Other times that the text names: {0}.'),
        joined(
          others.map(
            ({ places }) =>
              html`${pen.quote(places[0]!.text)}
              ${joined(
                places.map(({ line }) => pen.line(line)),
                ' ',
              )}`,
          ),
          ', ',
        ),
      )}
    </p>`
  );
}
