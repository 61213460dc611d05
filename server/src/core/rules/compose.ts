import type { Fix, TextEdit } from '../edits';

/** A fix of these edits, or none when there is nothing to edit. A fix is unsafe unless it is said to be safe. */
export function composeFix(
  id: string,
  title: string,
  edits: readonly TextEdit[],
  { safe = false } = {},
): readonly Fix[] {
  return edits.length > 0 ? [{ id, title, safe, edits }] : [];
}

/** The fixes that could be made, in their order. */
export function listFixes(...fixes: readonly (Fix | undefined)[]): readonly Fix[] {
  return fixes.filter((fix) => fix !== undefined);
}
