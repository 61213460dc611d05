import type { Span } from '../../markdown/model';
import type { Stage } from '../model';
import { isAscii, withLetters } from '../text/letters';
import { matchesOf } from '../text/matches';

type Cue = readonly [stage: StageCue['stage'] | undefined, pattern: RegExp];

/** A word or phrase that names a stage of handling a report. */
export interface StageCue {
  readonly stage: Exclude<Stage, 'other'>;
  /** In the text it was found in. */
  readonly range: Span;
}

/**
 * Earlier patterns take what they match from later ones: a "detailed response" is an assessment and no first response.
 * What the first one takes names no stage: in "we fix confirmed vulnerabilities" nothing is confirmed.
 */
const ENGLISH: readonly Cue[] = [
  [
    undefined,
    /\b(?:verified|validated|confirmed|accepted|triaged|reported|disclosed|known|resolved|valid) (?!(?:the|a|an|your|that|whether|within|in|by|and|or|as|to|of|on|until|for|after|if)\b)(?:\w+ ){0,3}(?:issues?|vulnerabilit(?:y|ies)|bugs?|reports?|problems?|findings?|flaws?)\b/gi,
  ],
  [
    'update',
    /\b(?:status|progress|regular|periodic|further|subsequent|ongoing|investigation|weekly|monthly|biweekly|daily) (?:\w+ )?updates?\b|\b(?:status|progress) reports?\b|\bupdates? (?:frequency|cadence|interval)\b|\bupdates? (?:on|about|regarding) (?:\w+ ){0,3}(?:status|progress|investigation|report|issue|fix|case)\b|\bkeep(?:ing)? (?:\w+ ){1,3}(?:informed|updated|posted|up to (?:date|speed)|in the loop|apprised)\b|\b(?:provide|send|give|share|post|receive|expect)(?: \w+){0,3} updates?\b(?! (?:for|to) )|\bupdate (?:you|(?:the )?reporters?)\b|\bfollow[- ]?up\b/gi,
  ],
  [
    'fix',
    /\bsecurity (?:updates?|patch(?:es)?|fix(?:es)?|releases?)\b|\bpublish(?:es|ed|ing)? (?:a |the |any )?(?:\w+ )?(?:fix(?:es)?|patch(?:es)?|release|update|new version)\b/gi,
  ],
  [
    'assess',
    /\b(?:more |fully )?(?:detailed|substantive|in-depth|full) (?:response|reply|answer)\b|\bresponse about\b|\bnext steps?\b|\b(?:initial |preliminary |first |full |severity |impact )?(?:triag\w*|assess\w*|evaluat\w*|investigat\w*|analys[ei]s|analy[sz]e[ds]?|validat\w*|verif(?:y|ied|ication|ying)|review(?:ed|s|ing)?|determination|classif\w+)\b|\bconfirm\w* (?:of )?(?:the |whether |if |that |your |a )*(?:\w+ )?(?:vulnerabilit\w+|issue|problem|bug|validity|existence|flaw)\b|\breproduc(?:e|tion) (?:the|of)\b|\bwhether (?:\w+ ){0,5}(?:accepted|declined|rejected|valid)\b/gi,
  ],
  [
    'acknowledge',
    /\backnowled\w*|\bconfirm\w* (?:\w+ )?(?:receipt|reception|that we (?:have )?received)\b|\breceipt\b|\b(?:initial|first|preliminary|early) (?:\w+ )?(?:response|reply|contact|answer|feedback|communication|reaction)\b|\b(?:response|reply|reaction) times?\b|\brespon(?:d|ds|ded|se|ses|ding)\b|\brepl(?:y|ies|ied|ying)\b|\b(?:get|getting|come|be) back to (?:you|reporters?|the reporter)\b|\bhear (?:back )?from\b|\b(?:in|get in) touch\b|\breach out to you\b|\banswer(?:ed|s)?\b|\bcontact(?:ed)? (?:you|the reporter)\b|\bfeedback\b/gi,
  ],
  [
    'disclose',
    /\bdisclos\w*|\bembargo\w*|\bpublic (?:release|announcement|exposure|knowledge)\b|\bpublicly\b|\b(?:mak(?:e|ing)|made|goes?|going|be|becom\w+) (?:\w+ )?public\b|\bpublish\w*|\bpublication\b|\b(?:issue|release|post)\w* (?:\w+ ){0,3}advisor(?:y|ies)\b|\badvisor(?:y|ies) (?:publication|release)\b|\bannounce\w*|\bsharing (?:\w+ ){0,3}(?:details|information)\b/gi,
  ],
  [
    'fix',
    /\b(?:hot-?)?fix(?:e[sd]|ing)?\b|\bpatch(?:e[sd]|ing)?\b|\bremed(?:iat\w*|y|ies)\b|\bresol(?:ve|ves|ved|ving|ution)\b|\bmitigat\w*|\breleas(?:e|es|ed|ing)\b|\baddress(?:ed|ing)\b|\b(?:to|will|we|and) address\b|\bcorrect(?:ed|ion|ions)\b|\bsolutions?\b|\brepair\w*|\bship(?:ped|ping)?\b|\bworkarounds?\b/gi,
  ],
];

