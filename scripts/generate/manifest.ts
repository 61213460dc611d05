import { applyEdits, modify } from 'jsonc-parser';
import { presetSchema, profilesSchema, rulesSchema, staleAfterDaysSchema } from './schema';

/** The text of `package.json` with the settings of the extension; the rest of it stays as it is, byte for byte. */
export function generateManifest(text: string): string {
  const edits = modify(text, ['contributes', 'configuration'], configuration(), {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
  });
  return applyEdits(text, edits);
}

function configuration() {
  const properties = {
    'securityPolicy.profiles': profilesSchema(),
    'securityPolicy.rules': rulesSchema(),
    'securityPolicy.preset': presetSchema(),
    'securityPolicy.staleAfterDays': staleAfterDaysSchema(),
    'securityPolicy.run': {
      description: 'When a policy is checked.',
      type: 'string',
      enum: ['onType', 'onSave'],
      enumDescriptions: ['While you type.', 'When you open or save it.'],
      default: 'onType',
    },
    'securityPolicy.codeLens': {
      description: 'Tell above the title of a policy how it stands.',
      type: 'boolean',
      default: true,
    },
    'securityPolicy.trace.server': {
      description: 'What of the conversation with the language server is written to the output.',
      type: 'string',
      enum: ['off', 'messages', 'verbose'],
      default: 'off',
    },
  };
  const inScope = Object.entries(properties).map(([name, { description, ...schema }], order) => {
    const fromFile =
      order < 4 ? ' A `.securitypolicy.json` (or `.yaml`) file in the workspace wins over it.' : '';
    const scope = name === 'securityPolicy.trace.server' ? 'window' : 'resource';
    return [name, { scope, order, markdownDescription: `${String(description)}${fromFile}`, ...schema }];
  });
  return { title: 'Security Policy', properties: Object.fromEntries(inScope) };
}
