import { remember } from '../../collections/remember';
import { isWithin } from '../../collections/spans';
import type { Link, Span, Unit } from '../../markdown/model';
import { isPlaceholderAddress, isReservedHost, withBrackets } from '../leftovers/placeholders';
import type { Channel, ChannelKind } from '../model';
import { addressesIn, mailtoAddress, type Address } from './addresses';
import { PRIVATE_REPORTING, WORDS } from './channel-words';
import { isPublicPlace } from './public-reporting';
import { ROLE } from './words/people';
import { namesSoftware, writesToOne } from './words/chats';
import { BARE_ISSUE } from './words/issues';
import { asksForMail } from './words/mail';
import { channelOfLink, channelOfUrl, hostAndPath, isForge, isMessenger } from './urls';

/** A way to report as it stands in one unit, before it is known whether the document offers it for reports. */
export interface Candidate {
  readonly kind: ChannelKind;
  readonly value: string;
  /** In the text of the unit. */
  readonly range: Span;
  readonly link: Link | undefined;
  readonly problem: Channel['problem'];
  /** Words that by themselves can mean nothing but a report in private: no further context is asked for. */
  readonly selfEvident: boolean;
  /** A sentence before has the same words: where they are offered there, this is no other way. */
  readonly again?: true;
}

/** The ways that a unit names, by its links, addresses and words, in their order. */
export const candidatesIn = remember(({ kind: unitKind, prose, list }: Unit): readonly Candidate[] => {
  if (unitKind === 'code') return [];
  const found: Candidate[] = [];
  const overlaps = (range: Span): boolean =>
    found.some((other) => other.range.start < range.end && range.start < other.range.end);
  const writesMail = prose.links.length > 0 && asksForMail(prose.text);
  for (const link of prose.links) {
    const candidate = link.form === 'image' ? undefined : fromLink(link, prose.text);
    // "Send an e-mail to [me](profile)": the profile tells the address.
    if (candidate && !(candidate.kind === 'other' && writesMail)) found.push(candidate);
  }
  for (const address of addressesIn(prose.text)) {
    if (!overlaps(address.range) && !isPartOfCode(address.range, prose.code))
      found.push(fromAddress(address, prose.text, undefined));
  }
  joinGroups(found);
  let hasPrivateTicket: boolean | undefined;
  for (const { ways, kind, selfEvident, problem } of WORDS) {
    for (const match of ways.matchesIn(prose.text)) {
      const range = { start: match.index, end: match.index + match[0].length };
      // What is forbidden in one sentence may be offered in the next.
      const [other, ...more] = isPublicPlace(kind)
        ? []
        : found.filter((each) => isSame(each, kind, range, prose.text));
      const again =
        other?.kind === kind &&
        other.selfEvident &&
        selfEvident &&
        more.length === 0 &&
        SENTENCE_END.test(between(prose.text, other.range, range));
      if (
        (other !== undefined && !again) ||
        overlaps(range) ||
        isWithinAnchor(range, prose.links) ||
        (isPublicPlace(kind) && DENIED_WITHIN.test(match[0])) ||
        isToFillIn(prose.text.slice(Math.max(0, match.index - 160), match.index))
      )
        continue;
      if (
        kind === 'public-chat' &&
        (namesSoftware(match[0]) || writesToOne(prose.text) || found.some(isPrivateChat))
      )
        continue;
      if (kind === 'public-issue' && (hasPrivateTicket ??= isPrivateTicket(prose.text))) continue;
      // "Use the private form and file a bug report there."
      if (kind === 'public-issue' && found.some(isForm) && prose.text.startsWith(' there', range.end))
        continue;
      // "Submit a ticket at x", where x is the desk of the project
      if (
        kind === 'public-issue' &&
        /ticket/i.test(match[0]) &&
        found.some((other) => isForm(other) && isRightBefore(range, other.range))
      )
        continue;
      if (
        kind === 'phone' &&
        found.some((other) => isPrivateChat(other) && isRightBefore(other.range, range))
      )
        continue;
      if (problem === 'unspecified' && isFollowUp(prose.text, range)) continue;
      if (ways === ROLE && namesMeans(prose.text, range.end, found)) continue;
      const findable =
        problem === 'unspecified' &&
        (SAYS_WHERE.test(prose.text) ||
          prose.links.some(
            ({ url, range: { start, end } }) =>
              channelOfUrl(url) === 'other' ||
              (channelOfUrl(url) === undefined &&
                start >= range.end &&
                start < range.end + 40 &&
                PEOPLE.test(prose.text.slice(start, end))) ||
              LISTED_IN.test(prose.text.slice(Math.max(0, start - 60), start)),
          ));
      found.push({
        kind,
        value: match[0],
        range,
        link: undefined,
        problem: findable ? undefined : problem,
        selfEvident,
        ...(again && { again }),
      });
    }
  }
  const bare =
    list === undefined || found.some(({ kind }) => isPublicPlace(kind)) ? null : BARE_ISSUE.exec(prose.text);
  if (bare) {
    const range = { start: 0, end: bare[0].length };
    found.push({
      kind: 'public-issue',
      value: bare[0],
      range,
      link: undefined,
      problem: undefined,
      selfEvident: false,
    });
  }
  return found.sort((a, b) => a.range.start - b.range.start);
});

