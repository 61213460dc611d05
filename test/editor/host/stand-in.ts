import { existsSync } from 'node:fs';
import { runSuite } from './run-suite';

const args = process.argv.slice(2);

function valueOf(option: string): string {
  const found = args.find((arg) => arg.startsWith(`--${option}=`));
  if (!found) throw new Error(`The stand-in for VS Code needs --${option}=PATH.`);
  return found.slice(option.length + 3);
}

const workspace = args.find((arg) => !arg.startsWith('-') && existsSync(arg));
if (!workspace) throw new Error('The stand-in for VS Code needs the folder to open.');

void runSuite({
  kind: 'node',
  extension: { folder: valueOf('extensionDevelopmentPath') },
  tests: valueOf('extensionTestsPath'),
  workspace,
}).then((code) => process.exit(code));
