import { SEVERITY_NAMES } from '../../server/src/core/config/validate';
import type { ConfigKey } from '../../server/src/core/config/validate';
import { DEFAULT_OPTIONS } from '../../server/src/core/config/config';
import { ruleUrl } from '../../server/src/core/rules/documentation';
import { DEFAULT_PROFILE, PROFILE_NAMES, profileNamed, PROFILES } from '../../server/src/core/rules/profiles';
import { rules } from '../../server/src/core/rules/registry.generated';
import type { Rule, RuleOptions } from '../../server/src/core/rules/rule';
import { presets } from '../../server/src/core/templates/presets';

type Schema = Record<string, unknown>;

/** The JSON schema of the configuration file. */
export function generateConfigSchema(): Schema {
  const described: Record<ConfigKey, Schema> = {
    profiles: profilesSchema(),
    rules: rulesSchema(),
    preset: presetSchema(),
    staleAfterDays: staleAfterDaysSchema(),
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of Security Policy',
    description: 'What is checked in the security policy of this repository, and how severely.',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...described },
    additionalProperties: false,
  };
}

/** The profiles whose rules run. */
export function profilesSchema(): Schema {
  return {
    description: 'The profiles whose rules run. They can be combined: the highest severity of a rule wins.',
    type: 'array',
    items: {
      enum: PROFILE_NAMES,
      enumDescriptions: PROFILE_NAMES.map(
        (name) => PROFILES[profileNamed(name) ?? DEFAULT_PROFILE].description,
      ),
    },
    uniqueItems: true,
    default: [DEFAULT_PROFILE],
  };
}

/** Severities and options of single rules. */
export function rulesSchema(): Schema {
  return {
    description: 'Severities of single rules. "*" speaks of every rule that a profile runs.',
    type: 'object',
    properties: {
      '*': { description: 'Every rule that a profile runs.', ...severitySchema() },
      ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    },
    additionalProperties: false,
    default: {},
  };
}

/** The preset whose times the quick fixes write. */
export function presetSchema(): Schema {
  return {
    description: 'The response times that quick fixes and the generator write.',
    enum: presets.map(({ id }) => id),
    enumDescriptions: presets.map(({ title, description }) => `${title}: ${description}.`),
    default: DEFAULT_OPTIONS.preset,
  };
}

/** The days after which the date of a policy is reported. */
export function staleAfterDaysSchema(): Schema {
  return {
    description: 'The number of days after which the date of a policy counts as stale.',
    type: 'integer',
    minimum: 1,
    default: DEFAULT_OPTIONS.staleAfterDays,
  };
}

function severitySchema(): Schema {
  return { enum: SEVERITY_NAMES };
}

function ruleSchema({ id, statement, options = [] }: Rule): Schema {
  const description = `${statement}\n${ruleUrl(id)}`;
  if (options.length === 0) return { description, ...severitySchema() };
  const properties = Object.fromEntries(options.map((option) => [option, OPTION_SCHEMAS[option]()]));
  return {
    description,
    anyOf: [
      severitySchema(),
      {
        type: 'array',
        items: [severitySchema(), { type: 'object', properties, additionalProperties: false }],
        minItems: 1,
        maxItems: 2,
      },
    ],
  };
}

const OPTION_SCHEMAS: Readonly<Record<keyof RuleOptions, () => Schema>> = {
  preset: presetSchema,
  staleAfterDays: staleAfterDaysSchema,
};
