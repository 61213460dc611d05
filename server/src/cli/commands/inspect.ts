import { explainTopics, inspect, formatOf, readPolicy } from '../../core';
import type { TopicExplanation } from '../../core';
import { flag, onlyArgument } from '../command';
import type { Command } from '../command';
import { decode, readTextInput } from '../files';
import { print } from '../output';

export const inspectCommand: Command = {
  name: 'inspect',
  summary: 'tell what a policy says, as JSON',
  help: `Usage: security-policy inspect [--explain] PATH

Prints what the policy says as JSON: its kind, topics, channels, promises and supported versions. Lines count from 1.

  --explain  Print instead why each topic was found, or was not: the lines that speak for it, how many points each of
             them counts, and the words. Two points close together show a topic; where several places do, the one that
             most speaks for is taken. A heading that announces the topic needs nothing but some text below it.`,
  options: { explain: { type: 'boolean' } },
  run(invocation) {
    const path = onlyArgument(invocation, 'file', 'inspect');
    const { text } = decode(readTextInput(path));
    const policy = readPolicy(text, formatOf(path));
    if (flag(invocation, 'explain')) return print(explainTopics(policy).map(explained).join('\n'));
    return print(`${JSON.stringify(inspect(policy), null, 2)}\n`);
  },
};

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
