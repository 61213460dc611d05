import { isWithin, overlap } from '../../../collections/spans';
import type { Link, Prose, Span, Unit } from '../../../markdown/model';
import type { ChannelKind } from '../../model';
import { WORDS, type ChannelWords } from '../channel-words';
import { isPublicPlace } from '../public-reporting';
import { namesSoftware, writesToOne } from '../words/chats';
import { BARE_ISSUE } from '../words/issues';
import { ROLE } from '../words/people';
import { FORMS, isForm, isPrivateChat, type Candidate } from './candidate';
import { isFindable } from './findable';
import { isPrivateTicket } from './in-links';

/**
 * Adds the ways that are given in words alone.
 * @param found What the links and addresses of the unit name. Words that describe one of them are no other way.
 */
export function addFromWords(found: Candidate[], { prose, list }: Unit): void {
  let isTicketPrivate: boolean | undefined;
  for (const words of WORDS) {
    const { ways, kind, selfEvident, problem } = words;
    for (const match of ways.matchesIn(prose.text)) {
      const range = { start: match.index, end: match.index + match[0].length };
      const said = saidBefore(words, range, prose.text, found);
      if (said === 'as this way' || found.some((other) => overlap(other.range, range))) continue;
      if (isMentioned(words, range, prose) || belongsToAnother(words, range, prose.text, found)) continue;
      if (kind === 'public-issue' && (isTicketPrivate ??= isPrivateTicket(prose.text))) continue;
      found.push({
        kind,
        value: match[0],
        range,
        link: undefined,
        problem: problem === 'unspecified' && isFindable(prose, range) ? undefined : problem,
        selfEvident,
        ...(said === 'in another sentence' && { again: true }),
      });
    }
  }
  if (list !== undefined) addBareIssue(found, prose);
}

/** An item of a list that is hardly more than "Issues" or "GitHub issue". */
function addBareIssue(found: Candidate[], { text }: Prose): void {
  const [value] = (found.some(({ kind }) => isPublicPlace(kind)) ? null : BARE_ISSUE.exec(text)) ?? [];
  if (value === undefined) return;
  const range = { start: 0, end: value.length };
  found.push({ kind: 'public-issue', value, range, link: undefined, problem: undefined, selfEvident: false });
}

/** Whether what was found describes the way that the words name. What is forbidden in one sentence may be offered in the next. */
function saidBefore(
  { kind, selfEvident }: ChannelWords,
  range: Span,
  text: string,
  found: readonly Candidate[],
): 'as this way' | 'in another sentence' | 'not yet' {
  if (isPublicPlace(kind)) return 'not yet';
  const [other, ...more] = found.filter((each) => isSame(each, kind, range, text));
  if (other === undefined) return 'not yet';
  const isAgain = other.kind === kind && other.selfEvident && selfEvident && more.length === 0;
  return isAgain && SENTENCE_END.test(between(text, other.range, range))
    ? 'in another sentence'
    : 'as this way';
}

/** "File a confidential bug on the [advisories page](…)": the words and the link of one unit describe one private form. */
const isSameWay = ({ kind, link }: Candidate, words: ChannelKind): boolean =>
  FORMS.includes(kind) &&
  (link === undefined ? kind === 'github-advisory' && words === 'private-tracker' : FORMS.includes(words));
const isSame = (other: Candidate, kind: ChannelKind, words: Span, text: string): boolean =>
  other.kind === kind || (isSameWay(other, kind) && !OR.test(between(text, other.range, words)));

const SENTENCE_END = /[.!?]\s|[。！？]/;
const between = (text: string, one: Span, other: Span): string =>
  one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
/** Between two ways it tells them apart. */
const OR = /(?<!\S)(?:or|oder|ou|of)(?!\S)|或|または|또는/i;

/** Whether the words are there without naming a way to report. */
function isMentioned({ kind, problem }: ChannelWords, range: Span, { text, links }: Prose): boolean {
  const said = text.slice(range.start, range.end);
  return (
    links.some((link) => isAnchor(link) && isWithin(range, link.range)) ||
    (isPublicPlace(kind) && DENIED_WITHIN.test(said)) ||
    isToFillIn(text.slice(Math.max(0, range.start - 160), range.start)) ||
    (kind === 'public-chat' && namesSoftware(said)) ||
    (problem === 'unspecified' && isFollowUp(text, range))
  );
}

/** Leads to another place of the document: the way is told there. */
const isAnchor = ({ url }: Link): boolean => url.startsWith('#');

/** "Report it, but not in a public issue" */
const DENIED_WITHIN = /\b(?:not|never|rather than|instead of)\s+(?:in|on|via|through|as|using|by)\b/i;

/** "[Insert an address, or use private reporting]" tells the author what could stand there. */
const isToFillIn = (before: string): boolean =>
  /\[(?:insert|add|enter|fill|specify|provide|replace|your|todo|e\.g)\b[^\]]{0,120}$/i.test(before);

/** "If you hear nothing, follow up via e-mail", "e-mail to make sure that": what comes after a report is no way to hand one in. */
const isFollowUp = (text: string, { start, end }: Span): boolean =>
  FOLLOW_UP.test(text.slice(Math.max(0, start - 60), start)) || MAKES_SURE.test(text.slice(start, end + 20));
const FOLLOW_UP =
  /\b(?:follow(?:ing)?[- ]?up|remind(?:er)?|ping|nudge|chase)\b[^.;]{0,40}$|(?:nachfass|nachhak|nachfrag|erinner|relance|recuérd|relembr|sollecit|herinner|przypomn|напомн|нагада|跟进|跟進|催)[^.;。]{0,40}$/i;
const MAKES_SURE =
  /\be-?mail\w*(?: us| me)? to (?:ensure|make sure|confirm|check|verify|see (?:if|whether))\b/i;

/** Whether the words are a part of what names another way. */
function belongsToAnother(
  { ways, kind }: ChannelWords,
  range: Span,
  text: string,
  found: readonly Candidate[],
): boolean {
  switch (kind) {
    case 'public-chat':
      return writesToOne(text) || found.some(isPrivateChat);
    case 'public-issue':
      return found.some((other) => isForm(other) && isFiledAt(other.range, range, text));
    case 'phone':
      return found.some((other) => isPrivateChat(other) && isRightBefore(other.range, range));
    default:
      return ways === ROLE && namesMeans(text, range.end, found);
  }
}

/** "Use the private form and file a bug report there", or "submit a ticket at x", where x is the desk of the project. */
const isFiledAt = (form: Span, issue: Span, text: string): boolean =>
  text.startsWith(' there', issue.end) ||
  (/ticket/i.test(text.slice(issue.start, issue.end)) && isRightBefore(issue, form));

/** "Submit a ticket at x", or the number by which somebody is found on a messenger. */
const isRightBefore = (name: Span, number: Span): boolean =>
  name.end <= number.start && number.start - name.end < 20;

/** The way to somebody who is named is told right after: "the maintainers at x", "a team member (by private message or mail)". */
const namesMeans = (text: string, end: number, found: readonly Candidate[]): boolean =>
  found.some(({ range: { start } }) => start >= end && LEADS_TO_MEANS.test(text.slice(end, start)));
const LEADS_TO_MEANS =
  /^(?:(?![.;?!]\s|(?<!\S)(?:or|oder|ou|of)(?!\S)).){0,60}(?:[(（:：]|(?<!\S)(?:at|via|through|by|using|on|over|per|über|par|sur|por|tramite|przez|через|op)(?!\S)|通过)(?:(?![.;?!]\s).){0,30}$/i;
