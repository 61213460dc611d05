import type { ToolAnswer } from './model';

/** What a text rests on without having been given. */
export interface Assumption {
  readonly field: string;
  readonly value: string;
  readonly source: 'repository' | 'default';
}

/** The text of a policy, and what the person should confirm. */
export function generateAnswer(markdown: string, path: string, assumed: readonly Assumption[]): ToolAnswer {
  const lines = assumed.map(
    ({ field, value, source }) =>
      `- ${field}: ${value} (${source === 'repository' ? 'the repository suggests it' : 'the default'})`,
  );
  const note = [
    `This is the text for ${path}. Nothing was written: put it into that file, unchanged. Do not add promises to it.`,
    ...(lines.length > 0 ? ['Assumed, so have it confirmed:', ...lines] : []),
  ].join('\n');
  return {
    content: [
      { type: 'text', text: note },
      { type: 'text', text: markdown },
    ],
    structuredContent: { markdown, path, assumed },
  };
}

/** Why there is no text. */
export function missingAnswer(problems: readonly string[]): ToolAnswer {
  const text = [
    'The policy cannot be written yet. Ask the person for what is missing, do not guess it, and call again:',
    ...problems.map((problem) => `- ${problem}`),
  ].join('\n');
  return { content: [{ type: 'text', text }], isError: true };
}
