import { applyEdits, modify } from 'jsonc-parser';
import { ruleUrl } from '../../server/src/core/rules/documentation';
import { rules } from '../../server/src/core/rules/registry.generated';
import { languageModelTools } from './language-model-tools';
import type { Texts } from './manifest-texts';
import { presetSchema, profilesSchema, rulesSchema, staleAfterDaysSchema } from './schema';

/** The text of `package.json` with the settings and tools of the extension; the rest of it stays as it is, byte for byte. */
export function generateManifest(text: string): string {
  const generated = {
    configuration: settings().configuration,
    languageModelTools: languageModelTools(),
  };
  return Object.entries(generated).reduce((manifest, [point, value]) => {
    const edits = modify(manifest, ['contributes', point], value, {
      formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
    });
    return applyEdits(manifest, edits);
  }, text);
}

/** What the settings say in English, by the keys that stand for it in the manifest. */
export function settingsTexts(): Texts {
  return settings().texts;
}

/** What the settings say of the rules in another language, as far as the statements of the rules are translated. */
export function ruleTexts(translations: Texts): Texts {
  return Object.fromEntries(
    rules.flatMap(({ id, statement }) => {
      const translated = translations[statement];
      return translated === undefined ? [] : [[`setting.rules.${id}`, `${translated}\n${ruleUrl(id)}`]];
    }),
  );
}

function settings() {
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
    'securityPolicy.inlayHints': {
      description:
        'Tell in the text how it is read: how long a time is, which versions an expression covers, and which requirements of the profiles a section meets.',
      type: 'boolean',
      default: false,
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
  const keyed = withKeys(Object.fromEntries(inScope) as Readonly<Record<string, unknown>>);
  return { texts: keyed.texts, configuration: { title: 'Security Policy', properties: keyed.properties } };
}

/** Settings by name, with `%key%` in the place of each text, and the texts by their keys. What is said twice has one key. */
function withKeys(properties: Readonly<Record<string, unknown>>) {
  const keys = new Map<string, string>();
  const keyOf = (text: string, wanted: string): string => {
    const key = keys.get(text) ?? wanted;
    keys.set(text, key);
    return `%${key}%`;
  };
  const replace = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => replace(item, key));
    if (typeof value !== 'object' || value === null) return value;
    const { enum: values = [] } = value as { enum?: readonly string[] };
    return Object.fromEntries(
      Object.entries(value).map(([name, member]: [string, unknown]) => [
        name,
        /^(?:markdownD|d)escription$/.test(name) && typeof member === 'string'
          ? keyOf(member, key)
          : name === 'enumDescriptions'
            ? (member as string[]).map((text, index) => keyOf(text, `${key}.${values[index]}`))
            : name === 'properties'
              ? replaceMembers(member as object, key)
              : replace(member, key),
      ]),
    );
  };
  const replaceMembers = (members: object, key: string) =>
    Object.fromEntries(
      Object.entries(members).map(([name, schema]) => [name, replace(schema, `${key}.${name}`)]),
    );
  // Options of rules: what they say is said again by every rule that has them.
  replaceMembers({ preset: presetSchema(), staleAfterDays: staleAfterDaysSchema() }, 'setting.option');
  const replaced = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      replace(schema, name.replace('securityPolicy.', 'setting.')),
    ]),
  );
  return { properties: replaced, texts: Object.fromEntries([...keys].map(([text, key]) => [key, text])) };
}
