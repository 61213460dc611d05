import type { Schema } from './model';

const text = (description: string): Schema => ({ type: 'string', description });
const integer = (description: string): Schema => ({ type: 'integer', description });
const flag = (description: string): Schema => ({ type: 'boolean', description });
const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description !== undefined && { description }),
});
/** Every member is always there. More of them may come with a later version. */
const record = (properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  ...(description !== undefined && { description }),
});

const position = record({ line: integer('Counts from 1.'), character: integer('Counts from 0.') });
const range = record({ start: position, end: position }, 'UTF-16 units; the end is exclusive.');

const finding = record({
  ruleId: text('The rule.'),
  severity: text('error, warning, information or hint.'),
  message: text('What is wrong, and what to do.'),
  range,
  related: list(record({ message: text('What stands there.'), range }), 'Other places that matter.'),
  fixes: list(
    record({
      title: text('What the fix does.'),
      safe: flag('Without it the fix writes a promise or a decision that people must have made.'),
      edits: list(record({ range, newText: text('What replaces the range.') })),
    }),
  ),
});

const scorecard = record(
  {
    score: integer('0 to 10.'),
    links: flag('There is a link or an e-mail address.'),
    text: flag('There is text beside them.'),
    disclosure: flag('It speaks of vulnerabilities, disclosure and times.'),
  },
  "OpenSSF Scorecard's Security-Policy check.",
);

/** The result of `check --format json`, and why the rules matter that found something. */
export const CHECK_OUTPUT = record({
  version: integer('Of this format: 1.'),
  results: list(
    record({
      path: text('The file.'),
      policy: {
        type: 'object',
        description:
          'What the policy says: kind, language, topics, channels, commitments, supportedVersions, publicIssue.',
      },
      findings: list(finding),
      scorecard,
    }),
  ),
  summary: {
    type: 'object',
    description: 'How many files there are, and how many findings of each severity.',
    additionalProperties: { type: 'integer' },
  },
  rules: {
    type: 'object',
    description: 'Of every rule that found something: why it matters, and what to do.',
    additionalProperties: record({ why: text('Why it matters.'), remedy: text('What to do.') }),
  },
});

export const GENERATE_OUTPUT = record({
  markdown: text('The policy.'),
  path: text('Where it belongs, relative to the root of the repository.'),
  assumed: list(
    record({
      field: text('The field of the input.'),
      value: text('What was taken for it.'),
      source: { ...text('What it rests on.'), enum: ['repository', 'default'] },
    }),
    'What the call did not say, and the text rests on.',
  ),
});
