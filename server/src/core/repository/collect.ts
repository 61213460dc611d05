import { isCompanion, STANDARD_COMPANIONS } from './companions';
import type { Companion, Manifest, Remote, RepositoryFacts } from './facts';
import { isManifestPath, MANIFEST_PATHS, readManifest } from './manifests';
import { branchInHead, checkedOutBranch, tagsInPackedRefs } from './refs';
import { addressesWithin } from './addresses';
import { FORGE_FOLDERS, forgeOfFiles, GITLAB_FILE, parseGitConfig, remoteOfUri } from './remotes';
import { WEB_ROOTS, WELL_KNOWN } from '../securitytxt/places';
import { contactsInSecurityTxt } from './security-txt';

/** The files of one repository, as a host can read them. Paths are relative to its root, with `/`. */
export interface RepositoryFileSystem {
  /** The text of a file; undefined when there is none or it cannot be read. */
  readFile(path: string): Promise<string | undefined>;
  /**
   * Every file below a folder (`''` is the root), relative to it; undefined where listing them is not possible. What lies in `.git`, or belongs to
   * another repository, is not needed unless that folder is asked for.
   */
  listFiles(folder: string): Promise<readonly string[] | undefined>;
}

/**
 * What the repository around a policy tells. Reads some small files and nothing else; what is not there stays unknown.
 *
 * @param place.path The policy's path in the repository.
 * @param place.uri The policy's URI: an editor's virtual folder names the repository there.
 */
export async function collectFacts(
  host: RepositoryFileSystem,
  place: { readonly path?: string; readonly uri?: string } = {},
): Promise<RepositoryFacts> {
  const { path, uri } = place;
  const fileSystem = readingOnce(host);
  const virtual = uri === undefined ? undefined : remoteOfUri(uri);
  const [listed, git] = await Promise.all([fileSystem.listFiles(''), readGit(fileSystem)]);
  const files = listed?.filter((file) => !file.startsWith('.git/'));
  const remotes = await withForges(virtual === undefined ? git.remotes : [virtual], fileSystem, files);
  const [manifests, companions, contacts, owners] = await Promise.all([
    readManifests(fileSystem, files),
    remotes === undefined ? [] : readCompanions(fileSystem, files),
    readContacts(fileSystem),
    readOwners(fileSystem, files),
  ]);
  return {
    ...git,
    ...(path === undefined ? {} : { path }),
    ...(remotes === undefined ? {} : { remotes }),
    ...(manifests.length === 0 ? {} : { manifests }),
    // A policy that is being written may not have been saved, and is there all the same.
    ...(files === undefined ? {} : { files: new Set(path === undefined ? files : [...files, path]) }),
    ...(companions.length === 0 ? {} : { companions }),
    ...(contacts.length === 0 ? {} : { contacts }),
    ...(owners.length === 0 ? {} : { owners }),
  };
}

/** Several questions are asked of one file, such as security.txt: it is read once. */
function readingOnce(host: RepositoryFileSystem): RepositoryFileSystem {
  const read = new Map<string, Promise<string | undefined>>();
  return {
    readFile(path) {
      const known = read.get(path) ?? host.readFile(path);
      read.set(path, known);
      return known;
    },
    listFiles: (folder) => host.listFiles(folder),
  };
}

