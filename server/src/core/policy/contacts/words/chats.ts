import { alternatives, type Alternative } from '../../text/alternatives';

/** Where many read along unless one writes to somebody in particular. */
const COMMUNITY = String.raw`discord|slack|gitter|matrix|irc|libera\.?chat|zulip|mattermost|rocket\.?chat|element|guilded|forums?|discourse|discussions|discussion (?:board|forum|section|tab|list|group)s?|foro|foren|forum`;
/** Where one writes to somebody. */
const MESSENGER =
  'telegram|signal|whatsapp|wechat|keybase|threema|skype|xmpp|jabber|linkedin|twitter|mastodon|bluesky|facebook|instagram|messenger|微信|qq';

const MEDIUM = `${COMMUNITY}|${MESSENGER}|x`;

/** Somebody, and not a place: "me", "@name", "any of the admins", "anyone with the role Staff". */
const SOMEBODY = String.raw`(?:(?:me|him|her|them|@[\w.-]+)(?:\s\([^()]{0,40}\))?(?:,? or [^.;,]{0,50})?|(?:any|one|either|another)(?:one|body)?\b[^.;,]{0,50}|(?:the|a|an|our|my) (?:[\w-]+ |\w+-){0,3}?(?:maintainers?|authors?|owners?|creators?|developers?|devs?|admins?|administrators?|moderators?|mods?|staff|leads?|members?|managers?)\b[^.;,@]{0,25})`;

const WRITING =
  'contact(?:ing)?|messag(?:e|ing)|reach(?:ing)?(?: out)?(?: directly)?(?: to)?|ping(?:ing)?|dm(?:ing)?|writ(?:e|ing)(?: to)?|text(?:ing)?|add(?:ing)?|hit up|talk(?:ing)? to|get(?:ting)? in touch with|find(?:ing)?|tag(?:ging)?|send(?:ing)? (?:an? )?(?:\\w+ )?messages? to';

/** What every word for it has. */
const WRITING_TO = 'contact|messag|reach|ping|dm|writ|text|add|hit up|talk|touch|find|tag';

const OVER = '(?:on|via|through|over|in|at|using|from|under)';

/** What the name of somebody on a messenger has, beside letters. */
const DIGITS_OR_HASH = '0|1|2|3|4|5|6|7|8|9|#';

/** A message that only one reads, in words. */
const DIRECT: readonly Alternative[] = [
  [
    'messag|chat',
    String.raw`\b(?:(?:via|through|by|send|as|a|or)\s+(?:an? )?)?(?:direct|private|personal|encrypted) (?:\w+ )?(?:messages?|messaging|chats?)\b`,
  ],
  [
    'dm',
    String.raw`\b(?:via|send|through|or|by|me|us|my|our|in|a|open) (?:(?:a|an|private|discord|twitter|slack|mastodon|telegram|forum) ){0,3}dms?\b`,
  ],
  // "DM kiln896 on Discord"
  [
    `dm |pm |message & ${DIGITS_OR_HASH}`,
    String.raw`\b(?:dm|pm|message) [\w.-]{0,30}[\d#][\w.#-]{0,30} ${OVER} (?:${MEDIUM})\b`,
  ],
  ['dm |pm |dm@|pm@', String.raw`\b(?:dm|pm) (?:(?:me|us|him|her|them|any|one|the|our|an?)\b|@)`],
  ['dm', String.raw`(?:の|で|や)\s?dms?\b|\bdms?\s?(?:で|に|から|を|へ)`],
  [
    'nachricht|message|mensage|mensaje|messagg|bericht|wiadomo',
    String.raw`\b(?:direktnachricht|privatnachricht|privater? nachricht|message privé|messages privés|mensajes? (?:privados?|directos?)|mensage(?:m|ns) (?:privadas?|diretas?|particular(?:es)?)|messaggi[oi]? (?:privat[oi]|dirett[oi])|privébericht|direct bericht|wiadomoś\S{1,4} prywatn\S{1,3})`,
  ],
  [
    'личн|личк|私信|私訊|メッセージ|메시지|쪽지',
    String.raw`личн\S{1,4} сообщен\S{1,4}|личку|в личк\S|私信|私訊|ダイレクトメッセージ|個別メッセージ|다이렉트 메시지|개인 메시지|쪽지`,
  ],
];

