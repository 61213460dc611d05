import type { Connection } from 'vscode-languageserver';

/**
 * Wraps a handler so that nothing it throws reaches the client: an editor should lose one answer, not its server.
 * The reason goes to the client's log.
 */
export function safely<Arguments extends unknown[], Result>(
  connection: Connection,
  what: string,
  fallback: Result,
  handler: (...args: Arguments) => Result | Promise<Result>,
): (...args: Arguments) => Promise<Result> {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (error) {
      connection.console.error(
        `${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return fallback;
    }
  };
}
