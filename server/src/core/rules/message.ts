import { rememberTexts } from '../collections/remember-texts';
import { t } from '../l10n';

/**
 * The text of a message in the language of the person, with its `{name}` places filled. Line breaks and runs of white space in a value become one space, and
 * long values are cut, so that a message stays one line.
 * @throws Error when a place has no value: a rule file that compiles cannot cause it.
 */
export function formatMessage(text: string, values: Readonly<Record<string, string>> = {}): string {
  for (const name of placesOf(text)) {
    if (values[name] === undefined) throw new Error(`The message "${text}" has no value for {${name}}.`);
  }
  const short = Object.entries(values).map(([name, value]) => [
    name,
    shorten(value.replace(/\s+/g, ' ').trim()),
  ]);
  return t(text, Object.fromEntries(short) as Record<string, string>);
}

const placesOf = rememberTexts((text): readonly string[] =>
  Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name),
);

const LONGEST_VALUE = 60;

function shorten(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  // By code points, so that no character is cut in two.
  const characters = Array.from(value);
  return characters.length <= LONGEST_VALUE ? value : `${characters.slice(0, LONGEST_VALUE - 1).join('')}…`;
}