async function readGit(
  fileSystem: RepositoryFileSystem,
): Promise<Pick<RepositoryFacts, 'remotes' | 'tags' | 'defaultBranch' | 'branch'>> {
  const folders = await gitFolders(fileSystem);
  if (folders === undefined) return {};
  const { own, common } = folders;
  const read = (name: string): Promise<string | undefined> => fileSystem.readFile(`${common}/${name}`);
  const [config, packed, loose, remoteHead, head] = await Promise.all([
    read('config'),
    read('packed-refs'),
    fileSystem.listFiles(`${common}/refs/tags`),
    read('refs/remotes/origin/HEAD'),
    fileSystem.readFile(`${own}/HEAD`),
  ]);
  const tags = [...new Set([...tagsInPackedRefs(packed ?? ''), ...(loose ?? [])])];
  const defaultBranch = branchInHead(remoteHead ?? '');
  const branch = checkedOutBranch(head ?? '');
  return {
    ...(config === undefined ? {} : { remotes: parseGitConfig(config) }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(branch === undefined ? {} : { branch }),
  };
}

/**
 * The folder with `config`, and the one with what is checked out. A worktree and a submodule have a file `.git` that names theirs; that of a worktree
 * names the folder of its repository in turn.
 */
async function gitFolders(
  fileSystem: RepositoryFileSystem,
): Promise<{ readonly own: string; readonly common: string } | undefined> {
  if ((await fileSystem.readFile('.git/config')) !== undefined) return { own: '.git', common: '.git' };
  const own = /^gitdir:\s*(.+?)\s*$/m.exec((await fileSystem.readFile('.git')) ?? '')?.[1];
  if (own === undefined) return undefined;
  const common = (await fileSystem.readFile(`${own}/commondir`))?.trim();
  return { own, common: common === undefined ? own : `${own}/${common}` };
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

/** No file that speaks of security is longer, in UTF-16 units. */
const LONGEST_COMPANION = 200_000;

async function readCompanions(
  fileSystem: RepositoryFileSystem,
  files: readonly string[] | undefined,
): Promise<Companion[]> {
  // Where there are too many files to list, the usual places are looked into.
  const paths = files ?? [
    ...STANDARD_COMPANIONS,
    ...((await fileSystem.listFiles('.github')) ?? []).map((path) => `.github/${path}`),
  ];
  const read = await Promise.all(
    [...new Set(paths.filter(isCompanion))].sort().map(async (path) => {
      const text = await fileSystem.readFile(path);
      return text === undefined ? undefined : { path, text: text.slice(0, LONGEST_COMPANION) };
    }),
  );
  return read.filter((companion) => companion !== undefined);
}

/** Where it is looked for without a list of the files. */
const USUAL_SECURITY_TXT = [
  WELL_KNOWN,
  'security.txt',
  ...WEB_ROOTS.slice(0, 2).map((root) => `${root}/${WELL_KNOWN}`),
];

async function readContacts(fileSystem: RepositoryFileSystem): Promise<string[]> {
  for (const path of USUAL_SECURITY_TXT) {
    const contacts = contactsInSecurityTxt((await fileSystem.readFile(path)) ?? '');
    if (contacts.length > 0) return contacts;
  }
  return [];
}

const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

/** The last pattern that fits a file decides, so those who own everything stand first. Teams and accounts have no address. */
async function readOwners(
  fileSystem: RepositoryFileSystem,
  files: readonly string[] | undefined,
): Promise<readonly string[]> {
  const path = CODEOWNERS.find((each) => files?.includes(each));
  const text = path === undefined ? undefined : await fileSystem.readFile(path);
  return [...new Set(addressesWithin((text ?? '').replace(/#.*/g, '')))];
}

/** A host by whose name its forge is not known is told by the files that a forge works on. */
async function withForges(
  remotes: readonly Remote[] | undefined,
  fileSystem: RepositoryFileSystem,
  files: readonly string[] | undefined,
): Promise<readonly Remote[] | undefined> {
  if (!remotes?.some(({ forge }) => forge === 'other')) return remotes;
  const forge = forgeOfFiles(files ?? (await forgeFiles(fileSystem)));
  return remotes.map((remote) => (remote.forge === 'other' ? { ...remote, forge } : remote));
}

async function forgeFiles(fileSystem: RepositoryFileSystem): Promise<readonly string[]> {
  const [ci, ...listed] = await Promise.all([
    fileSystem.readFile(GITLAB_FILE),
    ...FORGE_FOLDERS.map(async (folder) =>
      ((await fileSystem.listFiles(folder)) ?? []).map((path) => `${folder}/${path}`),
    ),
  ]);
  return [...(ci === undefined ? [] : [GITLAB_FILE]), ...listed.flat()];
}
