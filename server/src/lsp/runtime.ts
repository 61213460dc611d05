/** What the server needs of the host it runs in. */
export interface Runtime {
  /** The version of the product. */
  readonly version: string;
  /** Today in the user's time zone, as an ISO 8601 calendar date. */
  today(): string;
  /** Lets everything go first that waits in the queue of the host: messages above all. */
  pause(): Promise<void>;
  /** Hears that a policy was read and judged. */
  judged?(): void;
  /** The host's own file system; a web worker has none. */
  readonly files?: Files;
}

/** Reads files by URI. Nothing is ever written. */
export interface Files {
  /** Undefined when there is no such file or it cannot be read. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** The paths of all files below a folder, with `/`; undefined when they are too many or cannot be told. */
  list(folder: string): Promise<readonly string[] | undefined>;
}
