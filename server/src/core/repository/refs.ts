/** Names of the tags in a `packed-refs` file, in its order. */
export function tagsInPackedRefs(text: string): string[] {
  return [...text.matchAll(/^[0-9a-f]{40,64} refs\/tags\/(\S+)\s*$/gm)].map((match) => match[1] ?? '');
}

/** Names of the tags among the paths of a repository's files: those that are not packed lie below `.git/refs/tags/`. */
export function looseTags(files: Iterable<string>): string[] {
  const prefix = '.git/refs/tags/';
  return [...files].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
}

/** The branch that a `refs/remotes/<name>/HEAD` points to. */
export function branchInHead(text: string): string | undefined {
  return /^ref: refs\/remotes\/[^/]+\/(\S+)/.exec(text)?.[1];
}
