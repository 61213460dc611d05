import type { TextEdit } from '../edits';
import { wrapInLink, type SentenceId } from '../fixes';
import type { Span } from '../markdown/model';
import type { Policy } from '../policy/model';
import type { RepositoryFacts } from '../repository/facts';
import { reportFormOf } from '../repository/remotes';

/** Whether the forge of the repository has a form for private reports. */
export function hasReportForm({ remotes = [] }: RepositoryFacts): boolean {
  return remotes.some(({ forge }) => forge === 'github');
}

/** The sentence that asks to report in private: by the form of the forge, else to the address. */
export const reportInPrivate = (repository: RepositoryFacts): SentenceId =>
  hasReportForm(repository) ? 'by-form' : 'by-email';

/** The policies of a repository of this name are those of all others that the owner has, so that it cannot know theirs. */
export const isForAll = ({ remotes = [] }: RepositoryFacts): boolean =>
  remotes.find(({ forge }) => forge === 'github')?.repo === '.github';

/** Makes words the link to the form for private reports, where the repository is known and the words can become the text of a link. */
export function linkReportForm(
  policy: Policy,
  words: Span,
  { remotes = [] }: RepositoryFacts,
): readonly TextEdit[] {
  const remote = remotes.find(({ forge }) => forge === 'github');
  if (!remote || !canBeLinked(policy, words)) return [];
  return wrapInLink(policy, words, reportFormOf(remote));
}

/** Words that begin or end inside code or emphasis cannot become the text of a link as they stand. */
function canBeLinked({ document }: Policy, { start, end }: Span): boolean {
  return !/[`*_<>]/.test(document.text.slice(start, end)) && document.text[start - 1] !== '`';
}
