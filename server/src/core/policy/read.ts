import {
  difference,
  gather,
  gatherer,
  gathererOf,
  readEach,
  unlessAlike,
  unlessSame,
} from '../collections/lists';
import { absolute } from '../markdown/located';
import type { Block, Change, Located, MarkdownDocument, Unit } from '../markdown/model';
import { finish, type Steps } from '../markdown/steps';
import { textReader, type MarkupName } from '../markup/read';
import { remember } from '../collections/remember';
import { disclosureWindowOf } from './commitments/commitments';
import { clickPathOf } from './contacts/click-path';
import { contactsFold } from './contacts/contacts';
import { publicStanceOf } from './contacts/public-reporting';
import { methodsOfSections } from './contacts/section-methods';
import { frontMatterDates } from './dates/dates';
import { hiddenInstructionsToMachinesIn } from './hygiene/hidden-instructions';
import { invisibleTextIn } from './hygiene/invisible-characters';
import { secretsIn } from './hygiene/secrets';
import { isMostlyDocumentation, kindOf } from './kind';
import { isCovered, LANGUAGE_SAMPLE, languageOf, tallyOf, type Tally } from './language';
import { enclosingFenceOf } from './leftovers/enclosing-fence';
import { hiddenInstructionsIn } from './leftovers/template-instructions';
import { anchorsFrom, otherAnchorsIn, slugsIn } from './links/anchors';
import { definitionsIn, labelsIn, unusedDefinitionsOf } from './links/links';
import type { Channel, Policy, Topic, TopicId } from './model';
import { outlineFold } from './outline';
import type { Passage } from './passage';
import { passageDivider } from './passages';
import { ownChannels, readPassage, type Reading } from './reading';
import { inOrder } from './topics/evidence';
import { channelsAsEvidence, documentEvidence } from './topics/findings';
import { tellsReleaseRhythm } from './commitments/release-rhythm';
import { topicsFold } from './topics/topics';
import { explainsNoSupport } from './versions/support-words';
import { supportedVersionsOf } from './versions/supported-versions';
import { speaksOfSecurity } from './text/security';

/** Reads a text as a security policy: what it says, and where. Any text can be read; nothing throws. */
export function readPolicy(text: string, markup: MarkupName = 'markdown'): Policy {
  return finish(policyReader(text, Infinity, markup)).policy;
}

/** Reads one policy again and again while it is edited. What an edit did not touch is not read again. */
export interface PolicyReader {
  /**
   * The policy as it is now. It is valid until the next edit. An answer that an edit has not changed is the same object as before, with the same
   * elements; a list is an answer.
   */
  readonly policy: Policy;
  /** Follows an edit: the policy is then as if its text had been read from scratch. One edit is done to its end before the next begins. */
  edit(change: Change): Steps<void>;
  /** The text has more than has been read. */
  readonly goesOn: boolean;
  /** Reads on for a while where the first reading has stopped. */
  readOn(): Steps<void>;
}

/** Reads a text, step by step, and follows its edits. The first reading stops behind the offset `first`. */
export function* policyReader(
  text: string,
  first = Infinity,
  markup: MarkupName = 'markdown',
): Steps<PolicyReader> {
  const reader = yield* textReader(text, markup, first);
  const { fold, readAhead } = policyFold();
  let policy: Policy | undefined;
  yield* readAhead(reader.document);
  return {
    get policy() {
      policy ??= fold(reader.document);
      return policy;
    },
    *edit(change) {
      policy = undefined;
      yield* reader.edit(change);
      yield* readAhead(reader.document);
    },
    get goesOn() {
      return reader.document.goesOn;
    },
    *readOn() {
      policy = undefined;
      yield* reader.readOn();
      yield* readAhead(reader.document);
    },
  };
}

/** What the policy has of all passages together. */
const GATHERED = [
  'commitments',
  'declinesTimes',
  'unitlessTimes',
  'restatedTimes',
  'scoreScales',
  'endlessSilences',
  'placeholders',
  'instructions',
  'dates',
  'links',
  'handlingElsewhere',
  'danglingReferences',
  'trustWords',
  'threats',
  'namedProjects',
  'forgeLinks',
  'brokenMailLinks',
  'wrongAddresses',
  'keys',
  'agreements',
  'embeddedReports',
  'codePaths',
  'versions',
  'forbidding',
  'evidence',
  'words',
  'wordsOfHandling',
] as const satisfies readonly (keyof Reading)[];

interface PolicyFold {
  /** Makes a policy of what the passages of a document say; answers that are the same as in the policy before are handed on. */
  readonly fold: (document: MarkdownDocument) => Policy;
  /** Reads the passages that have not been read, step by step, so that folding takes no time. */
  readonly readAhead: (document: MarkdownDocument) => Steps<void>;
}

