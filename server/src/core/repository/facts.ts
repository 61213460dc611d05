/**
 * What is known of the repository around a policy. Every member may be unknown (undefined), and a rule or template that needs it
 * then stays silent or leaves the sentence out. Nothing here is guessed.
 */
export interface RepositoryFacts {
  /** Path of the policy relative to the repository's root, with `/`. */
  readonly path?: string;
  /** `upstream` first, then `origin`, then the others. */
  readonly remotes?: readonly Remote[];
  readonly manifests?: readonly Manifest[];
  readonly tags?: readonly string[];
  /** Paths of the files in the repository, relative to its root, with `/`. */
  readonly files?: ReadonlySet<string>;
  readonly defaultBranch?: string;
  /** Contacts found in companion files, such as security.txt: e-mail addresses. */
  readonly contacts?: readonly string[];
}

export interface Remote {
  readonly name: string;
  /** Lower-case host, such as `github.com`. */
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
  readonly forge: 'github' | 'gitlab' | 'codeberg' | 'bitbucket' | 'sourcehut' | 'other';
}

export interface Manifest {
  readonly path: string;
  readonly ecosystem: 'npm' | 'python' | 'rust' | 'go' | 'java' | 'ruby' | 'php' | 'dotnet' | 'elixir';
  readonly name?: string;
  readonly displayName?: string;
  readonly version?: string;
  /** The repository that it names as the source. */
  readonly repository?: Remote;
  /** The e-mail address for bugs, when it is a role address. */
  readonly bugsEmail?: string;
}
