/** Where somebody types in a document, and the keys of it. Lines and characters are 0-based, in UTF-16. */
import type { Position, Range } from 'vscode-languageserver/node';

export interface Place {
  readonly name: string;
  readonly position: Position;
  /** Typed key by key, and then deleted key by key. */
  readonly typed: string;
}

/** One key: replaces a range by a text. */
export interface Key {
  readonly range: Range;
  readonly text: string;
  /** Where the cursor stands afterwards. */
  readonly cursor: Position;
  /** What has to be deleted after this key for the document to be as it was; undefined when it is. */
  readonly leftover?: Range;
}

/** All kinds of places that the document has, in the middle of it where they do not say otherwise. */
export function placesIn(text: string): Place[] {
  const lines = text.split('\n');
  const fenced = fencedLines(lines);
  const line = (index: number) => lines[index] ?? '';
  const open = (index: number) => fenced[index] !== true;
  const paragraph = (index: number) => open(index) && /^[A-Z][^|]{20,}$/.test(line(index));
  const places: Place[] = [];

  const add = (
    name: string,
    typed: string,
    from: number,
    fits: (index: number) => boolean,
    character: (index: number) => number = (index) => line(index).length,
  ) => {
    const index = nearest(Math.floor(from * (lines.length - 1)), lines.length, fits);
    if (index !== undefined)
      places.push({ name, typed, position: { line: index, character: character(index) } });
  };
  add('beginning', ' a security policy', 0, paragraph);
  add('middle', ' a security policy', 0.5, paragraph);
  add('end', ' a security policy', 1, paragraph);
  add('heading', ' and more', 0.5, (index) => open(index) && /^#{1,6} /.test(line(index)));
  add(
    'table',
    ' supported',
    0.5,
    (index) => open(index) && line(index).startsWith('| ') && /^\|[-: |]+\|$/.test(line(index - 1)),
    (index) => line(index).length - 2,
  );
  add('list', ' with details', 0.5, (index) => open(index) && /^(?:[-*]|\d+\.) \S/.test(line(index)));
  add('newline', '\n\nOne more line.\n- and', 0.5, paragraph);
  // A paragraph becomes a heading and a paragraph again.
  add('toggle-heading', '## ', 0.5, paragraph, () => 0);
  // All that follows becomes code, and is read again when the fence is gone.
  add('toggle-fence', '\n```', 0.5, (index) => line(index) === '' && paragraph(index - 1));
  return places;
}

/** Types the text of a place and deletes it again: afterwards the document is as it was. */
export function keysAt({ position, typed }: Place): Key[] {
  const after = (length: number): Position => {
    const before = typed.slice(0, length).split('\n');
    const last = before.at(-1) ?? '';
    const character = before.length === 1 ? position.character + last.length : last.length;
    return { line: position.line + before.length - 1, character };
  };
  const key = (from: number, to: number): Key => {
    const [start, end] = [after(Math.min(from, to)), after(from)];
    const leftover = to > 0 ? { start: position, end: after(to) } : undefined;
    return {
      range: { start, end },
      text: typed.slice(from, to),
      cursor: after(to),
      ...(leftover && { leftover }),
    };
  };
  const lengths = Array.from(typed, (_, index) => index);
  return [...lengths.map((n) => key(n, n + 1)), ...lengths.reverse().map((n) => key(n + 1, n))];
}

function nearest(from: number, length: number, fits: (index: number) => boolean): number | undefined {
  for (let distance = 0; distance < length; distance++) {
    for (const index of [from + distance, from - distance]) {
      if (index >= 0 && index < length && fits(index)) return index;
    }
  }
  return undefined;
}

/** The lines of code fences, marks included. */
function fencedLines(lines: readonly string[]): boolean[] {
  let inside = false;
  return lines.map((line) => {
    const mark = /^\s*(?:`{3}|~{3})/.test(line);
    const fenced = inside || mark;
    if (mark) inside = !inside;
    return fenced;
  });
}
