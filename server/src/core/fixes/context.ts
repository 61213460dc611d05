import type { TextEdit } from '../edits';
import type { Span } from '../markdown/model';
import type { Policy } from '../policy/model';
import type { RepositoryFacts } from '../repository/facts';
import {
  boundedTimeIn,
  headingIn,
  inferValues,
  render,
  sentenceIn,
  timeIn,
  writingLanguage,
  type Mode,
  type SectionId,
  type SentenceId,
  type Values,
  type WritingLanguage,
} from '../templates';

/** What a fix is made from. The context of a rule is one. */
export interface FixContext {
  readonly policy: Policy;
  readonly repository: RepositoryFacts;
  /** ISO 8601 calendar date. */
  readonly today: string;
  readonly options: { readonly preset: string };
  /** Somebody waits to choose the times: each of them is a tab stop. */
  readonly choosesTimes?: true;
}

/** The variables that the policy itself, the repository and the settings tell. The policy's own address comes first. */
export function valuesOf({ policy, repository, today, options }: FixContext): Values {
  const own = policy.channels.find((channel) => channel.kind === 'email' && channel.effective);
  const language = languageOf(policy);
  const values = inferValues(repository, { today, preset: options.preset, language });
  return own === undefined ? values : { ...values, security_email: own.value };
}

/** The language to write into a policy: its own when we have texts in it, else English. */
export function languageOf({ language, document }: Policy): WritingLanguage {
  return writingLanguage(language, document.text);
}

/** A sentence in the language of the policy, with what its writer fills in; what the templates know stays a variable. */
export function sentence(
  { policy }: Pick<FixContext, 'policy'>,
  id: SentenceId,
  parts?: Readonly<Record<string, string>>,
): string {
  return sentenceIn(languageOf(policy), id, parts);
}

/** The heading of a section in the language of a policy. */
export const sectionHeading = (policy: Policy, id: SectionId): string => headingIn(languageOf(policy), id);

/** A time as the presets have it, `3 business days`, in the language of the policy; with `bound` as a limit or a rhythm behind a label. */
export function timeFor(
  { policy }: Pick<FixContext, 'policy'>,
  time: string,
  bound?: 'within' | 'every',
): string {
  const language = languageOf(policy);
  return bound === undefined ? timeIn(language, time) : boundedTimeIn(language, bound, time);
}

/** The edit that puts at a place what `write` makes; none when nothing is left of it, or when it changes nothing. */
export function writeEdit(
  { policy, choosesTimes }: Pick<FixContext, 'policy' | 'choosesTimes'>,
  span: Span,
  write: (mode: Mode) => string | undefined,
  stops?: Map<string, number>,
): readonly TextEdit[] {
  const { text, snippet } = render(write, stops, choosesTimes ? 'choosing' : 'marked', languageOf(policy));
  const before = policy.document.text.slice(span.start, span.end);
  if (text === undefined)
    return snippet === undefined ? [] : [{ span, newText: before, snippet, snippetOnly: true }];
  if (snippet !== undefined) return [{ span, newText: text, snippet }];
  return text === before ? [] : [{ span, newText: text }];
}
