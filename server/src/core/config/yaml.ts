import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document as YamlDocument, Node as YamlNode } from 'yaml';
import { t } from '../l10n';
import type { Span } from '../markdown/model';
import type { Tree, TreeResult } from './tree';

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
      problem: {
        message: t('This is not valid YAML: {0}', sentence(error.message)),
        span: { start, end },
      },
    };
  }
  return { tree: document.contents ? fromYaml(document.contents, document) : undefined };
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

function sentence(text: string): string {
  const line = text.split('\n')[0] ?? text;
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
