import type { RepositoryFacts } from '../repository/facts';

/** Whether the forge of the repository has a form for private reports. */
export function hasReportForm({ remotes = [] }: RepositoryFacts): boolean {
  return remotes.some(({ forge }) => forge === 'github');
}