const BY = 'auf|über|via|per|sur|par|por|en|no|pelo|su|tramite|op|przez|na|в|через';

const WRITE = String.raw`(?<!\S)(?:schreib|kontaktier|contact|cont[aá]ct|écri|escr[ií]b|escrev|scriv|contatt|napisz|пиш|напиш|свяж|联系|聯繫)[^\s.;:]{0,12}\s`;

/** To write to somebody in particular, wherever that is, or to anybody on a messenger. */
/** What every name of a place where one can write has. */
const MEDIA = `discord|slack|gitter|matrix|irc|libera|zulip|mattermost|rocket|element|guilded|forum|foro|foren|discours|discuss|${MESSENGER}| x`;

const TO_SOMEBODY: readonly Alternative[] = [
  [
    MEDIA,
    String.raw`\b(?:${WRITING})\s+(?:directly\s+)?${SOMEBODY}\s*(?:\([^()]{0,40}\)\s*)?(?:directly\s+)?${OVER}\s+(?:(?:the|our|my|a|their|your)\s+)?(?:(?:project|team|community|official)(?:'s)?\s+)?(?:${MEDIUM})\b`,
  ],
  [
    `${MESSENGER}| x`,
    String.raw`\b(?:${WRITING}|reports?|reporting|tell|notify|inform|send)\b(?!\s+(?:that|which|we|they|received)\b)(?![^.;:]{0,60}\b(?:each other|one another|users?|customers?|people)\b)[^.;:]{0,60}?\s(?:on|via|through|over|using)\s+(?:(?:my|our)\s+)?(?:${MESSENGER}|x)\b(?!\s+(?:group|channel|server|community|forum))`,
  ],
  [
    `group|chat|conversation|channel|room|thread & ${MEDIA}`,
    String.raw`\b(?:create|open|start|make) (?:a |an )?(?:private |direct |group |new )*(?:group|chat|conversation|channel|room|thread)\b[^.;]{0,40}\b${OVER}\s+(?:(?:our|the|my)\s+)?(?:${MEDIUM})\b`,
  ],
  [
    'join',
    String.raw`\bjoin(?:ing)?\s[^.;]{0,60}\band (?:then )?(?:${WRITING})\s+(?:directly\s+)?${SOMEBODY}`,
  ],
  [
    'telegram|signal|whatsapp|wechat|keybase',
    String.raw`\b(?:send|message|to) (?:(?:a|an|us|me|message|to) ){0,4}(?:my|our) (?:telegram|signal|whatsapp|wechat|keybase)\b`,
  ],
  ['keybase', String.raw`\buse\s+(?:my |our )?keybase\b`],
  // "Schreib mir auf Telegram", "contactez-moi sur Signal"
  [MESSENGER, String.raw`${WRITE}[^.;:]{0,40}?(?<!\S)(?:${BY})\s+(?:${MESSENGER})\b`],
  // "Contacta por Discord al administrador", "écrivez au mainteneur sur Discord"
  [
    MEDIA,
    String.raw`${WRITE}(?:[^\s.;:]{1,14}\s){0,2}?(?:${BY})\s+(?:${COMMUNITY})\s+(?:a|al|à|au|an|ao|den|dem|do|con|com|mit|avec|z|с)(?!\S)`,
  ],
  [
    MEDIA,
    String.raw`${WRITE}(?:[^\s.;:]{1,14}\s){1,4}?(?:${BY})\s+(?:${COMMUNITY})\b(?<=\s(?:al?|au|an|den|dem|die|ao|un|uno|einen|einem|eine|com|con|le|el|o|do)\s[^.;:]{3,50})`,
  ],
  // "Telegram @name", "Discord: @name"
  ['@', String.raw`\b(?:discord|telegram|signal|matrix|mastodon|keybase|wechat|threema)\s+@[\w.:-]{2,40}`],
  [
    `: & ${MESSENGER}|discord|matrix|session`,
    String.raw`\b(?:discord|telegram|signal|matrix|twitter|mastodon|keybase|bluesky|wechat|whatsapp|threema|session|微信|qq)\s*(?:id|username|handle)?\s*:\s*[@+]?\w[\w.#:-]{2,40}`,
  ],
];

