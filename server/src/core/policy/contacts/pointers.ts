import { placeOf } from '../../markdown/located';
import type { Link, Unit } from '../../markdown/model';
import type { Channel } from '../model';
import { isUnder, type Passage } from '../passage';
import { overlap } from '../../collections/spans';
import { remember } from '../../collections/remember';
import { candidatesIn } from './candidates/candidates';
import { isOwnDocument } from './dead-contacts';
import { linkedChannel } from './linked-channel';
import { isUnderOtherMatters, speaksOfSomethingElse } from './other-matters';
import { isReporting } from './reporting-context';
import { matchesOf } from '../text/matches';
import { speaksOfSecurity } from '../text/security';
import { sentenceAround } from '../text/sentences';
import { channelOfLink, hostAndPath } from './urls';

/** Sends the reader on: "see", "follow the steps on", "can be found here". */
const GO_THERE =
  /\b(?:see|follow(?:ing)?|visit|read|refer|reference|consult|go(?:ing)? to|check|using the guidelines|utilizing|described|outlined|found|documented|available|report it|instructions|guidelines|process|policy|page|located|steps|via|at|on|accordance|according)\b|参照|请(?:参考|查看|访问)|siehe|voir|vea|consulte|richtlinie|politique|política|politica|ポリシー|政策|策略/i;
const INSTRUCTIONS =
  /\b(?:report|disclos|vulnerab|polic|process|steps|guidelines|bounty)\w*|richtlinie|politique|pol[ií]tica|ポリシー|政策|策略/i;
const POLICY_WORDS =
  /\b(?:security|full|complete|disclosure|reporting) (?:policy|instructions|guidelines|reporting information)\b/i;
const POLICY = /disclos|report|policy|bounty/i;
const speaksOfPolicy = (text: string): boolean => speaksOfSecurity(text) || POLICY.test(text);
const OTHER_PAGES =
  /\b(?:cve|cwe|cvss|pgp|gpg|key|licen[cs]e|conduct|contributing|release|changelog|download)\b/i;
/** What the words of a link call a page that sets terms, and does not tell how to report. */
const TERMS_PAGE = /\b(?:embargo|support(?:ed)?|(?:threat|security) model|scope)\b/i;
const REFERENCE_WORKS =
  /(?:^|\.)(?:owasp\.org|cwe\.mitre\.org|cve\.mitre\.org|cve\.org|nvd\.nist\.gov|first\.org|wikipedia\.org|ietf\.org|rfc-editor\.org|snyk\.io|dependabot\.com|shields\.io|semver\.org|docs\.github\.com|help\.github\.com|contributor-covenant\.org|bestpractices\.dev|keybase\.io|gnupg\.org|youtube\.com)$/;

/**
 * Links of a passage to a page or file that has the instructions for reporting. In a short document without a way of its own (`pointerOnly`), any link
 * that speaks of security leads there; beside other ways the text must send the reader on.
 */
export function pointersIn(passage: Passage, pointerOnly: boolean): Channel[] {
  return passage.body.flatMap((unit) => {
    if (unit.kind === 'code') return [];
    return [
      ...unit.prose.links.flatMap((link) =>
        isPointer(link, unit, passage, pointerOnly) ? [pointer(link, unit, passage)] : [],
      ),
      ...writtenPointers(unit, passage),
    ];
  });
}

/** The most words of a document that is no more than a way to instructions elsewhere. */
export const MOST_WORDS_OF_POINTER = 60;

/** How many words a unit has beside the texts of its links; a heading has none, and code counts as a sentence. */
export const wordsOutsideLinks = remember(({ kind, prose }: Unit): number => {
  if (kind === 'heading') return 0;
  const linked = prose.links.reduce(
    (sum, link) => sum + count(prose.text.slice(link.range.start, link.range.end)),
    0,
  );
  return (kind === 'code' ? 20 : 0) + Math.max(0, count(prose.text) - linked);
});

