import { alternatives } from '../text/alternatives';
import { matchesOf } from '../text/matches';

/** What a clause, in English or another language, says of ways of the past. */
export interface FormerWays {
  /** All of it is about reports that were made before: "pre-existing reports that were sent to x will still be worked on". */
  readonly all: boolean;
  /** It may say of a way that nobody reads it any more. */
  readonly some: boolean;
}

export const formerWaysIn = (clause: string): FormerWays => ({
  all: OF_REPORTS_MADE.isIn(clause),
  some: HINT.test(clause) && !CONDITION.test(clause),
});

/** Whether the clause says near a way in it, from `start` to `end`, that nobody reads it any more. */
export function isClosed(clause: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 2 * NEAR);
  const near = clause.slice(from, end + 2 * NEAR);
  return matchesOf(CLOSED, near).some((match) => {
    const last = match.index + match[0].length;
    const between =
      last <= start - from ? near.slice(last, start - from) : near.slice(end - from, match.index);
    return between.length <= NEAR && !TURN.test(between);
  });
}

/** What was reported before. */
const OF_REPORTS_MADE = alternatives([
  [
    'existing|earlier|previous|prior|older|legacy|former|past|already',
    String.raw`\b(?:pre-?existing|existing|earlier|previous|prior|older|legacy|former|past|already (?:open|reported|submitted)) (?:\w+ ){0,2}?(?:reports?|vulnerabilit(?:y|ies)|submissions?|tickets?|cases?|issues?)\b(?! (?:should|must|can|may|policy|process))[^.;]{0,60}\b(?:reported|submitted|sent|made|filed|received|opened|raised|handed in|e-?mailed|mailed|posted|came|arrived)\b`,
  ],
  [
    'already|previously|earlier|before|were|was & continue|still|remain',
    String.raw`\b(?:reports?|vulnerabilit(?:y|ies)|submissions?|issues?)\b[^.;]{0,40}\b(?:already|previously|earlier|were|was|came|have been) ?(?:reported|submitted|sent|made|filed|received|e-?mailed|mailed|posted|in)?\b[^.;]{0,100}\b(?:will|shall|are|is) (?:\w+ )?(?:continue|still|remain|processed|handled)`,
  ],
  [
    'bisherige|frühere|bereits & gemeldet|eingereicht|eingegangen|gesendet',
    String.raw`(?<!\S)(?:bisherige|frühere|bereits)[nr]?\s[^.;]{0,60}(?:gemeldet|eingereicht|eingegangen|gesendet)`,
  ],
  [
    'déjà|antérieur|précédent & signal|envoy|soumis',
    String.raw`(?<!\S)(?:signalements?|failles?|rapports?|vulnérabilités)[^.;]{0,20}\s(?:déjà|antérieur\S{0,3}|précédents?)[^.;]{0,40}(?:signalé|envoyé|soumis)`,
  ],
  [
    'anterior|previ|ya |já  & report|envi|relat',
    String.raw`(?<!\S)(?:reportes?|informes?|relatos?|relatórios|vulnerabilidades)\s(?:\S{1,14}\s){0,2}?(?:anterior(?:es)?|previ[ao]s|ya|já)\s[^.;]{0,40}(?:report|envi|relat)\S{0,6}`,
  ],
]);

/** A word of each that CLOSED has. */
const HINT =
  /no longer|not any ?more|any ?more|retired|discontinued|shut down|decommission|deprecated|superseded|formerly|used to|nicht mehr|plus|ya no|já não|mais|non più|niet (?:meer|langer)|już nie|nie jest już|больше не|більше не|不再|停用|废弃|廃止|더 이상|artık/i;

/** Nobody reads it, or it does not take reports. */
const CLOSED = new RegExp(
  [
    String.raw`\b(?:(?:is|are|was|were|do|does|we|will)\s)?no longer (?:be )?(?:accept|monitor|us(?:e|ing)|read|check|in use|active|valid|process|handl|tak(?:e|ing)|receiv|watch|answer|in operation|participat|run)\w*`,
    String.raw`\b(?:has|have|was|were) (?:been )?(?:retired|discontinued|shut down|decommissioned|deprecated|superseded|abandoned|closed down)\b`,
    String.raw`\b(?:not|n't) (?:\w+ ){0,6}any ?more\b`,
    String.raw`\b(?:we )?(?:formerly|used to) (?:run|use|have|accept|handle|take|report|be)\w*`,
    String.raw`(?<!\S)nicht mehr (?:\S{1,20} )?(?:genutzt|verwendet|überwacht|gelesen|aktiv|gültig|angenommen|akzeptiert|bearbeitet|beobachtet|betrieben)`,
    String.raw`(?<!\S)(?:n['’]est|ne sont|n['’]acceptons|n['’]utilisons|ne lisons|ne surveillons) plus(?!\S)`,
    String.raw`(?<!\S)(?:ya no|já não|non)\s(?:(?:se|è|è|viene|vengono|está|están|es|são|é) )?(?:più )?(?:acept|aceit|utiliz|us|monitor|activ|ativ|válid|legg|lee|lê|accett|attiv|valid)\S{0,10}`,
    String.raw`(?<!\S)niet (?:meer|langer) (?:gebruikt|gelezen|actief|geldig|geaccepteerd|gevolgd)`,
    String.raw`(?<!\S)(?:już nie|nie jest już) (?:\S{1,14} )?(?:przyjm|używ|monitor|aktywn|czyta)\S{0,8}`,
    String.raw`(?<!\S)(?:больше не|більше не) (?:приним|использ|отслеж|чита|действ|прийма|використ|працю|работа)\S{0,8}`,
    String.raw`(?:已)?不再(?:接受|使用|受理|监控|監控|维护|維護|有效)|(?:已|被)(?:停用|废弃|廢棄|关闭|關閉)`,
    String.raw`廃止(?:され|しま|済)|(?:使用|利用|受け付け|確認)(?:して|されて)?(?:い|おり)ませ`,
    String.raw`더 이상[^.]{0,12}(?:사용|접수|확인|받)`,
  ].join('|'),
  'gi',
);

/** "If the address is no longer valid, write to x": what follows is the way. */
const CONDITION =
  /^\W*(?:(?:if|in case|should|when|once|falls|wenn|sollte|si|se|caso|als|indien|jeśli|если|якщо)\s|如果|若)/i;

/** Another way follows, or the sentence has gone on. */
const TURN =
  /[,;:]\s(?:so |and |but )?(?:please|use|instead|report|write|send|mail|e-?mail|contact|we |bitte|nutz|utilis|écri|us[ae]|escri|gebruik|prosimy|пожалуйста|用|请)|\b(?:instead|now|rather|and|but|because|since|unless)\b|[.。]\s?/i;

/** How far, in characters, a way stands from what closes it. */
const NEAR = 60;
