/**
 * The 2,125 named characters of HTML (`&auml;`) as one short string, which is read when the first of them is met. The object
 * that the package holds is nearly twice as long, and is built at every start.
 */
import { pathToFileURL } from 'node:url';

/** @type {import('esbuild').Plugin} */
export const packedCharacters = {
  name: 'packed-characters',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]character-entities[\\/]index\.js$/ }, async ({ path }) => {
      const { characterEntities } = await import(pathToFileURL(path).href);
      const lines = [
        unpack.toString(),
        'let characters;',
        'export function characterNamed(name) {',
        `  characters ??= unpack(${JSON.stringify(pack(characterEntities))});`,
        '  return characters.get(name);',
        '}',
      ];
      return { contents: lines.join('\n') };
    });
    onLoad({ filter: /[\\/]decode-named-character-reference[\\/]index\.js$/ }, () => ({
      contents: `import { characterNamed } from 'character-entities';
        export const decodeNamedCharacterReference = (name) => characterNamed(name) ?? false;`,
    }));
  },
};

/** By the number of digits that follow. @type {Readonly<Record<number, string>>} */
const MARKS = { 3: '=', 4: '~', 6: ':', 8: ';' };

/**
 * Each name in order: one digit (base 36) for how many letters it shares with the name before, its other letters, a mark for the
 * length of what follows, and the code units of its characters, each as three or four digits.
 * @param {Readonly<Record<string, string>>} characters
 */
export function pack(characters) {
  let before = '';
  return Object.keys(characters)
    .sort()
    .map((name) => {
      let shared = 0;
      while (shared < name.length && name[shared] === before[shared]) shared++;
      before = name;
      const units = (characters[name] ?? '').split('').map((unit) => unit.charCodeAt(0).toString(36));
      const width = Math.max(3, ...units.map((unit) => unit.length));
      const value = units.map((unit) => unit.padStart(width, '0')).join('');
      return `${shared.toString(36)}${name.slice(shared)}${MARKS[value.length]}${value}`;
    })
    .join('');
}

/**
 * What `pack` has packed. It is bundled as it stands, and so needs nothing around it.
 * @param {string} packed
 */
export function unpack(packed) {
  /** @type {Map<string, string>} */
  const characters = new Map();
  let name = '';
  for (const [, shared = '', rest = '', ...values] of packed.matchAll(
    /(\w)(\w*)(?:=(\w{3})|~(\w{4})|:(\w{6})|;(\w{8}))/g,
  )) {
    name = name.slice(0, parseInt(shared, 36)) + rest;
    const units = values.find((value) => value) ?? '';
    const length = units.length % 3 === 0 ? 3 : 4;
    let text = '';
    for (let start = 0; start < units.length; start += length)
      text += String.fromCharCode(parseInt(units.slice(start, start + length), 36));
    characters.set(name, text);
  }
  return characters;
}
