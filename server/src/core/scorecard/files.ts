/** Compared without regard to case, relative to the root of the repository. `doc/` is looked into for reStructuredText only. */
const POLICY_PATHS = new Set([
  ...['md', 'markdown', 'adoc', 'rst'].flatMap((extension) =>
    ['', '.github/', 'docs/'].map((folder) => `${folder}security.${extension}`),
  ),
  'doc/security.rst',
]);

/** The policy file that OpenSSF Scorecard takes: the first in the order of the listing. Paths are relative to the root, with `/`. */
export function scorecardFile(listing: Iterable<string>): string | undefined {
  for (const path of listing) if (POLICY_PATHS.has(fold(path))) return path;
  return undefined;
}

/**
 * The files whose content Scorecard may score instead, in the order of the listing: it looks for the chosen path again, by base name
 * too, leaves test data out and scores the first that is not empty. So a `security.md` in another folder can stand in for the one at the root.
 */
export function scorecardContentFiles(listing: Iterable<string>, chosen: string): string[] {
  const wanted = fold(chosen);
  return [...listing].filter((path) => {
    const folded = fold(path);
    return (folded === wanted || folded.slice(folded.lastIndexOf('/') + 1) === wanted) && !isTestData(path);
  });
}

/** Go takes the long s for an s when it compares without regard to case. */
const fold = (path: string): string => path.toLowerCase().replaceAll('ſ', 's');

const isTestData = (path: string): boolean => /(?:^|\/)(?:testdata|src\/test)\//.test(path);
