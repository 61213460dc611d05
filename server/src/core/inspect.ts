import { needsInput } from './edits';
import type { Fix } from './edits';
import type { Finding } from './lint/finding';
import { absolute } from './markdown/located';
import type { Located, MarkdownDocument, Span } from './markdown/model';
import { TOPIC_IDS } from './policy/model';
import type {
  ChannelKind,
  Evidence,
  Policy,
  SeverityLevel,
  Stage,
  SupportedVersions,
  Topic,
  TopicId,
} from './policy/model';
import type { Severity } from './rules/rule';
import type { Scorecard } from './scorecard/scorecard';

/** What a policy says, as the JSON of the command line and the language server gives it. Lines are 1-based and inclusive. */
export interface PolicyReport {
  readonly kind: Policy['kind'];
  readonly language: string;
  readonly topics: Readonly<Partial<Record<TopicId, LineRange & { readonly form: Topic['form'] }>>>;
  readonly channels: readonly {
    readonly kind: ChannelKind;
    readonly value: string;
    readonly line: number;
    readonly effective: boolean;
  }[];
  readonly publicIssue: Policy['publicIssue'];
  readonly commitments: readonly {
    readonly stage: Stage;
    readonly severity: SeverityLevel | null;
    /** Null for a promise that names no number. */
    readonly hours: number | null;
    readonly business: boolean;
    readonly text: string;
    readonly line: number;
  }[];
  readonly supportedVersions: {
    readonly form: SupportedVersions['form'];
    readonly supported: readonly string[];
    readonly unsupported: readonly string[];
  } & Partial<LineRange>;
}

/** Why a topic was found, or was not: what speaks for it, in the order of the text. */
export interface TopicExplanation {
  readonly topic: TopicId;
  /** Where the policy speaks of it; undefined when the evidence is not enough. */
  readonly place: (LineRange & { readonly form: Topic['form'] }) | undefined;
  readonly evidence: readonly {
    readonly line: number;
    readonly source: Evidence['source'];
    readonly points: number;
    readonly words: string;
  }[];
}

interface LineRange {
  readonly startLine: number;
  readonly endLine: number;
}

/** Lines are 1-based; characters are 0-based UTF-16 units, the end exclusive. */
export interface ReportRange {
  readonly start: ReportPosition;
  readonly end: ReportPosition;
}

interface ReportPosition {
  readonly line: number;
  readonly character: number;
}

export interface FindingReport {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: ReportRange;
  readonly related: readonly { readonly message: string; readonly range: ReportRange }[];
  readonly fixes: readonly FixReport[];
}

interface FixReport {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly range: ReportRange; readonly newText: string }[];
}

/** One file of a report. Everything but the findings is computed when it is read, their fixes too. */
export interface FileReport {
  readonly path: string;
  readonly policy: PolicyReport;
  readonly findings: readonly FindingReport[];
  readonly scorecard: Pick<Scorecard, 'score' | 'links' | 'text' | 'disclosure'>;
}

/** @param scored The score of the file's bytes, or how it is computed. */
export function fileReport(
  path: string,
  policy: Policy,
  findings: readonly Finding[],
  scored: Scorecard | (() => Scorecard),
): FileReport {
  return {
    path,
    get policy() {
      return inspect(policy);
    },
    findings: findings.map((finding) => findingReport(policy.document, finding)),
    get scorecard() {
      const { score, links, text, disclosure } = typeof scored === 'function' ? scored() : scored;
      return { score, links, text, disclosure };
    },
  };
}

export function inspect(policy: Policy): PolicyReport {
  const { document, versions } = policy;
  const line = (located: Located) => document.lineAt(absolute(located).start) + 1;
  return {
    kind: policy.kind,
    language: policy.language,
    topics: Object.fromEntries(
      Array.from(policy.topics, ([id, { first, last, form }]) => [
        id,
        { ...lines(document, first, last), form },
      ]),
    ),
    channels: policy.channels.map((channel) => ({
      kind: channel.kind,
      value: channel.value,
      line: line(channel),
      effective: channel.effective,
    })),
    publicIssue: policy.publicIssue,
    commitments: policy.commitments.map((commitment) => ({
      stage: commitment.stage,
      severity: commitment.severity,
      hours: commitment.hours,
      business: commitment.business,
      text: commitment.text,
      line: line(commitment),
    })),
    supportedVersions: {
      form: versions.form,
      supported: versions.supported,
      unsupported: versions.unsupported,
      ...(versions.first &&
        versions.last &&
        lines(document, versions.first.table ?? versions.first, versions.last)),
    },
  };
}

/** What speaks for each topic, found or not. Topics for which nothing speaks are left out. */
export function explainTopics(policy: Policy): readonly TopicExplanation[] {
  const { document, topics } = policy;
  const evidence = policy.evidence();
  return TOPIC_IDS.flatMap((topic): TopicExplanation[] => {
    const found = topics.get(topic);
    const own = evidence.filter((one) => one.topic === topic);
    if (own.length === 0) return [];
    return [
      {
        topic,
        place: found && { ...lines(document, found.first, found.last), form: found.form },
        evidence: own.map((one) => ({
          line: document.lineAt(absolute(one).start) + 1,
          source: one.source,
          points: one.points,
          words: one.words,
        })),
      },
    ];
  });
}

/** A range of offsets as a report gives it. */
function reportRange(document: MarkdownDocument, { start, end }: Span): ReportRange {
  return { start: reportPosition(document, start), end: reportPosition(document, end) };
}

function reportPosition(document: MarkdownDocument, offset: number): ReportPosition {
  const line = document.lineAt(offset);
  return { line: line + 1, character: offset - document.lineStart(line) };
}

function findingReport(document: MarkdownDocument, finding: Finding): FindingReport {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    range: reportRange(document, finding.span),
    related: finding.related.map(({ message, span }) => ({ message, range: reportRange(document, span) })),
    // A fix that waits for somebody to fill it in is of no use to a reader of the report.
    get fixes() {
      return finding
        .fixes()
        .filter((fix) => !needsInput(fix))
        .map((fix) => fixReport(document, fix));
    },
  };
}

function fixReport(document: MarkdownDocument, { title, safe, edits }: Fix): FixReport {
  return {
    title,
    safe,
    edits: edits.map(({ span, newText }) => ({ range: reportRange(document, span), newText })),
  };
}

function lines(document: MarkdownDocument, first: Located, last: Located): LineRange {
  const { start, end } = { start: absolute(first).start, end: absolute(last).end };
  // The last character, not the place behind it: that may be the start of the next line.
  return { startLine: document.lineAt(start) + 1, endLine: document.lineAt(Math.max(start, end - 1)) + 1 };
}
