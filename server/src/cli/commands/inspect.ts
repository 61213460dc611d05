import { inspect, markupOf, readPolicy } from '../../core';
import { onlyArgument } from '../command';
import type { Command } from '../command';
import { decode, readInput } from '../files';
import { print } from '../output';

export const inspectCommand: Command = {
  name: 'inspect',
  summary: 'tell what a policy says, as JSON',
  help: `Usage: security-policy inspect PATH

Prints what the policy says as JSON: its kind, topics, channels, promises and supported versions. Lines count from 1.`,
  options: {},
  run(invocation) {
    const path = onlyArgument(invocation, 'file', 'inspect');
    const { text } = decode(readInput(path));
    return print(`${JSON.stringify(inspect(readPolicy(text, markupOf(path))), null, 2)}\n`);
  },
};
