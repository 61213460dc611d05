import type { Forge, Remote } from '../repository/facts';

/** The forge of a repository. A confidential issue at a host that is not known by its name is one of GitLab, which people run themselves. */
export const forgeFor = ({ forge }: Remote, channel: string): Forge =>
  forge === 'other' && channel.startsWith('gitlab') ? 'gitlab' : forge;
