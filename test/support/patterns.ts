import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { root } from '../../scripts/setup.mjs';

/** A regular expression of the product, and the file, with its line where it is written out, from the root. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** Every regular expression of the product: those that are written out, and those that are made of vocabularies. */
export const patterns = (): Pattern[] => [...writtenPatterns(), ...madePatterns()];

function writtenPatterns(): Pattern[] {
  return globSync(['server/src/**/*.ts', 'client/src/**/*.ts'], { cwd: root })
    .sort()
    .flatMap((path) => {
      const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2023);
      const found: Pattern[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          const line = file.getLineAndCharacterOfPosition(node.end).line + 1;
          found.push({
            source: node.text.slice(1, end),
            flags: node.text.slice(end + 1),
            place: `${path}:${String(line)}`,
          });
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
      return found;
    });
}

function madePatterns(): Pattern[] {
  const program = join(root, 'test', 'support', 'made-patterns.ts');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', program], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Pattern[];
}
