import type { Fix } from '../edits';
import type { Located } from '../markdown/model';
import type { Policy, TopicId } from '../policy/model';
import type { RepositoryFacts } from '../repository/facts';
import type { SectionId } from '../templates';
import type { ProfileId } from './profiles';

/** One rule as it stands in its file. The id is the file's name and never changes once released. */
export interface RuleDefinition<Messages extends MessageTexts = MessageTexts> {
  readonly severity: Severity;
  /** 1: without it a policy may not work; 2: it makes a policy good; 3: few projects need it. */
  readonly tier: 1 | 2 | 3;
  /**
   * What a finding speaks of, where that is more than its place. Of the whole document: a part that was not read, or a file that is included, may hold
   * what it misses or compares with. Of the repository: it has no policy, so that there is no document.
   */
  readonly judges?: 'whole document' | 'repository';
  /** The profiles that run the rule; a severity stands where it differs from the rule's own. */
  readonly profiles: Readonly<Partial<Record<ProfileId, Severity | true>>>;
  /** The published requirement that the rule speaks to, by profile, such as `OSPS-VM-01.01`: it is named after the message. */
  readonly requirements?: Readonly<Partial<Record<ProfileId, string>>>;
  /** One sentence: what is wrong. */
  readonly statement: string;
  /** Why it matters, Markdown. A source's key in brackets, such as `[OSPS]`, becomes a link to it. */
  readonly why: string;
  /** How the rule decides and what it deliberately leaves alone, Markdown. */
  readonly detects: string;
  /** What to do about a finding, and what the quick fix writes, Markdown. */
  readonly remedy: string;
  /** When turning it off is right, one or two sentences. */
  readonly whenToTurnOff: string;
  /** One sentence and what to do. `{name}` is filled from the report's values. */
  readonly messages: Messages;
  /** The files that it judges, where they are not policies alone. */
  readonly applies?: 'security.txt' | 'every file';
  /** The topic whose absence the rule reports. */
  readonly topic?: TopicId;
  /** The rule is about how Markdown is written, so that it says nothing of a text in another markup. */
  readonly onlyMarkdown?: true;
  /** The options that a setting may give beside the severity. */
  readonly options?: readonly (keyof RuleOptions)[];
  readonly examples: { readonly violates: readonly Example[]; readonly passes: readonly Example[] };
  /**
   * Gives what it finds, the same for the same context. While a document is edited it is only called again when something that it has read
   * has changed, so that it looks at no offsets of the document (the start and end of a block): `fixes` may.
   */
  check(context: RuleContext): Iterable<Report<Messages>>;
}

/** Gives a rule file its types: message ids and the values of a message are those of `messages`. */
export function defineRule<const Messages extends MessageTexts>(
  rule: RuleDefinition<Messages>,
): RuleDefinition {
  // A list of rules needs one type for all of them; the exact one has done its work when the rule's file compiled.
  return rule as unknown as RuleDefinition;
}

/** A rule with its id, as the registry holds it. */
export interface Rule extends RuleDefinition {
  readonly id: string;
}

/** From the most to the least severe, in the words of the Language Server Protocol. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface RuleContext {
  readonly policy: Policy;
  readonly repository: RepositoryFacts;
  /** Today as an ISO 8601 calendar date, YYYY-MM-DD. */
  readonly today: string;
  readonly options: RuleOptions;
  /** The profiles that are on, for the few rules that a profile makes stricter than a severity can say. */
  readonly profiles: readonly ProfileId[];
  /** The ids of all rules there are. */
  readonly ruleIds: ReadonlySet<string>;
}

/** Settings a user may change beside severities. */
export interface RuleOptions {
  /** The response preset whose times are offered by fixes. */
  readonly preset: string;
  /** Days after which the policy's date counts as stale. */
  readonly staleAfterDays: number;
}

export type MessageTexts = Readonly<Record<string, string>>;

/** The names of the `{name}` places in a message. */
type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** What a rule says of one place: a message of its own, with exactly the values that the message has places for. */
export type Report<Messages extends MessageTexts = MessageTexts> = {
  [Id in keyof Messages & string]: ReportPlace & { readonly message: Id } & ([Places<Messages[Id]>] extends [
      never,
    ]
      ? { readonly values?: Readonly<Record<string, string>> }
      : { readonly values: Readonly<Record<Places<Messages[Id]>, string>> });
}[keyof Messages & string];

interface ReportPlace {
  /** Relative to its block, as blocks move while a document is edited. `DOCUMENT_START` when there is no title to point at. */
  readonly at: Located;
  /** Never more severe than this, for the weaker cases that the rule's page names. */
  readonly atMost?: Severity;
  /** One step more severe than configured, for the grave cases that the rule's page names. */
  readonly graver?: boolean;
  readonly related?: readonly { readonly message: string; readonly at: Located }[];
  /** Computed only when somebody asks for fixes. The best one comes first. */
  readonly fixes?: () => readonly Fix[];
  /** The section that one of the fixes inserts, where it can be written: so that it can be counted without making the fixes. */
  readonly section?: SectionId;
  /** The words are left over and can go; editors fade them. */
  readonly unnecessary?: boolean;
}

/** A whole document, or one with the circumstances that the rule looks at. */
export type Example = string | ExampleInRepository;

/** The date of today in all examples that name none, YYYY-MM-DD. */
export const EXAMPLES_TODAY = '2026-11-22';

export interface ExampleInRepository {
  readonly text: string;
  /** What the repository tells. */
  readonly repository?: RepositoryFacts;
  /** Today, when it is not the date that all examples share. */
  readonly today?: string;
}