/** They take what English has left. */
const OTHER_LANGUAGES: readonly Cue[] = [
  [
    'update',
    withLetters(
      String.raw`(?<![\p{L}])(?:actualizaci\p{L}+ de estado|mises? à jour (?:de statut|régulières?)|status-?(?:update|aktualisierung)\p{L}*|atualizaç\p{L}+ de status|aggiornament\p{L} (?:di|sullo) stato|aktualizacj\p{L}+ status\p{L}*|обновлени\p{L}+ (?:статуса|о ходе))|स्थिति अपडेट|प्रगति|進捗|进展|進展|진행 상황`,
      'gi',
    ),
  ],
  [
    'assess',
    withLetters(
      String.raw`(?<![\p{L}])(?:evaluaci\p{L}+|evaluar\p{L}*|avalia\p{L}+|évalu\p{L}+|examin\p{L}+|analyser\p{L}*|trait(?:er|é|ement)\p{L}*|investigar\p{L}*|bewert\p{L}+|prüf\p{L}+|valutazion\p{L}+|beoordel\p{L}+|onderzoek\p{L}*|ocen\p{L}+|z?weryfik\p{L}+|przeanaliz\p{L}+|оцен\p{L}+|проанализ\p{L}+)|मूल्यांकन|विश्लेषण|जांच|जाँच|评估|評估|評価|分析|調査|トリアージ|検証|验证|평가|분석|검토`,
      'gi',
    ),
  ],
  [
    'acknowledge',
    withLetters(
      String.raw`(?<![\p{L}])(?:acus\p{L}* (?:de )?recib\p{L}+|(?:confirm\p{L}+ )?(?:la )?recepci[óo]n|recebimento|respond\p{L}+|respuesta\p{L}*|contestar\p{L}*|respost\p{L}+|accus\p{L}+ (?:de )?réception|répon\p{L}+|eingangsbestätig\p{L}+|bestätig\p{L}+|antwort\p{L}*|rückmeld\p{L}+|rispost\p{L}+|risponder\p{L}+|conferm\p{L}+|bevestig\p{L}+|reager\p{L}+|reactie|potwierdz\p{L}+|odpowi\p{L}+|ответ\p{L}*|отвеча\p{L}+|подтвер\p{L}+|відпов\p{L}+)|प्रतिक्रिया|पुष्टि|उत्तर|जवाब|确认|確認(?:收到|回覆)|回复|回覆|答复|响应|返信|受領|返答|回答|応答|一次対応|ご連絡|응답|답변|회신|접수`,
      'gi',
    ),
  ],
  [
    'disclose',
    withLetters(
      String.raw`(?<![\p{L}])(?:divulg\p{L}+|publicar\p{L}*|publicaci\p{L}+|veröffentlich\p{L}*|offenleg\p{L}*|openbaar\p{L}*|раскры\p{L}+|опубликов\p{L}+|ujawni\p{L}+|opubliku\p{L}+)|प्रकटीकरण|खुलासा|सार्वजनिक|披露|公开|公開|공개`,
      'gi',
    ),
  ],
  [
    'fix',
    withLetters(
      String.raw`(?<![\p{L}])(?:correcci\p{L}+|corregir\p{L}*|parche\p{L}*|soluci\p{L}+|solucionar\p{L}*|resolver\p{L}*|correç\p{L}+|corrig\p{L}+|corrett\p{L}+|correctifs?|corrections?|résol\p{L}+|behoben|behebung|beheben|korrektur\p{L}*|correzion\p{L}+|risol\p{L}+|oploss\p{L}+|lossen|verhelp\p{L}+|popraw\p{L}+|napraw\p{L}+|łatk\p{L}+|исправ\p{L}+|устран\p{L}+|випра\p{L}+)|पैच|सुधार|समाधान|修复|修復|修补|补丁|修正|対処|패치|수정|해결`,
      'gi',
    ),
  ],
];