function policyFold(): PolicyFold {
  const { divide, passageOf } = passageDivider();
  const readAll = readEach(readPassage);
  const gatherReadings = gathererOf(GATHERED);
  const contactsOf = contactsFold();
  const outlineOf = outlineFold();
  const topicsOf = topicsFold();
  const supportedVersions = remember(supportedVersionsOf);
  const sum = remember((numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0));
  const languageOfTallies = remember(languageOf);
  let tallies: readonly Tally[] = [];
  let passagesBefore: readonly Passage[] = [];
  const ofBlocks = {
    hiddenInstructions: gatherer(hiddenInstructionsToMachinesIn),
    invisibleText: gatherer(invisibleTextIn),
    secrets: gatherer(secretsIn),
    slugs: gatherer(slugsIn),
    otherAnchors: gatherer(otherAnchorsIn),
    definitions: gatherer(definitionsIn),
    labels: gatherer(labelsIn),
  };
  const anchors = remember(anchorsFrom);
  const unusedDefinitions = remember(unusedDefinitionsOf);
  let blocksBefore: readonly Block[] = [];
  let before: Policy | undefined;

  function* readAhead(document: MarkdownDocument): Steps<void> {
    const passages = divide(document.sections);
    for (const passage of difference(passagesBefore, passages).fresh) {
      readPassage(passage);
      ownChannels(passage, false);
      yield;
    }
  }

  function fold(document: MarkdownDocument): Policy {
    const passages = divide(document.sections);
    const change = difference(passagesBefore, passages);
    passagesBefore = passages;
    const readings = readAll(passages, change);
    const gathered = gatherReadings(readings.list, readings.change);
    const outline = outlineOf(passages, change);
    const words = sum(gathered.words);
    const forbidden = gathered.forbidding.length > 0;
    const contacts = contactsOf(passages, change, { words, forbidden, sameOutline: outline.isSame });
    const { channels, deadContacts, publicInstructions } = contacts;
    const { blocks } = document;
    const edited = difference(blocksBefore, blocks);
    blocksBefore = blocks;
    const commitments = gathered.commitments;
    const placeholders = gathered.placeholders;
    const datesAbove = frontMatterDates(document);
    const dates = unlessSame(before?.dates, [...datesAbove, ...gathered.dates]);
    const versions = unlessAlike(before?.versions, supportedVersions(gathered.versions));
    const templateInstructions = unlessSame(
      before?.templateInstructions,
      [
        ...gathered.instructions,
        ...gather([...new Set(document.comments.map(({ block }) => block))], hiddenInstructionsIn),
      ].sort((a, b) => absolute(a).start - absolute(b).start),
    );
    const common = documentEvidence(versions, datesAbove, firstUnit(document));
    const ofPassages = gathered.evidence;
    const topics = sameTopics(
      before?.topics,
      topicsOf(document, outline.announcing, readings, contacts.byPassage, common),
    );
    tallies = unlessSame(tallies, talliesOf(passages));
    const language = languageOfTallies(tallies);
    const title = firstHeading(document);
    const sameChannels = channels === before?.channels ? before : undefined;
    const policy: Policy = {
      document,
      kind: kindOf({
        words,
        channels,
        topics,
        instructions: templateInstructions,
        placeholderCount: placeholders.length,
        quantified: commitments.some((commitment) => commitment.hours !== null),
        forbidden,
      }),
      language,
      languageCovered: isCovered(language),
      hasContent: passages.some(({ body }) =>
        body.some((unit) => unit.kind === 'code' || (unit.kind !== 'heading' && unit.prose.text !== '')),
      ),
      title,
      isMostlyDocumentation: isMostlyDocumentation(words, sum(gathered.wordsOfHandling)),
      titleNamesPolicy: title !== undefined && isNearTop(title, document) && namesPolicy(title.prose.text),
      topics,
      evidence: () => inOrder([...ofPassages, ...common, ...channelsAsEvidence(channels)]),
      // A new function says that there is something new to ask.
      topicsOf: outline.isSame && before ? before.topicsOf : (section) => passageOf(section).topics,
      headings: outline.headings,
      channels,
      publicIssue: publicStanceOf(channels, forbidden),
      publicInstructions,
      deadContacts,
      forgeLinks: gathered.forgeLinks,
      brokenMailLinks: gathered.brokenMailLinks,
      wrongAddresses: gathered.wrongAddresses,
      keys: gathered.keys,
      agreements: gathered.agreements,
      clickPath: sameChannels ? sameChannels.clickPath : clickPathOf(channels),
      reportingMethods: unlessSame(before?.reportingMethods, [
        ...contacts.methods,
        ...methodsOfSections(document.sections, outline.announcing.get('reporting') ?? [], {
          passageOf,
          channelsOf: contacts.channelsOf,
        }),
      ]),
      commitments,
      unitlessTimes: gathered.unitlessTimes,
      restatedTimes: gathered.restatedTimes,
      scoreScales: gathered.scoreScales,
      endlessSilences: gathered.endlessSilences,
      declinesTimes: gathered.declinesTimes[0],
      versions,
      placeholders,
      templateInstructions,
      trustWords: gathered.trustWords,
      threats: gathered.threats,
      namedProjects: gathered.namedProjects,
      embeddedReports: gathered.embeddedReports,
      hiddenInstructions: ofBlocks.hiddenInstructions(blocks, edited),
      invisibleText: ofBlocks.invisibleText(blocks, edited),
      secrets: ofBlocks.secrets(blocks, edited),
      enclosingFence: enclosingFenceOf(document),
      dates,
      links: gathered.links,
      isSummary: words <= MOST_WORDS_OF_SUMMARY && channels.some(leadsToPolicy),
      handlingElsewhere: gathered.handlingElsewhere[0] ?? channels.find(leadsToPolicy),
      danglingReferences: gathered.danglingReferences,
      codePaths: gathered.codePaths,
      unusedDefinitions: unusedDefinitions(
        ofBlocks.definitions(blocks, edited),
        ofBlocks.labels(blocks, edited),
      ),
      anchors: anchors(ofBlocks.slugs(blocks, edited), ofBlocks.otherAnchors(blocks, edited)),
      get releaseRhythm() {
        return firstIn(passages, releaseRhythmIn);
      },
      get noSupportExplained() {
        return firstIn(passages, noSupportIn);
      },
      disclosureWindow: disclosureWindowOf(commitments),
    };
    before = policy;
    return policy;
  }

  return { fold, readAhead };
}

