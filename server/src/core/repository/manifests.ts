import type { Manifest } from './facts';
import { parseRemoteUrl } from './remotes';
import { addressesWithin, isSecurityRole, isUsableAddress } from './addresses';

/** Manifests with a fixed name, the one that says most about the project first. */
export const MANIFEST_PATHS = [
  'package.json',
  'pyproject.toml',
  'setup.cfg',
  'Cargo.toml',
  'go.mod',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'composer.json',
  'mix.exs',
  'gradle.properties',
  'Directory.Build.props',
  'VERSION',
] as const;

/** A manifest at the root of a repository, by its path. */
export function isManifestPath(path: string): boolean {
  return (
    (MANIFEST_PATHS as readonly string[]).includes(path) ||
    /^[^/]+\.(?:gemspec|csproj|fsproj)$|^lib\/(?:[^/]+\/){1,3}version\.rb$/.test(path)
  );
}

/** Name and version that a manifest states. Undefined for a file that is no manifest or states neither; any text can be read. */
export function readManifest(path: string, text: string): Manifest | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const reader = Object.hasOwn(READERS, file) ? READERS[file] : READERS[file.slice(file.lastIndexOf('.'))];
  if (reader === undefined) return undefined;
  const { ecosystem, read } = reader;
  const stated = read(text.replace(/^\ufeff/, ''));
  const { name, displayName, version, repository, isPrivate, bugsEmail, people = [] } = stated;
  if (name === undefined && version === undefined) return undefined;
  const remote = repository === undefined ? undefined : parseRemoteUrl(repository);
  return {
    path,
    ecosystem,
    ...(name === undefined ? {} : { name }),
    ...(displayName === undefined ? {} : { displayName }),
    ...(version === undefined ? {} : { version }),
    ...(remote === undefined ? {} : { repository: remote }),
    ...(isPrivate === true ? { isPrivate } : {}),
    ...(bugsEmail === undefined ? {} : { bugsEmail }),
    ...(people.length === 0 ? {} : { people }),
  };
}

interface Stated {
  readonly name?: string | undefined;
  readonly displayName?: string | undefined;
  readonly version?: string | undefined;
  /** The address of the source, as written. */
  readonly repository?: string | undefined;
  readonly isPrivate?: boolean;
  readonly bugsEmail?: string | undefined;
  readonly people?: readonly string[];
}

const READERS: Readonly<
  Record<string, { ecosystem: Manifest['ecosystem']; read: (text: string) => Stated }>
> = {
  'package.json': { ecosystem: 'npm', read: readPackageJson },
  'composer.json': { ecosystem: 'php', read: readPackageJson },
  'pyproject.toml': { ecosystem: 'python', read: (text) => fromTables(text, ['project', 'tool.poetry']) },
  'setup.cfg': { ecosystem: 'python', read: (text) => fromTables(text, ['metadata']) },
  'Cargo.toml': { ecosystem: 'rust', read: (text) => fromTables(text, ['package', 'workspace.package']) },
  'go.mod': { ecosystem: 'go', read: (text) => ({ name: goModule(text), repository: goRepository(text) }) },
  'pom.xml': { ecosystem: 'java', read: readPom },
  'build.gradle': { ecosystem: 'java', read: readGradle },
  'build.gradle.kts': { ecosystem: 'java', read: readGradle },
  'mix.exs': { ecosystem: 'elixir', read: readMix },
  'gradle.properties': {
    ecosystem: 'java',
    read: (text) => ({ version: /^[ \t]*version[ \t]*[=:][ \t]*(v?\d\S*)[ \t]*$/m.exec(text)?.[1] }),
  },
  'Directory.Build.props': { ecosystem: 'dotnet', read: readProject },
  VERSION: {
    ecosystem: 'other',
    read: (text) => ({ version: /^\s*(v?\d+\.\d[\w.+-]*)\s*$/.exec(text)?.[1] }),
  },
  '.rb': {
    ecosystem: 'ruby',
    read: (text) => ({ version: /^[ \t]*VERSION[ \t]*=[ \t]*['"](\d[^'"]*)['"]/m.exec(text)?.[1] }),
  },
  '.gemspec': { ecosystem: 'ruby', read: readGemspec },
  '.csproj': { ecosystem: 'dotnet', read: readProject },
  '.fsproj': { ecosystem: 'dotnet', read: readProject },
};

function readPackageJson(text: string): Stated {
  const manifest = record(parseJson(text));
  const [bugs, support] = [record(manifest['bugs']), record(manifest['support'])];
  const email = string(bugs['email']) ?? string(support['security']);
  return {
    name: string(manifest['name']),
    displayName: string(manifest['displayName']),
    version: string(manifest['version']),
    repository:
      string(manifest['repository'])?.replace(/^(?=[\w.-]+\/[\w.-]+$)/, 'github:') ??
      string(record(manifest['repository'])['url']) ??
      string(support['source']),
    isPrivate: manifest['private'] === true,
    bugsEmail: email !== undefined && isUsableAddress(email) && isSecurityRole(email) ? email : undefined,
    people: [
      support['security'],
      bugs['email'],
      support['email'],
      ...PEOPLE.map((key) => manifest[key]),
    ].flatMap(addressesOf),
  };
}