/** Words, or two characters of a script that does not separate words. */
const count = (text: string): number =>
  text
    .replace(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,2}/g, ' x ')
    .split(/\s+/)
    .filter(Boolean).length;

/** The words that lead to a unit which is nothing but a link: the last sentence of the paragraph before it. */
export const leadingTo = remember((unit: Unit, { body }: Passage): string => {
  if (unit.list !== undefined || unit.prose.links.length === 0 || wordsOutsideLinks(unit) > 0) return '';
  const before = body[body.indexOf(unit) - 1];
  return before === undefined || before.list !== undefined || before.kind === 'code'
    ? ''
    : sentenceAround(before.prose.text, before.prose.text.length - 1);
});

/** "Refer to the following page for our policy and the rules": what is there is to be read, though reports are taken there too. */
export const sendsToPolicy = (sentence: string): boolean =>
  /\b(?:refer to|see|read|consult|review|visit|check)\b[^.;]{0,60}\bfor (?:(?:our|the|its|more|further|full|details|information|on|about) ){1,4}[^.;]{0,80}\b(?:polic(?:y|ies)|guidelines|rules|terms|scope)\b/i.test(
    sentence,
  );

function isPointer(link: Link, unit: Unit, passage: Passage, pointerOnly: boolean): boolean {
  if (link.form === 'image' || link.url.startsWith('#') || isOwnDocument(link.url)) return false;
  const { host, path } = hostAndPath(link.url);
  if (
    REFERENCE_WORKS.test(host) ||
    /\.(?:png|svg|asc|gpg|pub|key|jpe?g)$|\/(?:what-is|glossary|cheatsheets?)\b/.test(path)
  )
    return false;
  const { text } = unit.prose;
  const shown = text.slice(link.range.start, link.range.end);
  if (channelOfLink(link.url, shown) !== undefined || formsIn(unit).has(link)) return false;
  if (
    (OTHER_PAGES.test(`${shown} | ${path}`) || TERMS_PAGE.test(shown.slice(shown.lastIndexOf('/') + 1))) &&
    !/vuln|disclosure polic|report|security[-_ ]contact/i.test(shown + path)
  )
    return false;
  if (/(?:^|[^a-z])(?:ai|llms?|genai)[-_ ](?:usage |assisted )?polic/i.test(`${shown} ${path}`)) return false;
  if (isBadge(link, unit) || isConfiguration(text.slice(0, link.range.end))) return false;
  const around = `${leadingTo(unit, passage)} ${sentenceAround(text, link.range.start)}`.trim();
  if (speaksOfSomethingElse(around) && !TELLS_HOW_TO_REPORT.test(around)) return false;
  if (isUnderOtherMatters(passage) || TELLS_OF_MODEL.test(around)) return false;
  const aboutPolicy = speaksOfPolicy(shown + path + host);
  if (pointerOnly)
    return (
      aboutPolicy ||
      isReporting(text) ||
      LIVES_THERE.test(around) ||
      (isUnder(passage, 'reporting') && FOLLOW.test(around))
    );
  if (FOLLOWS_POLICY.test(around) && /polic|politi|richtlinie/i.test(shown)) return true;
  if (HOLDS_POLICY.test(around) && speaksOfPolicy(`${shown} ${path}`)) return true;
  if (TELLS_OF_BACKGROUND.test(around)) return false;
  if (tellsDetails(around) && !hasPolicy(`${shown} ${path}`, around)) return false;
  // "Mail x, following the process of our foundation": the address is the way.
  if (around.includes('@') && /\bfollowing\b/i.test(around)) return false;
  const { topics } = passage;
  const reporting = isUnder(passage, 'reporting') && (topics.length === 0 || topics.includes('reporting'));
  if (/(?:^|\/)security\.(?:md|rst|adoc|txt)$/i.test(path))
    return reporting || POLICY_WORDS.test(around) || TELLS_HOW_TO_REPORT.test(around);
  // Nothing but a link to a page of security, right under the title.
  if (isUnderTitle(passage) && unit.list === undefined && wordsOutsideLinks(unit) === 0) return aboutPolicy;
  if (isUnderTitle(passage) && aboutPolicy && SENDS_TO_POLICY.test(around)) return true;
  if (!GO_THERE.test(around)) return false;
  if (aboutPolicy && DETAILS_OF_POLICY.test(around)) return true;
  if (PROGRAM.test(shown) && isReporting(text)) return true;
  if (!reporting && !isReporting(around)) return false;
  // "Follow the instructions on x" needs no more words; elsewhere the link must say that it leads to a policy.
  if (FOLLOW.test(around) && (topics.includes('reporting') || isReporting(around))) return true;
  if (!aboutPolicy) return false;
  // "See here:" and nothing but the link, right where one is told how to report.
  if (
    topics.includes('reporting') &&
    wordsOutsideLinks(unit) === 0 &&
    SENDS_ON.test(leadingTo(unit, passage))
  )
    return true;
  // Elsewhere than under a heading about reports, the link must say that it leads to instructions.
  return (
    (reporting && isReporting(around)) ||
    (isReporting(`${passage.title} ${around}`) && INSTRUCTIONS.test(`${shown} ${path}`))
  );
}

