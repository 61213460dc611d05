/**
 * Takes the rules apart for the bundles: what a program runs, and what only the page of a rule shows. In the sources both
 * stand in the file of the rule.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The members of a rule that only `core/rules/texts.ts` reads. */
const TEXTS = ['why', 'detects', 'remedy', 'whenToTurnOff', 'examples'];

const ruleFile = /[\\/]core[\\/]rules[\\/]\w+[\\/][\w-]+\.ts$/;

/**
 * The rules without their texts.
 * @type {import('esbuild').Plugin}
 */
export const withoutRuleTexts = rulesAs('rules-without-texts', (source, members) => {
  const lines = /** @param {string} text */ (text) => text.replace(/[^\n]/g, '');
  return members.reduceRight(
    (text, { pos, end }) => text.slice(0, pos) + lines(text.slice(pos, end)) + text.slice(end),
    source,
  );
});

/**
 * The texts without the rules. They are literals, so they need nothing of the rest of the file.
 * @type {import('esbuild').Plugin}
 */
export const onlyRuleTexts = rulesAs(
  'rule-texts',
  (source, members) => `export default {${members.map(({ pos, end }) => source.slice(pos, end)).join('')}};`,
);

/**
 * @param {string} name
 * @param {(source: string, members: readonly { pos: number, end: number }[]) => string} part
 * @returns {import('esbuild').Plugin}
 */
function rulesAs(name, part) {
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter: ruleFile }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const members = textsIn(path, source);
        return members && { contents: part(source, members), loader: 'ts' };
      });
    },
  };
}

/**
 * Where the texts of a rule stand in its file, each with its comma; undefined for a file that holds no rule.
 * @param {string} path
 * @param {string} source
 */
function textsIn(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const rule = file.statements.find(ts.isExportAssignment)?.expression;
  const definition = rule && ts.isCallExpression(rule) ? rule.arguments[0] : undefined;
  if (!definition || !ts.isObjectLiteralExpression(definition)) return undefined;
  return definition.properties
    .filter(({ name }) => name && ts.isIdentifier(name) && TEXTS.includes(name.text))
    .map(({ pos, end }) => ({ pos, end: source[end] === ',' ? end + 1 : end }));
}
