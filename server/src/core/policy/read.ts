import { absolute } from '../markdown/located';
import type { Change, Located, MarkdownDocument, Section, Unit } from '../markdown/model';
import { markdownReader } from '../markdown/reader';
import { finish, type Steps } from '../markdown/steps';
import { disclosureWindowOf } from './commitments/commitments';
import { clickPathOf } from './contacts/click-path';
import { MOST_WORDS_OF_POINTER } from './contacts/pointers';
import { publicStanceOf } from './contacts/public-reporting';
import { methodsUnder } from './contacts/reporting-methods';
import { frontMatterDates } from './dates/dates';
import { qualifierOf, sectionLanguageOf } from './headings';
import { kindOf } from './kind';
import { isCovered, languageOf } from './language';
import { hiddenInstructionsIn } from './leftovers/template-instructions';
import type { Channel, Policy, ReportingMethod, Topic, TopicId } from './model';
import { passageDivider, type Passage } from './passage';
import { contactsIn, offeredChannels, ownChannels, readPassage } from './reading';
import { gather, remember, rememberList, unlessSame } from './remember';
import { topicsOf } from './topics/topics';
import { supportedVersionsOf, type VersionEvidence } from './versions/supported-versions';

/** Reads a text as a security policy: what it says, and where. Any text can be read; nothing throws. */
export function readPolicy(text: string): Policy {
  return finish(policyReader(text)).policy;
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
}

/** Reads a text, step by step, and follows its edits. */
export function* policyReader(text: string): Steps<PolicyReader> {
  const markdown = yield* markdownReader(text);
  const fold = policyFold();
  let policy: Policy | undefined;
  return {
    get policy() {
      policy ??= fold(markdown.document);
      return policy;
    },
    *edit(change) {
      policy = undefined;
      yield* markdown.edit(change);
    },
  };
}

/** Makes a policy of what its passages say; answers that are the same as in the policy before are handed on. */
function policyFold(): (document: MarkdownDocument) => Policy {
  const { divide, passageOf } = passageDivider();
  const readAll = rememberList(readPassage);
  const contactsOf = contactsFold();
  let before: Policy | undefined;
  let evidenceBefore: readonly VersionEvidence[] | undefined;
  let passagesBefore: readonly Passage[] = [];

  return (document) => {
    const passages = divide(document.sections);
    const readings = readAll(passages);
    const words = readings.reduce((sum, reading) => sum + reading.words, 0);
    const contacts = contactsOf(passages, words);
    const channels = unlessSame(before?.channels, contacts.channels);
    const commitments = unlessSame(
      before?.commitments,
      gather(readings, (reading) => reading.commitments),
    );
    const placeholders = unlessSame(
      before?.placeholders,
      gather(readings, (reading) => reading.placeholders),
    );
    const dates = unlessSame(before?.dates, [
      ...frontMatterDates(document),
      ...gather(readings, (reading) => reading.dates),
    ]);
    const evidence = unlessSame(
      evidenceBefore,
      gather(readings, (reading) => reading.versions),
    );
    const versions = evidence === evidenceBefore && before ? before.versions : supportedVersionsOf(evidence);
    evidenceBefore = evidence;
    const templateInstructions = unlessSame(
      before?.templateInstructions,
      [
        ...gather(readings, (reading) => reading.instructions),
        ...gather(document.blocks, (block) =>
          block.comments.length > 0 ? hiddenInstructionsIn(block) : undefined,
        ),
      ].sort((a, b) => absolute(a).start - absolute(b).start),
    );
    const spoken = spokenTopics(readings);
    const topics = sameTopics(
      before?.topics,
      topicsOf(document.sections, passages, {
        channels,
        commitments,
        versions,
        dates,
        spoken: (id) => spoken.get(id) ?? [],
      }),
    );
    const forbidden = readings.some((reading) => reading.forbidsPublicReports);
    const { stance, instructions } = publicStanceOf(channels, forbidden);
    const language = languageOf(textsOf(passages));
    const title = firstHeading(document);
    const sameOutline = haveSameHeadings(passagesBefore, passages);
    passagesBefore = passages;
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
      // A new function says that there is something new to ask.
      topicsOf: sameOutline && before ? before.topicsOf : (section) => passageOf(section).topics,
      qualifierOf,
      languageOf: sectionLanguageOf,
      channels,
      publicIssue: stance,
      publicInstructions: sameChannels ? sameChannels.publicInstructions : instructions,
      deadContacts: unlessSame(before?.deadContacts, contacts.dead),
      clickPath: sameChannels ? sameChannels.clickPath : clickPathOf(channels),
      reportingMethods: unlessSame(before?.reportingMethods, [
        ...contacts.methods,
        ...methodsOfSections(document.sections, passageOf, contacts.channelsOf),
      ]),
      commitments,
      declinesTimes: readings.find((reading) => reading.declinesTimes !== undefined)?.declinesTimes,
      versions,
      placeholders,
      templateInstructions,
      dates,
      disclosureWindow: disclosureWindowOf(commitments),
    };
    before = policy;
    return policy;
  };
}

