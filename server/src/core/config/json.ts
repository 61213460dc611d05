import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node as JsonNode, ParseError } from 'jsonc-parser';
import { t } from '../l10n';
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
    problem: {
      message: t('This is not valid JSON: {0}.', REASONS[printParseErrorCode(error.error)]()),
      span,
    },
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

/** What the parser objects to. */
const REASONS: Readonly<Record<ReturnType<typeof printParseErrorCode>, () => string>> = {
  InvalidSymbol: () => t('invalid symbol'),
  InvalidNumberFormat: () => t('invalid number format'),
  PropertyNameExpected: () => t('property name expected'),
  ValueExpected: () => t('value expected'),
  ColonExpected: () => t('colon expected'),
  CommaExpected: () => t('comma expected'),
  CloseBraceExpected: () => t('close brace expected'),
  CloseBracketExpected: () => t('close bracket expected'),
  EndOfFileExpected: () => t('end of file expected'),
  InvalidCommentToken: () => t('invalid comment token'),
  UnexpectedEndOfComment: () => t('unexpected end of comment'),
  UnexpectedEndOfString: () => t('unexpected end of string'),
  UnexpectedEndOfNumber: () => t('unexpected end of number'),
  InvalidUnicode: () => t('invalid unicode'),
  InvalidEscapeCharacter: () => t('invalid escape character'),
  InvalidCharacter: () => t('invalid character'),
  '<unknown ParseErrorCode>': () => t('unknown error'),
};
