/**
 * The libraries of the Language Server Protocol are published as the CommonJS that TypeScript makes of ES modules, of which a
 * bundler can leave out nothing. This reads them as the modules they were, so that only what is used is bundled and evaluated.
 */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import ts from 'typescript';

const packages = '(?:vscode-jsonrpc|vscode-languageserver(?:-protocol|-types)?|vscode-languageclient)';
const libraryFile = new RegExp(`[\\\\/]node_modules[\\\\/]${packages}[\\\\/]lib[\\\\/].*\\.js$`);
const libraryModule = new RegExp(`^(?:\\.\\.?(?:/|$)|${packages}(?:/|$))`);

/** @type {import('esbuild').Plugin} */
export const protocolModules = {
  name: 'protocol-modules',
  setup({ onLoad }) {
    onLoad({ filter: libraryFile }, ({ path }) => {
      const contents = withServedFeatures(asModule(readFileSync(path, 'utf8')));
      // Half a module would fail in the editor of a user. It is better to fail here, when a library is compiled in another way.
      if (/(?<![\w.])(?:exports\.|__(?:importStar|importDefault|exportStar)\b)/.test(contents))
        throw new Error(`${path} is not what TypeScript makes of an ES module.`);
      return { contents };
    });
  },
};

/** What the language client is to know of: what the server serves, and what these need of each other. */
const SERVED = [
  ...['DidOpenTextDocument', 'DidChangeTextDocument', 'WillSave', 'WillSaveWaitUntil', 'DidSaveTextDocument'],
  ...[
    'DidCloseTextDocument',
    'NotebookDocumentSync',
    'Configuration',
    'SyncConfiguration',
    'WorkspaceFolders',
  ],
  ...['FileSystemWatcher', 'CompletionItem', 'Hover', 'CodeAction', 'CodeLens', 'InlayHints', 'Diagnostic'],
  ...['ExecuteCommand', 'Progress'],
];

/**
 * The library's client registers whatever a server could serve. What ours does not is neither bundled nor announced.
 * @param {string} source Of any module of the libraries.
 */
