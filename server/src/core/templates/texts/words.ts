import type { SeverityLevel, Stage } from '../../policy/model';
import type { VariableName } from '../variables';
import type { generated } from './en/generated';

/** What else than whole sections is written in a language. */
export interface Words {
  /** What fixes add to a text, as Markdown of templates. */
  readonly sentences: Readonly<Record<SentenceId, string>>;
  /** What only a generated policy says: that it is a pointer to another, or that there are no fixes any more. */
  readonly generated: Readonly<Record<keyof typeof generated, string>>;
  /** What stands in the tab stop of a variable that nobody knows. */
  readonly labels: Readonly<Record<VariableName, string>>;
  /** Units of time beside 1 and beside other numbers. */
  readonly times: Readonly<Record<TimeUnit, readonly [one: string, others: string]>>;
  /** Severities and steps as labels and cells have them. */
  readonly severities: Readonly<Record<SeverityLevel, string>>;
  readonly stages: Readonly<Record<Exclude<Stage, 'other'>, string>>;
  /** A time as a limit, and as a rhythm, behind a label: with `{{time}}`. */
  readonly within: string;
  readonly every: string;
  /** Whether a version is supported. */
  readonly yes: string;
  readonly no: string;
  /** A project without a name. */
  readonly project: string;
  /** The language's own name. */
  readonly language: string;
  /** What makes a project's name the title of its policy, behind it. */
  readonly titled: string;
}

/** Sentences may hold variables of the templates; `{{ways}}`, `{{way}}` and `{{time}}` are filled in by who writes them. */
export type SentenceId =
  | 'publication-window'
  | 'acknowledgement'
  | 'form-summary'
  | 'email-summary'
  | 'by-form'
  | 'by-email'
  | 'instead-of-issues'
  | 'instead-of-public'
  | 'way-form'
  | 'way-email'
  | 'or'
  | 'no-details-in-public'
  | 'no-public-disclosure'
  | 'agreed-disclosure'
  | 'described-here'
  | 'write-to'
  | 'address'
  | 'open-form'
  | 'form-link'
  | 'key'
  | 'at-most';

export type TimeUnit = 'hour' | 'day' | 'business day';