/** The way to somebody who is named is told right after: "the maintainers at x", "a team member (by private message or mail)". */
const namesMeans = (text: string, end: number, found: readonly Candidate[]): boolean =>
  found.some(({ range: { start } }) => start >= end && LEADS_TO_MEANS.test(text.slice(end, start)));
const LEADS_TO_MEANS =
  /^(?:(?![.;?!]\s|(?<!\S)(?:or|oder|ou|of)(?!\S)).){0,60}(?:[(（:：]|(?<!\S)(?:at|via|through|by|using|on|over|per|über|par|sur|por|tramite|przez|через|op)(?!\S)|通过)(?:(?![.;?!]\s).){0,30}$/i;

const isPrivateChat = ({ kind }: Candidate): boolean => kind === 'chat-private';

/** "Report it, but not in a public issue" */
const DENIED_WITHIN = /\b(?:not|never|rather than|instead of)\s+(?:in|on|via|through|as|using|by)\b/i;

/** Words that lead to another place of the document: the way is told there. */
const isWithinAnchor = (words: Span, links: readonly Link[]): boolean =>
  links.some(({ url, range }) => url.startsWith('#') && isWithin(words, range));

/** "[Insert an address, or use private reporting]" tells the author what could stand there. */
const isToFillIn = (before: string): boolean =>
  /\[(?:insert|add|enter|fill|specify|provide|replace|your|todo|e\.g)\b[^\]]{0,120}$/i.test(before);

/** The page of a Google group, and the address that posts to it, are one way: reports are sent to the address. */
function joinGroups(found: Candidate[]): void {
  for (const page of [...found]) {
    const [, name] = GROUP_PAGE.exec(page.value) ?? [];
    if (name === undefined) continue;
    const at = found.findIndex(({ value }) => value === `${name.toLowerCase()}@googlegroups.com`);
    const address = found[at];
    if (address === undefined) continue;
    found[at] = { ...address, kind: 'mailing-list-private' };
    found.splice(found.indexOf(page), 1);
  }
}
const GROUP_PAGE = /\bgroups\.google\.com\/(?:a\/[^/]+\/)?(?:d\/forum|g|group|forum\/#!forum)\/([\w.-]+)/i;

const isForm = ({ kind }: Candidate): boolean => FORMS.includes(kind);

/** The number by which somebody is found on a messenger. */
const isRightBefore = (name: Span, number: Span): boolean =>
  name.end <= number.start && number.start - name.end < 20;

/** An address in a code span is one; a longer piece of code that holds an address is an example. */
const isPartOfCode = (range: Span, code: readonly Span[]): boolean =>
  code.some(
    ({ start, end }) =>
      start <= range.start && range.end <= end && end - start > range.end - range.start + 10,
  );

/** The address stands in another place, and the text says in which. */
const SAYS_WHERE =
  /\b(?:listed|given|found|shown|published|mentioned|check|see|available)\b.{0,30}\b(?:in|on|at|my|the|from)\b.{0,40}\b(?:key|profile|readme|page|website|manifest|metadata|commits?|registry|package\.json|maintainers)\b|\b(?:check|see|from|via) (?:the |my |our |their )?(?:\w+ ){0,2}profiles?\b|(?:profil|perfil|профил)\S{0,3} (?:[^\s.;]{1,14} )?(?:angegeben|hinterlegt|steh)|\baddress(?:es)? (?:\w+ )?(?:in|from) (?:the )?(?:codeowners|owners|authors|[\w-]+\.(?:json|toml|md|gemspec|xml|cfg))|(?:fichier|datei|archivo|arquivo|bestand|pliku?|файл\S?)\s\S{0,2}[\w./-]+\.[a-z]{2,10}/i;

/** "By email to the [committers](…)". */
const PEOPLE =
  /^[^@]{0,60}\b(?:maintainers|committers|owners|authors|developers|people|contacts?|team)\b[^@]{0,60}$/i;

/** "The address that is listed in", right before a link. */
const LISTED_IN =
  /\b(?:listed|given|found|shown|published|stated|named|mentioned|specified|provided) (?:in|on|at)(?: the| our)?\s\W?$/i;

/** "If you hear nothing, follow up via e-mail", "e-mail to make sure that": what comes after a report is no way to hand one in. */
const isFollowUp = (text: string, { start, end }: Span): boolean =>
  FOLLOW_UP.test(text.slice(Math.max(0, start - 60), start)) || MAKES_SURE.test(text.slice(start, end + 20));
const FOLLOW_UP =
  /\b(?:follow(?:ing)?[- ]?up|remind(?:er)?|ping|nudge|chase)\b[^.;]{0,40}$|(?:nachfass|nachhak|nachfrag|erinner|relance|recuérd|relembr|sollecit|herinner|przypomn|напомн|нагада|跟进|跟進|催)[^.;。]{0,40}$/i;
const MAKES_SURE =
  /\be-?mail\w*(?: us| me)? to (?:ensure|make sure|confirm|check|verify|see (?:if|whether))\b/i;

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
const FORMS: readonly ChannelKind[] = ['github-advisory', 'private-tracker', 'web-form'];

function fromLink(link: Link, text: string): Candidate | undefined {
  const address = mailtoAddress(link.url);
  if (address !== undefined) return fromAddress({ value: address, range: link.range }, text, link);
  const shown = text.slice(link.range.start, link.range.end);
  const before = text.slice(Math.max(0, link.range.start - 120), link.range.start);
  const kind =
    channelOfLink(link.url, shown) ??
    kindByWords(shown, link.url, text) ??
    (MESSENGER.test(shown) && CONTACT_OVER.test(before) ? 'chat-private' : undefined) ??
    (HANDS_IN.test(text.slice(link.range.end, link.range.end + 60)) || isDesk(link, before)
      ? 'web-form'
      : undefined);
  if (kind === undefined) return undefined;
  const { host } = hostAndPath(link.url);
  const direct = directKind(kind, link.url, shown, text, before);
  const problem = host !== '' && isReservedHost(host) ? 'reserved-domain' : undefined;
  return { kind: direct, value: link.url, range: link.range, link, problem, selfEvident: false };
}

/** The kind of a link as the words around it tell: what is public for most can be used in private. */
function directKind(
  kind: ChannelKind,
  url: string,
  shown: string,
  text: string,
  before: string,
): ChannelKind {
  if (kind === 'other' && isMessenger(hostAndPath(url).host) && CONTACT_OVER.test(before))
    return 'chat-private';
  if (kind === 'public-chat' && (writesToOne(text) || isPersonalChat(url, text))) return 'chat-private';
  if (kind === 'other' && writesToOne(text) && isMessenger(hostAndPath(url).host)) return 'chat-private';
  if (kind === 'public-issue' && (SAYS_PRIVATE.test(shown) || isPrivateTicket(`${shown} ${text}`)))
    return 'private-tracker';
  return kind;
}

/** "Contact somebody on": what follows is where they read what is written to them. */
const CONTACT_OVER =
  /\b(?:contact|message|reach|write|dm|ping|text)\w*\b[^.;]{0,60}\b(?:on|via|through|over)\s(?:[^.;]{0,40}\bor\s)?$/i;
const MESSENGER = /^(?:mastodon|bluesky|linkedin|twitter|x|telegram|signal|keybase|threema|whatsapp)$/i;

/** "Go to the support page and create a report." */
const HANDS_IN =
  /^\W{0,3}(?:(?:page|portal|site|form) )?(?:and|to|then|where you can) (?:then )?(?:create|submit|file|fill|send|make|hand in|enter|lodge) (?:(?:a|an|your|the|in|out|new|security|vulnerability) )*(?:report|form|ticket|request|vulnerability)\b/i;

/** "Submit a ticket at": elsewhere than on a forge or a public tracker, that is where those of the project read it. */
const isDesk = ({ url }: Link, before: string): boolean => {
  const { host } = hostAndPath(url);
  return (
    host !== '' &&
    !isForge(host) &&
    !/(?:^|\.)(?:gitlab|codeberg|bitbucket)\./.test(host) &&
    !TRACKER.test(host) &&
    (SUBMITS_AT.test(before) || PORTAL.test(before))
  );
};
const SUBMITS_AT =
  /\b(?:submit|open|file|create|raise|send|lodge)\w* (?:an? |your |the |new |support |security |vulnerability )*(?:tickets?|requests?|cases?|reports?|forms?) (?:at|on|via|through|using|in|with|under)(?: (?:the|our))?\s\W?$/i;

/** The label of an item: "Support portal: x". */
const PORTAL = /^\W*(?:[a-z]+ ){0,2}(?:portal|help ?desk|service ?desk)\W*$/i;

const SAYS_PRIVATE = /\b(?:confidential(?:ly)?|private(?:ly)?)\b/i;

/** "A confidential issue", "a ticket with its security level set to private". */
const isPrivateTicket = (text: string): boolean =>
  /\b(?:confidential|private|non-public|restricted) (?:\w+ )?(?:issue|ticket|bug)\b(?! bount)|\bvertrauliche[sn]? (?:issue|ticket)|\b(?:issue|ticket)s? (?:\S{1,12} (?:jako|como|comme|als) )?(?:confidenti|confidencia|privé|privad[oa]|riservat[oa]|poufn|prywatn|vertraulich)|(?:poufn|prywatn|приватн|конфиденциальн)\S{1,4} issue|(?:私有|机密|保密|私密)\s?issue|非公開の?\s?issue|비공개 이슈|\b(?:issue|ticket|bug)s?\b[^.;]{0,60}\b(?:as (?:private|confidential)|to (?:private|confidential)|security level|security[- ]sensitive|security (?:checkbox|flag|box|group|bit) (?:\w+ )?(?:set|checked|ticked|enabled|selected)|type to \W?security|confidential|visibility (?:\w+ ){0,3}(?:private|restricted))\b/i.test(
    text,
  );

const TRACKER =
  /(?:^|\.)(?:jira|youtrack|redmine|bugs?|bugzilla|tracker|issues)\.|\.(?:atlassian|youtrack)\./;

/** A link whose target tells nothing is judged by its words. */
function kindByWords(shown: string, url: string, text: string): ChannelKind | undefined {
  if (
    (PRIVATE_REPORTING.test(shown) && isOnForge(url) && !IS_FILE.test(url)) ||
    (url.includes('docs.github.com') &&
      ((PRIVATE_REPORTING.test(text) && !FOR_DETAILS.test(text)) ||
        url.includes('privately-reporting-a-security-vulnerability')))
  )
    return 'github-advisory';
  if (/\b(?:discord|slack|zulip) (?:server|workspace|community|channel)\b/i.test(shown) && !writesToOne(text))
    return 'public-chat';
  if (TRACKER.test(hostAndPath(url).host) && isPrivateTicket(text)) return 'private-tracker';
  if (
    /\b(?:report(?:ing)?|submission|contact|disclosure)\b.{0,20}\bform\b|\bform\b.{0,20}\breport|^(?:(?:the|our|this) )?(?:(?:web|online|secure|private) )?form$|^(?:(?:the|our|this) )?contact page$/i.test(
      shown,
    )
  )
    return 'web-form';
  if (/\b(?:discord|slack|matrix|telegram|twitter|mastodon|x\.com)\b/i.test(shown + url) && writesToOne(text))
    return 'chat-private';
  return undefined;
}

/** The manual tells more of what the forge offers, and nothing is handed in there. */
const FOR_DETAILS =
  /\b(?:more|further|additional) (?:information|details?|about)\b(?![^.;]{0,40}\breport)|\b(?:learn|read) more\b(?![^.;]{0,40}\breport)/i;

/** A text that is kept on a forge tells how to report, and takes no report. */
const IS_FILE = /\/(?:blob|raw|tree|wiki)\/|\.(?:md|rst|adoc|txt)(?:#|$)/i;

/** A page of a forge or of this repository: news about an advisory is none. */
const isOnForge = (url: string): boolean => {
  const { host, path } = hostAndPath(url);
  return host === '' || isForge(host) || path.includes('/security/');
};

/** A name on a messenger is a person's, unless the text calls it a group. */
const isPersonalChat = (url: string, text: string): boolean =>
  /^(?:https?:\/\/)?(?:(?:t\.me|telegram\.me|wa\.me|signal\.me)\/(?!\+|joinchat)[\w+-]+\/?$|(?:www\.)?matrix\.to\/#\/(?:@|%40)|(?:www\.)?discord(?:app)?\.com\/users\/)/i.test(
    url,
  ) && !/\b(?:group|community|forum|chat room|(?:our|telegram|the) channel)\b/i.test(text);

export function fromAddress({ value, range }: Address, text: string, link: Link | undefined): Candidate {
  const around = text.slice(Math.max(0, range.start - 60), range.end + 20);
  const list =
    /\bmailing list\b|\b(?:private|security|maintainers?) list\b|\bgroup list\b|\blist\s*[[(<]?$/i.test(
      text.slice(Math.max(0, range.start - 60), range.start),
    ) || /\bmailing list\b/i.test(around);
  const standsIn = isPlaceholderAddress(value);
  return {
    kind: list ? 'mailing-list-private' : 'email',
    value,
    range: standsIn ? withBrackets(text, range) : range,
    link,
    problem: standsIn ? 'placeholder' : addressProblem(value),
    selfEvident: false,
  };
}

/** A link to write to what is no address leads nowhere, and neither does one on a domain that nobody has. */
function addressProblem(value: string): Channel['problem'] {
  const at = value.indexOf('@');
  if (at < 0) return 'unspecified';
  return isReservedHost(value.slice(at + 1)) ? 'reserved-domain' : undefined;
}
