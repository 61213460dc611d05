import type { Link } from '../../../markdown/model';
import { isReservedHost } from '../../leftovers/placeholders';
import type { ChannelKind } from '../../model';
import { mailtoAddress } from '../addresses';
import { PRIVATE_REPORTING } from '../channel-words';
import { channelOfLink, hostAndPath, isForge, isMessenger } from '../urls';
import { writesToOne } from '../words/chats';
import type { Candidate } from './candidate';
import { fromAddress } from './in-addresses';

export function fromLink(link: Link, text: string): Candidate | undefined {
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
  // Who links a programme on such a platform takes reports there.
  const selfEvident = direct === 'bounty-platform' && hostAndPath(link.url).path.length > 1;
  return { kind: direct, value: link.url, range: link.range, link, problem, selfEvident };
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
export const isPrivateTicket = (text: string): boolean =>
  /\b(?:confidential|private|non-public|restricted) (?:\w+ )?(?:issue|ticket|bug)\b(?! bount)|\bvertrauliche[sn]? (?:issue|ticket)|\b(?:issue|ticket)s? (?:\S{1,12} (?:jako|como|comme|als) )?(?:confidentiel|confidencia|privé|privad[oa]|riservat[oa]|poufn|prywatn|vertraulich)|(?:poufn|prywatn|приватн|конфиденциальн)\S{1,4} issue|(?:私有|机密|保密|私密)\s?issue|非公開の?\s?issue|비공개 이슈|\b(?:issue|ticket|bug)s?\b[^.;]{0,60}\b(?:as (?:private|confidential)|to (?:private|confidential)|security level|security[- ]sensitive|security (?:checkbox|flag|box|group|bit) (?:\w+ )?(?:set|checked|ticked|enabled|selected)|type to \W?security|confidential|visibility (?:\w+ ){0,3}(?:private|restricted))\b/i.test(
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
    /\b(?:report(?:ing)?|submission|contact|disclosure)\b.{0,20}\bform\b|\bform\b.{0,20}\breport|^(?:(?:the|our|this) )?(?:\w+ ){0,3}form$|^(?:(?:the|our|this) )?contact page$/i.test(
      shown,
    ) ||
    (shown.length <= LONGEST_NAME && FORM_IN_LANGUAGES.test(shown))
  )
    return 'web-form';
  if (/\b(?:discord|slack|matrix|telegram|twitter|mastodon|x\.com)\b/i.test(shown + url) && writesToOne(text))
    return 'chat-private';
  return undefined;
}

/** How long the words of a link are at most, in UTF-16 units, that name where it leads and do not tell of it. */
const LONGEST_NAME = 60;
const FORM_IN_LANGUAGES =
  /formular|formulaire|formulári|modulo (?:di|per|online|web)|formulier|formularz|(?<!\p{L})форм[аыуеоі](?!\p{L})|lomak(?:e|k)|skjema|formulär|űrlap|formuláři?|表单|表單|フォーム|양식|biểu mẫu|borang|formulir|نموذج|φόρμα/iu;

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
