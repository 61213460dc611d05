import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from './analysis';
import type { ClientFeatures } from './client';
import type { Files } from './runtime';
import type { createWorkspace } from './workspace';

/** What features share. Exists once the client has introduced itself. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly files: Files;
  readonly workspace: ReturnType<typeof createWorkspace>;
  readonly today: () => string;
  /** Undefined for a document that is not open or no policy. */
  readonly analysisOf: (uri: string) => Promise<Analysis | undefined>;
  /** The same for who would rather have a part of the answer than wait, or none: of a very long document, what has been read. */
  readonly analysisSoon: (uri: string) => Promise<Analysis | undefined>;
  readonly documentOf: (uri: string) => TextDocument | undefined;
}
