/**
 * One end of a JSON-RPC 2.0 conversation in which every message is a line. Libraries for it frame messages in another way, answer
 * what was cancelled, and leave lines that are no message without an answer: the Model Context Protocol wants it otherwise.
 */

export type Params = Readonly<Record<string, unknown>>;

/** What the other side asks for, and what it tells. Handlers of requests answer the result. */
export interface Handlers {
  readonly requests: Readonly<Record<string, (params: Params) => object | Promise<object>>>;
  readonly notifications: Readonly<Record<string, (params: Params) => void>>;
}

export interface Peer {
  /** Takes a line of the other side. */
  receive(line: string): void;
  /** Asks the other side. Rejects when it refuses. */
  request(method: string): Promise<unknown>;
  /** The answer to a request of the other side is not wanted any more. */
  cancel(id: unknown): void;
  /** Resolves when everything that was received is answered. */
  idle(): Promise<void>;
}

/** A request that is answered with an error. */
export class RpcError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

export const RPC_ERRORS = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
} as const;

type Id = string | number;

/** @param write Takes a line, its end included. */
export function createPeer(write: (line: string) => void, { requests, notifications }: Handlers): Peer {
  /** Requests of the other side that are being answered. */
  const open = new Set<Id>();
  /** Own requests that wait for their answer. */
  const waiting = new Map<unknown, { resolve(result: unknown): void; reject(error: Error): void }>();
  const busy = new Set<Promise<void>>();
  let asked = 0;

  function send(message: unknown): void {
    write(`${JSON.stringify(message)}\n`);
  }

  /** The response to a message; undefined when it wants none. */
  async function answer(message: unknown): Promise<object | undefined> {
    if (!isRecord(message)) return failure(null, RPC_ERRORS.invalidRequest, 'A message must be an object.');
    const { id, method, params = {} } = message;
    if (method === undefined && ('result' in message || 'error' in message)) {
      settle(id, message);
      return undefined;
    }
    const known = typeof id === 'string' || typeof id === 'number' ? id : null;
    if (message['jsonrpc'] !== '2.0' || typeof method !== 'string' || ('id' in message && known === null)) {
      const needed = 'A message needs "jsonrpc": "2.0", a method, and for a request an id.';
      return failure(known, RPC_ERRORS.invalidRequest, needed);
    }
    if (known === null) {
      if (isRecord(params) && Object.hasOwn(notifications, method)) notifications[method]?.(params);
      return undefined;
    }
    return respond(known, method, params);
  }

  async function respond(id: Id, method: string, params: unknown): Promise<object | undefined> {
    open.add(id);
    try {
      const handler = Object.hasOwn(requests, method) ? requests[method] : undefined;
      if (!handler) throw new RpcError(RPC_ERRORS.methodNotFound, `There is no method "${method}".`);
      if (!isRecord(params)) throw new RpcError(RPC_ERRORS.invalidParams, '"params" must be an object.');
      const result = await handler(params);
      return open.has(id) ? { jsonrpc: '2.0', id, result } : undefined;
    } catch (error) {
      if (!open.has(id)) return undefined;
      if (error instanceof RpcError) return failure(id, error.code, error.message);
      const [reason = ''] = String(error).split('\n', 1);
      return failure(id, RPC_ERRORS.internal, `This failed unexpectedly: ${reason}`);
    } finally {
      open.delete(id);
    }
  }

  function settle(id: unknown, { result, error }: Params): void {
    const own = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) own?.resolve(result);
    else own?.reject(new Error(isRecord(error) ? String(error['message']) : 'It was refused.'));
  }

  async function receive(line: string): Promise<void> {
    let message: unknown;
    try {
      message = JSON.parse(line);
    } catch {
      send(failure(null, RPC_ERRORS.parse, 'A line must be one JSON object.'));
      return;
    }
    // Version 2025-03-26 of the protocol has batches.
    if (Array.isArray(message) && message.length > 0) {
      const responses = (await Promise.all(message.map(answer))).filter((response) => response !== undefined);
      if (responses.length > 0) send(responses);
      return;
    }
    const response = await answer(message);
    if (response) send(response);
  }

  return {
    receive(line) {
      if (line.trim() === '') return;
      const received = receive(line).finally(() => busy.delete(received));
      busy.add(received);
    },
    request(method) {
      asked += 1;
      const id = `server-${asked}`;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send({ jsonrpc: '2.0', id, method });
      });
    },
    cancel: (id) => void open.delete(id as Id),
    async idle() {
      await Promise.all(busy);
    },
  };
}

function failure(id: Id | null, code: number, message: string): object {
  return { jsonrpc: '2.0', id, error: { code, message } };
}

export function isRecord(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
