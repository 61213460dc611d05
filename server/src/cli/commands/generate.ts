import { join, relative, resolve } from 'node:path';
import {
  either,
  generateFrom,
  PROFILE_NAMES,
  profileNamed,
  questions,
  questionsFor,
  suggestion,
} from '../../core';
import type { RepositoryFacts } from '../../core';
import { today } from '../../today';
import { problemWithHint } from '../generating/hints';
import { ask } from '../generating/asking';
import type { Answers, ProblemOf, Question } from '../generating/asking';
import { CommandError, EXIT, flag, text, texts } from '../command';
import type { Command, Invocation } from '../command';
import { notesOn } from '../generating/notes';
import { write } from '../output';
import { homeOf, locationProblem, placeProblem, presentPolicy } from '../generating/place';
import type { PolicyHome } from '../generating/place';
import { surroundings } from '../repository';
import { isInteractive, onTerminal } from '../terminal';

/** The answer to `location` that writes no file. */
const STANDARD_OUTPUT = '-';

export const generate: Command = {
  name: 'generate',
  summary: 'write a policy from answers and from what the repository tells',
  help: `Usage: security-policy generate [--set key=value]...

Writes a policy without a placeholder: what nobody knows is left out, and what must be known is asked for.
On a terminal it asks what no option answers; the answers that the repository suggests need only Enter.
With kind=pointer it writes a few lines that lead to the policy of an organisation. With kind=inherit it writes nothing,
and tells what is shown instead.

  --profile NAME    decides which sections are written (default: recommended)
  --preset NAME     the response times: best-effort, solo, community (the default), standard, psirt,
                    critical-infrastructure, cisa-vdp
  --set key=value   an answer; may be given again. Keys: kind (full, pointer, inherit), org-policy-url, channel (github,
                    github+email, email, gitlab, gitlab+email, platform, web-form, policy), email, form-url,
                    platform-name, platform-url, support (line, latest, none), safe-harbor (own-copy, yes, no),
                    location (SECURITY.md, .github/SECURITY.md, docs/SECURITY.md), order (reporting-first, github),
                    project, repository, version, support-end, fallback-email, authority-email, languages, today
  --output FILE     where the policy goes (default: the location, else standard output); the repository around it is
                    read
  --force           overwrite the file if it is there`,
  options: {
    profile: { type: 'string' },
    preset: { type: 'string' },
    set: { type: 'string', multiple: true },
    output: { type: 'string' },
    force: { type: 'boolean' },
  },
  run: runGenerate,
};

async function runGenerate(invocation: Invocation): Promise<number> {
  const [stray] = invocation.positionals;
  if (stray !== undefined)
    throw new CommandError(`generate takes no argument "${stray}": name the file with --output.`);
  const output = text(invocation, 'output');
  const force = flag(invocation, 'force');
  const target = output ?? join(process.cwd(), 'SECURITY.md');
  const facts = await surroundings({}, undefined).factsFor(target);
  const home = homeOf(target, facts);
  const given = answers(invocation);
  refuseWrongPlace(output, home, force);
  refuseTwoPlaces(output, given['location'], home);
  const asked = isInteractive() ? await askFor(facts, given, { home, output, force }) : {};
  const { location = given['location'] ?? STANDARD_OUTPUT, ...others } = asked;
  const decided = { ...given, ...others };
  const policy = policyFrom(facts, decided);
  if (policy === undefined) return EXIT.clean;
  const file = output ?? (location === STANDARD_OUTPUT ? undefined : relative('', join(home.root, location)));
  // Answering takes a while.
  refuseWrongPlace(file, home, force);
  const wasAsked = Object.keys(asked).length > 0;
  const notes = notesOn({
    ...{ policy, file, facts, options: given, given: decided },
    ...{ today: today(), asked: wasAsked },
  });
  if (file !== undefined) write(policy, file);
  // A dialogue stands above them, and a policy that is printed below.
  const gap = wasAsked ? '\n' : '';
  if (notes.length > 0) process.stderr.write(`${gap}${notes.join('\n')}\n${file === undefined ? gap : ''}`);
  if (file === undefined) write(policy, file);
  return EXIT.clean;
}

function refuseWrongPlace(file: string | undefined, home: PolicyHome, force: boolean): void {
  const problem = file === undefined ? undefined : placeProblem(file, home, force);
  if (problem !== undefined) throw new CommandError(problem);
}

