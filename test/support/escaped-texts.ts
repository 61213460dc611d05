import ts from 'typescript';

/** Words that follow each other, or one that begins as a sentence does. */
const WORDS = /\p{L}[,.:;]? +\p{L}|^\p{Lu}\p{Ll}/u;

/** Names are the same in every language. */
const NAMES = new Set(['Security Policy', 'SECURITY.md']);

/**
 * The literals of a source of the extension that look like words and escape `l10n.t`, as `line: text`. What goes to the log is English, as those
 * who are sent it read it.
 */
export function escapedTexts(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const escaped: string[] = [];

  const escapes = (node: ts.Node, text: string): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    escaped.push(`${line}: ${text}`);
  };
  const visit = (node: ts.Node): void => {
    if (isUnspoken(node)) return;
    if (ts.isCallExpression(node) && node.expression.getText() === 'l10n.t') {
      const [text, ...values] = node.arguments;
      if (!text || !ts.isStringLiteralLike(text)) escapes(node, node.getText());
      values.forEach(visit);
      return;
    }
    // Of markup only what is shown counts.
    const text = textOf(node)
      ?.replaceAll(/<[^>]*>/g, '')
      .trim();
    if (text !== undefined && WORDS.test(text) && !NAMES.has(text)) escapes(node, text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return escaped;
}

/** The text of a literal; a template has a letter in the place of each value. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('x');
}

/** Modules, types, what is compared, and what goes to the log. */
function isUnspoken(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeNode(node) ||
    ts.isCaseClause(node) ||
    (ts.isCallExpression(node) && /\blog\.\w+$/.test(node.expression.getText()))
  );
}
