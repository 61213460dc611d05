import { placeOf } from '../../markdown/located';
import type { Link, Span, Unit } from '../../markdown/model';
import { addressesIn, mailtoAddress, type Address } from './addresses';
import { clauseAt, clausesOf, forbids, isNegated, type Clause } from '../text/clauses';
import type { Channel, ChannelKind, TopicId } from '../model';
import type { Passage } from '../passage';
import { remember } from '../../collections/remember';
import { isPlaceholderAddress, isReservedHost } from '../leftovers/placeholders';
import { isOfferedForReports, isReporting, speaksOfSomethingElse } from './reporting-context';
import { sentencesOf } from '../text/sentences';
import { channelOfUrl, hostAndPath } from './urls';

/** A way to report as it stands in one unit, before it is known whether the document offers it for reports. */
interface Candidate {
  readonly kind: ChannelKind;
  readonly value: string;
  /** In the text of the unit. */
  readonly range: Span;
  readonly link: Link | undefined;
  readonly problem: Channel['problem'];
  /** Words that by themselves can mean nothing but a report in private: no further context is asked for. */
  readonly selfEvident: boolean;
}

/** Sections whose addresses and links are for something else than reports. */
const OTHER_PURPOSES: readonly TopicId[] = [
  'recognition',
  'encryption',
  'security-updates',
  'last-updated',
  'compliance',
  'dependencies',
  'bounty',
  'scanning',
  'cve',
];

/**
 * The ways to report that a passage offers, in the order of the text; each place counts, so one channel can be listed twice.
 * `isShort`: the document is hardly more than a way to report, so that no heading is needed to know what its address is for.
 */
export function channelsIn(passage: Passage, isShort: boolean): Channel[] {
  return passage.units.flatMap((unit) =>
    candidatesIn(unit).length === 0 ? [] : offeredIn(unit, passage, isShort),
  );
}

function offeredIn(unit: Unit, passage: Passage, isShort: boolean): Channel[] {
  const { text } = unit.prose;
  const clauses = clausesOf(text);
  const channels: Channel[] = [];
  for (const candidate of candidatesIn(unit)) {
    const clause = clauseAt(clauses, candidate.range.start);
    if (!isOffered(candidate, unit, clause, passage, isShort)) continue;
    const { kind, value, link } = candidate;
    const problem =
      candidate.problem ?? (kind === 'public-issue' || kind === 'public-chat' ? 'public' : undefined);
    channels.push({
      ...placeOf(unit, candidate.range),
      ...(link && { span: link.span }),
      kind,
      value,
      unit,
      linked: link !== undefined || kind === 'email' || kind === 'mailing-list-private' || kind === 'phone',
      urlSpan: link?.urlSpan,
      problem,
      effective: problem === undefined,
      preferred:
        /\b(?:preferred|recommended|prefer)\b/i.test(unit.parent?.prose.text ?? '') ||
        /\b(?:preferred|recommended)\b/i.test(text),
    });
  }
  return channels;
}

function isOffered(
  candidate: Candidate,
  unit: Unit,
  clause: Clause | undefined,
  passage: Passage,
  isShort: boolean,
): boolean {
  const { text } = unit.prose;
  const leadIn = passage.leadIn(unit);
  if (clause && isForbidden(candidate, clause)) return false;
  if (unit.list !== undefined && forbids(leadIn)) return false;
  const sentence = sentenceAround(text, candidate.range.start);
  if (speaksOfSomethingElse(sentence) || speaksOfSomethingElse(leadIn)) return false;
  const own = passage.topics;
  const elsewhere =
    own.length > 0 && !own.includes('reporting') && own.every((topic) => OTHER_PURPOSES.includes(topic));
  if (elsewhere && !isReporting(sentence)) return false;
  if (candidate.selfEvident) return !isOurOwnAct(sentence);
  return isOfferedForReports(candidate.kind, candidate.link?.url, sentence, unit, passage, isShort);
}

/** "A draft advisory will be created", "we open an advisory": what the project does with a report is no way to send one. */
const isOurOwnAct = (sentence: string): boolean =>
  /\b(?:we|team|maintainers?|they) (?:will |may |can |then |also )*(?:open|create|draft|publish|prepare|start|file)|\bwill be (?:created|opened|drafted|published)\b/i.test(
    sentence,
  );

