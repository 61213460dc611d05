import type { Located, Unit } from '../../markdown/model';
import { indexAtSource } from '../../markdown/runs';
import type { Passage } from '../passage';
import { speaksOfSecurity } from '../text/security';
import { sentencesOf } from '../text/sentences';

/**
 * Whether what is offered at a place is for bugs of any kind: its sentence names them and no vulnerability, or stands under a heading that does. In a policy
 * that has another way for vulnerabilities, theirs is that one: "Found a bug? Open an issue. Vulnerabilities go to x." In one without, a bug may be any.
 */
export function isForPlainBugs(place: Located & { readonly unit: Unit }, passage: Passage): boolean {
  const said = saidOf(place, passage);
  if (isGrave(said)) return false;
  return BUGS.test(said) || (passage.level > 1 && isOfBugs(passage.title));
}

const isOfBugs = (title: string): boolean => BUGS.test(title) && !isGrave(title);

const isGrave = (said: string): boolean => speaksOfSecurity(said) || GRAVE.test(said);

/** The sentence at a place, with the short question that it answers and what leads to its list. */
function saidOf({ unit, span }: Located & { readonly unit: Unit }, passage: Passage): string {
  const { text, runs } = unit.prose;
  const at = indexAtSource(runs, span.start);
  const sentences = sentencesOf(text);
  const index = sentences.findIndex(({ end }) => end > at);
  const said = (number: number): string => {
    const range = sentences[number];
    return range === undefined ? '' : text.slice(range.start, range.end);
  };
  const before = said(index - 1);
  return `${passage.leadIn(unit)} ${before.trimEnd().endsWith('?') ? before : ''} ${said(index)}`;
}

const BUGS =
  /\b(?:bugs?(?! (?:reports?|trackers?))|defects?|crash(?:es)?|errors?|glitch(?:es)?|malfunctions?|typos?)\b|(?<!\S)(?:fehlers?|bogues?|errores|erros|errori|fouten)|błęd|ошиб|баг|помил|バグ|不具合|버그|缺陷/i;

/** What is more than any bug, whatever it is called. */
const GRAVE = /sensitive|confidential|private|critical|severe|severity|serious|attack/i;
