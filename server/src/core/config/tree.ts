import type { Span } from '../markdown/model';
import type { ConfigProblem } from './model';

/** A value of a configuration with the place it stands at, UTF-16 offsets in the file. */
export type Tree =
  | { readonly kind: 'object'; readonly span: Span; readonly entries: readonly Entry[] }
  | { readonly kind: 'array'; readonly span: Span; readonly items: readonly Tree[] }
  | { readonly kind: 'value'; readonly span: Span; readonly value: unknown };

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Tree;
}

/** The tree of a text, undefined for an empty one; or the first place at which it cannot be read. */
export type TreeResult = { readonly tree: Tree | undefined } | { readonly problem: ConfigProblem };

/** The tree of a value that has no text. Null and undefined stand for nothing said. */
export function valueTree(value: unknown): Tree | undefined {
  const span = { start: 0, end: 0 };
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    return {
      kind: 'array',
      span,
      items: value.map((item) => valueTree(item) ?? { kind: 'value', span, value: item }),
    };
  }
  if (typeof value !== 'object') return { kind: 'value', span, value };
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const tree = valueTree(item);
    return tree ? [{ key, keySpan: span, value: tree }] : [];
  });
  return { kind: 'object', span, entries };
}
