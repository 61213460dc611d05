import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node as JsonNode, ParseError } from 'jsonc-parser';
import type { Span } from '../markdown/model';
import type { Tree, TreeResult } from './tree';

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
