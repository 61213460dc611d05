import type { Config } from '../config/model';
import type { Fix } from '../edits';
import type { Span } from '../markdown/model';
import type { MarkupName } from '../markup/read';
import type { RepositoryFacts } from '../repository/facts';
import type { Severity } from '../rules/rule';
import type { SectionId } from '../templates';

/** While a document is edited, a finding is the same as long as the words and what they speak of are: only its spans follow the text. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** One line: what is wrong and what to do. */
  readonly message: string;
  /** UTF-16 offsets in the document, end exclusive. */
  readonly span: Span;
  readonly related: readonly { readonly message: string; readonly span: Span }[];
  /** The words are left over and can go; editors fade them. */
  readonly unnecessary: boolean;
  /** The section that one of the fixes inserts, where it can be written. */
  readonly section?: SectionId | undefined;
  /** Computed when asked for; the best one comes first. */
  fixes(): readonly Fix[];
}

export interface LintContext {
  readonly config: Config;
  readonly repository: RepositoryFacts;
  /** ISO 8601 calendar date, YYYY-MM-DD. */
  readonly today: string;
  /** What the document was read as; Markdown unless it is said. */
  readonly format?: MarkupName;
}
