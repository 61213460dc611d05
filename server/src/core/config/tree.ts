import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node as JsonNode, ParseError } from 'jsonc-parser';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document as YamlDocument, Node as YamlNode } from 'yaml';
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

/** Reads YAML 1.2. */
export function readYaml(text: string): TreeResult {
  const document = parseDocument(text, {
    prettyErrors: false,
    lineCounter: new LineCounter(),
    uniqueKeys: true,
  });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    return {
      problem: { message: `This is not valid YAML: ${sentence(error.message)}`, span: { start, end } },
    };
  }
  return { tree: document.contents ? fromYaml(document.contents, document) : undefined };
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

function fromYaml(node: YamlNode, document: YamlDocument): Tree {
  const span = yamlSpan(node);
  if (isAlias(node)) {
    const target = node.resolve(document);
    // An alias may stand inside its own anchor: such a value is nothing that a configuration can say.
    return target && isScalar(target)
      ? { kind: 'value', span, value: target.value }
      : { kind: 'value', span, value: undefined };
  }
  if (isSeq(node)) {
    return { kind: 'array', span, items: node.items.map((item) => fromYaml(item as YamlNode, document)) };
  }
  if (!isMap(node)) return { kind: 'value', span, value: isScalar(node) ? node.value : undefined };
  const entries = node.items.map(({ key, value }) => ({
    key: String(isScalar(key) ? key.value : key),
    keySpan: yamlSpan(key as YamlNode),
    value: value
      ? fromYaml(value as YamlNode, document)
      : { kind: 'value' as const, span: yamlSpan(key as YamlNode), value: null },
  }));
  return { kind: 'object', span, entries };
}

function yamlSpan(node: YamlNode): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** `CommaExpected` → `comma expected`. */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function sentence(text: string): string {
  const line = text.split('\n')[0] ?? text;
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
