import { join } from 'node:path';
import { requireDocument, ToolRefusal } from '../../core';
import type { AssistantHost, CheckRequest, FileReport } from '../../core';
import { today } from '../../today';
import { fileChecker } from '../checking/file-checker';
import type { FileChecker, Outcome } from '../checking/file-checker';
import { CommandError } from '../command';
import { discover } from '../discover';
import { kindOfPath } from '../files';
import { surroundings } from '../repository';
import type { Allowed, Folders } from './folders';

/** Answers the tools from the files of this machine, as `check` and `generate` would. */
export function fileHost(folders: Folders): AssistantHost {
  return {
    today,
    check: (request) => refusing(() => check(request, folders)),
    factsFor: (folder) =>
      refusing(async () => {
        const [first] = await folders.all();
        if (folder === undefined && first === undefined) return {};
        const { path } = await folders.allowed(folder ?? '.');
        return surroundings({}, undefined).factsFor(join(path, 'SECURITY.md'));
      }),
  };
}

async function check(request: CheckRequest, folders: Folders): Promise<readonly FileReport[]> {
  const { text, path, profiles } = request;
  // A new one for every call: files change in between.
  const checker = fileChecker({
    options: profiles ? { profiles } : {},
    configFile: undefined,
    today: request.today ?? today(),
    fix: false,
    format: 'json',
    coloured: false,
    failing: [],
    quiet: false,
    root: undefined,
  });
  if (text !== undefined) {
    const place = await placeOfText(path, folders);
    const checked = await checker.checkBytes(place.path, new TextEncoder().encode(text));
    return [reportOf(checked, place)];
  }
  const places = await placesIn(path, folders);
  const outcomes: FileReport[] = [];
  for (const place of places) outcomes.push(await checkFile(checker, place));
  return outcomes;
}

async function checkFile(checker: FileChecker, place: Allowed): Promise<FileReport> {
  checker.requireConfig(place.path);
  return reportOf(await checker.check(place.path), place);
}

/** The same object that `check --format json` would print. */
function reportOf(outcome: Outcome, { shown }: Allowed): FileReport {
  if ('problem' in outcome) throw new ToolRefusal(outcome.problem);
  return { ...(JSON.parse(outcome.part) as FileReport), path: shown };
}

async function placeOfText(path = 'SECURITY.md', folders: Folders): Promise<Allowed> {
  const [first] = await folders.all();
  // A text can be judged without a repository around it.
  const place = first === undefined ? { path, shown: path } : await folders.allowed(path);
  requireDocument(place.path, place.shown);
  return place;
}

/** The file, or the policies in the folder, or those of all open folders. */
async function placesIn(path: string | undefined, folders: Folders): Promise<readonly Allowed[]> {
  const named = path === undefined ? await folders.all() : [path];
  if (named.length === 0) await folders.allowed('.');
  const places: Allowed[] = [];
  for (const each of named) {
    const place = await folders.allowed(each);
    const kind = kindOfPath(place.path);
    if (kind === undefined)
      throw new ToolRefusal(`There is no file "${each}": give its content as "text", or another path.`);
    if (kind === 'file') {
      requireDocument(place.path, place.shown);
      places.push(place);
    } else {
      const { files } = await discover([place.path]);
      places.push(...(await Promise.all(files.map((file) => folders.allowed(file)))));
    }
  }
  if (places.length > 0) return places;
  throw new ToolRefusal(
    `There is no security policy in ${named.join(', ')}: generate_security_policy answers the text of one.`,
  );
}

async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CommandError ? new ToolRefusal(error.message) : error;
  }
}