/** Words that say nothing but that one is to go on. */
const SENDS_ON =
  /^\W*(?:please )?(?:see|refer to|go to|visit|follow|check|read)\b\W*(?:(?:here|below|this|the|following|link|page|at|our|website)\W*){0,4}$/i;

/** A link around a picture says what the project has, and sends nobody on. */
const isBadge = ({ span }: Link, { block }: Unit): boolean => block.source.startsWith('[![', span.start);

/** "Create a security policy that fits your site": what the reader configures is called a policy too. */
const isConfiguration = (upToLink: string): boolean => CONFIGURED.test(upToLink.slice(-160));
const CONFIGURED =
  /\b(?:creat|configur|writ|defin|adjust|adapt|customi[sz]|enforc|install|edit|tighten|restrict|apply|deploy|harden|review|set(?:ting)? up|us)(?:e|es|ed|ing|ting)?\s+(?:(?:a|an|your|own|strict|stricter|restrictive|suitable|custom|local|site|good|secure|appropriate)\s+){1,4}(?:[\w-]+ )?(?:security )?polic(?:y|ies)$|\byour (?:own |local |current )?(?:[\w-]+ )?(?:security )?polic(?:y|ies)$/i;

/** "Please see our organisation-wide policy at x." */
const SENDS_TO_POLICY =
  /^\W*(?:for (?:all|everything|anything|the) (?:else|rest|other \w+),? )?(?:please )?(?:see|read|follow|refer to|consult|check)\b[^.;]{0,60}\b(?:our|the|its|their)\b[^.;]{0,40}\bpolicy\b/i;

/** The links to pages where a report is handed in. */
const formsIn = remember(
  (unit: Unit): ReadonlySet<Link | undefined> =>
    new Set(candidatesIn(unit).flatMap(({ kind, link }) => (kind === 'web-form' ? [link] : []))),
);

const isUnderTitle = ({ level, title }: Passage): boolean => level === 1 && speaksOfPolicy(title);

/** Where reports are taken, and what happens with them, is what such a page is about. */
const PROGRAM =
  /\b(?:bug bounty|(?:vulnerability|responsible) disclosure|vulnerability reward) program(?:me)?\b/i;

/** Says that the whole policy stands in the place that is linked. */
const HOLDS_POLICY =
  /\b(?:full|complete|entire|whole|detailed|official) (?:security|vulnerability|disclosure|reporting)(?: (?:disclosure|reporting|handling))? (?:policy|process|procedure)\b(?: \S+)? (?:is|can be|may be) (?:\w+ )?(?:described|documented|found|published|available|located|read|hosted)\b/i;

