import type { Config, ConfigProblem, PartialConfig } from './model';
import { readJson, readYaml } from './readers';
import { valueTree } from './tree';
import type { TreeResult } from './tree';
import { readPartialConfig } from './validate';
import { DEFAULT_PROFILE } from '../rules/profiles';
import type { ProfileId } from '../rules/profiles';
import { SEVERITIES } from '../rules/rule';
import type { Rule, RuleOptions, Severity } from '../rules/rule';

/** The names of a configuration file; the first that is there counts. */
export const CONFIG_FILE_NAMES = [
  '.securitypolicy.json',
  '.securitypolicy.jsonc',
  '.securitypolicy.yaml',
  '.securitypolicy.yml',
] as const;

/** How to read the configuration file of that name or path. */
export function configFormat(path: string): 'json' | 'yaml' {
  return /\.ya?ml$/i.test(path) ? 'yaml' : 'json';
}

export interface ConfigResult {
  /** Empty when there are problems: a file that is not understood changes nothing. */
  readonly config: PartialConfig;
  /** In the order of the text. */
  readonly problems: readonly ConfigProblem[];
}

/** Reads a configuration file. JSON may have comments and trailing commas. An empty file says nothing. */
export function parseConfig(text: string, format: 'json' | 'yaml'): ConfigResult {
  return resultOf(format === 'json' ? readJson(text) : readYaml(text), 'file');
}

/** Reads the settings of an editor: the object under `securityPolicy`. Problems have no place. Null stands for "not set". */
export function parseSettings(settings: unknown): ConfigResult {
  return resultOf({ tree: valueTree(settings) }, 'settings');
}

/** The configuration that holds, from the weakest to the strongest part. A later `*` makes earlier severities void. */
export function resolveConfig(...parts: PartialConfig[]): Config {
  return parts.reduce<Config>((config, part) => {
    const only = part.only ?? config.only;
    return {
      profiles: part.profiles ?? config.profiles,
      rules: { ...(part.rules && '*' in part.rules ? {} : config.rules), ...part.rules },
      options: { ...config.options, ...part.options },
      ruleOptions: { ...config.ruleOptions, ...part.ruleOptions },
      ...(only && { only }),
    };
  }, DEFAULT_CONFIG);
}

/** How severely a rule reports under the configuration. */
export function severityOf(config: Config, rule: Rule): Severity | 'off' {
  const byProfile = profileSeverity(rule, config.profiles);
  const set = config.rules[rule.id] ?? (byProfile === 'off' ? undefined : config.rules['*']);
  if (config.only === undefined) return set ?? byProfile;
  if (!config.only.includes(rule.id)) return 'off';
  return [set, byProfile].find((severity) => severity !== undefined && severity !== 'off') ?? rule.severity;
}

export const DEFAULT_OPTIONS: RuleOptions = { preset: 'community', staleAfterDays: 365 };

const DEFAULT_CONFIG: Config = {
  profiles: [DEFAULT_PROFILE],
  rules: {},
  options: DEFAULT_OPTIONS,
  ruleOptions: {},
};

function profileSeverity(rule: Rule, profiles: readonly ProfileId[]): Severity | 'off' {
  const named = profiles.flatMap((profile) => {
    const severity = rule.profiles[profile];
    return severity === undefined ? [] : [severity === true ? rule.severity : severity];
  });
  return SEVERITIES.find((severity) => named.includes(severity)) ?? 'off';
}

function resultOf(read: TreeResult, where: 'file' | 'settings'): ConfigResult {
  if ('problem' in read) return { config: {}, problems: [read.problem] };
  const { config, problems } = readPartialConfig(read.tree, where);
  return { config: problems.length > 0 ? {} : config, problems };
}
