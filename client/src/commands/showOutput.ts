import type { Command } from './command';

/** Shows the log of the extension and its server. */
export const showOutput: Command = {
  id: 'securityPolicy.showOutput',
  run: ({ log }) => {
    log.show();
  },
};
