import { alternatives } from '../../text/alternatives';

const DIGITS = '0|1|2|3|4|5|6|7|8|9';

/** A number to call: behind a word that says so in any writing, and alone in the international one. */
export const PHONE = alternatives([
  [
    `${DIGITS} & call|phone|ring|dial|tel|tél|hotline|cell|mobile|sms|телефон|电话|電話|전화`,
    String.raw`(?:\b(?:call|phone|ring|dial|tel\.?|telephone|hotline|cell|mobile|sms|telefon|telefonisch|telefonicznie|telefoon|telefoonnummer|telefono|telefonicamente|téléphone|teléfono|telefone)\b|телефон\S{0,4}|电话|電話|전화)[^.;\d+]{0,30}\+?\(?\d[\d ()/.-]{5,18}\d(?!\d| (?:times|requests|users|bytes|iterations|items|calls)\b)`,
  ],
  [`+ & ${DIGITS}`, String.raw`(?<![\w+@/=-])\(?\+\d{1,3}\)?[ (.-]{1,2}\d[\d ().-]{5,16}\d(?![\w@])`],
]);

/** A desk or system of the project that takes requests, by its name. */
export const DESK = alternatives([
  [
    'desk|ticket|support|portal|tracker',
    String.raw`\b(?:report\w*|contact\w*|reach\w*|write to|ask|via|through|using|use|with|in|by|to|from)\s+(?:(?:a|an|the|our|your|their|its|support|it|online|customer|internal|technical)\s+){0,4}(?:help ?desk|service ?desk|support (?:desk|portal|system|tickets?|cent(?:er|re))|ticket(?:ing)? system|customer (?:portal|support)|request tracker)\b`,
  ],
  [
    'ticket|request|case & support|desk|customer',
    String.raw`\b(?:file|open|submit|raise|create|opening|submitting)\s+(?:(?:a|an|the|new)\s+)*(?:support|help ?desk|customer) (?:ticket|request|case)s?\b`,
  ],
  [
    'ticket|request|case & desk|support|portal',
    String.raw`\b(?:file|open|submit|raise|create|opening|submitting)\s+(?:a|an)\s+(?:ticket|request|case)\s+(?:with|at|in|via|through)\s+(?:(?:the|our)\s+)?(?:\w+\s+)?(?:help ?desk|service ?desk|support|portal)\b`,
  ],
  [
    'ticketsystem|helpdesk|système|sistema|система',
    String.raw`(?<!\S)(?:über|via|par|por|tramite|przez|через) (?:\S+ )?(?:ticketsystem|helpdesk|système de tickets|sistema de (?:tickets|chamados)|sistema di ticketing|система тикетов)\b`,
  ],
]);

/** A platform that takes reports for many projects, by its name. */
export const BOUNTY_PLATFORM = alternatives([
  [
    'hackerone|bugcrowd|huntr|intigriti|yeswehack',
    String.raw`\b(?:via|through|on|to|using|at|over|über|par|en|por|tramite|przez|через) (?:(?:the|our|a|la|le|il|el|o) )?(?:hackerone|bugcrowd|huntr|intigriti|yeswehack)(?:\.\w+)?(?: (?:platform|program(?:me)?|page|bounty program(?:me)?))?\b`,
  ],
]);

/** The programme of the project that takes reports for a reward. */
export const BOUNTY_PROGRAM = alternatives([
  [
    'bounty program',
    String.raw`\breport\w*\b[^.;]{0,60}\b(?:via|through|to|using|under|in) (?:(?:the|our|this|a) )?(?:\w+ )?bug bounty program(?:me)?\b(?!\s*:)`,
  ],
]);

/** To send a fix in public. */
export const PULL_REQUEST = alternatives([
  [
    'pull request|merge request| pr',
    String.raw`\b(?:open|submit|send|create|make|raise|file|provide|opening|submitting|sending|creating)\s+(?:us |me )?(?:(?:a|an|your|the|new)\s+)*(?:(?:pull|merge) requests?|prs?)\b|\bpull requests?\s?を\s?(?:挙げ|送|作成|出|上げ|お願い)`,
  ],
]);

/** Somebody by their name on a forge, or by a profile that tells how to reach them. */
export const PROFILE = alternatives([
  [
    '@ & github|gitlab|codeberg',
    String.raw`\b(?:github|gitlab|codeberg)\s{0,2}(?:user|handle|profile)?\s{0,2}:?\s{0,2}@[\w-]{1,39}\b`,
  ],
  [
    'profile',
    String.raw`\b(?:contact|reach|message|notify|write|get in touch)\w*\b[^.;]{0,60}\b(?:via|through|on|using|from|in)\s+[^.;]{0,40}\bprofile\b`,
  ],
  // "Contactez le mainteneur via … son profil"
  [
    'profil|perfil|profiel|профил & contact|écri|joign|schreib|kontakt|contáct|escrib|contat|scriv|neem|napisz|свяж|напиш',
    String.raw`(?<!\S)(?:contact|écri|joign|schreib|kontakt|contáct|escrib|contat|scriv|neem|napisz|свяж|напиш)[^\s.;]{0,10}\s[^.;,]{0,90}(?:profil|perfil|profiel|профил)[^\s.;]{0,4}`,
  ],
  // "Über die im Profil angegebenen Kontaktdaten", "les coordonnées de mon profil"
  [
    'profil|perfil|profiel|профил & kontakt|coordonn|contact|contat|контакт',
    String.raw`(?<!\S)(?:kontakt(?:weg|dat|mögl|adress)|coordonnées|datos de contacto|dados de contac?to|contatti|contactgegevens|dan(?:e|ych) kontaktow|контактн)[^\s.;]{0,12}\s[^.;]{0,60}(?:profil|perfil|profiel|профил)[^\s.;]{0,4}|(?<!\S)(?:[a-z]{2,10}-)?(?:profil|profiel|perfil|профил)[^\s.;]{0,4}\s[^.;]{0,50}(?:kontakt(?:weg|dat|mögl|adress)|contactgegevens|контакт)[^\s.;]{0,12}`,
  ],
  [
    ' @',
    String.raw`\b(?:contact|reach|message|ping|notify|tag|write)\w*(?: out)?(?: to)? @[\w-]{1,39}\b(?: (?:on|via|through) (?:github|gitlab|codeberg))?`,
  ],
]);
