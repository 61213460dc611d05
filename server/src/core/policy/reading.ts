import { absolute } from '../markdown/located';
import type { Located, Unit } from '../markdown/model';
import { commitmentsIn, declinesTimesIn } from './commitments/commitments';
import { addressesIn } from './contacts/addresses';
import { isAlternative, isMakeshift, offersIn } from './contacts/channels';
import { isForPlainBugs } from './contacts/plain-bugs';
import { deadContactsIn } from './contacts/dead-contacts';
import { pointersIn, wordsOutsideLinks } from './contacts/pointers';
import { forbidsPublicReports, isPublicPlace } from './contacts/public-reporting';
import { isReporting } from './contacts/reporting-context';
import { methodsIn } from './contacts/reporting-methods';
import { policyDatesIn } from './dates/dates';
import { handlingElsewhereIn } from './disclosure/handling-elsewhere';
import { endlessSilencesIn } from './disclosure/silences';
import { embeddedReportsIn } from './hygiene/embedded-reports';
import { isUnderHandling } from './kind';
import { placeholdersIn } from './leftovers/placeholders';
import { agreementsIn } from './hygiene/agreements';
import { keysIn } from './keys/keys';
import { forgeLinksIn } from './links/forge-links';
import { brokenMailLinksIn } from './mail/mail-links';
import { wrongAddressesIn } from './mail/wrong-addresses';
import { instructionsIn } from './leftovers/template-instructions';
import { codePathsIn } from './links/code-paths';
import { danglingReferencesIn, linksIn } from './links/links';
import type {
  AgreementDemand,
  BrokenMailLink,
  Channel,
  CodePath,
  Commitment,
  DanglingReference,
  DeadContact,
  EndlessSilence,
  Evidence,
  NamedProject,
  ForgeLink,
  KeyMention,
  PlaceholderText,
  PolicyDate,
  PolicyLink,
  PublicInstruction,
  ReportingMethod,
  RestatedTime,
  ScoreScale,
  TemplateInstruction,
  UnitlessTime,
  WrongAddress,
} from './model';
import type { Passage } from './passage';
import { gather } from '../collections/lists';
import { namedProjectsIn } from './hygiene/named-projects';
import { remember } from '../collections/remember';
import { restatedTimesIn } from './commitments/restated-times';
import { scoreScalesIn } from './commitments/score-scales';
import { unitlessTimesIn } from './commitments/unitless-times';
import { threatsIn } from './hygiene/threats';
import { trustWordsIn } from './topics/trust';
import { evidenceByTopic, evidenceIn, headingEvidence, inOrder } from './topics/evidence';
import { findingsAsEvidence } from './topics/findings';
import type { EvidenceByTopic } from './topics/topics';
import { versionEvidenceIn, type VersionEvidence } from './versions/supported-versions';

/** What a passage says by itself. */
export interface Reading {
  readonly passage: Passage;
  readonly commitments: readonly Commitment[];
  /** One, or none. */
  readonly declinesTimes: readonly Located[];
  readonly unitlessTimes: readonly UnitlessTime[];
  readonly restatedTimes: readonly RestatedTime[];
  readonly scoreScales: readonly ScoreScale[];
  readonly endlessSilences: readonly EndlessSilence[];
  readonly placeholders: readonly PlaceholderText[];
  /** Those that readers see. */
  readonly instructions: readonly TemplateInstruction[];
  readonly dates: readonly PolicyDate[];
  readonly links: readonly PolicyLink[];
  readonly handlingElsewhere: readonly Located[];
  readonly danglingReferences: readonly DanglingReference[];
  readonly codePaths: readonly CodePath[];
  readonly namedProjects: readonly NamedProject[];
  readonly threats: readonly Located[];
  readonly trustWords: readonly Located[];
  /** One, or none. */
  readonly embeddedReports: readonly Located[];
  readonly forgeLinks: readonly ForgeLink[];
  readonly brokenMailLinks: readonly BrokenMailLink[];
  readonly wrongAddresses: readonly WrongAddress[];
  readonly keys: readonly KeyMention[];
  readonly agreements: readonly AgreementDemand[];
  /** One, or none. */
  readonly versions: readonly VersionEvidence[];
  /** What speaks for topics, in the order of the text. */
  readonly evidence: readonly Evidence[];
  /** The same by topic, the heading's own apart. */
  readonly evidenceByTopic: EvidenceByTopic;
  /** The first unit that asks not to report in public, or none. */
  readonly forbidding: readonly Unit[];
  /** How many words there are beside the texts of links and headings: one number. */
  readonly words: readonly number[];
  /** How many of them tell how reports are handled: one number. */
  readonly wordsOfHandling: readonly number[];
}

