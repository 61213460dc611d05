import { overlap } from '../collections/spans';
import type { Coverage } from '../coverage/coverage';
import type { Finding, LintContext } from '../lint/finding';
import { t } from '../l10n';
import { absolute } from '../markdown/located';
import type { Located, Span } from '../markdown/model';
import { formatOf } from '../markup/format';
import type { Channel, Commitment, Policy } from '../policy/model';
import { ruleUrl } from '../rules/documentation';
import { PROFILES } from '../rules/profiles';
import { ruleNamed } from '../rules/registry';
import { ruleTexts } from '../rules/texts';
import type { Severity } from '../rules/rule';
import type { Scorecard } from '../scorecard/scorecard';
import { reportVersions } from './versions';
import type { ReportVersions } from './versions';

/** All that the report of a policy shows: plain data, so that it can be drawn somewhere else. Lines are 1-based. */
export interface ReportContents extends Pick<
  Policy,
  'kind' | 'language' | 'languageCovered' | 'hasContent' | 'publicIssue'
> {
  readonly path: string;
  /** The file is made for machines, so that nothing is read in it but what is wrong. */
  readonly isSecurityTxt: boolean;
  readonly channels: readonly ReportChannel[];
  /** In the order of the text. */
  readonly promises: readonly ReportPromise[];
  /** Where the text says that it promises no times. */
  readonly declinesTimes: number | undefined;
  readonly versions: ReportVersions;
  readonly coverage: readonly Coverage[];
  /** The titles of the profiles that are on. */
  readonly profiles: readonly string[];
  readonly scorecard: Scorecard;
  readonly findings: readonly ReportFinding[];
}

export interface ReportChannel extends Pick<Channel, 'kind' | 'value' | 'effective' | 'problem'> {
  readonly line: number;
  /** The finding that says why it leads nowhere, where the way itself does not show it. */
  readonly doubt: string | undefined;
}

export interface ReportPromise extends Pick<
  Commitment,
  | 'stage'
  | 'severity'
  | 'hours'
  | 'minimumHours'
  | 'business'
  | 'anchor'
  | 'vague'
  | 'clock'
  | 'bound'
  | 'conditional'
  | 'text'
> {
  readonly line: number;
  /** The findings that are about this time, or compare another one with it: places in the list of findings. */
  readonly findings: readonly number[];
}

export interface ReportFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  /** Why the rule matters, Markdown; undefined for what belongs to no rule. */
  readonly why: string | undefined;
  /** The address of the rule's page. */
  readonly url: string | undefined;
}

/** What has been found in a document. */
export interface ReportSource {
  /** As people know the file. */
  readonly path: string;
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  readonly scorecard: Scorecard;
  readonly context: Pick<LintContext, 'config' | 'repository'>;
}

export function reportContents(source: ReportSource): ReportContents {
  const { path, policy, findings, coverage, scorecard, context } = source;
  const { kind, language, languageCovered, hasContent, publicIssue, document, declinesTimes } = policy;
  const lineOf = (place: Located): number => document.lineAt(absolute(place).start) + 1;
  return {
    path,
    isSecurityTxt: formatOf(path) === 'security.txt',
    kind,
    language,
    languageCovered,
    hasContent,
    publicIssue,
    channels: policy.channels.map((channel) => channelOf(channel, lineOf(channel), findings)),
    promises: policy.commitments.map((commitment) => promiseOf(commitment, lineOf(commitment), findings)),
    declinesTimes: declinesTimes && lineOf(declinesTimes),
    versions: reportVersions(policy, context.repository, lineOf),
    coverage,
    profiles: context.config.profiles.map((profile) => t(PROFILES[profile].title)),
    scorecard,
    findings: findings.map(({ ruleId, severity, message, span }) => {
      const rule = ruleNamed(ruleId);
      const why = ruleTexts(ruleId)?.why;
      return {
        ruleId,
        severity,
        message,
        line: document.lineAt(span.start) + 1,
        why: why && t(why),
        url: rule && ruleUrl(ruleId),
      };
    }),
  };
}

function channelOf(channel: Channel, line: number, findings: readonly Finding[]): ReportChannel {
  const { kind, value, problem } = channel;
  const own = absolute(channel);
  const doubt = findings.find(({ ruleId, span }) => LEADS_NOWHERE.has(ruleId) && overlap(span, own))?.message;
  return { kind, value, effective: channel.effective && doubt === undefined, problem, doubt, line };
}

/** What these rules find keeps a report from arriving in private. */
const LEADS_NOWHERE: ReadonlySet<string> = new Set([
  'advisory-url-invalid',
  'advisory-url-relative-depth',
  'advisory-url-wrong-repository',
  'contact-noreply',
  'contact-public-list',
  'contact-retired-platform',
  'contact-unusable-channel',
  'email-invalid',
  'mailto-invalid',
]);

function promiseOf(commitment: Commitment, line: number, findings: readonly Finding[]): ReportPromise {
  const own = absolute(commitment);
  const isHere = ({ start, end }: Span): boolean => own.start <= start && end <= own.end && start < end;
  const { stage, severity, hours, minimumHours, business, anchor, vague, clock, bound, conditional, text } =
    commitment;
  return {
    ...{ stage, severity, hours, minimumHours, business, anchor, vague, clock, bound, conditional, text },
    line,
    findings: findings.flatMap(({ span, related }, index) =>
      isHere(span) || related.some((other) => isHere(other.span)) ? [index] : [],
    ),
  };
}
