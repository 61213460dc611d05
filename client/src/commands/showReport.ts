import { Uri } from 'vscode';
import { openReport } from '../report/panel';
import { activePolicyEditor } from './activePolicy';
import type { Command } from './command';

/** Shows what a policy promises, drawn beside it: the one named by the argument, else that of the active editor. */
export const showReport: Command = {
  id: 'securityPolicy.showReport',
  isCall: (argument) => argument instanceof Uri,
  run: ({ server, extension }, argument) =>
    openReport({ server, extension }, argument instanceof Uri ? argument : activePolicyEditor().document.uri),
};
