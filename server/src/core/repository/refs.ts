/** Names of the tags in a `packed-refs` file, in its order. */
export function tagsInPackedRefs(text: string): string[] {
  return [...text.matchAll(/^[0-9a-f]{40,64} refs\/tags\/(\S+)\s*$/gm)].map((match) => match[1] ?? '');
}

/** The branch that a `refs/remotes/<name>/HEAD` points to. */
export function branchInHead(text: string): string | undefined {
  return /^ref: refs\/remotes\/[^/]+\/(\S+)/.exec(text)?.[1];
}

/** The branch that a file `HEAD` says is checked out. */
export function checkedOutBranch(text: string): string | undefined {
  return /^ref: refs\/heads\/(\S+)/.exec(text)?.[1];
}
