/** Where a web service shows the file, below the root of a site. */
export const WELL_KNOWN = '.well-known/security.txt';

/** Folders whose content becomes a site, the usual ones first. */
export const WEB_ROOTS = [
  'public',
  'static',
  'www',
  'site',
  'docs',
  'web',
  'html',
  'htdocs',
  'webroot',
  'wwwroot',
  'public_html',
];

/** Where the file of a site that is built from a repository stands, or should not stand. */
export const SITE_COMPANION_PATHS: readonly string[] = WEB_ROOTS.flatMap((root) => [
  `${root}/${WELL_KNOWN}`,
  `${root}/security.txt`,
]);

/** A folder of a repository, by its path (`''` is the root), that becomes a site: by its name, or by what only a site has at its root. */
export function isWebRoot(folder: string, files: ReadonlySet<string>): boolean {
  const name = folder.slice(folder.lastIndexOf('/') + 1).toLowerCase();
  const prefix = folder === '' ? '' : `${folder}/`;
  return WEB_ROOTS.includes(name) || SIGNS.some((file) => files.has(prefix + file));
}

const SIGNS = ['index.html', 'robots.txt', 'CNAME'];