function withServedFeatures(source) {
  if (!source.includes('registerBuiltinFeatures() {')) return source;
  const made = [...source.matchAll(/new \w+\.(\w+)Feature\(/g)].map(([, name = '']) => name);
  const unknown = SERVED.filter((name) => !made.includes(name));
  if (unknown.length > 0)
    throw new Error(`The language client has no feature ${unknown.join(', ')} any more.`);
  return source.replace(/^ *this\.registerFeature\(new \w+\.(\w+)Feature\(this\)\);\n/gm, (line, name) =>
    SERVED.includes(name) ? line : '',
  );
}

/** @typedef {{ start: number, end: number, text: string }} Edit */

/** What TypeScript writes for a module in CommonJS and an ES module does not need. */
const scaffolding =
  /^(?:var __\w+ = \(this && this\.__|Object\.defineProperty\(exports, "__esModule"|(?:exports\.\w+ = )+void 0;)/;
const exportStar = /^__exportStar\(require\("(.+?)"\), exports\);$/;
const exportFrom =
  /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/;
/** `const x = require("x");`, also through one of the helpers that TypeScript writes around it. */
const requireOf = /^(?:const|var) (\w+) = (?:__import(?:Star|Default)\()?require\("([^"]+)"\)\)?;$/;
const exportOf = /^exports\.(\w+) = /;
/** `(function (N) { … })(N || (exports.N = N = {}));`, a namespace or an enumeration. */
const namespaceOf = /^\(function \((\w+)\) \{[^]*\}\)\(\1 \|\| \((exports\.\1 = )?\1 = \{\}\)\);$/;

/**
 * The module that TypeScript made this CommonJS of.
 * @param {string} source
 */
function asModule(source) {
  const { statements } = ts.createSourceFile('library.js', source, ts.ScriptTarget.Latest, true);
  const texts = statements.map((statement) => statement.getText());
  /** The module that a top-level variable stands for. */
  const required = new Map(
    texts.flatMap((text) => {
      const [, name, specifier] = requireOf.exec(text) ?? [];
      return name && specifier ? [[name, specifier]] : [];
    }),
  );
  const declarations = declarationsIn(statements);
  /** Modules of Node are loaded where they are first used: a server over standard input and output needs no network. */
  const late = new Map(
    [...required].filter(([name, specifier]) => isBuiltin(specifier) && declarations.get(name) === 1),
  );
  /** @type {Edit[]} */
  const edits = [];
  /** @type {Set<string>} */
  const exported = new Set();

  statements.forEach((statement, index) => {
    const text = texts[index] ?? '';
    const rewritten = rewrittenWhole(text);
    if (rewritten !== undefined) replace(statement, rewritten);
    else if (!rewriteExport(statement, text) && !rewriteNamespace(statement, index)) visit(statement);
  });
  const names = exported.size > 0 ? `\nexport { ${[...exported].join(', ')} };` : '';
  return edited(source, edits) + names;

  /**
   * @param {ts.Node} node
   * @param {string} text
   */
  function replace(node, text) {
    edits.push({ start: node.getStart(), end: node.end, text });
  }

  /**
   * A statement that has become another one as a whole.
   * @param {string} text
   */
  function rewrittenWhole(text) {
    if (scaffolding.test(text)) return '';
    const [, variable, specifier = ''] = requireOf.exec(text) ?? [];
    if (variable && libraryModule.test(specifier)) return `import * as ${variable} from "${specifier}";`;
    if (variable) return late.has(variable) ? '' : `const ${variable} = require("${specifier}");`;
    const [, module] = exportStar.exec(text) ?? [];
    if (module) return `export * from "${module}";`;
    const [, alias, from = '', name] = exportFrom.exec(text) ?? [];
    return alias && `export { ${name} as ${alias} } from "${required.get(from)}";`;
  }

  /**
   * `exports.n = …;`
   * @param {ts.Statement} statement
   * @param {string} text
   */
  function rewriteExport(statement, text) {
    const [, name] = exportOf.exec(text) ?? [];
    if (!name || !ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression))
      return false;
    const { left, right } = statement.expression;
    if (name === 'default') replace(statement, `export default ${right.getText()};`);
    else if (ts.isIdentifier(right)) replace(statement, `export { ${right.text} as ${name} };`);
    else {
      replace(left, `var ${name}`);
      exported.add(name);
      visit(right);
    }
    return true;
  }

  /**
   * A namespace has no effect but its value, which goes when nobody uses it. One that adds to a class or to another namespace
   * has, and stays what it is.
   * @param {ts.Statement} statement
   * @param {number} index
   */
  function rewriteNamespace(statement, index) {
    const [, name, isExported] = namespaceOf.exec(texts[index] ?? '') ?? [];
    if (!name || !ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression))
      return false;
    const { expression: opened, arguments: values } = statement.expression;
    const body = ts.isParenthesizedExpression(opened) ? opened.expression : undefined;
    if (!body || !ts.isFunctionExpression(body)) return false;
    if (isExported) exported.add(name);
    visit(body.body);
    const [, keyword = ''] = /^(export )?var \w+;$/.exec(texts[index - 1] ?? '') ?? [];
    const alone = texts.filter((text) => text.startsWith(`(function (${name}) {`)).length === 1;
    if (alone && texts[index - 1] === `${keyword}var ${name};`) {
      replace(/** @type {ts.Statement} */ (statements[index - 1]), '');
      edits.push(
        {
          start: statement.getStart(),
          end: body.getStart(),
          text: `${keyword}var ${name} = /* @__PURE__ */ (`,
        },
        { start: body.end - 1, end: statement.end, text: `return ${name}; })({});` },
      );
    } else replace(/** @type {ts.Expression} */ (values[0]), `${name} || (${name} = {})`);
    return true;
  }

  /**
   * Own exports are variables again, and modules of Node are asked for where they are used.
   * @param {ts.Node} node
   */
  function visit(node) {
    if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'exports') {
      replace(node, node.name.text);
    } else if (ts.isIdentifier(node) && isReference(node) && late.has(node.text)) {
      replace(node, `require("${late.get(node.text)}")`);
    } else ts.forEachChild(node, visit);
  }
}

/**
 * How often each name is declared, in whatever scope.
 * @param {readonly ts.Node[]} nodes
 */
function declarationsIn(nodes) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @param {ts.Node} node */
  const count = (node) => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isIdentifier(node.name))
      counts.set(node.name.text, (counts.get(node.name.text) ?? 0) + 1);
    ts.forEachChild(node, count);
  };
  nodes.forEach(count);
  return counts;
}

/**
 * An identifier that stands for a variable, and is not the name of a member.
 * @param {ts.Identifier} node
 */
function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !ts.isMethodDeclaration(parent) && !ts.isPropertyDeclaration(parent);
}

/**
 * @param {string} source
 * @param {readonly Edit[]} edits That do not overlap.
 */
function edited(source, edits) {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: other }) => text.slice(0, start) + other + text.slice(end), source);
}
