import { isDate } from '../calendar';
import { policyPath, questions } from '../generate';
import type { Answers } from '../generate';
import { completeAnswers, generateFrom } from '../generate/generate-from';
import { applicable } from '../generate/questions';
import { PROFILE_IDS, profileNamed, PROFILES } from '../rules/profiles';
import { ruleTexts } from '../rules/texts';
import { ToolRefusal } from './model';
import type { AssistantHost, AssistantTool, CheckRequest, ToolAnswer } from './model';
import { argumentProblems, checkAnswer, describeTools, generateAnswer, missingAnswer } from './part';

type Arguments = Readonly<Record<string, unknown>>;

/** The questions whose answer is a promise: nothing is proposed for it, since nobody but the people of the project can make it. */
const PROMISES: readonly string[] = ['preset'];

/** The tools for language models. */
export function assistantTools(): readonly AssistantTool[] {
  const profiles = PROFILE_IDS.map((id) => ({ id, title: PROFILES[id].title }));
  return describeTools({ questions: questions(), promises: PROMISES, profiles });
}

/** Answers a call, or says in a sentence for the model what is wrong with it. Undefined: there is no tool of that name. */
export async function callAssistantTool(
  host: AssistantHost,
  name: string,
  given: Arguments,
): Promise<ToolAnswer | undefined> {
  const tool = assistantTools().find((one) => one.name === name);
  if (tool === undefined) return undefined;
  // Models say null, or nothing in quotes, for what they leave out. An empty text is a text.
  const said = Object.fromEntries(
    Object.entries(given).filter(([key, value]) => value != null && (value !== '' || key === 'text')),
  );
  const problems = argumentProblems(tool.inputSchema, said);
  if (problems.length > 0) return refused(problems.join(' '));
  try {
    return await (tool.name === 'check_security_policy' ? check(host, said) : generate(host, said, tool));
  } catch (error) {
    if (error instanceof ToolRefusal) return refused(error.message);
    throw error;
  }
}

async function check(host: AssistantHost, given: Arguments): Promise<ToolAnswer> {
  const { profiles, ...request } = given as CheckRequest;
  if (request.today !== undefined && !isDate(request.today)) {
    throw new ToolRefusal(`"today" cannot be "${request.today}": give a date as YYYY-MM-DD.`);
  }
  const known = profiles?.flatMap((name) => profileNamed(name) ?? []) ?? [];
  const files = await host.check({ ...request, ...(known.length > 0 && { profiles: known }) });
  return checkAnswer(files, ruleTexts);
}

async function generate(
  host: AssistantHost,
  { folder, ...given }: Arguments,
  { inputSchema }: AssistantTool,
): Promise<ToolAnswer> {
  const answers = given as Answers & Readonly<Record<string, string>>;
  const facts = await host.factsFor(folder as string | undefined);
  const today = host.today();
  const complete = completeAnswers(facts, answers, today);
  const unmade = applicable(questions(), complete).filter(
    ({ id }) => PROMISES.includes(id) && !(id in given),
  );
  const generated = generateFrom(facts, answers, today);
  const problems = 'problems' in generated ? generated.problems.map(({ message }) => message) : [];
  if ('problems' in generated || unmade.length > 0) {
    return missingAnswer([
      ...problems,
      ...unmade.map(({ id }) => `"${id}" is missing. ${inputSchema.properties[id]?.description ?? ''}`),
    ]);
  }
  if ('explanation' in generated) {
    return refused(generated.explanation.map(({ title, detail }) => `${title}. ${detail}`).join(' '));
  }
  return generateAnswer(generated.text, policyPath(complete), assumptions(answers, complete, today));
}

/** What was not given and is in force all the same. What would also be taken without a repository is a default. */
function assumptions(given: Answers, complete: Answers, today: string) {
  const byDefault = completeAnswers({}, given, today);
  return applicable(questions(), complete).flatMap(({ id }) => {
    const value = complete[id];
    if (value === undefined || given[id] !== undefined) return [];
    const source = byDefault[id] === value ? ('default' as const) : ('repository' as const);
    return [{ field: id, value, source }];
  });
}

const refused = (text: string): ToolAnswer => ({ content: [{ type: 'text', text }], isError: true });
