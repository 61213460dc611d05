/** Where a link leads inside the repository. */
export interface RepositoryTarget {
  /** The path from the repository's root, with `/` and without one at either end; empty for the root. */
  readonly path: string;
  /** A folder is named: the path was written with a `/` at its end. */
  readonly isFolder: boolean;
  /** Without its `#`, as written; undefined when there is none. */
  readonly fragment: string | undefined;
}

/**
 * Where a relative link leads, as a forge resolves it: from the folder of the file that it stands in, or from the root when it begins with `/`. Undefined for a
 * link to another host, and for one that leads out of the files, such as `../../issues`.
 *
 * @param from The path of the file from the repository's root.
 */
export function repositoryTarget(url: string, from: string): RepositoryTarget | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return undefined;
  const [, written = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#([^]*))?$/.exec(url) ?? [];
  if (written === '') return { path: from, isFolder: false, fragment };
  const parts = written.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of decoded(written).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return { path: parts.join('/'), isFolder: /(?:^|\/)\.{0,2}$/.test(written), fragment };
}

/** A part of a URL with its percent-encoded characters; as it is when they make no sense. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
