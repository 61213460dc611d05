import type { Command } from './command';

/** Ends the language server and starts a new one. */
export const restart: Command = {
  id: 'securityPolicy.restart',
  run: ({ server }) => server.restart(),
};
