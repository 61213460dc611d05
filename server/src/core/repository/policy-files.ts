/** `security`, in any case, with or without a language such as `.de` or `-zh-CN`. */
const POLICY_NAME = /^security(?:[._-][a-z]{2}(?:[-_][a-z]{2,4})?)?\.(?:md|markdown|rst|adoc|asciidoc)$/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
const DOCUMENT_NAME = /(?:\.(?:md|markdown|rst|rest|adoc|asciidoc)|(?:^|[\\/])security(?:\.txt)?)$/i;
const COMPANION_NAME = /^security\.txt$/;
/** Copies of other people's policies, and forms for issues. */
const OTHER_FOLDER = /(?:^|\/)(?:issue_template|node_modules|vendor|testdata)\//i;

/** Named and placed like a security policy. The path may be absolute or relative, with `/`. */
export function isPolicyPath(path: string): boolean {
  return POLICY_NAME.test(nameOf(path)) && !OTHER_FOLDER.test(path);
}

/** Written for people to read, or for machines to reach them: a policy may have such a name. */
export function isDocumentPath(path: string): boolean {
  return DOCUMENT_NAME.test(path);
}

/** A file that speaks for the policy to machines: RFC 9116's security.txt. */
export function isCompanionPath(path: string): boolean {
  return COMPANION_NAME.test(nameOf(path));
}

/** The folders of a repository in which forges look for a policy and its companions, the root (`''`) first. */
export const POLICY_FOLDERS = [
  '',
  '.github',
  '.gitlab',
  '.forgejo',
  '.gitea',
  'docs',
  'doc',
  '.well-known',
] as const;

/** GitHub's order; Scorecard also looks into `doc/`, for reStructuredText only. */
export const FOUND_FOLDERS: readonly string[] = ['.github', '', 'docs', 'doc'];
const FOUND_PATH = /^(?:(?:\.github\/|docs\/)?security\.(?:md|markdown|adoc|rst)|doc\/security\.rst)$/i;

/** Where forges and OpenSSF Scorecard find a policy. The path is relative to the root of the repository, with `/`. */
export function isFoundPolicyPath(path: string): boolean {
  return FOUND_PATH.test(path);
}

/** GitHub looks into the folder. */
export const isFoundFolder = (folder: string): boolean =>
  FOUND_FOLDERS.slice(0, 3).includes(folder.toLowerCase());

/** Of several policies, the one that GitHub shows. */
export function shownPolicy(paths: readonly string[]): string | undefined {
  const rank = (path: string): number =>
    2 * FOUND_FOLDERS.indexOf(folderOf(path).toLowerCase()) + Number(!MARKDOWN_NAME.test(path));
  return paths.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The folder of a path, `''` for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
