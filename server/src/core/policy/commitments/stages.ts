import { overlap } from '../../collections/spans';
import { rememberTexts } from '../../collections/remember-texts';
import type { Span } from '../../markdown/model';
import { matchesOf } from '../text/matches';
import { isPublishing, withoutAdjuncts } from './adjuncts';
import type { ByLanguage } from './durations/words/languages';
import type { StageCue } from './stage-cue';
import { hasOtherLetters, hasWord, wordPattern, wordsIn, type WordPattern } from './words/patterns';
import {
  ACKNOWLEDGE_WORDS,
  ASSESS_WORDS,
  CONFIRMED,
  DISCLOSE_WORDS,
  FIX_WORDS,
  PLAN_WORDS,
  UPDATE_WORDS,
} from './words/stages';

type Cue = readonly [stage: StageCue['stage'] | undefined, pattern: RegExp];

/**
 * Earlier patterns take what they match from later ones: a "detailed response" is an assessment and no first response.
 * What the first one takes names no stage: in "we fix confirmed vulnerabilities" nothing is confirmed, and a fix team need not fix.
 */
const ENGLISH: readonly Cue[] = [
  [
    undefined,
    /\b(?:fix|patch|release|response|disclosure|triage|security) (?:team|leads?|manager|coordinator|group|owner|champion)s?\b|\b(?:verified|validated|confirmed|accepted|triaged|reported|disclosed|known|resolved|valid) (?!(?:the|a|an|your|that|whether|within|in|by|and|or|as|to|of|on|until|for|after|if)\b)(?:\w+ ){0,3}(?:issues?|vulnerabilit(?:y|ies)|bugs?|reports?|problems?|findings?|flaws?)\b|\b(?:classified|rated|categori[sz]ed) as\b|\bpublished (?:\w+ ){0,2}(?:versions?|packages?|artifacts?|images?|modules?|dependenc(?:y|ies))\b|\b(?:appreciat|valu|thank|grateful|welcom|believ)\w*[^.;]{0,30}\b(?:responsible|coordinated) (?:vulnerability )?disclosure\b/gi,
  ],
  [
    'update',
    /\b(?:status|progress|regular|periodic|further|subsequent|ongoing|investigation|weekly|monthly|biweekly|daily) (?:\w+ )?updates?\b|^(?:updates?|news)$|\b(?:status|progress) (?:reports?|e?-?mails?|messages?|notes?)\b|\bupdates? (?:frequency|cadence|interval)\b|\bupdates? (?:on|about|regarding) (?:\w+ ){0,3}(?:status|progress|investigation|report|issue|fix|case)\b|\bkeep(?:ing)? (?:\w+ ){1,3}(?:informed|updated|posted|up to (?:date|speed)|in the loop|apprised)\b|\b(?:provide|send|give|share|post|receive|expect)(?: \w+){0,3} updates?\b(?! (?:for|to) )|\bupdate (?:you|(?:the )?reporters?)\b|\bbrief(?:ed|ings?)\b|\bsituation reports?\b|\bnews (?:about|on|of) (?:\w+ ){0,3}(?:state|status|progress|fix|case|report)\b|(?<!\b(?:detailed|correction|fix|patch|remediation) )\bfollow[- ]?ups?\b/gi,
  ],
  [
    'fix',
    /\bsecurity (?:updates?|patch(?:es)?|fix(?:es)?|releases?)\b|\bpublish(?:es|ed|ing)? (?:a |the |any )?(?:\w+ )?(?:fix(?:es)?|patch(?:es)?|release|update|new version)\b/gi,
  ],
  [
    'assess',
    /\b(?:more |fully )?(?:detailed|substantive|in-depth|full|further|second|subsequent|complete|final|formal|definitive|considered) (?:response|reply|answer)\b|\bmore (?:detailed|substantive|in-depth) (?:update|feedback|follow-?up|information)\b|\bresponse about\b|\bnext steps?\b|\b(?:initial |preliminary |first |full |severity |impact )?(?:triag\w*|assess\w*|evaluat\w*|investigat\w*|analys[ei]s|analy[sz](?:e[ds]?|ing)|validat\w*|verif(?:y|ied|ication|ying)|review(?:ed|s|ing)?|determination|classif\w+)\b|\bconfirm\w* (?:of )?(?:the |whether |if |that |your |a )*(?:\w+ )?(?:vulnerabilit\w+|issue|problem|bug|validity|existence|flaw)\b|\breproduc(?:e|tion) (?:the|of)\b|\bwhether (?:it|this|that) (?:is|was) (?:an? )?(?:\w+ )?(?:bug|vulnerab|valid|real|security|issue|genuine)\w*|\bwhether (?:\w+ ){0,5}(?:accept\w*|declin\w*|reject\w*|consider\w*|valid|agree|reproduc\w+|confirm\w*)\b|\b(?:know|tell you) if (?:\w+ ){0,4}(?:accepted|valid|confirmed)\b|\breproduc(?:e|ed|ing)\b|\bverdict\b|\b(?:confirmed|accepted|validated) or (?:rejected|declined|dismissed|not)\b|\bseverity (?:is |are |gets? )?(?:decided|known|clear)\b|\bwhat we (?:think|find|found|make) of\b|\bdecisions?\b|\bdecides? (?:on|whether|if|about)\b|\b(?:severity|cvss(?: score)?|priority|impact|scope|validity) (?:and (?:\w+ ){1,2})?(?:is |are |gets? |(?:has|have) been |will be )?(?:assigned|rated|rating|scored|set|determined|agreed|confirmed|established)\b|\b(?:assign|rat)\w* (?:an? |the |its )?(?:initial )?(?:severity|cvss|priority|score)\b|\bdiagnos\w+|\blook(?:s|ed|ing)? (?:at|into)\b|\bprocess(?:es)? (?:your|the|each|every|all) (?:\w+ )?(?:reports?|submissions?)\b|\b(?:reports?|submissions?) (?:is|are|will be|gets?) (?:\w+ )?processed\b/gi,
  ],
  [
    'acknowledge',
    /\backnowled\w*|\backs?\b|\bconfirms?(?= and (?:triag|assess|review|investigat))|\bconfirm\w* (?:\w+ )?(?:receipt|reception|(?:that )?(?:we|it) (?:have |has )?(?:received|got|arrived))\b|\breceipt\b|\b(?:initial|first|preliminary|early) (?:\w+ )?(?:response|reply|contact|answer|feedback|communication|reaction|comment|sign|mail|e-?mail|message|word)\b|\b(?:response|reply|reaction) times?\b|\brespon(?:d|ds|ded|se|ses|ding)\b|\brepl(?:y|ies|ied|ying)\b|\b(?:gets?|getting|comes?|be) back to (?:you|reporters?|the reporter|as)\b|\breads? (?:your|each|every) \w+\b|\bhear(?:s|ing)? (?:(?:back|something|anything|again) )?(?:from|within|in)\b|\bhear back\b|\b(?:writ(?:e|es|ing)|mail(?:s|ing)?|e-?mail(?:s|ing)?|messag(?:e|es|ing)) (?:(?:you |reporters? )?back(?: to (?:you|the reporter))?|to you|you)\b|\bsigns? of life\b|\bcomments? on your\b|\b(?:talk|speak)(?:s|ing)? (?:to|with) (?:an? |one of (?:our|the) )?(?:engineer|human|person|maintainer|developer|real)s?\b|\bpicks? up (?:your|the|each|every) \w+\b|\b(?:get|receive|send)s? (?:you )?an? (?:\w+ )?confirmation\b|\bconfirmation e-?mail\b|\b(?:e-?mail|message|word) from (?:us|me|the team)\b|\b(?:in|get in) touch\b|\breach out to you\b|\b(?:reach out|notify you|inform you)(?= ?$)|\bconfirm\w* (?:your|the|each|every|all|any|new) (?:reports?|messages?|e-?mails?|submissions?)\b|\banswer(?:ed|s|ing)?\b|\bcontact(?:ed)? (?:you|the reporter)\b|\bfeedback\b|(?:^|: )confirmation$/gi,
  ],
  // What is said of a message is no fix.
  [
    'acknowledge',
    /\b(?:e-?mails?|mails?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|submissions?|correspondence) (?:(?:will|shall|should) be|are|is|gets?) (?:\w+ )?(?:addressed|handled|processed|seen to|dealt|attended to)\b/gi,
  ],
  [
    'disclose',
    /\bdisclos\w*|\bembargo\w*|\bpublic (?:release|announcement|exposure|knowledge|advisory)\b|\b(?:delay|postpon|defer|with-?h[eo]ld|h[eo]ld)(?:s|e|ed|es|ing)?(?: back| off)? (?:\w+ ){0,3}(?:details?|information|disclosure|publication|advisor(?:y|ies))\b|\bdetails (?:\w+ ){1,2}(?:withheld|held back)\b|\bpublicly\b|\b(?:mak(?:e|ing)|made|goes?|going|be|becom\w+) (?:\w+ ){0,3}public\b(?! (?:issue|repo|bug))|\bpublish\w*|\bpublication\b|(?<!\b(?:the|an|this|that|any|each|every|your|its|of|security) )\b(?:issue|release|post)\w* (?:\w+ ){0,3}advisor(?:y|ies)\b|\badvisor(?:y|ies) (?:publication|release|appears?|follows?|(?:goes?|comes?|is|are) (?:out|live))\b|\bannounce\w*|\bsharing (?:\w+ ){0,3}(?:details|information)\b|\b(?:stays?|remains?|kept|keep) (?:\w+ ){0,3}(?:confidential|private|secret)\b|\b(?:is|are|be) (?:confidential|embargoed|kept between us)\b(?= (?:for|until) )|\bbetween us\b|\bsit on (?:it|this|them|the)\b|\b(?:confidentiality|quiet) period\b|\bto yourself\b|\bwrite-?ups?\b|^(?:security |public )?advisor(?:y|ies)$/gi,
  ],
  [
    'fix',
    /\b(?:hot-?)?fix(?:e[sd]|ing)?\b|\bpatch(?:e[sd]|ing)?\b|\bremed(?:iat\w*|y|ie[sd])\b|\bresol(?:ve|ves|ved|ving|ution)\b|\bmitigat\w*|\breleas(?:e|es|ed|ing)\b|\baddress(?:ed|ing)\b|\b(?:to|will|we|and) address\b|\bcorrect(?:ed|ion|ions)\b|\bsolutions?\b|\brepair\w*|\bship(?:ped|ping)?\b|\broll(?:s|ed|ing)? out\b|\bworkarounds?\b/gi,
  ],
];