/** "This project follows the security policy of Acme": all that is not said here is said there. */
const FOLLOWS_POLICY =
  /^[^\p{L}\p{N}]*(?:[Ww]e|[Tt]his (?:project|repository|package|library|product)|[Tt]he project|\p{Lu}[\w.-]{0,60}) (?:\w+ )?follows? (?:the|our) (?:[\w.'’-]+ ){0,4}(?:[Ss]ecurity|[Dd]isclosure) [Pp]olicy\b/u;

/** "The security policy of all our projects lives in …". */
const LIVES_THERE =
  /\b(?:security|vulnerability|disclosure|reporting) (?:policy|policies|process|procedure|instructions)\b[^.;]{0,80}\b(?:lives?|(?:is|are|can be) (?:\w+ )?(?:kept|maintained|found|described|documented|published|located|hosted|available|managed)|(?:is|are) (?:right )?(?:here|at|on|under|over)\b|applies|apply)\b|(?:sicherheitsrichtlinie|politique de sécurité|política de seguridad|política de segurança|politica di sicurezza|beveiligingsbeleid|polityka bezpieczeństwa|политик\S{1,3} безопасности)/i;

const FOLLOW =
  /\b(?:follow|use|see|refer to|consult|find|using|utilizing)\b.{0,30}\b(?:instructions|steps|process|procedure|guidelines|guidance)\b|\b(?:report|contact|reach|notify)\w*\b.{0,60}\b(?:methods|channels|options|contacts?|addresses|ways)\b.{0,20}\b(?:listed|given|described|found|shown|published)\b/i;
/** What the policy was made after. */
const TELLS_OF_MODEL =
  /\b(?:based on(?! (?:the )?(?:\w+ )?(?:instructions|guidelines|process|procedure|steps))|inspired|adapted|(?:was|is|been) (?:\w+ )?written|definition of|as defined|machine-readable|also (?:published|available|provided|served|hosted) (?:as|in|at|under))\b|\b(?:information|content|text|policy|document|page|section)s? (?:below|above|here|in this (?:file|document))\b[^.;]{0,100}\b(?:found|available|published)\b|\b(?:copy|mirror|version) of this (?:policy|document|page|file)\b/i;
/** What the policy rests on. */
const TELLS_OF_BACKGROUND =
  /\b(?:(?:we|project|team|policy|process) (?:\w+ )?(?:follows?|adheres?|uses?|adopts?)|in line with|in accordance with|according to|(?:comes?|taken|derived) from)\b|^\W*as (?:mentioned|stated|noted|said|explained) (?:in|on|by)\b/i;
/** The page tells more of what this document says itself: terms, details, background, what happens next, but not how to report. */
const tellsDetails = (sentence: string): boolean => {
  const match = TELLS_DETAILS.exec(sentence);
  return match !== null && !TELLS_HOW.test(sentence.slice(match.index, match.index + 60));
};
const TELLS_HOW = /\b(?:how (?:to|you can|we)|where to|to)\s+(?:\w+\s+)?(?:report|submit|disclose)/i;
/** The page that is said to have details is the policy itself, and not a description of what happens with reports. */
const hasPolicy = (page: string, sentence: string): boolean =>
  (NAMES_INSTRUCTIONS.test(page) || DETAILS_OF_POLICY.test(sentence)) && !DESCRIBES_PROCESS.test(sentence);
const DESCRIBES_PROCESS = /\b(?:description|explanation|overview|account) of (?:the|our|this|what|how)\b/i;
/** A page is called the policy itself, or tells how to report, whatever details it is said to have. */
const NAMES_INSTRUCTIONS =
  /\b(?:security|disclosure|vulnerability|reporting)[-_ ](?:disclosure[-_ ]|reporting[-_ ])?polic(?:y|ies)\b|\breport(?:ing)?[-_ ](?:an?[-_ ])?(?:security[-_ ])?(?:issue|vulnerab|flaw|bug)|\bhow[-_ ]to[-_ ]report|\bvulnerability[-_ ](?:reporting|disclosure)\b/i;
/** What the page tells more of is the policy, and no part of it. */
const DETAILS_OF_POLICY =
  /\b(?:details?|information) (?:on|about|of|regarding) (?:[\w'’.-]+ ){0,6}?(?:security|disclosure|vulnerability|reporting) (?:polic(?:y|ies)|process|procedures?|guidelines)\b/i;
/** Whatever else the page has. */
const TELLS_HOW_TO_REPORT =
  /\b(?:how|where) (?:to|you can) (?:\w+ )?(?:report|submit|disclose) (?:\w+ ){0,3}(?:security|vulnerabilit)/i;
const TELLS_DETAILS =
  /\b(?:(?:more|further|additional|other|general|background) (?:information|details?|about|on|context)|(?:more detailed|fuller|longer|detailed|full|complete) (?:description|explanation|overview|account) of|(?:details?|information) (?:on|about|of|regarding)|learn(?:ing)? (?:more|about)|read more|more about|what (?:to|you can) expect|what is and (?:what )?(?:isn't|is not)|classification|for (?:context|background|reference))\b/i;

/** A file with a policy that is named and not linked: `docs/security-policy.md`, `security.txt`. */
const WRITTEN_FILE =
  /(?<![\w/.@-])(?:[\w.-]{1,60}\/){0,6}security(?:[-_.][\w-]{1,40})?\.(?:md|rst|adoc|txt)\b(?![\w/-])/gi;
/** Tells the file that is named from the one that is read. */
const ANOTHER_POLICY =
  /\b(?:primary|main|canonical|authoritative|original|root|top-level|current|english) (?:\w+ ){0,3}(?:policy|document|version|file)\b|完整的?安全(?:策略|政策)/i;
const SENDS_TO_FILE =
  /\b(?:see|read|use|follow|consult|visit|check|refer to|moved to|(?:kept|lives?|found|maintained|located|stored|available) (?:in|at|under)|(?:address|contact|e-?mail|instructions|channels?|process|steps)\b[^.;]{0,40}\b(?:in|from|at|by))\b|(?:在|见|見|查看|参阅|參閱|请参考)\s?[:：]?/i;

/** The files that a unit sends the reader to by their names alone. */
function writtenPointers(unit: Unit, passage: Passage): Channel[] {
  const { text, links } = unit.prose;
  if (!namesFile(unit)) return [];
  const leadIn = passage.leadIn(unit);
  return matchesOf(WRITTEN_FILE, text).flatMap((match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    if (links.some((link) => overlap(link.range, range))) return [];
    const around = `${leadIn} ${sentenceAround(text, range.start)}`;
    if (isOwnDocument(match[0]) && !ANOTHER_POLICY.test(around)) return [];
    if (!SENDS_TO_FILE.test(around) || tellsDetails(around) || TELLS_OF_MODEL.test(around)) return [];
    if (speaksOfSomethingElse(around) || isUnderOtherMatters(passage)) return [];
    if (!ANOTHER_POLICY.test(around) && !isReporting(around)) return [];
    return [
      {
        ...placeOf(unit, range),
        kind: 'policy-elsewhere',
        value: match[0],
        unit,
        linked: false,
        urlSpan: undefined,
        problem: undefined,
        effective: true,
        preferred: false,
      },
    ];
  });
}

const namesFile = remember(({ prose }: Unit): boolean =>
  /security[\w.-]{0,40}\.(?:md|rst|adoc|txt)/i.test(prose.text),
);

/** "Report it through our bug bounty program:" leads to where reports are taken, and not to a page about them. */
const pointer = (link: Link, unit: Unit, passage: Passage): Channel =>
  linkedChannel(
    LEADS_TO_PROGRAM.test(leadingTo(unit, passage)) ? 'bounty-platform' : 'policy-elsewhere',
    link,
    unit,
  );
const LEADS_TO_PROGRAM = /\breport\w*\b[^.;]{0,80}\bbounty program(?:me)?\W*$/i;
