import { LONGEST_VALUE, LONGEST_WITH_VALUES, type Definition } from '../reader';
import { textOf, type Line } from '../source-lines';
import { referenceName, substitutionName, unescape } from './names';

/** What stands behind `..` : docutils, "Explicit Markup Blocks". */
export type Explicit =
  | {
      readonly kind: 'directive';
      readonly name: string;
      /** The name of the substitution that it defines. */
      readonly substitution: string | undefined;
      /** Where the rest of the first line begins. */
      readonly argument: number;
    }
  | { readonly kind: 'target'; readonly name: string; readonly argument: number }
  | { readonly kind: 'footnote'; readonly argument: number }
  | { readonly kind: 'comment' };

const DIRECTIVE = /^\.\.\s+(?:\|([^|\n]{1,80})\|\s+)?([A-Za-z0-9](?:[-_+:.]?[A-Za-z0-9]){0,60}) ?::(?:\s+|$)/;
const TARGET = /^\.\.\s+_(?![\s_])(`[^`]{1,200}`|(?:\\[^]|[^\\:]|:(?!\s|$)){1,200}):(?:\s+|$)/;
const ANONYMOUS = /^\.\.\s+__:(?:\s+|$)/;
const FOOTNOTE = /^\.\.\s+\[[^\]\s]{1,80}\](?:\s+|$)/;

/** @param line The line that begins with `..`. */
export function explicitAt(text: string, line: Line): Explicit {
  const content = textOf(text, line);
  const directive = DIRECTIVE.exec(content);
  if (directive)
    return {
      kind: 'directive',
      name: (directive[2] ?? '').toLowerCase(),
      substitution: directive[1],
      argument: line.at + directive[0].length,
    };
  const target = TARGET.exec(content);
  if (target)
    return {
      kind: 'target',
      name: (target[1] ?? '').replace(/^`|`$/g, ''),
      argument: line.at + target[0].length,
    };
  if (ANONYMOUS.test(content)) return { kind: 'target', name: '', argument: line.end };
  const footnote = FOOTNOTE.exec(content);
  return footnote ? { kind: 'footnote', argument: line.at + footnote[0].length } : { kind: 'comment' };
}

/** What the lines of an explicit block say for the whole document. */
export function definitionsAt(text: string, lines: readonly Line[]): Definition[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const explicit = explicitAt(text, first);
  if (explicit.kind === 'target' && explicit.name !== '') {
    const url = [text.slice(explicit.argument, first.end), ...rest.map((line) => textOf(text, line))].join(
      '',
    );
    const name = referenceName(explicit.name);
    return [
      {
        label: name,
        url: url === '' ? `#${name}` : url.endsWith('_') ? url : unescape(url.replace(/\s+/g, '')),
      },
    ];
  }
  if (
    explicit.kind !== 'directive' ||
    explicit.substitution === undefined ||
    text.length > LONGEST_WITH_VALUES
  )
    return [];
  const label = substitutionName(explicit.substitution);
  if (explicit.name === 'replace') {
    const value = [text.slice(explicit.argument, first.end), ...rest.map((line) => textOf(text, line))].join(
      ' ',
    );
    return [{ label, url: value.trim().slice(0, LONGEST_VALUE) }];
  }
  if (explicit.name !== 'image') return [{ label, url: '' }];
  const alt = rest.map((line) => /^:alt:\s*([^]*)/.exec(textOf(text, line))?.[1]).find((found) => found);
  return [{ label, url: (alt ?? '').slice(0, LONGEST_VALUE) }];
}