const PLACE = String.raw`(?:#[\w-]{1,40}|(?:the|our|a|an|this|its|community|public|official|project(?:'s)?|github(?:'s)?|security|support|help|[\w-]{1,40})\s+){0,4}?`;

/** Where others read along. */
const IN_PUBLIC: readonly Alternative[] = [
  [
    MEDIA,
    String.raw`\b(?:report|submit|post|ask|share|contact|message|reach|ping|tell|write|mention|raise|let|notify|inform|talk|announce|help|speak|get in touch|discuss)\w*\b[^.;]{0,60}?\s(?:on|in|via|through|using|to|of|over|at)\s+${PLACE}(?:${COMMUNITY})\b(?!\s+(?:web ?site|home ?page|blog|docs|documentation|repositor|project|codebase|server software|itself)\b)`,
  ],
  [
    'join',
    String.raw`\bjoin(?:ing)?\s+(?:(?:the|our|a)\s+)?(?:\w+\s+)?(?:discord|slack|gitter|telegram|matrix|irc|zulip)\b[^.;]{0,80}\b(?:let|tell|report|notify|inform|message|ask|use|post|open|submit)\b`,
  ],
  ['irc', String.raw`\b(?:or|alternatively,?) (?:(?:on|via|over) )?irc\b`],
  [
    `or in|or on|or via|or through|or over|or ask|or post|or message us|or reach us|or contact us|or find us|or directly & ${MEDIA}`,
    String.raw`\bor (?:(?:ask|post|message us|reach us|contact us|find us|directly) )?(?:on|in|via|through|over) (?:(?:the |our )?#[\w-]{1,40} (?:(?:channel|room) )?(?:on|in|of) )?(?:(?:the|our|a|an|this|its|your|[a-z]{2,16}(?:'s)?) ){0,2}(?:${COMMUNITY})\b`,
  ],
  [
    'telegram|signal|whatsapp|facebook|matrix',
    String.raw`\b(?:in|on|to|through|via) (?:our|the) (?:telegram|signal|whatsapp|facebook|matrix) (?:group|channel|community|room|chat)\b`,
  ],
  [
    'forum|foro|fórum|discord|slack',
    String.raw`\b(?:im|in unserem|über das|dans le|sur le|sur notre|en el|no|nel|op het|in het|en nuestro|no nosso|sul) (?:\w+[- ])?(?:forum|foro|fórum|discord|slack)\b`,
  ],
];

export const PRIVATE_CHAT = alternatives([...DIRECT, ...TO_SOMEBODY]);
export const PUBLIC_CHAT = alternatives(IN_PUBLIC);

/** The words tell that one person is written to, and not a group. */
export const WRITES_TO_ONE = alternatives([
  ['dm', String.raw`\bdms?\b`],
  ...DIRECT,
  [WRITING_TO, String.raw`\b(?:${WRITING})\s+(?:directly\s+)?${SOMEBODY}\s*(?:\([^()]{0,40}\)\s*)?${OVER}\b`],
  ['directly to', String.raw`\bdirectly to (?:me|any|one|the)\b`],
]);
export const writesToOne = WRITES_TO_ONE.isIn;

/** "Report issues in Zulip" names the software that has them, "to open a discussion" what is done, and neither a place. */
export const namesSoftware = (words: string): boolean =>
  /\b(?:issues?|bugs?|vulnerabilit(?:y|ies)|flaws?|problems?|holes?|weakness(?:es)?)\s(?:in|of|with)\s(?:zulip|mattermost|rocket\.?chat|matrix|element|discourse|gitter)$|\bto (?:open|start|have|begin|raise) an? discussion$/i.test(
    words,
  );
