import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { FOUND_FOLDERS, isFoundFolder, isFoundPolicyPath, shownPolicy } from '../../core';
import type { RepositoryFacts } from '../../core';

/** The repository that a policy is written into. */
export interface PolicyHome {
  /** Where forges begin to look. */
  readonly root: string;
  /** GitHub shows one policy of several, in an order of its own. Where nobody knows the forge, it may be GitHub. */
  readonly isOnGitHub: boolean;
}

/** The repository around a file. Outside of one, a folder such as `.github` stands where one will be. */
export function homeOf(file: string, { path = '', remotes }: RepositoryFacts): PolicyHome {
  const around = resolve(file, ...path.split('/').map(() => '..'));
  const isInside = !path.includes('/') && isFoundFolder(basename(around));
  const forge = remotes?.[0]?.forge ?? 'github';
  return { root: isInside ? dirname(around) : around, isOnGitHub: forge === 'github' };
}

/** What is in the way of a policy: a fact, and what to do about it where nobody can be asked. */
interface Obstacle {
  readonly fact: string;
  readonly remedy: string;
}

/** Why no policy is to be written there, in a sentence; undefined where it can. */
export function placeProblem(file: string, home: PolicyHome, force: boolean): string | undefined {
  if (/[\\/]$/.test(file) || (existsSync(file) && statSync(file).isDirectory()))
    return `${file} names a folder: name the file in it, such as ${join(file, 'SECURITY.md')}.`;
  if (OTHER_FORMAT.test(file)) {
    const name = file.replace(OTHER_FORMAT, '.md');
    return `The policy is written in Markdown, and ${file} is named like another format: give a name that ends in .md, such as ${name}.`;
  }
  const found = force ? undefined : obstacle(file, home);
  return found && `${found.fact}: ${found.remedy}.`;
}

/** Why an answer to the question for the place cannot be taken. */
export function locationProblem(location: string, home: PolicyHome, force: boolean): string | undefined {
  const found = force ? undefined : obstacle(join(home.root, location), home, location);
  return found && `${found.fact}: choose another place, or end this and give --force.`;
}

/** The policy that the repository has, relative to its root. */
export function presentPolicy({ root }: PolicyHome): string | undefined {
  return shownPolicy(FOUND_FOLDERS.flatMap((folder) => policiesIn(root, folder)));
}

function obstacle(file: string, home: PolicyHome, name = file): Obstacle | undefined {
  if (existsSync(file))
    return { fact: `${name} exists already`, remedy: 'give another --output, or --force to overwrite it' };
  // Of two policies, readers see one.
  const path = relative(home.root, resolve(file)).split(sep).join('/');
  const present = isFoundPolicyPath(path) ? presentPolicy(home) : undefined;
  if (present === undefined) return undefined;
  const both = home.isOnGitHub
    ? `of the two GitHub would show ${shownPolicy([present, path]) ?? path} alone`
    : `readers would not know which of the two holds`;
  return {
    fact: `${present} is the policy of this repository already, and ${both}`,
    remedy: `change that one, or give --force to write ${name} beside it`,
  };
}

function policiesIn(root: string, folder: string): string[] {
  try {
    const names = readdirSync(join(root, folder));
    return names.map((name) => (folder === '' ? name : `${folder}/${name}`)).filter(isFoundPolicyPath);
  } catch {
    // It is not there, or not to be read.
    return [];
  }
}

/** Whoever opens it reads it as something else, and so do forges. A name without an ending, or with one of a copy, says nothing. */
const OTHER_FORMAT =
  /\.(?:rst|rest|adoc|asciidoc|txt|text|org|tex|html?|xml|json|ya?ml|toml|rtf|pdf|docx?|odt)$/i;
