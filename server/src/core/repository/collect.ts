import type { Manifest, RepositoryFacts } from './facts';
import { isManifestPath, MANIFEST_PATHS, readManifest } from './manifests';
import { branchInHead, looseTags, tagsInPackedRefs } from './refs';
import { parseGitConfig, remoteOfUri } from './remotes';
import { contactsInSecurityTxt } from './security-txt';

/** The files of one repository, as a host can read them. Paths are relative to its root, with `/`. */
export interface RepositoryFileSystem {
  /** The text of a file; undefined when there is none or it cannot be read. */
  readFile(path: string): Promise<string | undefined>;
  /** Every file of the repository, or undefined where listing them is not possible. Those below `.git` are welcome but not needed. */
  listFiles(): Promise<readonly string[] | undefined>;
}

/**
 * What the repository around a policy tells. Reads a dozen small files and nothing else; what is not there stays unknown.
 *
 * @param place.path The policy's path in the repository.
 * @param place.uri The policy's URI: an editor's virtual folder names the repository there.
 */
export async function collectFacts(
  fileSystem: RepositoryFileSystem,
  place: { readonly path?: string; readonly uri?: string } = {},
): Promise<RepositoryFacts> {
  const { path, uri } = place;
  const files = await fileSystem.listFiles();
  const [git, manifests, contacts] = await Promise.all([
    readGit(fileSystem, files),
    readManifests(fileSystem, files),
    readContacts(fileSystem),
  ]);
  const virtual = uri === undefined ? undefined : remoteOfUri(uri);
  const remotes = virtual === undefined ? git.remotes : [virtual];
  return {
    ...(path === undefined ? {} : { path }),
    ...(remotes === undefined ? {} : { remotes }),
    ...(manifests.length === 0 ? {} : { manifests }),
    ...(git.tags === undefined ? {} : { tags: git.tags }),
    ...(files === undefined ? {} : { files: new Set(files.filter((file) => !file.startsWith('.git/'))) }),
    ...(git.defaultBranch === undefined ? {} : { defaultBranch: git.defaultBranch }),
    ...(contacts.length === 0 ? {} : { contacts }),
  };
}

async function readGit(
  fileSystem: RepositoryFileSystem,
  files: readonly string[] | undefined,
): Promise<Pick<RepositoryFacts, 'remotes' | 'tags' | 'defaultBranch'>> {
  const folder = await gitFolder(fileSystem);
  if (folder === undefined) return {};
  const read = (name: string): Promise<string | undefined> => fileSystem.readFile(`${folder}/${name}`);
  const [config, packed, head] = await Promise.all([
    read('config'),
    read('packed-refs'),
    read('refs/remotes/origin/HEAD'),
  ]);
  const tags = [...new Set([...tagsInPackedRefs(packed ?? ''), ...looseTags(files ?? [])])];
  const defaultBranch = branchInHead(head ?? '');
  return {
    ...(config === undefined ? {} : { remotes: parseGitConfig(config) }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
  };
}

/** The folder with `config`: a worktree and a submodule have a file `.git` that names theirs. */
async function gitFolder(fileSystem: RepositoryFileSystem): Promise<string | undefined> {
  if ((await fileSystem.readFile('.git/config')) !== undefined) return '.git';
  const linked = /^gitdir:\s*(.+?)\s*$/m.exec((await fileSystem.readFile('.git')) ?? '')?.[1];
  if (linked === undefined) return undefined;
  const common = (await fileSystem.readFile(`${linked}/commondir`))?.trim();
  return common === undefined ? linked : `${linked}/${common}`;
}

async function readManifests(
  fileSystem: RepositoryFileSystem,
  files: readonly string[] | undefined,
): Promise<Manifest[]> {
  const order = MANIFEST_PATHS as readonly string[];
  const rank = (path: string): number => (order.includes(path) ? order.indexOf(path) : order.length);
  const paths =
    files === undefined ? order : files.filter(isManifestPath).toSorted((a, b) => rank(a) - rank(b));
  const read = await Promise.all(
    paths.map(async (path) => {
      const text = await fileSystem.readFile(path);
      return text === undefined ? undefined : readManifest(path, text);
    }),
  );
  return read.filter((manifest) => manifest !== undefined);
}

async function readContacts(fileSystem: RepositoryFileSystem): Promise<string[]> {
  for (const path of [
    '.well-known/security.txt',
    'security.txt',
    'public/.well-known/security.txt',
    'static/.well-known/security.txt',
  ]) {
    const contacts = contactsInSecurityTxt((await fileSystem.readFile(path)) ?? '');
    if (contacts.length > 0) return contacts;
  }
  return [];
}
