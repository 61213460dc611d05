import { placeOf, sourceOf } from '../../markdown/located';
import type { Link, Span, Table, Unit } from '../../markdown/model';
import { joinCells } from '../../markdown/read-block';
import { addressesIn, mailtoAddress, type Address } from './addresses';
import { clauseAt, clausesOf, isNegated, type Clause } from '../text/clauses';
import type { Channel, ChannelKind, PublicInstruction, TopicId } from '../model';
import { isUnder, type Passage } from '../passage';
import { remember } from '../../collections/remember';
import { isPlaceholderAddress, isReservedHost } from '../leftovers/placeholders';
import { isListOfDonts, isPublicPlace, publicInstruction } from './public-reporting';
import {
  isAnnouncementAddress,
  isSecurityAddress,
  isElsewhere,
  isOfferedForReports,
  isOurAct,
  isOurHandling,
  isReporting,
  namesThoseWeTell,
  speaksOfSomethingElse,
} from './reporting-context';
import { asksForSilence } from './silence';
import { isAscii } from '../text/letters';
import { FAR, sentencesOf } from '../text/sentences';
import { channelOfLink, channelOfUrl, hostAndPath, isForge, isMessenger } from './urls';

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

/** What a passage offers to those who report. */
export interface Offers {
  /** In the order of the text; each place counts, so one channel can be listed twice. */
  readonly channels: readonly Channel[];
  /** The places in public where the reader is sent, those that serve only to ask for a private contact among them. */
  readonly publicInstructions: readonly PublicInstruction[];
}

/**
 * The ways to report that a passage offers. `isShort`: the document is hardly more than a way to report, so that no heading is needed to know what its
 * address is for.
 */
export const offersIn = remember((passage: Passage, isShort: boolean): Offers => {
  const channels: Channel[] = [];
  const publicInstructions: PublicInstruction[] = [];
  let table: Table | undefined;
  let before: Unit | undefined;
  for (const unit of passage.units) {
    const below = unit.kind === 'code' ? setOff(unit, before, passage) : undefined;
    if (below !== undefined) channels.push(below);
    before = unit;
    const offered = candidatesIn(unit).length === 0 ? [] : offeredIn(unit, passage, isShort);
    const header = unit.table === table ? undefined : headerOf(unit);
    table = unit.table;
    if (header !== undefined && candidatesIn(header).length > 0)
      offered.unshift(
        ...offeredIn(header, passage, isShort).map(({ channel, contactOnly }) => ({
          channel: { ...channel, unit },
          contactOnly,
        })),
      );
    for (const { channel, contactOnly } of offered) {
      if (!contactOnly) channels.push(channel);
      if (isPublicPlace(channel.kind)) publicInstructions.push(publicInstruction(channel, contactOnly));
    }
  }
  return { channels, publicInstructions };
});

/** An address that stands below the words that lead to it, set off as code: "Write to:". */
function setOff(code: Unit, before: Unit | undefined, passage: Passage): Channel | undefined {
  const leading = before?.prose.text ?? '';
  const address = leading.endsWith(':') ? addressAlone(code) : undefined;
  if (address === undefined || speaksOfSomethingElse(leading) || isOurAct(leading)) return undefined;
  if (!isReporting(leading) && !(isUnder(passage, 'reporting') && MAIL.test(leading))) return undefined;
  const { kind, value, problem } = fromAddress(address, leading, undefined);
  const start = code.span.start + address.range.start;
  return {
    block: code.block,
    span: { start, end: start + address.range.end - address.range.start },
    kind,
    value,
    unit: code,
    linked: true,
    urlSpan: undefined,
    problem,
    effective: problem === undefined,
    preferred: false,
  };
}

