import { EventEmitter, l10n, type Event, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  clientMethods,
  type serverMethods,
  type CallToolParams,
  type CallToolResult,
  type CheckResult,
  type DocumentParams,
  type EditsResult,
  type FolderParams,
  type GenerateParams,
  type GenerateResult,
  type InsertSectionParams,
  type InsertSlaTableParams,
  type InspectResult,
  type PreviewResult,
  type QuestionsResult,
  type ReportResult,
  type RuleDocumentationParams,
  type RuleDocumentationResult,
  type RuleInfo,
  type SectionInfo,
  type SlaTablesParams,
  type SlaTablesResult,
  type ValidateAnswerParams,
  type ValidateAnswerResult,
} from '../../server/src/protocol';
import type { ClientHost } from './clientOptions';
import { listFiles, readFile } from './fileAccess';

/** Loads the part of the extension that knows the language client, which is most of its size. */
export type LoadClient = () => Promise<(host: ClientHost) => BaseLanguageClient>;

export type ServerState =
  | { readonly kind: 'stopped' | 'starting' | 'running' }
  | { readonly kind: 'failed'; readonly message: string };

/** The language server as the rest of the extension sees it: it starts by itself when it is first needed. */
export interface PolicyServer {
  readonly state: ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** Rejects with a sentence for people when the server cannot be started. */
  client(): Promise<BaseLanguageClient>;
  request<Method extends keyof Requests>(
    method: Method,
    params: Requests[Method]['params'],
  ): Promise<Requests[Method]['result']>;
  restart(): Promise<void>;
  dispose(): void;
}

/** What can be asked, by the method's name. Null: there is no such document or rule. */
export interface Requests {
  [serverMethods.inspect]: { params: DocumentParams; result: InspectResult | null };
  [serverMethods.check]: { params: DocumentParams; result: CheckResult | null };
  [serverMethods.report]: { params: DocumentParams; result: ReportResult | null };
  [serverMethods.callTool]: { params: CallToolParams; result: CallToolResult | null };
  [serverMethods.generateQuestions]: { params: FolderParams; result: QuestionsResult };
  [serverMethods.validateAnswer]: { params: ValidateAnswerParams; result: ValidateAnswerResult };
  [serverMethods.generate]: { params: GenerateParams; result: GenerateResult };
  [serverMethods.previewGenerated]: { params: GenerateParams; result: PreviewResult };
  [serverMethods.sections]: { params: DocumentParams; result: readonly SectionInfo[] };
  [serverMethods.insertSection]: { params: InsertSectionParams; result: EditsResult };
  [serverMethods.slaTables]: { params: SlaTablesParams; result: SlaTablesResult };
  [serverMethods.insertSlaTable]: { params: InsertSlaTableParams; result: EditsResult };
  [serverMethods.rules]: { params: Record<string, never>; result: readonly RuleInfo[] };
  [serverMethods.ruleDocumentation]: {
    params: RuleDocumentationParams;
    result: RuleDocumentationResult | null;
  };
}

export function createPolicyServer(
  log: LogOutputChannel,
  commands: readonly string[],
  load: LoadClient,
): PolicyServer {
  const changed = new EventEmitter<ServerState>();
  let state: ServerState = { kind: 'stopped' };
  let started: Promise<BaseLanguageClient> | undefined;
  /** A new server waits for the end of the one before it. */
  let stopping = Promise.resolve();

  const enter = (next: ServerState): void => {
    state = next;
    changed.fire(next);
  };
  const failed = (message: string): void => {
    log.error(message);
    started = undefined;
    enter({ kind: 'failed', message });
  };

  const startNow = async (): Promise<BaseLanguageClient> => {
    enter({ kind: 'starting' });
    try {
      const create = await load();
      const client = await startClient((host) => create({ ...host, log, commands }));
      enter({ kind: 'running' });
      return client;
    } catch (error) {
      failed(l10n.t('The language server did not start: {0}', messageOf(error)));
      throw new Error(
        l10n.t('The language server did not start. Run "Security Policy: Show Output" to see why.'),
        { cause: error },
      );
    }
  };
  /** A server that ends while it starts leaves the client's own promise open, so its end counts as well. */
  const startClient = (create: (host: Pick<ClientHost, 'failed'>) => BaseLanguageClient) =>
    new Promise<BaseLanguageClient>((running, ended) => {
      const client = create({
        failed: (message) => {
          failed(message);
          ended(new Error(message));
        },
      });
      client.onRequest(clientMethods.readFile, readFile);
      client.onRequest(clientMethods.listFiles, listFiles);
      client.start().then(() => {
        running(client);
      }, ended);
    });
  const client = (): Promise<BaseLanguageClient> => (started ??= stopping.then(startNow));
  const stop = (): void => {
    const running = started;
    started = undefined;
    enter({ kind: 'stopped' });
    stopping = (async () => {
      try {
        await (await running)?.dispose();
      } catch (error) {
        log.warn(`The language server did not end in order: ${messageOf(error)}`);
      }
    })();
  };

  return {
    get state() {
      return state;
    },
    onDidChangeState: changed.event,
    client,
    request: async (method, params) => (await client()).sendRequest(method, params),
    restart: async () => {
      stop();
      await client();
    },
    dispose: () => {
      stop();
      changed.dispose();
    },
  };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
