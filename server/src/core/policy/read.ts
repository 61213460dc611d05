import { difference, gather, gatherer, readEach, unlessSame } from '../collections/lists';
import { absolute } from '../markdown/located';
import type { Change, Located, MarkdownDocument, Unit } from '../markdown/model';
import { finish, type Steps } from '../markdown/steps';
import { textReader, type MarkupName } from '../markup/read';
import { remember } from '../collections/remember';
import { disclosureWindowOf } from './commitments/commitments';
import { clickPathOf } from './contacts/click-path';
import { contactsFold } from './contacts/contacts';
import { publicStanceOf } from './contacts/public-reporting';
import { methodsOfSections } from './contacts/section-methods';
import { frontMatterDates } from './dates/dates';
import { kindOf } from './kind';
import { isCovered, LANGUAGE_SAMPLE, languageOf, tallyOf, type Tally } from './language';
import { hiddenInstructionsIn } from './leftovers/template-instructions';
import type { Policy, Topic, TopicId } from './model';
import { outlineFold } from './outline';
import { passageDivider, type Passage } from './passage';
import { ownChannels, readPassage, type Reading } from './reading';
import { inOrder } from './topics/evidence';
import { documentEvidence, withDocumentEvidence } from './topics/findings';
import { topicsOf } from './topics/topics';
import { supportedVersionsOf } from './versions/supported-versions';

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

interface PolicyFold {
  /** Makes a policy of what the passages of a document say; answers that are the same as in the policy before are handed on. */
  readonly fold: (document: MarkdownDocument) => Policy;
  /** Reads the passages that have not been read, step by step, so that folding takes no time. */
  readonly readAhead: (document: MarkdownDocument) => Steps<void>;
}

function policyFold(): PolicyFold {
  const { divide, passageOf } = passageDivider();
  const readAll = readEach(readPassage);
  const gatherAll = {
    commitments: gatherer(({ commitments }: Reading) => commitments),
    declinesTimes: gatherer(({ declinesTimes }: Reading) => declinesTimes),
    placeholders: gatherer(({ placeholders }: Reading) => placeholders),
    instructions: gatherer(({ instructions }: Reading) => instructions),
    dates: gatherer(({ dates }: Reading) => dates),
    forgeLinks: gatherer(({ forgeLinks }: Reading) => forgeLinks),
    brokenMailLinks: gatherer(({ brokenMailLinks }: Reading) => brokenMailLinks),
    wrongAddresses: gatherer(({ wrongAddresses }: Reading) => wrongAddresses),
    keys: gatherer(({ keys }: Reading) => keys),
    agreements: gatherer(({ agreements }: Reading) => agreements),
    versions: gatherer(({ versions }: Reading) => versions),
    forbidding: gatherer(({ forbidding }: Reading) => forbidding),
    evidence: gatherer(({ evidence }: Reading) => evidence),
    words: gatherer(({ words }: Reading) => words),
  };
  const contactsOf = contactsFold();
  const outlineOf = outlineFold();
  const supportedVersions = remember(supportedVersionsOf);
  const sum = remember((numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0));
  const languageOfTallies = remember(languageOf);
  let tallies: readonly Tally[] = [];
  let passagesBefore: readonly Passage[] = [];
  let readingsBefore: readonly Reading[] = [];
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
    const changed = difference(readingsBefore, readings);
    readingsBefore = readings;
    const outline = outlineOf(passages, change);
    const words = sum(gatherAll.words(readings, changed));
    const forbidden = gatherAll.forbidding(readings, changed).length > 0;
    const contacts = contactsOf(passages, change, { words, forbidden, sameOutline: outline.isSame });
    const { channels, deadContacts, publicInstructions } = contacts;
    const commitments = gatherAll.commitments(readings, changed);
    const placeholders = gatherAll.placeholders(readings, changed);
    const datesAbove = frontMatterDates(document);
    const dates = unlessSame(before?.dates, [...datesAbove, ...gatherAll.dates(readings, changed)]);
    const versions = supportedVersions(gatherAll.versions(readings, changed));
    const templateInstructions = unlessSame(
      before?.templateInstructions,
      [
        ...gatherAll.instructions(readings, changed),
        ...gather([...new Set(document.comments.map(({ block }) => block))], hiddenInstructionsIn),
      ].sort((a, b) => absolute(a).start - absolute(b).start),
    );
    const common = documentEvidence(channels, versions, datesAbove, firstUnit(document));
    const ofPassages = gatherAll.evidence(readings, changed);
    const topics = sameTopics(
      before?.topics,
      topicsOf(
        document.sections,
        outline.announcing,
        withDocumentEvidence(
          document,
          readings.map((reading) => reading.evidenceByTopic),
          common,
        ),
      ),
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
      titleNamesPolicy:
        title !== undefined && isNearTop(title, document) && NAMES_POLICY.test(title.prose.text),
      topics,
      evidence: () => inOrder([...ofPassages, ...common]),
      // A new function says that there is something new to ask.
      topicsOf: outline.isSame && before ? before.topicsOf : (section) => passageOf(section).topics,
      headings: outline.headings,
      channels,
      publicIssue: publicStanceOf(channels, forbidden),
      publicInstructions,
      deadContacts,
      forgeLinks: gatherAll.forgeLinks(readings, changed),
      brokenMailLinks: gatherAll.brokenMailLinks(readings, changed),
      wrongAddresses: gatherAll.wrongAddresses(readings, changed),
      keys: gatherAll.keys(readings, changed),
      agreements: gatherAll.agreements(readings, changed),
      clickPath: sameChannels ? sameChannels.clickPath : clickPathOf(channels),
      reportingMethods: unlessSame(before?.reportingMethods, [
        ...contacts.methods,
        ...methodsOfSections(document.sections, outline.announcing.get('reporting') ?? [], {
          passageOf,
          channelsOf: contacts.channelsOf,
        }),
      ]),
      commitments,
      declinesTimes: gatherAll.declinesTimes(readings, changed)[0],
      versions,
      placeholders,
      templateInstructions,
      dates,
      disclosureWindow: disclosureWindowOf(commitments),
    };
    before = policy;
    return policy;
  }

  return { fold, readAhead };
}

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

const NAMES_POLICY =
  /secur|vulnerab|disclos|sicherheit|schwachstelle|sécurité|vulnérab|segurid|seguran|sicurezza|beveilig|bezpiecze|безопасн|уязвим|安全|漏洞|セキュリティ|脆弱|보안|취약/i;

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
