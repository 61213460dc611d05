import type { Link, Located, MarkdownDocument, Section, Span, Unit } from '../markdown/model';

export const TOPIC_IDS = [
  'reporting',
  'report-content',
  'supported-versions',
  'response-timeline',
  'disclosure-policy',
  'scope',
  'safe-harbor',
  'recognition',
  'bounty',
  'security-updates',
  'encryption',
  'security-features',
  'best-practices',
  'known-considerations',
  'dependencies',
  'scanning',
  'compliance',
  'contact',
  'last-updated',
  'severity',
  'testing-rules',
  'ai-reports',
  'cve',
  'escalation',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

/** Where and how a policy speaks of a topic. */
export interface Topic {
  readonly id: TopicId;
  readonly form: 'section' | 'paragraph' | 'list' | 'table' | 'mention';
  /** The section whose heading announces the topic; undefined when only the body speaks of it. */
  readonly section: Section | undefined;
  /** The first and the last unit of the topic (the heading first, for a section). */
  readonly first: Unit;
  readonly last: Unit;
}

/** Something that speaks for a topic. `span` covers the words. */
export interface Evidence extends Located {
  readonly topic: TopicId;
  /** The words of a heading, label, sentence, item or heading row of a table; a key; or what another reader found. */
  readonly source:
    | 'heading'
    | 'label'
    | 'sentence'
    | 'item'
    | 'table'
    | 'key'
    | 'channel'
    | 'commitment'
    | 'versions'
    | 'date';
  /** Two points at one place show the topic. */
  readonly points: number;
  readonly unit: Unit;
  readonly words: string;
}

export type ChannelKind =
  | 'email'
  | 'github-advisory'
  | 'web-form'
  | 'bounty-platform'
  | 'private-tracker'
  | 'mailing-list-private'
  | 'chat-private'
  | 'phone'
  | 'policy-elsewhere'
  | 'public-issue'
  | 'public-chat'
  | 'other';

/** A way to report that the document offers (never one that it forbids). `span` covers the address, link text or words. */
export interface Channel extends Located {
  readonly kind: ChannelKind;
  /** The normalised address, the URL, or the words. */
  readonly value: string;
  readonly unit: Unit;
  /** Given as an address or link target (true), or only in words such as "the Security tab" (false). */
  readonly linked: boolean;
  /** The target alone, when it is written in the document (for fixes of URLs). */
  readonly urlSpan: Span | undefined;
  /** A stranger can use it in private: not a placeholder, not reserved, not public, not circular, offered for reports. */
  readonly effective: boolean;
  /** Why it cannot be used, where that is so. */
  readonly problem: 'placeholder' | 'reserved-domain' | 'circular' | 'unspecified' | 'public' | undefined;
  readonly preferred: boolean;
}

export type Stage = 'acknowledge' | 'update' | 'assess' | 'fix' | 'disclose' | 'other';
/** The most severe first. */
export const SEVERITY_LEVELS = ['critical', 'high', 'medium', 'low'] as const;
export type SeverityLevel = (typeof SEVERITY_LEVELS)[number];

/** What a time counts to: a number of hours, or a release that has no date. */
export type Anchor =
  'immediate' | 'next-patch-release' | 'next-minor-release' | 'next-major-release' | 'next-release';

/** One promise, or the lack of a number where one is expected. `span` covers the time expression; `text` is it as written. */
export interface Commitment extends Located {
  readonly stage: Stage;
  readonly severity: SeverityLevel | null;
  /** Upper bound in hours (a business day counts 24); null for an anchored or vague one. */
  readonly hours: number | null;
  /** Lower end of a range in hours; null when the text gives one value. */
  readonly minimumHours: number | null;
  readonly business: boolean;
  readonly anchor: Anchor | null;
  /** Commits to nothing checkable: "as soon as possible", "depends on severity" with no values below. */
  readonly vague: boolean;
  /** The clock named in the text, when it is one: 'receipt' | 'confirmation' | 'fix' | 'report'. */
  readonly clock: 'receipt' | 'confirmation' | 'report' | 'fix' | null;
  /** "usually", "on average", "at least", "every": not comparable with an upper bound. */
  readonly bound: 'upper' | 'usual' | 'lower' | 'cadence';
  /** Holds only in a special case ("if it is being exploited"): not comparable with what holds always. */
  readonly conditional: boolean;
  readonly text: string;
  readonly unit: Unit;
}

/** A number that stands where a time is promised, without a unit. `span` covers the number; `text` is it as written. */
export interface UnitlessTime extends Located {
  readonly text: string;
}

/** A time that is told twice, and otherwise the second time: "three (5) days". `span` covers both; `text` is them as written. */
export interface RestatedTime extends Located {
  readonly text: string;
}

/** The CVSS scores that a severity covers. `span` covers them; `text` is them as written. */
export interface ScoreBand extends Located {
  readonly severity: SeverityLevel;
  readonly lowest: number;
  /** Undefined where only the lower end is given: "7.0 and above". */
  readonly highest: number | undefined;
  /** Written without tenths, as "7-8". */
  readonly whole: boolean;
  readonly text: string;
}

/** Two or more bands of scores that stand side by side, in the order of the text. */
export interface ScoreScale {
  readonly bands: readonly ScoreBand[];
  /** The text says that it is not the standard one. */
  readonly isOwn: boolean;
}

/** A sentence that asks reporters not to publish, without a limit in time. `span` covers it. */
export interface EndlessSilence extends Located {
  readonly unit: Unit;
  /** Never; not without approval; not before there is a fix, however long that takes. */
  readonly kind: 'never' | 'approval' | 'until-fixed';
}

/** One of several ways to report that stand side by side. */
export interface ReportingMethod {
  /** The item, or the heading of the sub-section. */
  readonly unit: Unit;
  /** The last unit that belongs to it. */
  readonly last: Unit;
  /** Every channel offered in it, nested items included. */
  readonly channels: readonly Channel[];
  /** Its label or first words announce another medium than the others: contact, e-mail, direct, alternative. */
  readonly announcesOther: boolean;
}

export type VersionStatus = 'supported' | 'unsupported' | 'unknown' | 'empty';

export interface VersionRow extends Located {
  /** The version expression as written, without emphasis and code marks. */
  readonly version: string;
  readonly status: VersionStatus;
  readonly unit: Unit;
}

export interface VersionTableProblem extends Located {
  readonly kind: 'not-a-table' | 'delimiter-mismatch' | 'missing-cells' | 'extra-cells' | 'missing-column';
}

export interface SupportedVersions {
  readonly form: 'table' | 'list' | 'prose' | 'none';
  readonly supported: readonly string[];
  readonly unsupported: readonly string[];
  readonly rows: readonly VersionRow[];
  /** First and last unit that say it; undefined when none does. */
  readonly first: Unit | undefined;
  readonly last: Unit | undefined;
  readonly problems: readonly VersionTableProblem[];
  /** The rows of GitHub's starter table, untouched: the first and last of the four rows. */
  readonly starterRows: { readonly first: Unit; readonly last: Unit } | undefined;
}

export interface PlaceholderText extends Located {
  readonly text: string;
  /** Stands where a contact is expected. */
  readonly contact: boolean;
}

export interface TemplateInstruction extends Located {
  /** The template it comes from. */
  readonly template: string;
  /** In an HTML comment, so readers do not see it. */
  readonly hidden: boolean;
}

/** Characters that nobody sees, or an address with letters of another script. */
export interface InvisibleText extends Located {
  readonly kind: 'invisible' | 'lookalike';
}

/** A company whose report desk the text names, or the project that it says to care for. `span` covers the words. */
export interface NamedProject extends Located {
  readonly name: string;
  /** The owners of repositories that the desk is there for; undefined for a project. */
  readonly owners: RegExp | undefined;
}

/** A credential that gives whoever reads it some power. `span` covers it. */
export interface ExposedSecret extends Located {
  /** What it is, in words: "GitHub token". */
  readonly kind: string;
}

/** A code block that hides the document. */
export interface EnclosingFence {
  /** The code block; undefined when the document is read as if its fence were not there. */
  readonly unit: Unit | undefined;
  /** It holds the whole document, or all that follows a fence that is not closed. */
  readonly kind: 'whole' | 'unclosed';
}

/** A date that says how old the policy is ("Last updated", "Effective date", …), never an audit or release date. `span` covers the date. */
export interface PolicyDate extends Located {
  /** ISO 8601 calendar date, YYYY-MM-DD (the first of the month or year where the text gives no more). */
  readonly iso: string;
  readonly text: string;
}

/** A link or image, wherever it stands. `span` covers all of it. */
export interface PolicyLink extends Located, Pick<Link, 'url' | 'urlSpan' | 'form'> {
  readonly unit: Unit;
  /** The visible text. */
  readonly text: string;
}

/** `[text][label]` without a definition of the label. `span` covers all of it. */
export interface DanglingReference extends Located {
  readonly unit: Unit;
  readonly text: string;
  readonly label: string;
  /** The label with its brackets, in the block. */
  readonly labelSpan: Span;
}

/** A path in a code span that the reader is sent to. */
export interface CodePath extends Located {
  readonly path: string;
}

/** A link definition that nothing refers to. */
export interface UnusedDefinition extends Located {
  readonly label: string;
}

/** A contact that leads nowhere. `span` covers the words. */
export interface DeadContact extends Located {
  readonly kind: 'circular' | 'unspecified';
  readonly unit: Unit;
  /** Another usable private channel stands in the same section. */
  readonly spare: boolean;
}

/** The reader is told (or allowed) to report in public. */
export interface PublicInstruction extends Located {
  readonly unit: Unit;
  /** Only for the case that nothing else works. */
  readonly lastResort: boolean;
}

/** A page of a forge by its address. */
export interface ForgePage {
  /** Lower-case host without `www.`; empty for an address relative to the file. */
  readonly host: string;
  /** Undefined for an address relative to the file, and for a page that belongs to no repository. */
  readonly owner: string | undefined;
  readonly repo: string | undefined;
  /** What stands behind the repository, lower case, without slashes around it: `security/advisories/new`. */
  readonly page: string;
  /** How many folders a relative address goes up, from the file or (`fromRoot`, with a slash before it) from the root of the repository. */
  readonly up: number;
  readonly fromRoot: boolean;
  /**
   * Why nobody can report there, though the address looks like it: it names no repository, or a page that the forge does not have; the forge has no
   * private reports; or it begins with a host without `https://`.
   */
  readonly problem: 'no-repository' | 'no-such-page' | 'no-private-reports' | 'no-scheme' | undefined;
}

/** A link to a page of a forge that is about security, issues or discussions. `span` covers the address, or the link where it is not written there. */
export interface ForgeLink extends ForgePage, Located {
  readonly unit: Unit;
  readonly url: string;
  /** The target alone, when it is written in the document. */
  readonly urlSpan: Span | undefined;
  /** Stands where the reader is told where to report. */
  readonly offered: boolean;
}

/** A link that is there to write an e-mail and does not open one. `span` covers its target, or the link where the target is not written there. */
export interface BrokenMailLink extends Located {
  /** The target as written. */
  readonly url: string;
  readonly isWritten: boolean;
  /** An address without `mailto:`, a link to nobody, or one that breaks the syntax of RFC 6068. */
  readonly problem: 'no-scheme' | 'no-address' | 'malformed';
  /** The target as it should be; undefined when nobody can tell. */
  readonly repaired: string | undefined;
  /** The address was written so that machines do not find it. */
  readonly isDisguised: boolean;
}

/** An address that reports are to be sent to and that cannot take them in private. `span` covers the address where it can be seen, else the target of its link. */
export interface WrongAddress extends Located {
  readonly unit: Unit;
  /** The address, lower case and without disguise; a malformed one as written. */
  readonly value: string;
  /** Nobody reads what is sent there, everybody does (the list has a name like others that are public), or it is no address. */
  readonly problem: 'no-reply' | 'announcements' | 'public-list' | 'malformed';
  /** What was meant, where that is plain. */
  readonly repaired: string | undefined;
  /** Readers see it. */
  readonly shown: boolean;
  /** The target of its link alone, when it is written there. */
  readonly target: Span | undefined;
}

/**
 * What the policy says of a key to encrypt reports with: that there is one (`offer`), the key itself, its fingerprint, where to find it or that it
 * is given on request (`key`), or something that is wrong with it. `span` covers the words, or the whole unit.
 */
export interface KeyMention extends Located {
  readonly unit: Unit;
  readonly kind:
    'offer' | 'key' | 'insecure-link' | 'checksum' | 'wrong-length' | 'old-fingerprint' | 'other-id';
  /** The number of digits of a fingerprint, or the key ID that it does not end with. */
  readonly value?: string;
  /** Of a link: its target is written there. */
  readonly isWritten?: boolean;
}

/** A sentence that makes reports depend on an agreement: a promise of silence, a contract, terms. `range` is in the text of the unit. */
export interface AgreementDemand extends Located {
  readonly unit: Unit;
  readonly range: Span;
}

/** A heading, and what it tells of the section it heads. Headings stay the same as long as all of this does. */
export interface Heading {
  readonly unit: Unit;
  readonly title: string;
  /** 1 to 7, as that of the unit. */
  readonly level: number;
  /** The heading of the section around. */
  readonly parent: Heading | undefined;
  /** The topics that it announces. */
  readonly topics: readonly TopicId[];
  /** What it says beyond its topic, lower case; empty for a plain one. */
  readonly qualifier: string;
  /** ISO 639-1 code of the language of the section's own text, or `und`. */
  readonly language: string;
  /** Nothing at all stands under it, sub-sections apart. */
  readonly isEmpty: boolean;
  /** Something that readers see stands under it, sub-sections apart. */
  readonly hasText: boolean;
  readonly hasChildren: boolean;
}

export interface Policy {
  readonly document: MarkdownDocument;
  readonly kind: 'policy' | 'pointer' | 'template' | 'other';
  /** ISO 639-1 code of the main language; `und` when the text is too short to tell, `mul` when it is none of those known. */
  readonly language: string;
  /** The language is one whose words we know, so that a missing topic can be told from an unread one. */
  readonly languageCovered: boolean;
  /** Something a reader sees, headings apart. */
  readonly hasContent: boolean;
  /** The first heading, if there is one. */
  readonly title: Unit | undefined;
  /** The title (within the first ten lines that are not blank) names a security policy. */
  readonly titleNamesPolicy: boolean;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** All that speaks for topics, found or not, in the order of the text. Put together when somebody asks. */
  evidence(): readonly Evidence[];
  /** The topics that each section's heading announces; a section may announce none. */
  topicsOf(section: Section): readonly TopicId[];
  /** The headings of sections, in the order of the text. */
  readonly headings: readonly Heading[];
  readonly channels: readonly Channel[];
  readonly publicIssue: 'forbidden' | 'allowed' | 'requested' | 'unmentioned';
  readonly publicInstructions: readonly PublicInstruction[];
  readonly deadContacts: readonly DeadContact[];
  readonly forgeLinks: readonly ForgeLink[];
  readonly brokenMailLinks: readonly BrokenMailLink[];
  readonly wrongAddresses: readonly WrongAddress[];
  readonly keys: readonly KeyMention[];
  readonly agreements: readonly AgreementDemand[];
  /** The first step to the forge's private reporting where it is told in words only; undefined when a link leads there or nothing does. */
  readonly clickPath: Located | undefined;
  /** Groups of ways to report that stand side by side (items of a list, sub-sections), two or more of which offer a channel. */
  readonly reportingMethods: readonly (readonly ReportingMethod[])[];
  readonly commitments: readonly Commitment[];
  readonly unitlessTimes: readonly UnitlessTime[];
  readonly restatedTimes: readonly RestatedTime[];
  readonly scoreScales: readonly ScoreScale[];
  readonly endlessSilences: readonly EndlessSilence[];
  /** The text says that it promises no times ("no SLA", "best effort"). */
  readonly declinesTimes: Located | undefined;
  readonly versions: SupportedVersions;
  readonly placeholders: readonly PlaceholderText[];
  readonly templateInstructions: readonly TemplateInstruction[];
  /** Words that say what is trusted and what is not. */
  readonly trustWords: readonly Located[];
  /** Words that threaten those who report. */
  readonly threats: readonly Located[];
  /** What readers do not see and programs are told. */
  readonly hiddenInstructions: readonly Located[];
  readonly invisibleText: readonly InvisibleText[];
  readonly namedProjects: readonly NamedProject[];
  /** Where a vulnerability is reported in the policy itself. */
  readonly embeddedReports: readonly Located[];
  readonly secrets: readonly ExposedSecret[];
  readonly enclosingFence: EnclosingFence | undefined;
  readonly dates: readonly PolicyDate[];
  /** Links and images, in the order of the text. */
  readonly links: readonly PolicyLink[];
  readonly danglingReferences: readonly DanglingReference[];
  readonly unusedDefinitions: readonly UnusedDefinition[];
  readonly codePaths: readonly CodePath[];
  /** What a fragment of a link to this document can name: the headings' anchors as GitHub makes them, and explicit ones. Made when somebody asks. */
  readonly anchors: ReadonlySet<string>;
  /** The handling of reports is but an aside in a long text about the product. */
  readonly isMostlyDocumentation: boolean;
  /** A short text beside a link to the whole policy: what is not said here is said there. */
  readonly isSummary: boolean;
  /** A link to a page that says how reports are handled, so that what is not said here may stand there. */
  readonly handlingElsewhere: Located | undefined;
  /** Tells how often there is a release. */
  readonly releaseRhythm: Unit | undefined;
  /** Says why no version is supported. */
  readonly noSupportExplained: Unit | undefined;
  /** Has a window or deadline for publication: "90 days", "immediately". */
  readonly disclosureWindow: Commitment | undefined;
}
