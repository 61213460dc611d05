import type { Connection, WorkspaceFolder } from 'vscode-languageserver';
import {
  CONFIG_FILE_NAMES,
  collectFacts,
  configFormat,
  parseConfig,
  parseSettings,
  resolveConfig,
} from '../core';
import type { Config, PartialConfig, RepositoryFacts } from '../core';
import type { ClientFeatures } from './client';
import { readText } from './files';
import type { Files } from './runtime';
import { foldersAround, joinUri, normalUri, pathWithin, resolveUri, schemeOf } from './uris';

/** What a policy is judged by beside its own text. */
export interface Context {
  readonly config: Config;
  readonly repository: RepositoryFacts;
}

/** Finds the configuration and the repository around documents. Answers are kept until `forget`. */
export interface Workspace {
  /** @param options They win over the configuration. */
  contextOf(uri: string, options?: PartialConfig): Promise<Context>;
  /** Whether the editor is to show how words are read. */
  wantsInlayHints(uri: string): Promise<boolean>;
  /** What is known of the repository that a folder belongs to. */
  factsOf(folder: string): Promise<RepositoryFacts>;
  /** The folders that are open, as URIs. */
  folders(): readonly string[];
  setFolders(folders: readonly WorkspaceFolder[]): void;
  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void;
  /** Files or settings have changed: everything is looked up again when it is asked for. */
  forget(): void;
}

export function createWorkspace(
  connection: Connection,
  client: ClientFeatures,
  files: Files,
  /** The text of a document open in the editor, which counts more than the file. */
  openText: (uri: string) => string | undefined,
): Workspace {
  let folders: readonly string[] = [];
  const contexts = new Map<string, Promise<Context>>();
  const hinted = new Map<string, Promise<boolean>>();

  const read = async (uri: string) => openText(uri) ?? readText(files, uri);

  async function readContext(uri: string, options: PartialConfig = {}): Promise<Context> {
    const root = await rootOf(uri);
    const [config, repository] = await Promise.all([configOf(uri, root, options), readFacts(root, uri)]);
    return { config, repository };
  }

  /** The nearest repository around a document, else its workspace folder, else its own folder. Unsaved documents belong to the first folder. */
  async function rootOf(uri: string): Promise<string | undefined> {
    if (schemeOf(uri) === 'untitled') return folders[0];
    const around = foldersAround(uri);
    const found = await Promise.all(around.map((folder) => isRepository(folder)));
    return (
      around.find((_, index) => found[index]) ??
      around.find((folder) => folders.includes(folder)) ??
      around[0]
    );
  }

  async function isRepository(folder: string): Promise<boolean> {
    const [head, link] = await Promise.all([
      files.read(joinUri(folder, '.git', 'HEAD')),
      // A work tree and a submodule have a file in place of the folder.
      files.read(joinUri(folder, '.git')),
    ]);
    return head !== undefined || link !== undefined;
  }

  async function readFacts(root: string | undefined, uri: string): Promise<RepositoryFacts> {
    if (root === undefined) return {};
    const path = pathWithin(root, uri);
    return collectFacts(
      {
        readFile: (name) => read(resolveUri(root, name)),
        listFiles: (folder) => files.list(folder === '' ? root : resolveUri(root, folder)),
      },
      { uri, ...(path !== undefined && { path }) },
    );
  }

  /** The nearest configuration file up to the root decides; the editor's settings only stand in for a missing one. */
  async function configOf(uri: string, root: string | undefined, options: PartialConfig): Promise<Config> {
    const file = root === undefined ? undefined : await nearestConfig(uri, root);
    if (file) return resolveConfig(parseConfig(file.text, file.format).config, options);
    return resolveConfig(parseSettings(await settings(uri)).config, options);
  }

  async function nearestConfig(uri: string, root: string) {
    const around = schemeOf(uri) === 'untitled' ? [root] : foldersAround(uri);
    const last = around.indexOf(root);
    const candidates = around
      .slice(0, last + 1)
      .flatMap((folder) =>
        CONFIG_FILE_NAMES.map((name) => ({ uri: joinUri(folder, name), format: configFormat(name) })),
      );
    const texts = await Promise.all(candidates.map((candidate) => read(candidate.uri)));
    const index = texts.findIndex((text) => text !== undefined);
    const found = candidates[index];
    return found && { text: texts[index] ?? '', format: found.format };
  }

  /** Some clients announce settings and then answer null, or only know them without a scope. */
  async function settings(uri: string): Promise<unknown> {
    if (!client.configuration) return undefined;
    try {
      return await connection.workspace.getConfiguration({ scopeUri: uri, section: 'securityPolicy' });
    } catch (error) {
      connection.console.warn(`The client did not answer the question for its settings: ${String(error)}`);
      return undefined;
    }
  }

  return {
    contextOf(uri, options) {
      if (options) return readContext(uri, options);
      const known = contexts.get(uri);
      if (known) return known;
      const context = readContext(uri);
      contexts.set(uri, context);
      // A failure is not kept: the next question tries again.
      context.catch(() => contexts.delete(uri));
      return context;
    },
    wantsInlayHints(uri) {
      const known = hinted.get(uri);
      if (known) return known;
      const wanted = settings(uri).then(
        (given) =>
          typeof given === 'object' && given !== null && 'inlayHints' in given && given.inlayHints === true,
      );
      hinted.set(uri, wanted);
      return wanted;
    },
    async factsOf(folder) {
      const inside = joinUri(folder, 'SECURITY.md');
      return readFacts(await rootOf(inside), inside);
    },
    folders: () => folders,
    setFolders(added) {
      folders = added.map(({ uri }) => normalUri(uri));
    },
    changeFolders(added, removed) {
      const gone = new Set(removed.map(({ uri }) => normalUri(uri)));
      folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => normalUri(uri))];
    },
    forget() {
      contexts.clear();
      hinted.clear();
    },
  };
}
