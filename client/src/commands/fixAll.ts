import { l10n, window } from 'vscode';
import { serverCommands } from '../../../server/src/protocol';
import { activeCheckedEditor } from './activePolicy';
import type { Command } from './command';

/** Applies every safe fix of the open policy or security.txt: none of them promises anything or removes a word of the author's. */
export const fixAll: Command = {
  id: 'securityPolicy.fixAll',
  run: async ({ server }) => {
    const { document } = activeCheckedEditor();
    const before = document.version;
    const client = await server.client();
    await client.sendRequest('workspace/executeCommand', {
      command: serverCommands.fixAll,
      arguments: [document.uri.toString()],
    });
    if (document.version === before) {
      window.setStatusBarMessage(l10n.t('No finding here has a safe fix.'), STATUS_MESSAGE_TIME);
    }
  },
};

/** How long the status bar says it, in milliseconds. */
const STATUS_MESSAGE_TIME = 5000;