function refuseTwoPlaces(
  output: string | undefined,
  location: string | undefined,
  { root }: PolicyHome,
): void {
  if (output === undefined || location === undefined || resolve(output) === join(root, location)) return;
  throw new CommandError(
    `--output ${output} and --set location=${location} are two places: give one of them.`,
  );
}

/** Undefined when the answers want none: then it is told why. */
function policyFrom(facts: RepositoryFacts, given: Answers): string | undefined {
  const generated = generateFrom(facts, given, today());
  if ('text' in generated) return generated.text;
  if ('explanation' in generated) {
    for (const { title, detail } of generated.explanation) process.stderr.write(`${title}. ${detail}\n`);
    return undefined;
  }
  throw wrongAnswers(generated.problems, facts, given);
}

function wrongAnswers(
  problems: readonly { readonly question: string; readonly message: string }[],
  facts: RepositoryFacts,
  given: Answers,
): CommandError {
  return new CommandError(
    problems.map((problem) => problemWithHint(problem, facts, given, today())).join(' '),
  );
}

interface Place {
  readonly home: PolicyHome;
  /** The file that was named. Without one, a person chooses. */
  readonly output: string | undefined;
  readonly force: boolean;
}

/** Asks a person what the options leave open; nothing is written when they end it. */
async function askFor(facts: RepositoryFacts, given: Answers, place: Place): Promise<Answers> {
  const wanted = questionsFor(facts, today(), given).flatMap((question) => {
    if (question.id !== 'location') return [question];
    return place.output === undefined ? [locationQuestion(question, place)] : [];
  });
  const open = new Set<string>(wanted.map(({ id }) => id).filter((id) => !Object.hasOwn(given, id)));
  const mistakeIn = (id: string, others: Answers) => {
    const generated = generateFrom(facts, { ...given, ...others }, today());
    // What no question can put right any more is wrong with this answer.
    const problems = 'problems' in generated ? generated.problems : [];
    return problems.find(({ question }) => question === id || !open.has(question));
  };
  const problemOf: ProblemOf = (id, { location, ...others }) => {
    if (id !== 'location') return mistakeIn(id, others)?.message;
    const isFile = location !== undefined && location !== STANDARD_OUTPUT;
    return isFile ? locationProblem(location, place.home, place.force) : undefined;
  };
  const mistake = mistakeIn('', {});
  if (mistake !== undefined) throw wrongAnswers([mistake], facts, given);
  const asked = await onTerminal((conversation) => ask(wanted, given, problemOf, conversation));
  if (asked) return asked;
  throw new CommandError('The questions were ended: nothing was written.');
}

/** Where there is a policy already, no other one is proposed, and that one only if it may be overwritten. */
function locationQuestion(question: Question, { home, force }: Place): Question {
  const options = question.options ?? [];
  const present = presentPolicy(home);
  const print = {
    value: STANDARD_OUTPUT,
    title: 'Standard output',
    description: present === undefined ? 'Writes no file' : `Writes no file: there is ${present} already`,
  };
  const proposal = present && (force ? present : STANDARD_OUTPUT);
  return { ...question, options: [...options, print], proposal: proposal ?? question.proposal };
}

function answers(invocation: Invocation): Record<string, string> {
  const profile = text(invocation, 'profile');
  const preset = text(invocation, 'preset');
  const set = texts(invocation, 'set').map((pair) => {
    const equals = pair.indexOf('=');
    if (equals < 1)
      throw new CommandError(`--set wants key=value, such as --set email=ADDRESS; it got "${pair}".`);
    return [knownKey(pair.slice(0, equals)), pair.slice(equals + 1).trim()] as const;
  });
  const given = [
    ...(profile !== undefined ? [['profile', knownProfile(profile)] as const] : []),
    ...(preset !== undefined ? [['preset', preset] as const] : []),
    ...set,
  ];
  for (const [key, value] of given) {
    const other = given.find(([name, another]) => name === key && another !== value)?.[1];
    if (other !== undefined)
      throw new CommandError(`"${key}" is given twice, as "${value}" and as "${other}": give it once.`);
  }
  return Object.fromEntries(given);
}

function knownKey(key: string): string {
  const keys = questions().map(({ id }) => id);
  if (keys.some((known) => known === key)) return key;
  throw new CommandError(`There is no question "${key}".${suggestion(key, keys)} Choose ${either(keys)}.`);
}

function knownProfile(name: string): string {
  const profile = profileNamed(name);
  if (profile !== undefined) return profile;
  throw new CommandError(
    `There is no profile "${name}".${suggestion(name, PROFILE_NAMES)} Choose ${either(PROFILE_NAMES)}.`,
  );
}
