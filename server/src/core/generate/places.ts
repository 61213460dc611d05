import { t } from '../l10n';
import type { RepositoryFacts } from '../repository/facts';
import { scorecardContentFiles } from '../scorecard/files';
import type { QuestionOption } from './questions';

/** The places of a policy that the forge offers, each with who finds it there: the forge, and OpenSSF Scorecard. */
export function places(
  facts: RepositoryFacts,
  options: readonly QuestionOption[],
): readonly QuestionOption[] {
  const forge = facts.remotes?.[0]?.forge ?? 'github';
  return options
    .filter(({ value }) => forge === 'github' || !value.startsWith('.github/'))
    .map((option) => ({
      ...option,
      beside: scorecardFinds(facts, option.value),
      description: forge === 'github' ? githubShows(option.value) : elsewhere(option.value),
    }));
}

function githubShows(path: string): string {
  if (path.startsWith('.github/'))
    return t('GitHub looks here first. Beside other files for GitHub, out of the list of files');
  if (path.startsWith('docs/')) return t('GitHub looks here last. Beside the documentation');
  return t('GitHub shows it, unless there is one in .github. At the top of the list of files');
}

function elsewhere(path: string): string {
  return path.startsWith('docs/') ? t('Beside the documentation') : t('Readers see it in the list of files');
}

/** A file of that name in another folder can stand in for the policy at the root. */
function scorecardFinds({ files, remotes }: RepositoryFacts, path: string): string {
  const listing = [...new Set([...(files ?? []), path])].sort(byBytes);
  const [scored = path] = scorecardContentFiles(listing, path);
  if (scored !== path) return t('Scorecard reads {0} instead', scored);
  const forge = remotes?.[0]?.forge ?? 'github';
  return forge === 'github' || forge === 'gitlab'
    ? t('Scorecard finds it')
    : t('Scorecard finds it in a local folder');
}

const byBytes = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