export const readPassage = remember((passage: Passage): Reading => {
  const { units } = passage;
  const commitments = commitmentsIn(passage);
  const dates = policyDatesIn(passage);
  const evidence = inOrder([...evidenceIn(passage), ...findingsAsEvidence(commitments, dates)]);
  const declinesTimes = declinesTimesIn(passage);
  const words = units.reduce((sum, unit) => sum + wordsOutsideLinks(unit), 0);
  return {
    passage,
    commitments,
    declinesTimes: declinesTimes ? [declinesTimes] : [],
    unitlessTimes: unitlessTimesIn(passage),
    restatedTimes: units.flatMap(restatedIn),
    scoreScales: scoreScalesIn(passage),
    endlessSilences: endlessSilencesIn(passage),
    placeholders: units.flatMap(placeholdersOf),
    instructions: units.flatMap((unit) => instructionsIn(unit)),
    dates,
    links: gather(units, linksIn),
    handlingElsewhere: gather(units, handlingElsewhereIn),
    danglingReferences: gather(units, danglingReferencesIn),
    codePaths: gather(units, codePathsIn),
    threats: threatsIn(passage),
    trustWords: gather(units, trustWordsIn),
    namedProjects: gather(units, namedProjectsIn),
    embeddedReports: embeddedReportsIn(passage),
    forgeLinks: forgeLinksIn(passage),
    brokenMailLinks: units.flatMap(brokenMailLinksIn),
    wrongAddresses: wrongAddressesIn(passage),
    keys: keysIn(passage),
    agreements: units.flatMap(agreementsIn),
    versions: versionEvidenceIn(passage),
    evidence: [...headingEvidence(passage), ...evidence],
    evidenceByTopic: evidenceByTopic(evidence),
    forbidding: first(units, (unit) => forbidsPublicReports(unit, passage)),
    words: [words],
    wordsOfHandling: [isUnderHandling(passage) || ownChannels(passage, false).length > 0 ? words : 0],
  };
});

/** The first unit for which something holds, or none. */
function first(units: readonly Unit[], holds: (unit: Unit) => boolean): readonly Unit[] {
  const found = units.find(holds);
  return found === undefined ? [] : [found];
}

const placeholdersOf = remember(placeholdersIn);
const restatedIn = remember(restatedTimesIn);

/** The channels that a passage has words of its own for. `isShort`: the document is hardly more than a way to report. */
export const ownChannels = (passage: Passage, isShort: boolean): readonly Channel[] =>
  offersIn(passage, isShort).channels;

/**
 * All channels of a passage, in the order of the text: its own, links to instructions elsewhere, and contacts that nobody has filled in.
 * `hasAddress`: the document has an address to write to, so that "send an e-mail" is one channel with it, not one more that lacks an address.
 * `pointerOnly`: it is hardly more than a link. `forbidden`: it asks not to report in public. `apart`: vulnerabilities have a way of their own.
 */
export const offeredChannels = remember(
  (
    passage: Passage,
    isShort: boolean,
    hasAddress: boolean,
    pointerOnly: boolean,
    forbidden: boolean,
    apart: boolean,
  ): readonly Channel[] =>
    [
      ...ownChannels(passage, isShort).filter(
        (channel) =>
          !(
            hasAddress &&
            channel.problem === 'unspecified' &&
            !isAlternative(channel, passage.leadIn(channel.unit))
          ) && !(isPublicPlace(channel.kind) && isForOthers(channel, passage, forbidden, apart)),
      ),
      ...pointersIn(passage, pointerOnly),
      ...unfilledContacts(passage),
    ].sort((a, b) => absolute(a).start - absolute(b).start),
);

