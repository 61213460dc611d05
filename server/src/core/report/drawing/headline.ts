import type { Stage } from '../../policy/model';
import type { ReportContents, ReportPromise } from '../contents';
import { countsInWords, countsOf, plural } from '../../lint/counts';
import { HOURS_OF_DAY, listed, rangeInWords } from './words';

/** How the policy stands, in one sentence. It says nothing that the policy does not say. */
export function headlineOf(contents: ReportContents): string {
  const { kind, hasContent, languageCovered, channels, isSecurityTxt } = contents;
  if (isSecurityTxt) return `This file tells programs where to report${found(contents, '; ')}.`;
  if (!hasContent) return 'There is nothing to read here yet.';
  const usable = channels.filter(({ effective }) => effective);
  if (kind === 'template') return `This is a template that nobody has filled in yet${found(contents, '; ')}.`;
  if (kind === 'pointer')
    return `This file sends its readers to a policy elsewhere, and what that one promises is not shown here${found(contents, '; ')}.`;
  if (kind === 'other' && usable.length === 0)
    return `This document does not say how to report a vulnerability${found(contents, '; ')}.`;
  const reach =
    usable.length > 0 ? 'A stranger can report in private' : 'A stranger cannot report in private';
  if (!languageCovered)
    return `${reach}; the words of this language are not known here, so what is not shown may still be said.`;
  return `${reach}${timesOf(contents)}${found(contents, '; ')}.`;
}

/** How many problems there are, after these words; nothing when there are none. */
function found({ findings }: ReportContents, before: string): string {
  const counts = countsInWords(
    countsOf(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')),
  );
  if (counts.length === 0) return '';
  const isOne = counts.length === 1 && counts[0]?.startsWith('1 ') === true;
  return `${before}${listed(counts)} ${isOne ? 'is' : 'are'} open`;
}

function timesOf({ promises, declinesTimes }: ReportContents): string {
  const answer = timeFor('acknowledge', promises);
  const fix = timeFor('fix', promises);
  const told = [
    ...(answer === undefined ? [] : [`a first answer ${answer}`]),
    ...(fix === undefined ? [] : [`a fix ${fix}`]),
  ];
  if (told.length > 0) return ` and is promised ${listed(told)}`;
  if (declinesTimes !== undefined) return ' and is told that no times are promised';
  return ' and is not told when to expect an answer or a fix';
}

/** The range of the times for a step that hold always; undefined where none has a number. */
function timeFor(stage: Stage, promises: readonly ReportPromise[]): string | undefined {
  const told = promises.filter(
    (one) => one.stage === stage && one.hours !== null && !one.conditional && one.bound !== 'lower',
  );
  if (told.length === 0) return undefined;
  const hours = told.map((one) => one.hours ?? 0);
  const [first = 0] = hours;
  if (told.every((one) => one.business && one.hours === first))
    return `within ${plural(first / HOURS_OF_DAY, 'working day')}`;
  return `within ${rangeInWords(Math.min(...hours), Math.max(...hours))}`;
}