/** The most words, beside the texts of links and headings, of a text that sums up a policy which stands elsewhere. */
const MOST_WORDS_OF_SUMMARY = 100;

/** A page with the instructions says more than how to report. */
const leadsToPolicy = ({ kind, effective }: Channel): boolean => effective && kind === 'policy-elsewhere';

/** The first unit that something is found in. */
function firstIn(
  passages: readonly Passage[],
  find: (passage: Passage) => Unit | undefined,
): Unit | undefined {
  for (const passage of passages) {
    const found = find(passage);
    if (found !== undefined) return found;
  }
  return undefined;
}

const releaseRhythmIn = remember(({ units }: Passage) => units.find(tellsReleaseRhythm));
const noSupportIn = remember(({ units }: Passage) => units.find(explainsNoSupport));

/** The topics of before, where they are the same. */
function sameTopics(
  before: ReadonlyMap<TopicId, Topic> | undefined,
  now: ReadonlyMap<TopicId, Topic>,
): ReadonlyMap<TopicId, Topic> {
  if (before === undefined) return now;
  const same = new Map(
    Array.from(now, ([id, topic]) => {
      const known = before.get(id);
      return [id, known !== undefined && isSameTopic(known, topic) ? known : topic];
    }),
  );
  return before.size === same.size && Array.from(same).every(([id, topic]) => before.get(id) === topic)
    ? before
    : same;
}

const isSameTopic = (a: Topic, b: Topic): boolean =>
  a.form === b.form && a.section === b.section && a.first === b.first && a.last === b.last;

/** As much of the passages as tells the language. */
function talliesOf(passages: readonly Passage[]): Tally[] {
  const tallies: Tally[] = [];
  let length = 0;
  for (const passage of passages) {
    const tally = tallyOf(passage.units);
    tallies.push(tally);
    length += tally.length;
    if (length >= LANGUAGE_SAMPLE) break;
  }
  return tallies;
}

const firstUnit = ({ blocks }: MarkdownDocument): Unit | undefined =>
  blocks.find(({ units }) => units.length > 0)?.units[0];

function firstHeading({ blocks }: MarkdownDocument): Unit | undefined {
  for (const block of blocks) {
    const heading = block.units.find(({ kind }) => kind === 'heading');
    if (heading !== undefined) return heading;
  }
  return undefined;
}

const namesPolicy = (title: string): boolean => speaksOfSecurity(title) || /disclos/i.test(title);

/** How many lines that are not blank may stand before the title. */
const NEAR_TOP = 10;

function isNearTop(unit: Located, document: MarkdownDocument): boolean {
  const { start } = absolute(unit);
  let lines = 0;
  for (let line = 0; document.lineStart(line) < start && lines < NEAR_TOP; line++) {
    const end = Math.min(start, document.lineStart(line + 1));
    if (document.text.slice(document.lineStart(line), end).trim() !== '') lines++;
  }
  return lines < NEAR_TOP;
}
