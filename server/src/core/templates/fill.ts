import { usualTimes } from './presets';
import type { WritingLanguage } from './languages';
import { VARIABLES, type Values, type VariableName } from './variables';
import { timeIn, wordsIn } from './wording';

/**
 * `plain` leaves out what nobody knows; `marked` keeps a mark there, which `toSnippet` turns into a tab stop. `choosing` marks times too, for which there
 * are others to choose from, and `editable` every variable.
 */
export type Mode = 'plain' | 'marked' | 'choosing' | 'editable';

const PLACE = /\{\{(\??)([a-z_]+)\}\}/g;

// A mark opens with one private character for each variable and holds its spaces together, so that wrapping and padding treat a tab
// stop as the word that it will show.
const FIRST_OPEN = 0xf0000;
const NAMES = Object.keys(VARIABLES) as readonly VariableName[];
const CLOSE = '\u{2064}';
const SPACE = '\u{e000}';
const MARK = /([\u{f0000}-\u{f00ff}])([^\u{2064}\u{f0000}-\u{f00ff}]*)\u{2064}/gu;

/** A line of a template with its variables filled in; undefined when the line has to be left out. */
export function fillLine(line: string, values: Values, mode: Mode): string | undefined {
  const lacking = [...line.matchAll(PLACE)].some(
    ([, silent, name = '']) => isVariable(name) && lacks(name, silent === '?', values, mode),
  );
  if (lacking) return undefined;
  return line.replace(PLACE, (place, silent: string, name: string) => {
    if (!isVariable(name)) return place;
    if (silent === '?') return '';
    const value = valueOf(name, values, mode);
    return value === undefined ||
      mode === 'editable' ||
      (mode === 'choosing' && isUsual(name, value, values.language))
      ? mark(name, value, values.language)
      : clean(value);
  });
}

/** A silent variable has no place for a tab stop, so it must be known in every mode. */
function lacks(name: VariableName, silent: boolean, values: Values, mode: Mode): boolean {
  if (values[name] === null) return true;
  return valueOf(name, values, mode) === undefined && (silent || mode === 'plain');
}

/** A project without a name is "this project", in the language; only a snippet asks for the name. */
function valueOf(name: VariableName, values: Values, mode: Mode): string | undefined {
  return (
    values[name] ??
    (name === 'project' && mode !== 'editable' ? wordsIn(values.language ?? 'en').project : undefined)
  );
}

/** The text needs something that nobody knows. */
export function hasMarks(text: string): boolean {
  return text.includes(CLOSE);
}

/**
 * A text with marks in the snippet syntax of LSP and VS Code. A variable keeps its tab stop; `stops` keeps count over several texts. A usual time has
 * a stop of its own wherever it stands, with the other usual ones to choose from.
 */
export function toSnippet(
  text: string,
  stops = new Map<string, number>(),
  language: WritingLanguage = 'en',
): string {
  let snippet = '';
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, variable = '', marked = ''] = match;
    const label = marked.replaceAll(SPACE, ' ');
    snippet += escapeSnippet(text.slice(at, match.index));
    at = match.index + whole.length;
    if (label.startsWith('$')) {
      snippet += label;
      continue;
    }
    const name = NAMES[(variable.codePointAt(0) ?? 0) - FIRST_OPEN];
    if (name !== undefined && isUsual(name, label, language)) {
      stops.set(`${variable}${stops.size}`, stops.size + 1);
      snippet += choiceStop(stops.size, [label, ...usualTimesIn(language, name)]);
      continue;
    }
    const stop = stops.get(variable) ?? stops.size + 1;
    stops.set(variable, stop);
    snippet += `\${${stop}:${escapeSnippet(label)}}`;
  }
  return snippet + escapeSnippet(text.slice(at));
}

/** A tab stop with values to choose from, the first one chosen. Those that are the same are offered once. */
export function choiceStop(stop: number, values: readonly string[]): string {
  const choices = [...new Set(values)].map((value) => value.replace(/[\\$},|]/g, '\\$&'));
  return `\${${stop}|${choices.join(',')}|}`;
}

const usualTimesIn = (language: WritingLanguage, name: VariableName): readonly string[] =>
  language === 'en' ? usualTimes(name) : usualTimes(name).map((time) => timeIn(language, time));

/** A time that has others beside it. */
function isUsual(name: VariableName, value: string, language: WritingLanguage = 'en'): boolean {
  const times = usualTimesIn(language, name);
  return times.length > 1 && times.includes(value);
}

function isVariable(name: string): name is VariableName {
  return Object.hasOwn(VARIABLES, name);
}

/** An unknown value shows its name in braces, which the rule about leftover template variables recognises until it is filled in. */
function mark(name: VariableName, value: string | undefined, language: WritingLanguage = 'en'): string {
  const open = String.fromCodePoint(FIRST_OPEN + NAMES.indexOf(name));
  return open + (value ?? `{{${wordsIn(language).labels[name]}}}`).replaceAll(' ', SPACE) + CLOSE;
}

function clean(value: string): string {
  return value.replace(/[\u{2064}\u{e000}\u{f0000}-\u{f00ff}\r\n]/gu, '');
}

export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