/** The address that is all there is in a block of code; its range is in the source of the unit. */
const addressAlone = remember((code: Unit): Address | undefined => {
  const source = sourceOf(code);
  if (source.length > 300) return undefined;
  const [address, ...others] = addressesIn(source);
  if (address === undefined || others.length > 0) return undefined;
  const rest = source.slice(0, address.range.start) + source.slice(address.range.end);
  return /^(?:[\s`~<>]|mailto:|text|txt)*$/i.test(rest) ? address : undefined;
});

/** The heading row above the first row of a table, as a row; some tables have their first line of contents there. */
const headerOf = remember(
  (row: Unit): Unit | undefined =>
    row.table && {
      ...row,
      cells: row.table.header,
      prose: joinCells(row.table.header),
    },
);

function offeredIn(
  unit: Unit,
  passage: Passage,
  isShort: boolean,
): { readonly channel: Channel; readonly contactOnly: boolean }[] {
  const { text } = unit.prose;
  if (isListOfDonts(unit, passage)) return [];
  const placeOfWords = surroundingsIn(unit, passage);
  const preferred =
    /\b(?:preferred|recommended|prefer)\b/i.test(unit.parent?.prose.text ?? '') ||
    /\b(?:preferred|recommended)\b/i.test(text);
  const found = candidatesIn(unit).flatMap((candidate) => {
    const around = placeOfWords(candidate.range.start);
    if (!isOffered(candidate, around, unit, passage, isShort)) return [];
    const { kind, value, link } = candidate;
    const problem = candidate.problem ?? (isPublicPlace(kind) ? 'public' : undefined);
    const channel: Channel = {
      ...placeOf(unit, candidate.range),
      ...(link && { span: link.span }),
      kind,
      value,
      unit,
      linked: link !== undefined || kind === 'email' || kind === 'mailing-list-private' || kind === 'phone',
      urlSpan: link?.urlSpan,
      problem,
      effective: problem === undefined,
      preferred,
    };
    return [
      { channel, contactOnly: isPublicPlace(kind) && isForContactOnly(`${around.sentence} ${around.after}`) },
    ];
  });
  // A link and the words around it name one public place.
  return found.filter(
    ({ channel: { kind } }, index) =>
      !isPublicPlace(kind) || found.findIndex(({ channel }) => channel.kind === kind) === index,
  );
}

/** The clause and the sentence that a candidate stands in, with what they tell. */
interface Around {
  readonly clause: Clause | undefined;
  readonly isOurs: boolean;
  readonly sentence: string;
  /** The sentence behind it; empty when it is the last. */
  readonly after: string;
  readonly isElsewhere: boolean;
  readonly isReporting: boolean;
}

/** Tells what is around a position of a unit; each sentence and clause is looked at once. */
function surroundingsIn(unit: Unit, passage: Passage): (position: number) => Around {
  const { text } = unit.prose;
  const leadIn = passage.leadIn(unit);
  const clauses = clausesOf(text);
  const sentences = sentencesOf(text);
  const at = (range: Span | undefined): string => (range ? text.slice(range.start, range.end) : '');
  const ofClauses = new Map<Clause | undefined, boolean>();
  const ofSentences = new Map<number, Omit<Around, 'clause' | 'isOurs'>>();
  return (position) => {
    const clause = clauseAt(clauses, position);
    const index = sentences.findIndex(({ start, end }) => position >= start && position < end);
    const isOurs = ofClauses.get(clause) ?? (clause !== undefined && isOurAct(clause.text));
    ofClauses.set(clause, isOurs);
    const sentence = index < 0 ? text : at(sentences[index]);
    const ofSentence = ofSentences.get(index) ?? {
      sentence,
      after: at(sentences[index + 1]),
      isElsewhere: isElsewhere(sentence, at(sentences[index - 1]), leadIn, passage),
      isReporting: isReporting(sentence),
    };
    ofSentences.set(index, ofSentence);
    return { clause, isOurs, ...ofSentence };
  };
}

/** An issue without a word of the flaw only asks for a private contact. */
const isForContactOnly = (text: string): boolean =>
  /\b(?:asking|ask|request(?:ing)?|requests?) (?:for |us |the maintainers? |to )*(?:(?:be |a |an |our |your |the |private |secure |direct |preferred |security |current |maintainers?'? )*(?:contact|channel|e-?mail|address|way|method|conversation|communication|discussion))|\b(?:without|no|not|don't|avoid)\b[^.;]{0,40}\b(?:any |the )?(?:details?|specifics|technical|vulnerability information)\b|\bminimal\b|\b(?:establish|start|set up|arrange|initiate) (?:a |an )?(?:private|secure)\b|\bprivate contact\b|(?:公開|詳細|公开|细节).{0,12}(?:含まない|書かず|なし|しない)|不含|不包含/i.test(
    text,
  );

function isOffered(
  candidate: Candidate,
  around: Around,
  unit: Unit,
  passage: Passage,
  isShort: boolean,
): boolean {
  const { kind, range, value } = candidate;
  const own = passage.topics;
  if (around.isElsewhere || isAnnouncementAddress(value)) return false;
  if (around.clause && isForbidden(candidate, around.clause)) return false;
  if (isContact(kind) && namesThoseWeTell(passage.leadIn(unit))) return false;
  if (around.isOurs && !(isContact(kind) && own.includes('reporting'))) return false;
  if (kind === 'github-advisory' && (isOurAct(passage.leadIn(unit)) || isOurHandling(around.sentence)))
    return false;
  if (isExample(unit.prose.text.slice(Math.max(0, range.start - 120), range.start))) return false;
  const elsewhere =
    own.length > 0 && !own.includes('reporting') && own.every((topic) => OTHER_PURPOSES.includes(topic));
  if (elsewhere && !around.isReporting) return false;
  if (candidate.selfEvident)
    return (
      own.length === 0 ||
      isUnder(passage, 'reporting') ||
      isReporting(`${passage.leadIn(unit)} ${around.sentence}`)
    );
  if (isContact(kind) && isSecurityAddress(value)) return true;
  return isOfferedForReports(kind, candidate.link?.url, around, unit, passage, isShort);
}

/** An address under a heading about reports is for them whoever the sentence speaks of: "The team at x will answer". */
const isContact = (kind: ChannelKind): boolean =>
  kind === 'email' || kind === 'mailing-list-private' || kind === 'phone';

/** "You can make up an alias (e.g. x)": what the reader may choose is no address of the project. */
const isExample = (before: string): boolean =>
  /\b(?:create|set up|choose|configure|define|replace|make up|use your own|add)\b[^.;]{0,60}\b(?:e\.g\.|for example|for instance|such as|like)[\s,:"'`(<]*$/i.test(
    before,
  );

/** "Opening an issue is not the way." */
const DENIED_AFTER =
  /^\W*(?:\w+\s+){0,4}(?:(?:is|are|should|must|may|can) ?(?:not|never)|isn't|aren't|cannot)\b/i;

/** "Do not open an issue", "instead of using the issue tracker": what is forbidden is not offered. */
function isForbidden({ kind, range }: Candidate, clause: Clause): boolean {
  const offset = Math.max(0, range.start - clause.range.start);
  const from = Math.max(0, offset - FAR);
  const near = clause.text.slice(from, offset + FAR);
  const index = offset - from;
  // The words of a way hold its verb, which a negation before them denies.
  if (isPublicPlace(kind)) {
    const end = index + range.end - range.start;
    // Some languages deny at the end of the clause.
    const said = isAscii(near) ? near.slice(0, end) : near;
    if (asksForSilence(said, false) || DENIED_AFTER.test(near.slice(end))) return true;
  }
  if (!isNegated(near, index)) return false;
  const before = near.slice(0, index);
  // "Do not hesitate to write to …" and "if you do not get an answer, write to …" offer what follows.
  if (/\b(?:hesitate|afraid|worry)\b/i.test(before)) return false;
  if (isPublicPlace(kind)) return true;
  // A private channel is hardly ever forbidden: "report not in public but to x", "no issues - mail x".
  return (
    /\b(?:do not|don't|never)\s+(?:\w+\s+){0,2}(?:e-?mail|contact|write|send|call|message|use|report)\b[^,;:-]{0,200}$|\b(?:instead of|rather than)\b[^,;:]{0,200}$/i.test(
      before,
    ) && !/\b(?:public\w*|issues?|tracker|discussions?)\b/i.test(before)
  );
}

const candidatesIn = remember(({ kind: unitKind, prose }: Unit): readonly Candidate[] => {
  if (unitKind === 'code') return [];
  const found: Candidate[] = [];
  const overlaps = (range: Span): boolean =>
    found.some((other) => other.range.start < range.end && range.start < other.range.end);
  const asksForMail = prose.links.length > 0 && MAIL.test(prose.text);
  for (const link of prose.links) {
    const candidate = link.form === 'image' ? undefined : fromLink(link, prose.text);
    // "Send an e-mail to [me](profile)": the profile tells the address.
    if (candidate && !(candidate.kind === 'other' && asksForMail)) found.push(candidate);
  }
  for (const address of addressesIn(prose.text)) {
    if (!overlaps(address.range) && !isPartOfCode(address.range, prose.code))
      found.push(fromAddress(address, prose.text, undefined));
  }
  let hasPrivateTicket: boolean | undefined;
  for (const { pattern, kind, selfEvident, problem } of WORDS) {
    for (const match of prose.text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      // What is forbidden in one sentence may be offered in the next.
      const again =
        !isPublicPlace(kind) && found.some((other) => other.kind === kind || isSameWay(other, kind));
      if (again || overlaps(range)) continue;
      if (kind === 'public-chat' && (isDirectMessage(prose.text) || found.some(isPrivateChat))) continue;
      if (kind === 'public-issue' && (hasPrivateTicket ??= isPrivateTicket(prose.text))) continue;
      const findable =
        problem === 'unspecified' &&
        (SAYS_WHERE.test(prose.text) || prose.links.some(({ url }) => channelOfUrl(url) === 'other'));
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

const isPrivateChat = ({ kind }: Candidate): boolean => kind === 'chat-private';

/** An address in a code span is one; a longer piece of code that holds an address is an example. */
const isPartOfCode = (range: Span, code: readonly Span[]): boolean =>
  code.some(
    ({ start, end }) =>
      start <= range.start && range.end <= end && end - start > range.end - range.start + 10,
  );

/** The address stands in another place, and the text says in which. */
const SAYS_WHERE =
  /\b(?:listed|given|found|shown|published|mentioned|check|see|available)\b.{0,30}\b(?:in|on|at|my|the|from)\b.{0,40}\b(?:key|profile|readme|page|website|manifest|metadata|commits?|registry|package\.json|maintainers)\b|\b(?:check|see|from|via) (?:the |my |our |their )?(?:\w+ ){0,2}profiles?\b/i;

/** "File a confidential bug on the [advisories page](…)": the words and the link of one unit describe one private form. */
const isSameWay = ({ kind, link }: Candidate, words: ChannelKind): boolean =>
  link !== undefined && FORMS.includes(kind) && FORMS.includes(words);
const FORMS: readonly ChannelKind[] = ['github-advisory', 'private-tracker', 'web-form'];

function fromLink(link: Link, text: string): Candidate | undefined {
  const address = mailtoAddress(link.url);
  if (address !== undefined) return fromAddress({ value: address, range: link.range }, text, link);
  const shown = text.slice(link.range.start, link.range.end);
  const kind = channelOfLink(link.url, shown) ?? kindByWords(shown, link.url, text);
  if (kind === undefined) return undefined;
  const { host } = hostAndPath(link.url);
  const direct = directKind(kind, link.url, shown, text);
  const problem = host !== '' && isReservedHost(host) ? 'reserved-domain' : undefined;
  return { kind: direct, value: link.url, range: link.range, link, problem, selfEvident: false };
}

/** The kind of a link as the words around it tell: what is public for most can be used in private. */
function directKind(kind: ChannelKind, url: string, shown: string, text: string): ChannelKind {
  if (kind === 'public-chat' && (isDirectMessage(text) || isPersonalChat(url, text))) return 'chat-private';
  if (kind === 'other' && isDirectMessage(text) && isMessenger(hostAndPath(url).host)) return 'chat-private';
  if (kind === 'public-issue' && (SAYS_PRIVATE.test(shown) || isPrivateTicket(`${shown} ${text}`)))
    return 'private-tracker';
  return kind;
}

const SAYS_PRIVATE = /\b(?:confidential(?:ly)?|private(?:ly)?)\b/i;

/** "A confidential issue", "a ticket with its security level set to private". */
const isPrivateTicket = (text: string): boolean =>
  /\b(?:confidential|private|non-public|restricted) (?:\w+ )?(?:issue|ticket|bug)\b(?! bount)|\b(?:issue|ticket|bug)s?\b[^.;]{0,60}\b(?:as (?:private|confidential)|to (?:private|confidential)|security level|confidential)\b/i.test(
    text,
  );

const TRACKER =
  /(?:^|\.)(?:jira|youtrack|redmine|bugs?|bugzilla|tracker|issues)\.|\.(?:atlassian|youtrack)\./;

/** A link whose target tells nothing is judged by its words. */
function kindByWords(shown: string, url: string, text: string): ChannelKind | undefined {
  if (
    (PRIVATE_REPORTING.test(shown) && isOnForge(url)) ||
    (url.includes('docs.github.com') && PRIVATE_REPORTING.test(text))
  )
    return 'github-advisory';
  if (
    /\b(?:discord|slack|zulip) (?:server|workspace|community|channel)\b/i.test(shown) &&
    !isDirectMessage(text)
  )
    return 'public-chat';
  if (TRACKER.test(hostAndPath(url).host) && isPrivateTicket(text)) return 'private-tracker';
  if (
    /\b(?:report(?:ing)?|submission|contact|disclosure)\b.{0,20}\bform\b|\bform\b.{0,20}\breport/i.test(shown)
  )
    return 'web-form';
  if (
    /\b(?:discord|slack|matrix|telegram|twitter|mastodon|x\.com)\b/i.test(shown + url) &&
    isDirectMessage(text)
  )
    return 'chat-private';
  return undefined;
}

/** A page of a forge or of this repository: news about an advisory is none. */
const isOnForge = (url: string): boolean => {
  const { host, path } = hostAndPath(url);
  return host === '' || isForge(host) || path.includes('/security/');
};

/** A name on a messenger is a person's, unless the text calls it a group. */
const isPersonalChat = (url: string, text: string): boolean =>
  /^(?:https?:\/\/)?(?:(?:t\.me|telegram\.me|wa\.me|signal\.me)\/(?!\+|joinchat)[\w+-]+\/?$|(?:www\.)?matrix\.to\/#\/(?:@|%40))/i.test(
    url,
  ) && !/\b(?:group|community|forum|chat room|(?:our|telegram|the) channel)\b/i.test(text);

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

const PUBLIC_ISSUE = [
  // English
  String.raw`\b(?:open|create|file|submit|raise|post|add|generate|log|opening|creating|filing)\s+(?:(?:an?|your|new|public|normal|regular|github|gitlab|minimal|simple)\s+)*(?:issues?|tickets?|bug reports?)\b(?! (?:number|id|template|tracker that))|\b(?:report|submit|disclose|send|share|post|contact|reach|notify|inform|raise|raising)\w*\b[^.;]{0,60}\b(?:via|through|using|in|on|to|as)\s+(?:(?:the|our|a|an|this|github|project(?:'s)?|normal|regular|ordinary|standard|public|repository(?:'s)?|repo)\s+)*(?:issues?(?: tracker)?|bug tracker|issue tracker)\b|\b(?:use|using|through|in|on)\s+(?:(?:the|our|github|a|an|public)\s+)*(?:issue tracker|bug tracker|github issues?|issues? (?:page|section|tab))\b`,
  // Spanish, Portuguese, French, Italian
  String.raw`\b(?:abr(?:e|a|ir)|cre(?:a|ar|e|ez|er)|cri(?:a|ar|e)|ouvr(?:ez|ir|e)|apri(?:re|te)?|créez|créer)\s+(?:une?|des|uma?|una?|un')\s?(?:\w+\s+)?(?:issues?|tickets?)\b`,
  // German, Dutch
  String.raw`\b(?:erstell|eröffne|öffne|open|maak)\w*\s+(?:(?:sie|bitte|ein|einen|eine|een|neues|nieuwe?)\s+)+(?:github-)?(?:issue|ticket)\b`,
  // Russian
  String.raw`созда\S{1,8}\s+issue`,
  // Chinese, Japanese, Korean
  String.raw`(?:在|通过|透過|提交|创建|建立|新建|使用)[^。;,,]{0,14}issues?\b(?:[^。;,,]{0,6}(?:提交|报告|報告|反馈|上报))?|\bissues?\s?(?:で|に|から|を|へ)[^。]{0,12}(?:報告|連絡|作成|立て|投稿)|이슈(?:를|로|에)[^.]{0,10}(?:등록|신고|작성|생성|보고)`,
].join('|');

/** To write an e-mail, where no address is given. */
const MAILING =
  /\b(?:send|sending|write|drop)(?: us| me| them)? (?:an? )?(?:\w+ )?e-?mails?\b|\be-?mail(?:ing)? (?:us|me|to|the (?:\w+ ){0,2}(?:maintainers?|owners?|authors?|team))\b|\b(?:direct|private) e-?mail\b|\benv[ií]\w* (?:um|un) (?:e-?mail|correo)|\benvoyez (?:un )?e-?mail|^e-?mail(?=\s*:\s+(?:send|write|contact|reach|message)\b)|\benv[ií]\w* (?:um |un )?(?:e-?mail|correo)|\be-?mail (?=@[\w-])|\b(?:contact|reach|write|report|message|notify|discuss)\w*\b[^.;]{0,60}\b(?:by|via|per|through|over) e-?mail\b|\bschreib\w* .{0,20}e-?mail|\b(?:una|een) e-?mail\b|(?:发送?|發送?|寄|写|寫|通过|透過)(?:电子|電子)?(?:邮件|郵件)|(?:邮件|郵件)(?:联系|聯繫|联络|聯絡)|メール(?:で|を送|にて)|이메일(?:로|을 보내)/gi;
const MAIL = new RegExp(MAILING.source, 'i');

/** To send a fix in public. */
const PULL_REQUEST =
  /\b(?:open|submit|send|create|make|raise|file|provide|opening|submitting|sending|creating)\s+(?:us |me )?(?:(?:a|an|your|the|new)\s+)*(?:pull|merge) requests?\b|\bpull requests?\s?を\s?(?:挙げ|送|作成|出|上げ|お願い)/gi;

/** Somebody to tell, or a channel said to exist, without a word on where to find them. */
const ROLE =
  /\b(?:report|disclose|contact|notify|reach out to|message|inform|tell)\b(?:\s+(?!directly\b|our\b|the\b|a\b|an\b)[\w-]+){0,4}?(?:\s+(?:privately|directly|confidentially|to|one|of|the|our|a|an|any|this|repository|repo|project|package|core|security|current))+\s+(?:maintainers?|owners?|authors?|(?:security |core |development )?team|developers?|administrators?)\b|\b(?:direct|private|confidential|personal) (?:contact|communication|conversation) (?:with|to) (?:(?:the|our|a|an|one|of|project|repository|repo|core|security) )*(?:maintainers?|owners?|authors?|team|developers?|administrators?)\b|\breport\w*\b[^.;]{0,40}\b(?:through|via|using) (?:(?:the|our|its|any) )?(?:official|usual|established|appropriate|designated|proper|private|secure|internal) (?:\w+ )?(?:channels?|contacts?)\b|(?:私下|直接|单独|單獨|私密)[^。；，,]{0,12}(?:联系|聯繫|联络|聯絡)[^。；，,]{0,8}(?:维护者|維護者|作者|管理员|管理員|开发者|開發者|团队|團隊)|(?:メンテナ(?:ー|ンス)?|管理者|開発者|作者)[^。、]{0,8}(?:直接|非公開で|個別に)[^。、]{0,6}連絡/gi;

const CHOICE =
  /\b(?:one|any|either) of\b|\bfollowing (?:\w+ ){0,2}(?:channels?|ways?|methods?|options?|means)\b|\b(?:channels|ways|methods|options)\b/i;

/**
 * Somebody who is but named is one more way where the text offers them for a choice: "Or contact the maintainer", an item of "one of the following
 * channels". Elsewhere the name only says who reads what is sent another way.
 */
export const isAlternative = ({ unit, kind, problem }: Channel, leadIn: string): boolean =>
  kind === 'other' &&
  problem === 'unspecified' &&
  (/^(?:or|alternatively)\b/i.test(unit.prose.text) ||
    (unit.list !== undefined && unit.parent === undefined && CHOICE.test(leadIn)));

/** A pull request, or somebody who is but named, is a way only where the document gives no other. */
export const isMakeshift = ({ kind, linked, problem, value }: Channel): boolean =>
  kind === 'other' && !linked && (problem === 'unspecified' || /\b(?:pull|merge) requests?\b/i.test(value));

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
      /\bprivate (?:vulnerability|security) (?:report(?:ing|s)?|disclosure|advisor(?:y|ies))\b|\bgithub(?:'s)? private (?:vulnerability|security)\b|\b(?:open|create|creating|opening|submit|file|draft|start|use|using|via|through)\b[^.;]{0,40}\b(?:private |draft |new |github ){1,4}(?:repository )?security advisor(?:y|ies)\b|"report (?:a )?(?:security )?vulnerability"|\bsecurity (?:and quality )?tab\b|\bgithub(?:'s)? (?:private )?security advisor(?:y|ies)\b(?! (?:database|page for))|\bgithub(?:'s)? private vulnerability\b|\breport a vulnerability (?:button|option|link)\b|Security\s*(?:->|→|>|タブ)\s*(?:Advisories|Report)|Security\s?(?:タブ|页面|页|頁面|标签|標籤|选项卡|탭)|私密(?:安全)?(?:漏洞)?(?:报告|報告)|私人漏洞(?:通報|报告)|github[^。;]{0,12}(?:私密|私有|非公開)[^。;]{0,6}(?:渠道|通道|报告|報告|功能)|비공개 (?:취약점 )?(?:신고|보고)|\b(?:click|press|choose|select|hit)\b[^.;]{0,40}\breport a vulnerability\b|report a vulnerability\s?(?:功能|按钮|按鈕|ボタン|버튼|機能)/gi,
  },
  {
    kind: 'email',
    selfEvident: false,
    problem: 'unspecified',
    pattern: MAILING,
  },
  {
    kind: 'web-form',
    selfEvident: false,
    pattern:
      /\b(?:fill(?:ing)?(?: (?:in|out|up))?|complete|completing|submit|use|using|via|through|go to|visit)\s+(?:(?:the|our|a|an|this|online|web|secure|private)\s+)*(?:\w+\s+){0,2}(?:(?:security|vulnerability|report(?:ing)?|disclosure|submission|contact|google|web)\s+)+form\b|\bremplir? .{0,20}formulaire|\bremplissez .{0,20}formulaire|\bformulaire de (?:signalement|contact)|\bformul[aá]rio de (?:contato|contacto|reporte|denúncia|relato)|\b(?:melde|kontakt)formular\b/gi,
  },
  {
    kind: 'private-tracker',
    selfEvident: true,
    pattern:
      /\b(?:confidential|private) (?:(?:security |bug |merge )?(?:issue|ticket|bug(?! bount))|security report on)\b/gi,
  },
  {
    kind: 'phone',
    selfEvident: false,
    pattern:
      /\b(?:call|phone|tel|telephone|hotline|telefon|téléphone|teléfono|telefone)\b[^.;\d+]{0,30}\+?\d[\d ()-]{6,18}\d/gi,
  },
  {
    kind: 'chat-private',
    selfEvident: false,
    pattern:
      /\b(?:(?:via|through|by|send|as|a|or)\s+(?:an? )?)?(?:direct|private) messages?\b|\b(?:via|send|through|or|by) (?:(?:a|an|private|discord|twitter) )*dms?\b/gi,
  },
  {
    kind: 'chat-private',
    selfEvident: false,
    pattern:
      /\b(?:discord|telegram|signal|matrix|twitter|mastodon|wechat|whatsapp|微信|qq)\s*(?:id)?\s*:\s*[@+]?\w[\w.#:-]{2,40}|\b(?:contact|message|reach|ping|dm|write)\b(?: out)?(?: to)? (?:me|him|her|the (?:maintainer|author|owner)|@[\w-]+)\b[^.;]{0,30}\b(?:on|via|through|over)\s+(?:discord|slack|matrix|telegram|signal|twitter|mastodon|whatsapp|wechat|keybase)\b/gi,
  },
  {
    kind: 'public-chat',
    selfEvident: false,
    pattern:
      /\b(?:report|submit|post|ask|share|contact|message|reach|ping)\w*\b[^.;]{0,50}\b(?:on|in|via|through|using|to)\s+(?:(?:the|our|a|an|this|github|project(?:'s)?|community|public)\s+)*(?:discord|slack|gitter|telegram|matrix|irc|forums?|discussions?)\b|\bjoin(?:ing)?\s+(?:(?:the|our|a)\s+)?(?:\w+\s+)?(?:discord|slack|gitter|telegram|matrix|irc|zulip)\b[^.;]{0,80}\b(?:let|tell|report|notify|inform|message|ask|use)\b/gi,
  },
  {
    kind: 'public-issue',
    selfEvident: false,
    pattern: new RegExp(PUBLIC_ISSUE, 'gi'),
  },
  {
    kind: 'other',
    selfEvident: false,
    pattern:
      /\b(?:github|gitlab|codeberg)\s{0,2}(?:user|handle|profile)?\s{0,2}:?\s{0,2}@[\w-]{1,39}\b|\b(?:contact|reach|message|notify)\w*\b[^.;]{0,60}\b(?:via|through|on|using|from|in)\s+[^.;]{0,40}\bprofile\b/gi,
  },
  { kind: 'other', selfEvident: false, pattern: PULL_REQUEST },
  { kind: 'other', selfEvident: false, problem: 'unspecified', pattern: ROLE },
];
