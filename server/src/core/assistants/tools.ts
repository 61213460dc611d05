import type { Question } from '../generate/questions';
import type { AssistantTool, Schema } from './model';
import { CHECK_OUTPUT, GENERATE_OUTPUT } from './output-schemas';

/** What the descriptions of the tools are made from. */
export interface ToolSources {
  readonly questions: readonly Question[];
  /** The questions whose answer is a promise: nobody but the people of the project can give it. */
  readonly promises: readonly string[];
  readonly profiles: readonly { readonly id: string; readonly title: string }[];
}

/** Nothing is written, fetched or remembered: the same call has the same answer. */
const ANNOTATIONS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** The two tools, as a language model reads of them. In English, as the command line. */
export function describeTools({ questions, promises, profiles }: ToolSources): readonly AssistantTool[] {
  return [
    {
      name: 'check_security_policy',
      title: 'Check Security Policy',
      description: `Checks a security policy (SECURITY.md; also reStructuredText, AsciiDoc and security.txt) and tells what is wrong with it: contacts that reach nobody, promises that contradict each other, wrong versions and links, text left over from a template, sections that readers look for. Every finding has its line, the reason, and the edits of a fix where there is one. Use it before a policy is written (give "text"), after one was changed (give "path"), or to see how the repository stands (give neither). It works offline, changes nothing, and answers the same every time. Apply fixes that are marked safe. Everything else that is missing (an address, a time, a promise) must come from the people of the project: ask them, never make it up.`,
      inputSchema: {
        type: 'object',
        properties: {
          text: {
            type: 'string',
            description: 'The whole text of a policy, to check it before it is written to a file.',
          },
          path: {
            type: 'string',
            description:
              'A policy, or a folder whose policies are checked; relative to the folder that is open. With "text": the file that the text is meant for, which decides its format, its configuration and the repository around it (SECURITY.md when it is left out).',
          },
          profiles: {
            type: 'array',
            items: { type: 'string', enum: profiles.map(({ id }) => id) },
            description: `The sets of rules to check by, in place of those that the repository configures. ${listed(profiles.map(({ id, title }) => [id, title]))}`,
          },
          today: {
            type: 'string',
            description:
              'The date that counts as today, as YYYY-MM-DD, for an answer that can be repeated later.',
          },
        },
        additionalProperties: false,
      },
      outputSchema: CHECK_OUTPUT,
      annotations: ANNOTATIONS,
    },
    {
      name: 'generate_security_policy',
      title: 'Generate Security Policy',
      description: `Writes the text of a SECURITY.md from facts, and from what the repository tells (its address, version and contacts). The text has no placeholder, promises nothing that was not chosen, and passes check_security_policy. It is answered as Markdown and written nowhere: put it into the file yourself. What was taken without being given is listed as assumed: have it confirmed. Ask the people of the project how they want to be reached and which response times they can keep before you call this; do not choose for them. A field that is missing or wrong is named in the answer, with the values that it can have.`,
      inputSchema: {
        type: 'object',
        properties: {
          folder: {
            type: 'string',
            description: 'The folder of the repository; the one that is open when it is left out.',
          },
          ...Object.fromEntries(questions.map((question) => [question.id, answerSchema(question, promises)])),
        },
        required: questions
          .filter(({ id, when }) => promises.includes(id) && when === undefined)
          .map(({ id }) => id),
        additionalProperties: false,
      },
      outputSchema: GENERATE_OUTPUT,
      annotations: ANNOTATIONS,
    },
  ];
}

function answerSchema({ id, title, detail, options, when }: Question, promises: readonly string[]): Schema {
  const condition =
    when && when.is.length <= MANY && `Only when "${when.question}" is ${when.is.join(' or ')}.`;
  const choices =
    options && listed(options.map((option) => [option.value, describedOption(option, options.length)]));
  const asked = promises.includes(id) ? 'Ask the person.' : undefined;
  return {
    type: 'string',
    description: [title, detail, asked, condition, choices].filter(Boolean).join(' '),
    ...(options && { enum: options.map(({ value }) => value) }),
  };
}

/** Of more options than these only the names are told: a model reads all of it in every conversation. */
const MANY = 7;

function describedOption(
  { value, title, beside, description }: NonNullable<Question['options']>[number],
  among: number,
): string {
  if (among > MANY) return title;
  const meaning = beside === undefined ? description : `${beside} (${description})`;
  return title === value ? meaning : `${title}. ${meaning}`;
}

/** `a: first; b: second.` */
function listed(entries: readonly (readonly [name: string, meaning: string])[]): string {
  return `${entries.map(([name, meaning]) => `${name}: ${meaning.replace(/\.$/, '')}`).join('; ')}.`;
}
