import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node as JsonNode, ParseError } from 'jsonc-parser';
import type { Span } from '../markdown/model';
import type { ConfigProblem } from './validate';

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

/** Reads JSON with comments and trailing commas. */
export function readJson(text: string): TreeResult {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (!error) return { tree: root && fromJson(root) };
  const end = Math.min(text.length, error.offset + Math.max(1, error.length));
  const span = { start: Math.min(error.offset, text.length), end };
  return {
    problem: { message: `This is not valid JSON: ${inWords(printParseErrorCode(error.error))}.`, span },
  };
}

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

function fromJson(node: JsonNode): Tree {
  const span = jsonSpan(node);
  if (node.type === 'array') return { kind: 'array', span, items: (node.children ?? []).map(fromJson) };
  if (node.type !== 'object') return { kind: 'value', span, value: node.value };
  const entries = (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key: String(key.value), keySpan: jsonSpan(key), value: fromJson(value) }] : [],
  );
  return { kind: 'object', span, entries };
}

function jsonSpan({ offset, length }: JsonNode): Span {
  return { start: offset, end: offset + length };
}

/** `CommaExpected` → `comma expected`. */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