/** "Do not open an issue", "instead of using the issue tracker": what is forbidden is not offered. */
function isForbidden({ kind, range }: Candidate, clause: Clause): boolean {
  const index = Math.max(0, range.start - clause.range.start);
  if (!isNegated(clause.text, index)) return false;
  // "Do not hesitate to write to …" and "if you do not get an answer, write to …" offer what follows.
  const before = clause.text.slice(0, index);
  if (/\bhesitate\b/i.test(before)) return false;
  // A private channel is hardly ever forbidden: "report not in public but to x", "without publishing, mail x".
  return (
    kind === 'public-issue' ||
    kind === 'public-chat' ||
    /\b(?:do not|don't|never|instead of|rather than)\b[^,;:]*$/i.test(before)
  );
}

function sentenceAround(text: string, position: number): string {
  const range = sentencesOf(text).find(({ start, end }) => position >= start && position < end);
  return range ? text.slice(range.start, range.end) : text;
}

const candidatesIn = remember(({ kind: unitKind, prose }: Unit): readonly Candidate[] => {
  if (unitKind === 'code') return [];
  const found: Candidate[] = [];
  const overlaps = (range: Span): boolean =>
    found.some((other) => other.range.start < range.end && range.start < other.range.end);
  for (const link of prose.links) {
    const candidate = link.form === 'image' ? undefined : fromLink(link, prose.text);
    if (candidate) found.push(candidate);
  }
  for (const address of addressesIn(prose.text)) {
    if (!overlaps(address.range) && !isPartOfCode(address.range, prose.code))
      found.push(fromAddress(address, prose.text, undefined));
  }
  for (const { pattern, kind, selfEvident, problem } of WORDS) {
    for (const match of prose.text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (overlaps(range) || found.some((other) => other.kind === kind || isSameWay(other, kind))) continue;
      if (kind === 'public-chat' && isDirectMessage(prose.text)) continue;
      const findable = problem === 'unspecified' && SAYS_WHERE.test(prose.text);
      found.push({
        kind,
        value: match[0],
        range,
        link: undefined,
        problem: findable ? undefined : problem,
        selfEvident,
      });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
});

/** An address in a code span is one; a longer piece of code that holds an address is an example. */
const isPartOfCode = (range: Span, code: readonly Span[]): boolean =>
  code.some(
    ({ start, end }) =>
      start <= range.start && range.end <= end && end - start > range.end - range.start + 10,
  );

/** The address stands in another place, and the text says in which. */
const SAYS_WHERE =
  /\b(?:listed|given|found|shown|published|mentioned|check|see)\b.{0,30}\b(?:in|on|at|my|the)\b.{0,40}\b(?:key|profile|readme|page|website|manifest|metadata|commits?|package\.json|maintainers)\b/i;

/** "File a confidential bug on the [advisories page](…)": the words and the link of one unit describe one private form. */
const isSameWay = ({ kind, link }: Candidate, words: ChannelKind): boolean =>
  link !== undefined && FORMS.includes(kind) && FORMS.includes(words);
const FORMS: readonly ChannelKind[] = ['github-advisory', 'private-tracker', 'web-form'];

function fromLink(link: Link, text: string): Candidate | undefined {
  const address = mailtoAddress(link.url);
  if (address !== undefined) return fromAddress({ value: address, range: link.range }, text, link);
  const shown = text.slice(link.range.start, link.range.end);
  const kind = channelOfUrl(link.url) ?? kindByWords(shown, link.url, text);
  if (kind === undefined) return undefined;
  const { host } = hostAndPath(link.url);
  const direct = kind === 'public-chat' && isDirectMessage(text) ? 'chat-private' : kind;
  const problem = host !== '' && isReservedHost(host) ? 'reserved-domain' : undefined;
  return { kind: direct, value: link.url, range: link.range, link, problem, selfEvident: false };
}

/** A link whose target tells nothing is judged by its words. */
function kindByWords(shown: string, url: string, text: string): ChannelKind | undefined {
  if (PRIVATE_REPORTING.test(shown) || (url.includes('docs.github.com') && PRIVATE_REPORTING.test(text)))
    return 'github-advisory';
  if (
    /\b(?:report(?:ing)?|submission|contact|disclosure)\b.{0,20}\bform\b|\bform\b.{0,20}\breport/i.test(shown)
  )
    return 'web-form';
  if (
    isDirectMessage(text) &&
    /\b(?:discord|slack|matrix|telegram|twitter|mastodon|x\.com)\b/i.test(shown + url)
  )
    return 'chat-private';
  return undefined;
}

const isDirectMessage = (text: string): boolean => /\b(?:dms?|(?:private|direct) messag\w+)\b/i.test(text);

function fromAddress({ value, range }: Address, text: string, link: Link | undefined): Candidate {
  const around = text.slice(Math.max(0, range.start - 60), range.end + 20);
  const list =
    /\bmailing list\b|\b(?:private|security|maintainers?) list\b|\bgroup list\b|\blist\s*[[(<]?$/i.test(
      text.slice(Math.max(0, range.start - 60), range.start),
    ) || /\bmailing list\b/i.test(around);
  return {
    kind: list ? 'mailing-list-private' : 'email',
    value,
    range,
    link,
    problem: isPlaceholderAddress(value)
      ? 'placeholder'
      : isReservedHost(value.slice(value.indexOf('@') + 1))
        ? 'reserved-domain'
        : undefined,
    selfEvident: false,
  };
}

const PRIVATE_REPORTING =
  /\bprivate(?:ly)?\W+(?:vulnerability|security)\W+(?:report\w*|disclos\w*|advisor\w*)|\b(?:privately\W+report|report\w*\W+(?:\w+\W+){0,3}privately)\b.{0,30}\bgithub\b|\breport a (?:security )?vulnerability\b(?="|'|\W*(?:button|option|tab|link|form|$))|\bsecurity advisor(?:y|ies)\b/i;

/** Ways that are given in words. One of each kind a unit. */
const WORDS: readonly {
  readonly pattern: RegExp;
  readonly kind: ChannelKind;
  readonly selfEvident: boolean;
  readonly problem?: Channel['problem'];
}[] = [
  {
    kind: 'github-advisory',
    selfEvident: true,
    pattern:
      /\bprivate (?:vulnerability|security) (?:report(?:ing|s)?|disclosure|advisor(?:y|ies))\b|\bgithub(?:'s)? private (?:vulnerability|security)\b|\b(?:open|create|creating|opening|submit|file|draft|start|use|using|via|through)\b[^.;]{0,40}\b(?:private |draft |new |github )+(?:repository )?security advisor(?:y|ies)\b|"report (?:a )?(?:security )?vulnerability"|\bsecurity (?:and quality )?tab\b|\bgithub(?:'s)? (?:private )?security advisor(?:y|ies)\b(?! (?:database|page for))|\bgithub(?:'s)? private vulnerability\b|\breport a vulnerability (?:button|option|link)\b|Security\s*(?:->|→|>|タブ)\s*(?:Advisories|Report)/gi,
  },
  {
    kind: 'email',
    selfEvident: false,
    problem: 'unspecified',
    pattern:
      /\b(?:send|sending|write|drop)(?: us| me| them)? (?:an? )?(?:\w+ )?e-?mails?\b|\be-?mail(?:ing)? (?:us|me|to|the (?:\w+ ){0,2}(?:maintainers?|owners?|authors?|team))\b|\b(?:direct|private) e-?mail\b|\benv[ií]\w* (?:um|un) (?:e-?mail|correo)|\benvoyez (?:un )?e-?mail/gi,
  },
  {
    kind: 'private-tracker',
    selfEvident: true,
    pattern:
      /\b(?:confidential|private) (?:(?:security |bug |merge )?(?:issue|ticket|bug)|security report on)\b/gi,
  },
  {
    kind: 'chat-private',
    selfEvident: false,
    pattern:
      /\b(?:(?:via|through|by|send|as|a|or)\s+(?:an? )?)?(?:direct|private) messages?\b|\b(?:via|send|through|or|by) (?:(?:a|an|private|discord|twitter) )*dms?\b/gi,
  },
  {
    kind: 'public-chat',
    selfEvident: false,
    pattern:
      /\b(?:report|submit|post|ask|share|contact|message|reach|ping)\w*\b[^.;]{0,50}\b(?:on|in|via|through|using|to)\s+(?:(?:the|our|a|an|this|github|project(?:'s)?|community|public)\s+)*(?:discord|slack|gitter|telegram|matrix|irc|forums?|discussions?)\b/gi,
  },
  {
    kind: 'public-issue',
    selfEvident: false,
    pattern:
      /\b(?:open|create|file|submit|raise|post|add|generate|log|opening|creating|filing)\s+(?:(?:an?|your|new|public|normal|regular|github|gitlab|minimal|simple)\s+)*(?:issues?|tickets?|bug reports?)\b(?! (?:number|id|template|tracker that))|\b(?:report|submit|disclose|send|share|post)\w*\b[^.;]{0,60}\b(?:via|through|using|in|on|to|as)\s+(?:(?:the|our|a|an|this|github|project(?:'s)?|normal|public|repository(?:'s)?|repo)\s+)*(?:issues?(?: tracker)?|bug tracker|issue tracker)\b|\b(?:use|using|through|in|on)\s+(?:(?:the|our|github|a|an|public)\s+)*(?:issue tracker|bug tracker|github issues?|issues? (?:page|section|tab))\b|\b(?:abr(?:e|a|ir)|cre(?:a|ar|e)|cri(?:a|ar|e))\s+(?:un|una|um|uma)\s+(?:\w+\s+)?issue\b/gi,
  },
];