/** They take what English has left. Nothing is confirmed in "confirmed vulnerabilities". */
const OTHER_LANGUAGES: readonly (readonly [stage: StageCue['stage'] | undefined, words: WordPattern])[] = [
  [undefined, wordPattern(CONFIRMED)],
  ['update', wordPattern(UPDATE_WORDS)],
  ['assess', wordPattern(ASSESS_WORDS)],
  ['acknowledge', wordPattern(ACKNOWLEDGE_WORDS)],
  ['disclose', wordPattern(DISCLOSE_WORDS)],
  ['fix', wordPattern(FIX_WORDS)],
];

const PLANS = wordPattern(PLAN_WORDS);

/** Whether a text in ASCII has a word of one of the other languages at all: most have none. */
const ANY_STAGE = wordPattern({
  ...[UPDATE_WORDS, ASSESS_WORDS, ACKNOWLEDGE_WORDS, DISCLOSE_WORDS, FIX_WORDS].reduce<
    Partial<Record<keyof ByLanguage, string>>
  >((all, words) => {
    for (const [language, line] of Object.entries(words) as [keyof ByLanguage, string][])
      all[language] = all[language] === undefined ? line : `${all[language]}, ${line}`;
    return all;
  }, {}),
});

/** The stages that a normalised text names, in order and not overlapping. */
export const stageCuesIn = rememberTexts((text): readonly StageCue[] => {
  const taken: Span[] = [];
  const cues: StageCue[] = [];
  const take = (
    stage: StageCue['stage'] | undefined,
    { 0: match, index }: RegExpExecArray,
  ): Span | undefined => {
    const range = { start: index, end: index + match.length };
    if (taken.some((other) => overlap(other, range))) return;
    taken.push(range);
    return stage === undefined ? undefined : range;
  };
  for (const match of wordsIn(PLANS, text)) {
    const range = take('other', match);
    if (range !== undefined) cues.push({ stage: 'other', range });
  }
  for (const [stage, pattern] of ENGLISH) {
    for (const match of matchesOf(pattern, text)) {
      const range = take(stage, match);
      if (stage !== undefined && range !== undefined) cues.push({ stage, range });
    }
  }
  if (hasOtherLetters(text) || hasWord(ANY_STAGE, text)) {
    for (const [stage, words] of OTHER_LANGUAGES) {
      for (const match of wordsIn(words, text)) {
        const range = take(stage, match);
        if (stage !== undefined && range !== undefined) cues.push({ stage, range });
      }
    }
  }
  return withoutReleases(
    text,
    withoutAdjuncts(
      text,
      cues.sort((a, b) => a.range.start - b.range.start),
    ),
  );
});