const ALL: readonly Cue[] = [...ENGLISH, ...OTHER_LANGUAGES];

/**
 * What a text in ASCII has where one of the other languages matches and English has not taken it: the beginnings of the words that are written without
 * other letters. "Responds", "responded", "responding" and "correction" belong to English.
 */
const ASCII_WORDS =
  /status-?(?:update|aktualisierung)|actualizaci|evaluaci|evaluar|avalia|examin|analyser|trait(?:er|ement)|investigar|bewert|valutazion|acus|recepcion|recebimento|respond(?!(?:s|ed|ing)?\b)|respuesta|contestar|respost|antwort|rispost|conferm|bevestig|reager|reactie|potwierdz|odpowi|divulg|publicar|publicaci|offenleg|openbaar|correcci|corregir|parche|soluci|resolver|corrig|corrett|correctif|correction(?!s?\b)|behob|beheb|korrektur|correzion|risol|oploss|risponder|aggiornament|aktualizacj|beoordel|onderzoek|ocen|weryfik|przeanaliz|ujawni|opubliku|lossen|verhelp|popraw|napraw|\B(?:respond|correction)/i;

/** The stages that a normalised text names, in order and not overlapping. */
export function stageCuesIn(text: string): StageCue[] {
  const taken: Span[] = [];
  const cues: StageCue[] = [];
  for (const [stage, pattern] of isAscii(text) && !ASCII_WORDS.test(text) ? ENGLISH : ALL) {
    for (const { 0: match, index } of matchesOf(pattern, text)) {
      const range = { start: index, end: index + match.length };
      if (taken.some((other) => range.start < other.end && other.start < range.end)) continue;
      taken.push(range);
      if (stage !== undefined) cues.push({ stage, range });
    }
  }
  return cues.sort((a, b) => a.range.start - b.range.start);
}

/** The last stage that a text names, with those that are joined to it ("acknowledge and triage"): one promise over several stages. */
export function stagesEnding(text: string): StageCue['stage'][] {
  const cues = stageCuesIn(text);
  let last = cues.length - 1;
  const named = cues[last];
  // "Reply to any disclosure": what is disclosed there is the report.
  if (
    named?.stage === 'disclose' &&
    last > 0 &&
    OBJECT_OF.test(text.slice(0, named.range.start)) &&
    /^disclosures?$/i.test(textOf(text, named))
  )
    last--;
  return joinedBackwards(text, cues, last);
}

/** The first stage that a text names, with those that are joined to it. */
export function stagesBeginning(text: string): {
  readonly stages: StageCue['stage'][];
  readonly end: number;
} {
  const cues = stageCuesIn(text);
  const [first] = cues;
  if (first === undefined) return { stages: [], end: 0 };
  let last = 0;
  while (isJoined(text, cues[last], cues[last + 1])) last++;
  return { stages: joinedBackwards(text, cues, last), end: cues[last]?.range.end ?? first.range.end };
}

const OBJECT_OF = /\b(?:to|your|all|any|each|every|of|this|vulnerability|security)\s$/i;
const JOINED =
  /^(?:\s\w+){0,2}\s?(?:,|\/|&|\band\b|\bor\b|\by\b|\be\b|\bet\b|\bund\b|\bи\b|和|与|、)+(?:\s?\b\w+\b){0,2}\s?$/i;

const textOf = (text: string, { range }: StageCue): string => text.slice(range.start, range.end);

function isJoined(text: string, left: StageCue | undefined, right: StageCue | undefined): boolean {
  return (
    left !== undefined && right !== undefined && JOINED.test(text.slice(left.range.end, right.range.start))
  );
}

function joinedBackwards(text: string, cues: readonly StageCue[], last: number): StageCue['stage'][] {
  const stages = new Set<StageCue['stage']>();
  for (let index = last; index >= 0; index--) {
    const cue = cues[index];
    if (cue === undefined || (index < last && !isJoined(text, cue, cues[index + 1]))) break;
    stages.add(cue.stage);
  }
  return [...stages].reverse();
}
