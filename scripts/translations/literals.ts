import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** How sources say things: what is imported, from where, and what is called. */
export interface Voice {
  /** The name that a file imports, such as `t`. */
  readonly imported: string;
  /** Modules that give it, by the end of their path. */
  readonly from: RegExp;
  /** What is called, such as `l10n.t`. */
  readonly called: string;
}

/** In `server/src`: `t('…')`. */
export const SERVER: Voice = { imported: 't', from: /(?:^|\/)(?:l10n|core)$/, called: 't' };

/** In `client/src`: `l10n.t('…')` of the editor. */
export const CLIENT: Voice = { imported: 'l10n', from: /^vscode$/, called: 'l10n.t' };

/**
 * The English texts that a module says as literals: `t('…')`, and both sides of `t(one ? '…' : '…')`. What is handed to it otherwise is data, which
 * whoever collects texts has to know.
 * @throws Error for a text that is put together where it is said: nobody could translate it.
 */
export function literalsIn(path: string, { imported, from, called }: Voice): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  if (!file.statements.some((statement) => imports(statement, imported, from))) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === called && node.arguments[0])
      found.push(...textsOf(node.arguments[0], path));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function imports(statement: ts.Statement, name: string, from: RegExp): boolean {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return false;
  const bindings = statement.importClause?.namedBindings;
  return (
    from.test(statement.moduleSpecifier.text) &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.some((element) => element.name.text === name)
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
