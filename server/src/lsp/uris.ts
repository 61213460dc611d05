import { URI, Utils } from 'vscode-uri';

/** The folder of a file and the folders around it, the nearest first. */
export function foldersAround(uri: string): string[] {
  const folders: string[] = [];
  let folder = Utils.dirname(URI.parse(uri));
  for (;;) {
    folders.push(folder.toString());
    const parent = Utils.dirname(folder);
    if (parent.path === folder.path) return folders;
    folder = parent;
  }
}

export function joinUri(folder: string, ...segments: string[]): string {
  return Utils.joinPath(URI.parse(folder), ...segments).toString();
}

/** A path beside a folder: relative to it, or absolute in the same file system. */
export function resolveUri(folder: string, path: string): string {
  return Utils.resolvePath(URI.parse(folder), path).toString();
}

/** The path of a file relative to a folder, with `/`; undefined when it is not in it. */
export function pathWithin(folder: string, uri: string): string | undefined {
  const outer = URI.parse(folder);
  const inner = URI.parse(uri);
  if (outer.scheme !== inner.scheme || outer.authority !== inner.authority) return undefined;
  const prefix = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  return inner.path.startsWith(prefix) ? inner.path.slice(prefix.length) : undefined;
}

/** The decoded path of a URI, with `/`. */
export function pathOf(uri: string): string {
  return URI.parse(uri).path;
}

/** The scheme of a URI: only `file` and the like stand for something with folders around it. */
export function schemeOf(uri: string): string {
  return URI.parse(uri).scheme;
}

/** One spelling for a URI, whatever the client encodes. */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}