/**
 * A place in public is for other reports than those of vulnerabilities: where it is forbidden for these, it must be named for them, and not only stand under a
 * heading about them; where they have a way of their own, it is for bugs of any kind.
 */
const isForOthers = (
  place: Located & { readonly unit: Unit },
  passage: Passage,
  forbidden: boolean,
  apart: boolean,
): boolean =>
  (forbidden && !isReporting(`${passage.leadIn(place.unit)} ${place.unit.prose.text}`)) ||
  (apart && isForPlainBugs(place, passage));

/** Whether a passage has a way that others do not read along, and that is not for bugs of any kind. */
export const hasWayApart = remember((passage: Passage, isShort: boolean): boolean =>
  ownChannels(passage, isShort).some(
    (channel) => !isPublicPlace(channel.kind) && !isForPlainBugs(channel, passage),
  ),
);

/** What a passage offers, and what is wrong with it. */
export interface Contacts {
  readonly channels: readonly Channel[];
  readonly dead: readonly DeadContact[];
  readonly methods: readonly (readonly ReportingMethod[])[];
  readonly publicInstructions: readonly PublicInstruction[];
}

/**
 * The contacts of a passage as they are. `addressed`, `linked`, `hasIssue` and `hasWay` tell what the whole document offers: an address, an address or
 * link, a public issue, another way that is more than a fix in public or somebody's name. For the others see `offeredChannels`.
 */
export const contactsIn = remember(
  (
    passage: Passage,
    isShort: boolean,
    hasAddress: boolean,
    pointerOnly: boolean,
    forbidden: boolean,
    apart: boolean,
    addressed: boolean,
    linked: boolean,
    hasIssue: boolean,
    hasWay: boolean,
  ): Contacts => {
    const offered = offeredChannels(passage, isShort, hasAddress, pointerOnly, forbidden, apart).filter(
      (channel) =>
        !((hasWay || (hasIssue && channel.problem !== 'unspecified')) && isMakeshift(channel)) ||
        isAlternative(channel, passage.leadIn(channel.unit)),
    );
    const dead = deadContactsIn(passage, offered, { addressed, linked });
    const circular = new Set(dead.filter(({ kind }) => kind === 'circular').map(({ unit }) => unit));
    // A way that leads back to this document is no way.
    const channels = offered.map((channel) =>
      channel.kind === 'policy-elsewhere' && circular.has(channel.unit)
        ? { ...channel, problem: 'circular' as const, effective: false }
        : channel,
    );
    const { publicInstructions } = offersIn(passage, isShort);
    return {
      channels,
      dead,
      methods: channels.length < 2 ? [] : methodsIn(passage, channels),
      publicInstructions: publicInstructions.filter(
        (place) => !isForOthers(place, passage, forbidden, apart),
      ),
    };
  },
);

/** "[INSERT SECURITY EMAIL]" offers a channel that nobody can use. */
function unfilledContacts(passage: Passage): Channel[] {
  return passage.units.flatMap((unit) =>
    placeholdersOf(unit).flatMap((placeholder): Channel[] =>
      placeholder.contact && !placeholder.text.includes('@') && !isRemark(placeholder, unit)
        ? [
            {
              block: placeholder.block,
              span: placeholder.span,
              unit,
              kind: 'email',
              value: placeholder.text,
              linked: false,
              urlSpan: undefined,
              problem: 'placeholder',
              effective: false,
              preferred: false,
            },
          ]
        : [],
    ),
  );
}

/** "someone@acme.dev (placeholder)" remarks on the address before it, and "PGP key: [link]" is no address. */
const isRemark = ({ text }: PlaceholderText, { prose }: Unit): boolean =>
  (text.startsWith('(') && addressesIn(prose.text).length > 0) ||
  /\b(?:key|pgp|gpg|fingerprint)\W*$/i.test(prose.text.slice(0, Math.max(0, prose.text.indexOf(text))));
