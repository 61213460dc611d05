import { remember } from '../../collections/remember';
import { overlap } from '../../collections/spans';
import { placeOf } from '../../markdown/located';
import type { Link, Span, Unit } from '../../markdown/model';
import { addressesIn, mailtoAddress } from '../contacts/addresses';
import { isOffered, surroundingsIn } from '../contacts/offered';
import { isPlaceholderAddress, isReservedHost } from '../leftovers/placeholders';
import type { WrongAddress } from '../model';
import type { Passage } from '../passage';
import { matchesOf } from '../text/matches';
import { isListHost, isNoReply, listOf } from './mailboxes';

/** The addresses of a passage that reports are to be sent to and that cannot take them in private, in the order of the text. */
export const wrongAddressesIn = (passage: Passage): WrongAddress[] =>
  passage.units.flatMap((unit) => {
    const found = suspectsIn(unit);
    if (found.length === 0) return [];
    const around = surroundingsIn(unit, passage);
    return found.flatMap((suspect): WrongAddress[] => {
      const { value, range, link, problem, repaired } = suspect;
      const near = around(range.start);
      const before = unit.prose.text.slice(Math.max(0, range.start - 60), range.start);
      if (IS_SENDER.test(before) || isForNews(suspect, near.sentence)) return [];
      if (
        problem === 'malformed' &&
        !MAIL_WORD.test(`${unit.prose.text.slice(0, range.start)} ${passage.leadIn(unit)}`)
      )
        return [];
      // Whether it is offered is told by what stands around it, and not by its name.
      const candidate = {
        kind: 'email',
        value: 'reports@host',
        range,
        link,
        problem: undefined,
        selfEvident: false,
      } as const;
      if (!isOffered(candidate, near, unit, passage, false)) return [];
      const shown =
        link === undefined || unit.prose.text.slice(range.start, range.end).toLowerCase().includes(value);
      const target = link?.form === 'autolink' ? undefined : link?.urlSpan;
      return [
        {
          ...placeOf(unit, range),
          ...(shown ? {} : { span: target ?? link.span }),
          unit,
          value,
          problem,
          repaired,
          shown,
          target,
        },
      ];
    });
  });