function haveSameHeadings(a: readonly Passage[], b: readonly Passage[]): boolean {
  return (
    a.length === b.length &&
    a.every((passage, index) => passage.heading === b[index]?.heading && passage.topics === b[index]?.topics)
  );
}

/** What the passages offer together: what one offers depends on what the others do. */
function contactsFold() {
  const readOwn = rememberList(ownChannels);
  const readOffered = rememberList(offeredChannels);
  const readContacts = rememberList(contactsIn);
  return (passages: readonly Passage[], words: number) => {
    const isShort = countUnits(passages, MOST_UNITS_OF_SHORT) <= MOST_UNITS_OF_SHORT;
    const own = readOwn(passages, isShort);
    const hasAddress = own.some((list) =>
      list.some((channel) => isMail(channel) && channel.problem !== 'unspecified'),
    );
    const pointerOnly =
      words <= MOST_WORDS_OF_POINTER && !own.some((list) => list.some(({ effective }) => effective));
    const offered = readOffered(passages, isShort, hasAddress, pointerOnly);
    const addressed = offered.some((list) => list.some((channel) => channel.effective && isMail(channel)));
    const linked = offered.some((list) => list.some((channel) => channel.linked));
    const contacts = readContacts(passages, isShort, hasAddress, pointerOnly, addressed, linked);
    const byPassage = new Map<Passage, readonly Channel[]>();
    passages.forEach((passage, index) => {
      const channels = contacts[index]?.channels ?? [];
      if (channels.length > 0) byPassage.set(passage, channels);
    });
    return {
      channels: gather(contacts, ({ channels }) => channels),
      dead: gather(contacts, ({ dead }) => dead),
      methods: gather(contacts, ({ methods }) => methods),
      channelsOf: (passage: Passage): readonly Channel[] => byPassage.get(passage) ?? [],
    };
  };
}

/** Up to as many units beside headings a document is hardly more than a way to report. */
const MOST_UNITS_OF_SHORT = 6;

/** How many units there are beside headings; it stops counting when they are more than enough. */
function countUnits(passages: readonly Passage[], enough: number): number {
  let count = 0;
  for (const { units } of passages) {
    for (const { kind } of units) if (kind !== 'heading') count++;
    if (count > enough) break;
  }
  return count;
}

const isMail = ({ kind }: Channel): boolean => kind === 'email' || kind === 'mailing-list-private';

/** The ways to report that stand side by side as sub-sections of a section about reporting. */
function methodsOfSections(
  sections: readonly Section[],
  passageOf: (section: Section) => Passage,
  channelsOfPassage: (passage: Passage) => readonly Channel[],
): ReportingMethod[][] {
  const under = (section: Section): (readonly Channel[])[] =>
    [channelsOfPassage(passageOf(section)), ...section.children.flatMap(under)].filter(
      ({ length }) => length > 0,
    );
  return gather(sections, (section) => {
    if (section.children.length < 2 || !passageOf(section).topics.includes('reporting')) return undefined;
    const channels = section.children.flatMap(under);
    return channels.length < 2 ? undefined : methodsOfSection(section, passageOf, ...channels);
  });
}

const methodsOfSection = remember(
  (
    section: Section,
    passageOf: (section: Section) => Passage,
    ...channels: readonly (readonly Channel[])[]
  ): ReportingMethod[][] => {
    const methods = methodsUnder(section, channels.flat(), (child) => passageOf(child).topics);
    return methods.length > 0 ? [methods] : [];
  },
);

function spokenTopics(
  readings: readonly { readonly topics: ReadonlyMap<TopicId, readonly Unit[]> }[],
): ReadonlyMap<TopicId, readonly Unit[]> {
  const spoken = new Map<TopicId, Unit[]>();
  for (const { topics } of readings) {
    for (const [id, units] of topics) {
      const known = spoken.get(id);
      if (known === undefined) spoken.set(id, [...units]);
      else known.push(...units);
    }
  }
  return spoken;
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

function* textsOf(passages: readonly Passage[]): Generator<Unit['prose']> {
  for (const { units } of passages) for (const unit of units) if (unit.kind !== 'row') yield unit.prose;
}

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
