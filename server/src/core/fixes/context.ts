import type { TextEdit } from '../edits';
import type { Span } from '../markdown/model';
import type { Policy } from '../policy/model';
import type { RepositoryFacts } from '../repository/facts';
import { inferValues, render, type Mode, type Values } from '../templates';

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
  const values = inferValues(repository, { today, preset: options.preset });
  return own === undefined ? values : { ...values, security_email: own.value };
}

/** The edit that puts at a place what `write` makes; none when nothing is left of it, or when it changes nothing. */
export function writeEdit(
  { policy, choosesTimes }: Pick<FixContext, 'policy' | 'choosesTimes'>,
  span: Span,
  write: (mode: Mode) => string | undefined,
  stops?: Map<string, number>,
): readonly TextEdit[] {
  const { text, snippet } = render(write, stops, choosesTimes ? 'choosing' : 'marked');
  const before = policy.document.text.slice(span.start, span.end);
  if (text === undefined)
    return snippet === undefined ? [] : [{ span, newText: before, snippet, snippetOnly: true }];
  if (snippet !== undefined) return [{ span, newText: text, snippet }];
  return text === before ? [] : [{ span, newText: text }];
}
