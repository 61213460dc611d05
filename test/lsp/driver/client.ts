import type { Message, Start, Transport } from './transport';

type Handler = (params: never) => unknown;

/** A language client with nothing in it but the protocol. */
export interface Client {
  readonly transport: Transport;
  /** Rejects with the server's error. */
  request<Result>(method: string, params: unknown): Promise<Result>;
  notify(method: string, params: unknown): void;
  /** Answers the requests of the server. Without a handler it is told that the method is not known. */
  answer(method: string, handler: Handler): void;
  /** The next notification or request of that name that has not been taken yet. */
  next<Params>(method: string, matches?: (params: Params) => boolean): Promise<Params>;
  /** Notifications and requests that nobody has taken yet, by name. */
  received(method: string): unknown[];
  /** Forgets what nobody has taken. */
  forget(): void;
}

export function connect(start: Start): Client {
  const transport = start();
  const pending = new Map<
    number | string,
    { resolve: (result: never) => void; reject: (error: Error) => void }
  >();
  const handlers = new Map<string, Handler>();
  const inbox: { method: string; params: unknown }[] = [];
  const waiting: { method: string; matches: (params: never) => boolean; resolve: (params: never) => void }[] =
    [];
  let lastId = 0;

  transport.onMessage((message) => {
    if (message.method !== undefined) receive(message.method, message);
    else if (message.id !== undefined) settle(message.id, message);
  });
  void transport.ended.then((status) => {
    for (const { reject } of pending.values()) reject(new Error(`The server ended with ${String(status)}.`));
  });

  function settle(id: number | string, { result, error }: Message): void {
    const waiter = pending.get(id);
    pending.delete(id);
    if (error) waiter?.reject(new Error(`${error.code}: ${error.message}`));
    else waiter?.resolve(result as never);
  }

  function receive(method: string, { id, params }: Message): void {
    if (id !== undefined) void reply(id, method, params);
    const index = waiting.findIndex((waiter) => waiter.method === method && waiter.matches(params as never));
    if (index < 0) inbox.push({ method, params });
    else waiting.splice(index, 1)[0]?.resolve(params as never);
  }

  async function reply(id: number | string, method: string, params: unknown): Promise<void> {
    const handler = handlers.get(method);
    if (!handler) {
      transport.send({ jsonrpc: '2.0', id, error: { code: -32601, message: `No ${method} here.` } });
      return;
    }
    transport.send({ jsonrpc: '2.0', id, result: (await handler(params as never)) ?? null });
  }

  return {
    transport,
    request: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        pending.set(id, { resolve, reject });
        transport.send({ jsonrpc: '2.0', id, method, params });
      }),
    notify: (method, params) => transport.send({ jsonrpc: '2.0', method, params }),
    answer: (method, handler) => void handlers.set(method, handler),
    next: <Params>(method: string, matches: (params: Params) => boolean = () => true) => {
      const index = inbox.findIndex((item) => item.method === method && matches(item.params as Params));
      const [found] = index < 0 ? [] : inbox.splice(index, 1);
      if (found) return Promise.resolve(found.params as Params);
      return new Promise((resolve) => waiting.push({ method, matches, resolve }));
    },
    forget: () => void inbox.splice(0),
    received: (method) => inbox.filter((item) => item.method === method).map(({ params }) => params),
  };
}
