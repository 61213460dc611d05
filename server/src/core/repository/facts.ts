/**
 * What is known of the repository around a policy. Every member may be unknown (undefined), and a rule or template that needs it
 * then stays silent or leaves the sentence out. Nothing here is guessed.
 */
export interface RepositoryFacts {
  /** Path of the policy relative to the repository's root, with `/`. */
  readonly path?: string;
  /** Whether the bytes of the policy are valid UTF-8; unknown of a text that is no file, such as in an editor. */
  readonly isUtf8?: boolean;
  /** `upstream` first, then `origin`, then the others. */
  readonly remotes?: readonly Remote[];
  readonly manifests?: readonly Manifest[];
  readonly tags?: readonly string[];
  /** Paths of the files in the repository, relative to its root, with `/`. */
  readonly files?: ReadonlySet<string>;
  readonly defaultBranch?: string;
  /** The branch that is checked out; unknown when none is. */
  readonly branch?: string;
  /** The files that speak of security beside the policy, in the order of their paths: other policies, guides, forms and security.txt. */
  readonly companions?: readonly Companion[];
  /** Contacts found in companion files, such as security.txt: e-mail addresses. */
  readonly contacts?: readonly string[];
  /** The e-mail addresses that CODEOWNERS names, of persons perhaps. */
  readonly owners?: readonly string[];
}

/** Codeberg runs Forgejo. */
export type Forge = 'github' | 'gitlab' | 'forgejo' | 'gitea' | 'bitbucket' | 'sourcehut' | 'other';

export interface Remote {
  readonly name: string;
  /** Lower-case host, such as `github.com`. */
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
  readonly forge: Forge;
}

/** A file that speaks of security beside the policy. */
export interface Companion {
  readonly path: string;
  readonly text: string;
}

export interface Manifest {
  readonly path: string;
  readonly ecosystem:
    'npm' | 'python' | 'rust' | 'go' | 'java' | 'ruby' | 'php' | 'dotnet' | 'elixir' | 'other';
  readonly name?: string;
  readonly displayName?: string;
  readonly version?: string;
  /** The repository that it names as the source. */
  readonly repository?: Remote;
  /** It is said to be published nowhere, so that nobody may have chosen the version. */
  readonly isPrivate?: true;
  /** The e-mail address for bugs, when it is a role address. */
  readonly bugsEmail?: string;
  /** The addresses of those whom it names for bugs and support, as maintainers and as authors, in this order: of persons perhaps. */
  readonly people?: readonly string[];
}