const PEOPLE = ['maintainers', 'author', 'authors'];

/** A person is written `Ada <ada@acme.dev>` or as an object; several as an array. */
const addressesOf = (person: unknown): readonly string[] =>
  Array.isArray(person)
    ? person.flatMap(addressesOf)
    : addressesWithin(string(person) ?? string(record(person)['email']) ?? '');

/** The first of the tables that states a name or version. Reads TOML and INI as far as they are alike: `[table]` and `key = value`. */
function fromTables(text: string, tables: readonly string[]): Stated {
  const values = new Map<string, string>();
  let table = '';
  for (const line of text.split(/\r\n|\n|\r/)) {
    const header = /^\s*\[([^[\]]+)\]\s*(?:[#;].*)?$/.exec(line)?.[1];
    if (header !== undefined) table = header.trim();
    const entry = /^(name|version|repository)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^"'\s{[][^\s#]*))/.exec(line);
    const value = entry?.[2] ?? entry?.[3] ?? entry?.[4];
    if (entry !== null && value !== undefined && !values.has(`${table} ${entry[1] ?? ''}`))
      values.set(`${table} ${entry[1] ?? ''}`, value);
  }
  const first = (key: string): string | undefined =>
    string(tables.map((each) => values.get(`${each} ${key}`)).find((value) => value));
  const version = first('version');
  return {
    name: first('name'),
    version: version !== undefined && /^v?\d/.test(version) ? version : undefined,
    repository: first('repository'),
    people: ['maintainer', 'author'].flatMap((role) => peopleInTables(text, role)),
  };
}

/** `authors = ["Ada <ada@acme.dev>"]`, `authors = [{ email = "ada@acme.dev" }]` over any number of lines, or `author_email = ada@acme.dev`. */
const peopleInTables = (text: string, role: string): readonly string[] =>
  Array.from(
    text.matchAll(new RegExp(`^(?:${role}s[ \\t]*=[ \\t]*\\[([^[\\]]*)\\]|${role}_email[ \\t]*=(.*))`, 'gm')),
    ([, several = '', one = '']) => addressesWithin(several + one),
  ).flat();

function goModule(text: string): string | undefined {
  const module = /^[ \t]*module[ \t]+"?([^\s"]+)/m.exec(text)?.[1];
  return module
    ?.replace(/\/v\d+$/, '')
    .split('/')
    .at(-1);
}

/** A module of a forge is named after its repository. */
function goRepository(text: string): string | undefined {
  const path = /^[ \t]*module[ \t]+"?((?:github|gitlab|bitbucket)\.(?:com|org)\/[^\s"]+)/m.exec(text)?.[1];
  return path === undefined ? undefined : `https://${path.split('/').slice(0, 3).join('/')}`;
}

function readPom(text: string): Stated {
  // What describes other artifacts goes first, innermost or not: only the project's own elements remain.
  const own = [
    'parent',
    'dependencies',
    'dependencyManagement',
    'build',
    'profiles',
    'licenses',
    'developers',
    'organization',
    'reporting',
  ].reduce(withoutElement, text.replace(/<!--[^]*?(?:-->|$)/g, ''));
  return {
    name: element(own, 'artifactId'),
    displayName: element(own, 'name'),
    version: element(own, 'version'),
  };
}

function readProject(text: string): Stated {
  return {
    name: element(text, 'PackageId') ?? element(text, 'AssemblyName'),
    version: element(text, 'Version') ?? element(text, 'VersionPrefix'),
  };
}

function readGradle(text: string): Stated {
  return { version: /^[ \t]*version(?:[ \t]*=)?[ \t]{0,9}["'](v?\d[^"'$\r\n]*)["']/m.exec(text)?.[1] };
}

function readGemspec(text: string): Stated {
  const value = (key: string): string | undefined =>
    new RegExp(`^[ \\t]*\\w+\\.${key}[ \\t]*=[ \\t]*["']([^"'#\\r\\n]+)["']`, 'm').exec(text)?.[1];
  return { name: value('name'), version: value('version') };
}

function readMix(text: string): Stated {
  return {
    name: /\bapp:\s*:(\w+)/.exec(text)?.[1],
    version: /(?:\bversion:\s*|@version\s+)"(\d[^"]*)"/.exec(text)?.[1],
  };
}

/** The text of the first element of that name; undefined when it is empty or set elsewhere (`${…}`, `$(…)`). */
function element(xml: string, name: string): string | undefined {
  const value = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return value === undefined || value.includes('$') ? undefined : string(value);
}

/** Each element of the name from its first opening tag to the closing tag behind that, left out. */
function withoutElement(xml: string, name: string): string {
  const [open, close] = [`<${name}>`, `</${name}>`];
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = xml.indexOf(open, at);
    const end = start < 0 ? -1 : xml.indexOf(close, start);
    if (end < 0) return kept.join('') + xml.slice(at);
    kept.push(xml.slice(at, start));
    at = end + close.length;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
