import { explainTopics, inspect, formatOf, readPolicy } from '../../core';
import type { TopicExplanation } from '../../core';
import { CommandError, flag, onlyArgument } from '../command';
import type { Command } from '../command';
import { policiesIn } from '../discover';
import { decode, kindOfPath, readTextInput } from '../files';
import { print } from '../output';

export const inspectCommand: Command = {
  name: 'inspect',
  summary: 'tell what a policy says, as JSON',
  help: `Usage: security-policy inspect [--explain] PATH

Prints what the policy says as JSON: its kind, topics, channels, promises and supported versions. Lines count from 1.
Of a folder it takes the policy, where there is one alone.

  --explain  Print instead why each topic was found, or was not: the lines that speak for it, how many points each of
             them counts, and the words. Two points close together show a topic; where several places do, the one that
             most speaks for is taken. A heading that announces the topic needs nothing but some text below it.`,
  options: { explain: { type: 'boolean' } },
  run(invocation) {
    const path = policyAt(onlyArgument(invocation, 'file or folder', 'inspect'));
    const { text } = decode(readTextInput(path));
    const policy = readPolicy(text, formatOf(path));
    if (flag(invocation, 'explain')) {
      const topics = explainTopics(policy).map(explained);
      return print(topics.length > 0 ? topics.join('\n') : `Nothing in ${path} speaks for any topic.\n`);
    }
    return print(`${JSON.stringify(inspect(policy), null, 2)}\n`);
  },
};

/** The file that is meant by a path. */
function policyAt(path: string): string {
  if (kindOfPath(path) !== 'folder') return path;
  const policies = policiesIn(path);
  const [policy] = policies;
  if (policy === undefined) throw new CommandError(`There is no security policy in ${path}: name the file.`);
  if (policies.length > 1)
    throw new CommandError(`There are several policies in ${path}: name one of ${policies.join(', ')}.`);
  return policy;
}

/** Longer words are cut. */
const MOST_WORDS = 80;

function explained({ topic, place, evidence }: TopicExplanation): string {
  const where = place
    ? `lines ${place.startLine} to ${place.endLine} (${place.form})`
    : 'not found: the evidence is not enough';
  const width = String(Math.max(...evidence.map(({ line }) => line))).length;
  const rows = evidence.map(({ line, points, source, words }) => {
    const quoted = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
    return `  ${String(line).padStart(width)}  ${String(points).padEnd(4)}  ${source.padEnd(10)}  ${quoted}\n`;
  });
  return `${topic}: ${where}\n${rows.join('')}`;
}
