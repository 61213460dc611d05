import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateFrom, PROFILE_NAMES, profileNamed, suggestion } from '../../core';
import { today } from '../../today';
import { CommandError, EXIT, flag, text, texts } from '../command';
import type { Command, Invocation } from '../command';
import { write } from '../output';
import { surroundings } from '../repository';

export const generate: Command = {
  name: 'generate',
  summary: 'write a policy from answers and from what the repository tells',
  help: `Usage: security-policy generate [--set key=value]...

Writes a policy without a placeholder: what nobody knows is left out, and what must be known is asked for.

  --profile NAME    decides which sections are written (default: recommended)
  --preset NAME     the response times: best-effort, solo, community (the default), standard, psirt,
                    critical-infrastructure, cisa-vdp
  --set key=value   an answer; may be given again. Keys: channel (github, github+email, email, gitlab, gitlab+email,
                    platform, web-form), email, form-url, platform-name, platform-url, safe-harbor (own-copy, yes, no),
                    order (reporting-first, github), project, repository, version, support-end, fallback-email,
                    authority-email, languages, today
  --output FILE     where the policy goes (default: standard output); the repository around it is read
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
  if (output !== undefined && !flag(invocation, 'force') && existsSync(output)) {
    throw new CommandError(`${output} exists already: give another --output, or --force to overwrite it.`);
  }
  const target = output ?? join(process.cwd(), 'SECURITY.md');
  const facts = await surroundings({}, undefined).factsFor(target);
  const generated = generateFrom(facts, answers(invocation), today());
  if ('problems' in generated) {
    throw new CommandError(generated.problems.map(({ message }) => message).join(' '));
  }
  write(generated.text, output);
  return EXIT.clean;
}

function answers(invocation: Invocation): Record<string, string> {
  const profile = text(invocation, 'profile');
  const preset = text(invocation, 'preset');
  const set = texts(invocation, 'set').map((pair) => {
    const equals = pair.indexOf('=');
    if (equals < 1)
      throw new CommandError(`--set wants key=value, such as --set email=ADDRESS; it got "${pair}".`);
    return [pair.slice(0, equals), pair.slice(equals + 1)] as const;
  });
  return {
    ...(profile !== undefined && { profile: knownProfile(profile) }),
    ...(preset !== undefined && { preset }),
    ...Object.fromEntries(set),
  };
}

function knownProfile(name: string): string {
  const profile = profileNamed(name);
  if (profile !== undefined) return profile;
  throw new CommandError(`There is no profile "${name}".${suggestion(name, PROFILE_NAMES)}`);
}
