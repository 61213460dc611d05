import { plural } from '../output';

/** What came of fixing a file. */
export interface Fixing {
  readonly isChanged: boolean;
  /** Not written, since it is not valid UTF-8: it would lose bytes. */
  readonly isLeftAlone: boolean;
  /** How many of the problems that are left have a fix that a person has to choose. */
  readonly choices: number;
}

/**
 * In sentences. They stand apart from the report, which holds what is left, and tells neither what was done nor why nothing was.
 * @param fixings Of all files, where `--fix` was given.
 */
export function whatFixingDid(fixings: readonly Fixing[]): string[] {
  const changed = fixings.filter(({ isChanged }) => isChanged).length;
  const leftAlone = fixings.filter((fixing) => fixing.isLeftAlone).length;
  const choices = fixings
    .filter((fixing) => !fixing.isLeftAlone)
    .reduce((sum, fixing) => sum + fixing.choices, 0);
  return [...whatChanged(changed, choices), ...whatWasLeftAlone(leftAlone), ...whatIsLeft(choices)];
}

function whatChanged(changed: number, choices: number): string[] {
  if (changed > 0) return [`--fix changed ${plural(changed, 'file')}.`];
  return choices > 0 ? ['--fix changed nothing: no problem has a fix that is safe without you.'] : [];
}

function whatWasLeftAlone(files: number): string[] {
  if (files === 0) return [];
  const [are, them] = files === 1 ? ['is', 'it'] : ['are', 'them'];
  return [
    `--fix left ${plural(files, 'file')} alone that ${are} not valid UTF-8: save ${them} as UTF-8 first.`,
  ];
}

function whatIsLeft(choices: number): string[] {
  if (choices === 0) return [];
  const have = choices === 1 ? 'has' : 'have';
  return [
    `${plural(choices, 'problem')} ${have} a fix for you to choose: a quick fix in an editor, "fixes" in --format json.`,
  ];
}
