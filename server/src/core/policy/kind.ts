import type { Channel, Policy, TemplateInstruction, Topic, TopicId } from './model';
import { headingsAround, type Surroundings } from './passage';

export interface KindEvidence {
  /** Words beside the texts of links. */
  readonly words: number;
  readonly channels: readonly Channel[];
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly instructions: readonly TemplateInstruction[];
  readonly placeholderCount: number;
  readonly quantified: boolean;
  /** It asks not to report in public. */
  readonly forbidden: boolean;
}

const ABOUT_HANDLING: readonly TopicId[] = [
  'reporting',
  'response-timeline',
  'disclosure-policy',
  'report-content',
  'supported-versions',
  'safe-harbor',
];

/** The passage stands below a heading about the handling of reports. The title of the whole is none. */
export const isUnderHandling = (passage: Surroundings): boolean =>
  Array.from(headingsAround(passage)).some(
    ({ level, topics }) =>
      level > 1 && topics.some((topic) => TERMS.includes(topic) || topic === 'reporting'),
  );

/**
 * Documentation in which the handling of reports is but an aside, so that nobody looks there for more than where to write. `ofHandling`: how many of the words
 * stand below headings about it or beside a way to report.
 */
export const isMostlyDocumentation = (words: number, ofHandling: number): boolean =>
  words > WORDS_OF_MANUAL && ofHandling * LEAST_SHARE < words;

const WORDS_OF_MANUAL = 1500;
/** The text of a policy that explains the security of its product at length is for a fifth or more about reports; that of a manual for a hundredth. */
const LEAST_SHARE = 40;

/** Two of these in passing make a policy too. */
const SAYS_HANDLING: readonly TopicId[] = [...ABOUT_HANDLING, 'security-updates', 'recognition', 'bounty'];

/** What a document that sends its readers elsewhere may yet say itself; two of them make it a policy. */
const TERMS: readonly TopicId[] = [
  'response-timeline',
  'disclosure-policy',
  'report-content',
  'supported-versions',
  'scope',
  'safe-harbor',
  'bounty',
  'recognition',
];

/** How many terms the document has. One that it sets out under a heading of its own, and does not leave to a link, counts for two. */
const termsOf = (topics: ReadonlyMap<TopicId, Topic>): number =>
  TERMS.reduce((sum, id) => {
    const topic = topics.get(id);
    if (topic === undefined) return sum;
    const units = topic.section?.units.filter(({ kind }) => kind !== 'heading') ?? [];
    const setOut = units.length > 1 && units.every(({ prose }) => prose.links.length === 0);
    return sum + (setOut ? 2 : 1);
  }, 0);

/** So many words about other things make documentation of a document in which reporting is but a remark. */
const WORDS_OF_DOCUMENTATION = 250;

/** The author has said where to go, and not only kept an example. */
const isFilledIn = ({ kind, problem }: Channel): boolean =>
  problem !== 'placeholder' && !(kind === 'other' && problem === 'unspecified');

/** Beside a link to the policy, the form that every repository of a forge has says where a report goes, and nothing of what happens with it. */
const isFormAlone = (channels: readonly Channel[]): boolean =>
  channels.every(({ kind }) => FORMS_OF_FORGES.includes(kind) || kind === 'policy-elsewhere');

const FORMS_OF_FORGES: readonly Channel['kind'][] = ['github-advisory', 'private-tracker'];

/** So many words, beside the texts of links, are little more than a link. */
const WORDS_OF_POINTER = 60;

/** A heading announces that the handling of reports is what stands below it. */
const isHeaded = (topics: ReadonlyMap<TopicId, Topic>): boolean =>
  ABOUT_HANDLING.some((topic) => topics.get(topic)?.section !== undefined);

/** What sort of document it is, as a reader would say after reading it whole. */
export function kindOf({
  words,
  channels,
  topics,
  instructions,
  placeholderCount,
  quantified,
  forbidden,
}: KindEvidence): Policy['kind'] {
  const visible = instructions.filter((instruction) => !instruction.hidden);
  const own = channels.some((channel) => channel.kind !== 'policy-elsewhere' && isFilledIn(channel));
  const elsewhere = channels.some((channel) => channel.kind === 'policy-elsewhere');
  // A sentence of the template beside a way that was filled in does not make a template.
  if ((visible.length > 0 && !own && !elsewhere) || placeholderCount >= 4) return 'template';
  if (!own && !forbidden && words > WORDS_OF_DOCUMENTATION && !isHeaded(topics)) return 'other';
  if (elsewhere && !own && !quantified && termsOf(topics) < 2) return 'pointer';
  if (elsewhere && !quantified && words <= WORDS_OF_POINTER && isFormAlone(channels) && termsOf(topics) === 0)
    return 'pointer';
  if (channels.length > 0 || forbidden || topics.has('reporting') || isHeaded(topics)) return 'policy';
  if (SAYS_HANDLING.filter((topic) => topics.has(topic)).length > 1) return 'policy';
  // What counts as a vulnerability here, and what does not, is a policy even if it says no more.
  return topics.get('scope')?.section === undefined ? 'other' : 'policy';
}

/**
 * Meant as a policy, so that what it lacks is worth saying: not an issue form, which has a name and a description at its top, and not
 * documentation of the product in a folder of documentation. The path is relative to the repository's root, with `/`, where it is known.
 */
export function isMeantAsPolicy({ document, kind }: Policy, path: string | undefined): boolean {
  const { frontMatter, text } = document;
  const fields = frontMatter ? text.slice(frontMatter.start, frontMatter.end) : '';
  if (/^name\s*:/m.test(fields) && /^about\s*:/m.test(fields)) return false;
  if (path === undefined) return true;
  if (/(?:^|\/)(?:ISSUE_TEMPLATE\/|PULL_REQUEST_TEMPLATE|node_modules\/|vendor\/|testdata\/)/i.test(path))
    return false;
  return !(kind === 'other' && /(?:^|\/)docs?\//i.test(path));
}
