import { rememberTexts } from '../../collections/remember-texts';
import { placeOf } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import { clausesOf, forbids } from '../text/clauses';
import type { Channel, Policy, PublicInstruction, TopicId } from '../model';
import { isUnder, type Passage } from '../passage';
import { speaksOfSecurity } from '../text/security';
import { asksForSilence } from './silence';
import { FLAW, FLAW_IN_LANGUAGES, SECRETS, SECRETS_IN_LANGUAGES } from './words/secrets';

/** What the document says of reports as public issues. `forbidden`: it asks not to report in public. A chat that others read is no issue. */
export function publicStanceOf(channels: readonly Channel[], forbidden: boolean): Policy['publicIssue'] {
  if (!channels.some(({ kind }) => kind === 'public-issue')) return forbidden ? 'forbidden' : 'unmentioned';
  // Somebody who is named without an address is a choice too, but a text left to fill in is none.
  return channels.some(
    ({ kind, effective, problem }) =>
      kind === 'public-chat' || ((effective || problem === 'unspecified') && kind !== 'public-issue'),
  )
    ? 'allowed'
    : 'requested';
}

export const isPublicPlace = (kind: Channel['kind']): boolean =>
  kind === 'public-issue' || kind === 'public-chat';

/** A place in public where the passage sends the reader. */
export function publicInstruction(channel: Channel, contactOnly: boolean): PublicInstruction {
  const { unit, span } = channel;
  return {
    ...placeOf(unit, { start: 0, end: 0 }),
    span,
    unit,
    lastResort: contactOnly || LAST_RESORT.test(unit.prose.text),
  };
}

const LAST_RESORT =
  /\b(?:if (?:you (?:are |can)?(?:unsure|unable|cannot|not|do not|don't|have no)|none|no (?:response|reply|answer)|(?:the|these|that|this) .{0,30}(?:not|un)\w*)|unable to|as a last resort)\b|無法|无法|できない/i;

/** Topics of sections in which "do not share" is about something else than a report, when no report is named. */
const ABOUT_USE: readonly TopicId[] = [
  'best-practices',
  'security-features',
  'scanning',
  'compliance',
  'contact',
  'testing-rules',
];
const NAMES_REPORTS =
  /\b(?:vulnerab\w*|exploit\w*|flaws?|disclos\w*|report\w*|security (?:issues?|bugs?|problems?|concerns?|matters?))\b|vulnérab|failles? de|vulner[aá]bili|fal(?:ha|lo)s? de segur|schwachstelle|sicherheitslücke|kwetsba|podatnoś|уязвим|漏洞|脆弱性|취약점|zafiyet|güvenlik açı/i;
const ABOUT_REPORTS =
  /report|finding|disclos|\b(?:until|before) (?:we|it|there|the \w+) [^.;]{0,40}(?:fix|resolv|address|patch)|divulg|relat|segnala/i;

const silence = (isForbidden: boolean) =>
  rememberTexts((text) => clausesOf(text).some((clause) => asksForSilence(clause.text, isForbidden)));
const asksForSilenceIn = silence(false);
/** The same where the words around it forbid what it names. */
const asksForSilenceBelow = silence(true);

/** Whether a unit of the passage asks not to report in public. */
export function forbidsPublicReports(unit: Unit, passage: Passage): boolean {
  const { kind, prose } = unit;
  if (kind === 'code' || prose.text === '') return false;
  if (unit === passage.body[0] && deniesTitle(passage)) return true;
  if (!(isListOfDonts(unit, passage) ? asksForSilenceBelow : asksForSilenceIn)(prose.text)) return false;
  if (bansSecretsAlone(unit, passage)) return false;
  const around = `${passage.title} ${passage.leadIn(unit)} ${prose.text}`;
  const ofUse = passage.topics.length > 0 && passage.topics.every((topic) => ABOUT_USE.includes(topic));
  return ofUse
    ? NAMES_REPORTS.test(around)
    : isUnder(passage, 'reporting') || speaksOfSecurity(around) || ABOUT_REPORTS.test(around);
}

/** The title names a public place, and the first words below it forbid that: "Via GitHub issues", "Please don't!" */
export const deniesTitle = ({ title, body }: Passage): boolean =>
  PUBLIC_PLACE.test(title) && DENIES.test(body[0]?.prose.text ?? '');
const PUBLIC_PLACE = /\b(?:issues?|issue tracker|discussions?|forums?)$/i;
const DENIES =
  /^\W*(?:(?:actually|no|well|sorry|please)\W{1,2}){0,2}(?:do not|don't|dont|never)(?=\W*$|[.!])/i;

/** "What follows", which the list below it tells. */
const FOLLOWING =
  /:$|\bfollowing\b|\bbelow\b|folgende|suivant|siguiente|seguinte|seguent|volgende|następując|следующ|наступн|下列|以下|如下|次の|다음|aşağıdaki|quyidagi/i;

/** How many items of such a list are looked at. */
const MOST_ITEMS = 40;

/** "Do not put the following into public issues", and the list below names passwords and tokens, but nothing of a flaw. */
function bansSecretsAlone(unit: Unit, passage: Passage): boolean {
  const { text } = unit.prose;
  if (!FOLLOWING.test(text) || NAMES_FLAWS.test(text)) return false;
  const items = passage
    .unitsAfter(unit)
    .slice(0, MOST_ITEMS)
    .filter(({ list }) => list !== undefined);
  const below = items.filter((item) => passage.leadIn(item) === text).map(({ prose }) => prose.text);
  return below.some(namesSecrets) && !below.some((item) => NAMES_FLAWS.test(item));
}

const NAMES_FLAWS = new RegExp(`${FLAW.source}|${FLAW_IN_LANGUAGES.source}`, 'i');
const namesSecrets = (text: string): boolean => SECRETS.test(text) || SECRETS_IN_LANGUAGES.test(text);

const TITLE_OF_DONTS =
  /^(?:please )?(?:do not|don'?ts?|never|avoid|what not to do|things not to do)\b(?!.*\b(?:if|consider)\b)/i;

/** What the unit names is forbidden by the words that lead to it, by the heading, or by a cross before it. */
export const isListOfDonts = (unit: Unit, passage: Passage): boolean =>
  (unit.list !== undefined && (forbids(passage.leadIn(unit)) || TITLE_OF_DONTS.test(passage.title))) ||
  /^(?:❌|✗|✘|🚫|⛔|✖)/u.test(unit.prose.text);
