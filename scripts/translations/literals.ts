import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Modules that give the function, by the end of their path. */
const GIVES = /(?:^|\/)(?:l10n|core)$/;

/** In `client/src`: `l10n.t('…')` of the editor. */
export const CLIENT: Voice = { imported: 'l10n', from: /^vscode$/, called: 'l10n.t' };

/**
 * The English texts that a module says as literals: `t('…')`, and both sides of `t(one ? '…' : '…')`. What is handed to it otherwise is data, which
 * whoever collects texts has to know.
 * @throws Error for a text that is put together where it is said: nobody could translate it.
 */
export function literalsIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  if (!file.statements.some(importsIt)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 't' && node.arguments[0])
      found.push(...textsOf(node.arguments[0], path));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importsIt(statement: ts.Statement): boolean {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return false;
  const bindings = statement.importClause?.namedBindings;
  return (
    GIVES.test(statement.moduleSpecifier.text) &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.some(({ name }) => name.text === 't')
  );
}

function textsOf(said: ts.Expression, path: string): string[] {
  if (ts.isStringLiteralLike(said)) return [said.text];
  if (ts.isConditionalExpression(said))
    return [...textsOf(said.whenTrue, path), ...textsOf(said.whenFalse, path)];
  if (
    ts.isTemplateExpression(said) ||
    (ts.isBinaryExpression(said) && said.operatorToken.kind === ts.SyntaxKind.PlusToken)
  )
    throw new Error(`${path} puts a text together where it is said: ${said.getText()}`);
  return [];
}