/** "You get an answer from x": the address writes and is not written to. */
const IS_SENDER =
  /\b(?:from|by|sender|via our bot|signed-off-by|co-authored-by)\b[\s:"'(<]*$|\b(?:subscribe|join)\b[^.;]{0,60}$/i;
const MAIL_WORD =
  /\b(?:e-?mail\w*|mail\w*|writ(?:e|ing)|contact\w*|sen[dt]\w*|report\w*|reach|notif\w+|disclos\w*|address|correo|contacto|contato|écri\w*|schreib\w*)\b|邮件|邮箱|メール|이메일/i;
/** The list is not public, or what is sent to it need not be private. */
const PRIVATE =
  /\b(?:private\w*|confidential\w*|closed|non-public|not public|moderated|restricted|already public|publicly known|not sensitive|non-sensitive|after (?:the |a )?(?:fix|release|disclosure|embargo))\b/i;

/** What the project sends to the list: "fixes will be disclosed via e-mail to x". */
const IS_TOLD =
  /\b(?:announce\w*|published?|posted|disclosed|shared|notif(?:ied|ications?)|communicated|distributed|advisor(?:y|ies)|news)\b|\b(?:provide|give|send|offer)s? (?:\w+ ){0,2}(?:early|advance|prior|pre-?)[ -]?(?:disclosure|notice|notification|warning|access|information)\b|\b(?:early|advance|prior|private) (?:\w+ )?(?:disclosure|notice|notification|warning|access|information|details) (?:of|on|about|for|regarding)\b|\b(?:for|with|receives?|gets?|carries) (?:(?:early|advance|private|timely|the|all|latest|new) )*(?:information|notices?|notifications?|details|updates?|news|warnings?) (?:on|about|of|regarding) (?:\w+ ){0,3}(?:releases?|patch(?:es)?|fixes|updates|vulnerabilit)|\b(?:intended|meant|used|there|exists) (?:to be used )?(?:primarily |mainly |only |solely )?(?:to|for) (?:inform|provid|notify|tell|distribut|announc|keep)\w*\b/i;

/** The project writes to it: "the team will inform distributors by emailing x". */
const WE_WRITE =
  /^[^,;]{0,40}\b(?:we|team|maintainers?|committee|(?:fix|release|incident|security) (?:lead|manager|coordinator))\b[^.;]{0,20}\b(?:will|shall|may|can|then|also)\b[^.;]{0,120}\b(?:e-?mail\w*|writ(?:e|ing)|sen[dt]\w*|post\w*|inform\w*|notif\w*)\b/i;

const isForNews = ({ problem }: Suspect, sentence: string): boolean =>
  (problem === 'public-list' && PRIVATE.test(sentence)) ||
  (problem !== 'malformed' && isTold(sentence.replace(/[^\s,;]{1,64}@[^\s,;]{1,90}/g, ' ')));

const isTold = (sentence: string): boolean => IS_TOLD.test(sentence) || WE_WRITE.test(sentence);

interface Suspect {
  /** As written, in lower case and without a disguise. */
  readonly value: string;
  readonly range: Span;
  readonly link: Link | undefined;
  readonly problem: WrongAddress['problem'];
  readonly repaired: string | undefined;
}

/** What is wrong with the addresses of a unit by themselves. */
const suspectsIn = remember(({ kind, prose }: Unit): readonly Suspect[] => {
  const { text, links, code } = prose;
  if (kind === 'code' || (!text.includes('@') && !links.some(({ url }) => /^mailto:/i.test(url)))) return [];
  const found: Suspect[] = [];
  for (const link of links) {
    const value = link.form === 'image' ? undefined : mailtoAddress(link.url);
    const problem = value === undefined ? undefined : problemOf(value, text);
    if (value !== undefined && problem !== undefined)
      found.push({ value, range: shownIn(link, text, value), link, problem, repaired: undefined });
  }
  for (const suspect of [...brokenIn(text), ...writtenIn(text)]) {
    const { start, end } = suspect.range;
    const inLonger = code.some(
      (span) => span.start <= start && end <= span.end && span.end - span.start > end - start + 10,
    );
    const inLink = links.some(({ range }) => overlap(range, suspect.range));
    if (
      !inLonger &&
      !(inLink && suspect.problem === 'malformed') &&
      !found.some(({ range }) => overlap(range, suspect.range))
    )
      found.push(suspect);
  }
  return found;
});

/** The address in the words of a link, or all of them. */
function shownIn({ range }: Link, text: string, value: string): Span {
  const at = text.slice(range.start, range.end).toLowerCase().indexOf(value);
  return at < 0 ? range : { start: range.start + at, end: range.start + at + value.length };
}

function* writtenIn(text: string): Generator<Suspect> {
  for (const { value, range } of addressesIn(text)) {
    const problem = problemOf(value, text);
    if (problem !== undefined && !(problem === 'malformed' && /^[:/]/.test(text.slice(range.end))))
      yield { value, range, link: undefined, problem, repaired: undefined };
  }
}

/** Two signs, or a space, where one sign or dot belongs: `security@@acme.dev`, `security@ acme.dev`, `security@acme,dev`, `security@acme. com`. */
const BROKEN =
  /(?<![\w/:.@+-])([A-Za-z0-9][\w.%+-]{0,63})@(?:(?:@|\.| )((?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24})|([A-Za-z0-9-]{1,63})(?:,(com|org|net|io|dev|app|ai|co|eu|de|fr|nl|uk|me|sh|info|tech)\b|\.\.([a-z]{2,24})|\. (com|org|net|io|dev|de)))(?![\w@-]|\.\w)/g;

function* brokenIn(text: string): Generator<Suspect> {
  for (const match of matchesOf(BROKEN, text)) {
    const [written, local = '', domain, name = '', ...ends] = match;
    const repaired = `${local}@${domain ?? `${name}.${ends.find(Boolean) ?? ''}`}`.toLowerCase();
    if (isPlaceholderAddress(repaired) || addressesIn(repaired).length === 0) continue;
    const range = { start: match.index, end: match.index + written.length };
    yield { value: written, range, link: undefined, problem: 'malformed', repaired };
  }
}

/** Names of hosts and of releases that follow an `@` elsewhere than in addresses. */
const NO_DOMAIN =
  /^(?:latest|next|beta|alpha|canary|stable|main|master|head|dev|edge|nightly|host(?:name)?|server|github|gitlab|discord|twitter|telegram|slack|matrix|keybase|mastodon|libera|freenode|irc)$/;
const NO_MAILBOX = /^(?:root|user(?:name)?|git|ssh|admin|npm|you|me)$/;

function problemOf(value: string, text: string): WrongAddress['problem'] | undefined {
  if (isPlaceholderAddress(value)) return undefined;
  const at = value.lastIndexOf('@');
  if (at < 0) return undefined;
  const [local, domain] = [value.slice(0, at), value.slice(at + 1)];
  if (domain.includes('.') && isReservedHost(domain)) return undefined;
  if (isNoReply(local, domain)) return 'no-reply';
  const list = listOf(local, domain);
  if (list === 'announcements') return list;
  if (list === 'list' && (isListHost(domain) || /\blists?\b/i.test(text))) return 'public-list';
  if (list === 'certain-list') return 'public-list';
  const last = domain.slice(domain.lastIndexOf('.') + 1);
  const isWhole = domain.includes('.') ? last.length > 1 : NO_DOMAIN.test(domain) || NO_MAILBOX.test(local);
  return isWhole || domain === '' ? undefined : 'malformed';
}