/** What may stand between a fix and the word that it is published. */
const BETWEEN = /^(?:(?: [^ ,;:]+){0,4} |[^\s\0-\x7f、]{0,3} ?)$/;

const OF_A_FIX = /^ of (?:(?:the|an?|our|any|each|forthcoming|upcoming|coming|available|security) ){0,3}$/i;

/** To publish a fix is to release it: "veröffentlichen wir einen Patch", "a fix is published". */
function withoutReleases(text: string, cues: StageCue[]): StageCue[] {
  const isOne = (left: StageCue | undefined, right: StageCue | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    BETWEEN.test(text.slice(left.range.end, right.range.start)) &&
    !isJoined(text, left, right);
  return cues.filter((cue, index) => {
    const last = cues[index - 1];
    // "The disclosure of a fix".
    if (
      cue.stage === 'fix' &&
      last?.stage === 'disclose' &&
      OF_A_FIX.test(text.slice(last.range.end, cue.range.start))
    )
      return isPublishing(textOf(text, last));
    if (cue.stage !== 'disclose' || !isPublishing(textOf(text, cue))) return true;
    const [before, after] = [cues[index - 1], cues[index + 1]];
    return !(
      (before?.stage === 'fix' && isOne(before, cue)) ||
      (after?.stage === 'fix' && isOne(cue, after))
    );
  });
}

/** The stages that a label names, which may ask when: "When it becomes public". */
export const stagesOfLabel = (label: string): StageCue['stage'][] => stagesEnding(withoutQuestion(label));

/** A label without the words by which it asks when. */
export const withoutQuestion = (label: string): string => label.replace(ASKS_WHEN, '');
const ASKS_WHEN =
  /^\W*(?:q(?:uestion)?\W{1,3})?(?:when|how (?:soon|fast|quickly|long)(?: until| before| till)?|wann|quand|cuándo|quando|wanneer|kiedy|когда|коли)\s+/i;

/** The last stage that a text names, with those that are joined to it ("acknowledge and triage"): one promise over several stages. */
export function stagesEnding(text: string): StageCue['stage'][] {
  const cues = stageCuesIn(text);
  let last = cues.length - 1;
  const named = cues[last];
  // "Reply to any disclosure": what is disclosed there is the report.
  if (
    named?.stage === 'disclose' &&
    cues[last - 1] !== undefined &&
    !/[,;:]|\bfrom\b/.test(text.slice(cues[last - 1]?.range.end, named.range.start)) &&
    !/\bfrom $/.test(text.slice(0, cues[last - 1]?.range.start)) &&
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
  while (cues[last + 1]?.stage !== 'update' && isJoined(text, cues[last], cues[last + 1])) last++;
  return { stages: joinedBackwards(text, cues, last), end: cues[last]?.range.end ?? first.range.end };
}

const OBJECT_OF = /\b(?:to|your|all|any|each|every|of|this|vulnerability|security|responsible)\s$/i;
/** "Patched and delay the disclosure": the second act is another one, with a time of its own. */
const HOLDS_BACK = /^(?:delay|postpon|defer|with-?h|h[eo]ld|stay|remain|kept|keep)|(?:withheld|held back)$/i;
const AND = '(?:and|or|y|e|et|und|en|i|и|і|та|ve|och)';
const JOINED = new RegExp(
  String.raw`^(?: [^\s,;.:/&]+){0,2} ?(?:[,/&+]|(?<= )${AND}(?= ))(?: ?${AND}(?= ))?(?: ?[^\s,;.:/&]+(?: [^\s,;.:/&]+)?)? ?$|^[^\s,、。]{0,4} ?(?:[和与及并並とや、]|및|하고) ?[^\s,、。]{0,4}$`,
  'i',
);

const textOf = (text: string, { range }: StageCue): string => text.slice(range.start, range.end);

function isJoined(text: string, left: StageCue | undefined, right: StageCue | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  // "Kept private, and released within" is two acts too.
  if (
    HOLDS_BACK.test(textOf(text, right)) ||
    (left.stage !== right.stage && HOLDS_BACK.test(textOf(text, left)))
  )
    return false;
  const between = text.slice(left.range.end, right.range.start);
  return (left.stage === right.stage && between === ' ') || JOINED.test(between);
}

function joinedBackwards(text: string, cues: readonly StageCue[], last: number): StageCue['stage'][] {
  const stages = new Set<StageCue['stage']>();
  for (let index = last; index >= 0; index--) {
    const cue = cues[index];
    // Updates are no part of a promise over several stages.
    if (
      cue === undefined ||
      (index < last && (cue.stage === 'update' || !isJoined(text, cue, cues[index + 1])))
    )
      break;
    stages.add(cue.stage);
  }
  // "A fix or a plan for one", "an assessment, and the start of a fix".
  if (stages.size > 1) stages.delete('other');
  return [...stages].reverse();
}
