import type { TableStyle } from './style';

export type Alignment = 'left' | 'right' | 'center' | undefined;

/** The lines of a table, its header first. Rows that are too short get empty cells. */
export function formatTable(
  rows: readonly (readonly string[])[],
  style: TableStyle,
  alignments: readonly Alignment[] = [],
): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  const aligned = style.padding === 'aligned';
  const widths = Array.from({ length: columns }, (_, column) =>
    aligned ? Math.max(3, ...cells.map((row) => displayWidth(row[column] ?? ''))) : 3,
  );
  const [header = [], ...body] = cells;
  const pad = (cell: string, column: number): string =>
    aligned ? padded(cell, widths[column] ?? 3, alignments[column]) : cell;
  const delimiter = widths.map((width, column) => delimiterCell(width, alignments[column]));
  return [header.map(pad), delimiter, ...body.map((row) => row.map(pad))].map((row) => line(row, style));
}

/** Columns that a text takes in a fixed-width font: East Asian wide characters and emoji take two; combining marks and the marks of tab stops none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}|[\u{f0000}-\u{f00ff}]/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

function padded(cell: string, width: number, alignment: Alignment): string {
  const missing = Math.max(0, width - displayWidth(cell));
  if (alignment === 'right') return ' '.repeat(missing) + cell;
  if (alignment !== 'center') return cell + ' '.repeat(missing);
  const left = Math.floor(missing / 2);
  return ' '.repeat(left) + cell + ' '.repeat(missing - left);
}

function delimiterCell(width: number, alignment: Alignment): string {
  if (alignment === 'left') return ':' + '-'.repeat(width - 1);
  if (alignment === 'right') return '-'.repeat(width - 1) + ':';
  return alignment === 'center' ? ':' + '-'.repeat(width - 2) + ':' : '-'.repeat(width);
}

function line(cells: readonly string[], { padding, outerPipes }: TableStyle): string {
  const inner = cells.join(padding === 'tight' ? '|' : ' | ');
  // Without outer pipes a first or last cell that is empty would vanish.
  if (!outerPipes && cells.length > 1 && cells[0]?.trim() !== '' && cells.at(-1)?.trim() !== '')
    return inner.trimEnd();
  return padding === 'tight' ? `|${inner}|` : `| ${inner} |`;
}
