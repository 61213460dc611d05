import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import type { Texts } from './manifest-texts';

/** The parts of the manifest that are written by hand and read by people. */
interface Manifest {
  readonly description: string;
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly shortTitle?: string;
    }[];
    readonly walkthroughs: readonly {
      readonly title: string;
      readonly description: string;
      readonly steps: readonly {
        readonly id: string;
        readonly title: string;
        readonly description: string;
        readonly media: { readonly altText: string };
      }[];
    }[];
  };
}

/** A text, where it stands, and the key that is to stand there. */
type Place = readonly [path: JSONPath, key: string, text: string];

/**
 * The text of `package.json` with `%key%` in the place of what was written there in English, and these texts by their keys: they belong into
 * `package.nls.json`.
 */
export function moveTexts(manifest: string): { readonly manifest: string; readonly moved: Texts } {
  const inWords = placesOf(JSON.parse(manifest) as Manifest).filter(([, key, text]) => text !== `%${key}%`);
  const keyed = inWords.reduce(
    (text, [path, key]) => applyEdits(text, modify(text, path, `%${key}%`, {})),
    manifest,
  );
  return { manifest: keyed, moved: Object.fromEntries(inWords.map(([, key, text]) => [key, text])) };
}

function placesOf({ description, contributes: { commands, walkthroughs } }: Manifest): Place[] {
  return [
    [['description'], 'description', description],
    ...commands.flatMap(({ command, title, shortTitle }, index): Place[] => {
      const key = command.replace('securityPolicy.', 'command.');
      const at = ['contributes', 'commands', index];
      const short: Place = [[...at, 'shortTitle'], `${key}.short`, shortTitle ?? ''];
      return [[[...at, 'title'], key, title], ...(shortTitle === undefined ? [] : [short])];
    }),
    // There is one.
    ...walkthroughs.slice(0, 1).flatMap(({ title, description: purpose, steps }): Place[] => {
      const at = ['contributes', 'walkthroughs', 0];
      return [
        [[...at, 'title'], 'walkthrough', title],
        [[...at, 'description'], 'walkthrough.description', purpose],
        ...steps.flatMap((step, index): Place[] => {
          const key = `walkthrough.${step.id}`;
          const there = [...at, 'steps', index];
          return [
            [[...there, 'title'], key, step.title],
            [[...there, 'description'], `${key}.description`, step.description],
            [[...there, 'media', 'altText'], `${key}.picture`, step.media.altText],
          ];
        }),
      ];
    }),
  ];
}
