import { version } from '../../../../package.json';
import { assistantTools, callAssistantTool } from '../../core';
import type { AssistantHost } from '../../core';
import { createPeer, isRecord, RPC_ERRORS, RpcError } from './json-rpc';
import type { Params, Peer } from './json-rpc';

/** The versions of the Model Context Protocol that are spoken, the latest first. */
const VERSIONS = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];

const INSTRUCTIONS =
  'Checks and writes the SECURITY.md of a repository, offline. Nothing is written to files: you put the text where it belongs.';

/** What the client offers, once it has introduced itself. */
export interface McpClient {
  /** The folders that are open there, as URIs; undefined when it does not tell. */
  roots(): Promise<readonly string[] | undefined>;
}

/**
 * Serves the two tools to one client.
 *
 * @param write Takes a line, its end included.
 * @param hostFor What the tools ask, for that client.
 */
export function createMcpServer(
  write: (line: string) => void,
  hostFor: (client: McpClient) => AssistantHost,
): Peer {
  let tellsRoots = false;
  let known: Promise<readonly string[] | undefined> | undefined;
  const host = hostFor({ roots: () => (known ??= tellsRoots ? rootsOf(peer) : Promise.resolve(undefined)) });

  const peer = createPeer(write, {
    requests: {
      initialize({ protocolVersion, capabilities }) {
        tellsRoots = isRecord(capabilities) && isRecord(capabilities['roots']);
        return {
          protocolVersion: VERSIONS.find((spoken) => spoken === protocolVersion) ?? VERSIONS[0],
          capabilities: { tools: {} },
          serverInfo: { name: 'security-policy', title: 'Security Policy', version },
          instructions: INSTRUCTIONS,
        };
      },
      ping: () => ({}),
      'tools/list': () => ({ tools: assistantTools() }),
      'tools/call': (params) => callTool(host, params),
    },
    notifications: {
      'notifications/cancelled': ({ requestId }) => peer.cancel(requestId),
      'notifications/roots/list_changed': () => (known = undefined),
    },
  });
  return peer;
}

async function callTool(host: AssistantHost, { name, arguments: given = {} }: Params) {
  if (typeof name !== 'string') throw new RpcError(RPC_ERRORS.invalidParams, '"name" must name a tool.');
  if (!isRecord(given)) throw new RpcError(RPC_ERRORS.invalidParams, '"arguments" must be an object.');
  const answer = await callAssistantTool(host, name, given);
  if (answer) return answer;
  const names = assistantTools().map((tool) => tool.name);
  throw new RpcError(RPC_ERRORS.invalidParams, `There is no tool "${name}". There are: ${names.join(', ')}.`);
}

/** How long a client is waited for that said it would tell its folders, in milliseconds. */
const PATIENCE = 5_000;

async function rootsOf(peer: Peer): Promise<readonly string[] | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined).unref());
  const told = await Promise.race([peer.request('roots/list').catch(() => undefined), late]);
  const roots = isRecord(told) && Array.isArray(told['roots']) ? (told['roots'] as unknown[]) : undefined;
  return roots?.flatMap((root) => (isRecord(root) && typeof root['uri'] === 'string' ? [root['uri']] : []));
}
