import type { Span } from '../markdown/model';
import type { ProfileId } from '../rules/profiles';
import type { RuleOptions, Severity } from '../rules/rule';

/** What is checked, and how severely. */
export interface Config {
  /** Their rules are united; the highest severity of a rule wins. */
  readonly profiles: readonly ProfileId[];
  /** What the user set, by rule id. `*` speaks of every rule that a profile runs. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly options: RuleOptions;
  /** Options of single rules; they win over `options`. */
  readonly ruleOptions: Readonly<Record<string, Partial<RuleOptions>>>;
  /** Only these rules run, and they run even where they are off. */
  readonly only?: readonly string[];
}

/** A configuration with anything left out. */
export type PartialConfig = Partial<Omit<Config, 'options'>> & { readonly options?: Partial<RuleOptions> };

/** What is wrong with a configuration, and where: UTF-16 offsets in the file. */
export interface ConfigProblem {
  readonly message: string;
  readonly span: Span;
}
