import { t } from '../../l10n';
import { countsInWords, countsOf } from '../../lint/counts';
import type { Stage } from '../../policy/model';
import { inRow, listed } from '../../words';
import type { ReportContents, ReportPromise } from '../contents';
import { HOURS_OF_DAY, rangeInWords } from './words';

/** How the policy stands, in a sentence or two. It says nothing that the policy does not say. */
export function headlineOf(contents: ReportContents): string {
  return inRow([standing(contents), ...open(contents)]);
}

function standing(contents: ReportContents): string {
  const { kind, hasContent, languageCovered, channels, isSecurityTxt } = contents;
  if (isSecurityTxt) return t('This file tells programs where to report.');
  if (!hasContent) return t('There is nothing to read here yet.');
  const isReachable = channels.some(({ effective }) => effective);
  if (kind === 'template') return t('This is a template that nobody has filled in yet.');
  if (kind === 'pointer')
    return t(
      'This file sends its readers to a policy elsewhere, and what that one promises is not shown here.',
    );
  if (kind === 'other' && !isReachable) return t('This document does not say how to report a vulnerability.');
  return isReachable
    ? reachable(languageCovered, timesOf(contents))
    : unreachable(languageCovered, timesOf(contents));
}

/** How many problems there are, in a sentence; none when there are none. */
function open({ hasContent, isSecurityTxt, findings }: ReportContents): string[] {
  if (!isSecurityTxt && !hasContent) return [];
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  if (grave.length === 0) return [];
  const counts = listed(countsInWords(countsOf(grave)));
  return [grave.length === 1 ? t('{0} is open.', counts) : t('{0} are open.', counts)];
}

/** The times for two steps in words, where the text has them; or that it promises none. */
interface Told {
  readonly answer: string | undefined;
  readonly fix: string | undefined;
  readonly declined: boolean;
}

function reachable(languageCovered: boolean, { answer, fix, declined }: Told): string {
  if (!languageCovered)
    return t(
      'A stranger can report in private; the words of this language are not known here, so what is not shown may still be said.',
    );
  if (answer !== undefined && fix !== undefined)
    return t(
      'A stranger can report in private and is promised a first answer within {0} and a fix within {1}.',
      answer,
      fix,
    );
  if (answer !== undefined)
    return t('A stranger can report in private and is promised a first answer within {0}.', answer);
  if (fix !== undefined) return t('A stranger can report in private and is promised a fix within {0}.', fix);
  return declined
    ? t('A stranger can report in private and is told that no times are promised.')
    : t('A stranger can report in private and is not told when to expect an answer or a fix.');
}

function unreachable(languageCovered: boolean, { answer, fix, declined }: Told): string {
  if (!languageCovered)
    return t(
      'A stranger cannot report in private; the words of this language are not known here, so what is not shown may still be said.',
    );
  if (answer !== undefined && fix !== undefined)
    return t(
      'A stranger cannot report in private and is promised a first answer within {0} and a fix within {1}.',
      answer,
      fix,
    );
  if (answer !== undefined)
    return t('A stranger cannot report in private and is promised a first answer within {0}.', answer);
  if (fix !== undefined)
    return t('A stranger cannot report in private and is promised a fix within {0}.', fix);
  return declined
    ? t('A stranger cannot report in private and is told that no times are promised.')
    : t('A stranger cannot report in private and is not told when to expect an answer or a fix.');
}

const timesOf = ({ promises, declinesTimes }: ReportContents): Told => ({
  answer: timeFor('acknowledge', promises),
  fix: timeFor('fix', promises),
  declined: declinesTimes !== undefined,
});

/** The range of the times for a step that hold always; undefined where none has a number. */
function timeFor(stage: Stage, promises: readonly ReportPromise[]): string | undefined {
  const told = promises.filter(
    (one) => one.stage === stage && one.hours !== null && !one.conditional && one.bound !== 'lower',
  );
  if (told.length === 0) return undefined;
  const hours = told.map((one) => one.hours ?? 0);
  const [least, most] = [Math.min(...hours), Math.max(...hours)];
  return told.every(({ business }) => business)
    ? businessDaysInWords(least / HOURS_OF_DAY, most / HOURS_OF_DAY)
    : rangeInWords(
        least,
        most,
        told.some(({ text }) => HOURS.test(text)),
      );
}

/** The policy itself tells the time in hours. */
const HOURS = /\d\s?h\b|hour|stunde|heure|hora|\bore\b|\buur|uren|godzin|час|годин|小时|小時|時間|시간/i;

function businessDaysInWords(least: number, most: number): string {
  if (least < most) return t('{0} to {1} business days', least, most);
  return most === 1 ? t('1 business day') : t('{0} business days', most);
}
