import { t } from '../l10n';
import type { Span } from '../markdown/model';
import { PROFILE_NAMES, profileNamed } from '../rules/profiles';
import type { ProfileId } from '../rules/profiles';
import { ruleIds, ruleNamed } from '../rules/registry';
import { SEVERITIES } from '../rules/rule';
import type { RuleOptions, Severity } from '../rules/rule';
import { PRESET_IDS } from '../templates/presets';
import type { ConfigProblem, PartialConfig } from './model';
import { suggestion } from '../collections/suggest';
import type { Entry, Tree } from './tree';

/** What may be written for a severity. */
export const SEVERITY_NAMES = ['off', ...SEVERITIES] as const;

/** The members of a configuration file. */
const CONFIG_KEYS = ['profiles', 'rules', 'preset', 'staleAfterDays'] as const;
export type ConfigKey = (typeof CONFIG_KEYS)[number];

/** Turns a tree into a configuration and says what in it is not understood. Editors have further settings, which are left alone. */
export function readPartialConfig(
  tree: Tree | undefined,
  where: 'file' | 'settings',
): { config: PartialConfig; problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const report: Reporter = (message, { start, end }) => problems.push({ message, span: { start, end } });
  if (tree === undefined) return { config: {}, problems };
  if (tree.kind !== 'object') {
    report(t('The configuration must be an object, such as {"profiles": ["recommended"]}.'), tree.span);
    return { config: {}, problems };
  }
  let config: PartialConfig = {};
  for (const { key, keySpan, value } of tree.entries) {
    if (key === 'profiles') config = { ...config, profiles: readProfiles(value, report) };
    else if (key === 'rules') config = { ...config, ...readRules(value, report) };
    else if (isOption(key))
      config = { ...config, options: { ...config.options, ...readOption(key, value, report) } };
    else if (where === 'file' && key !== '$schema') {
      report(t('There is no setting "{0}".', key) + suggestion(key, CONFIG_KEYS), keySpan);
    }
  }
  return { config, problems };
}

type Reporter = (message: string, span: Span) => unknown;

function readProfiles(tree: Tree, report: Reporter): readonly ProfileId[] {
  if (tree.kind !== 'array') {
    report(t('"profiles" must be a list of profile names, such as ["recommended"].'), tree.span);
    return [];
  }
  return tree.items.flatMap((item) => {
    const name = item.kind === 'value' ? item.value : undefined;
    const profile = typeof name === 'string' ? profileNamed(name) : undefined;
    if (!profile) {
      const message =
        typeof name === 'string'
          ? t('There is no profile "{0}".', name)
          : t('The name of a profile must be a string.');
      report(message + suggestion(String(name), PROFILE_NAMES), item.span);
    }
    return profile ?? [];
  });
}

function readRules(tree: Tree, report: Reporter): Pick<PartialConfig, 'rules' | 'ruleOptions'> {
  if (tree.kind !== 'object') {
    report(t('"rules" must be an object, such as {"title-missing": "off"}.'), tree.span);
    return {};
  }
  const rules: Record<string, Severity | 'off'> = {};
  const ruleOptions: Record<string, Partial<RuleOptions>> = {};
  for (const entry of tree.entries) {
    if (entry.key !== '*' && !ruleIds.has(entry.key)) {
      report(t('There is no rule "{0}".', entry.key) + suggestion(entry.key, ruleIds), entry.keySpan);
      continue;
    }
    const [severity, options] = severityAndOptions(entry);
    const read = readSeverity(severity, report);
    if (read) rules[entry.key] = read;
    if (options) ruleOptions[entry.key] = readRuleOptions(entry.key, options, report);
  }
  return { rules, ruleOptions };
}

/** `"warning"` or `["warning", { "staleAfterDays": 180 }]`. */
function severityAndOptions({ value }: Entry): [Tree, Tree | undefined] {
  if (value.kind !== 'array') return [value, undefined];
  const [severity, options, more] = value.items;
  return severity && !more ? [severity, options] : [value, undefined];
}

function readSeverity(tree: Tree, report: Reporter): Severity | 'off' | undefined {
  const value = tree.kind === 'value' ? tree.value : undefined;
  // YAML 1.1 habits: an unquoted `off` may have been meant as false by the writer and as a word by the parser.
  const name = value === false ? 'off' : value;
  const severity = SEVERITY_NAMES.find((known) => known === name);
  if (!severity) {
    const names = SEVERITY_NAMES.map((known) => `"${known}"`).join(', ');
    const hint = typeof name === 'string' ? suggestion(name, SEVERITY_NAMES) : '';
    report(t('A severity is one of {0}, or a list of one and its options.', names) + hint, tree.span);
  }
  return severity;
}

function readRuleOptions(ruleId: string, tree: Tree, report: Reporter): Partial<RuleOptions> {
  const known = ruleNamed(ruleId)?.options ?? [];
  if (tree.kind !== 'object') {
    report(t('The options of a rule must be an object.'), tree.span);
    return {};
  }
  return tree.entries.reduce<Partial<RuleOptions>>((options, { key, keySpan, value }) => {
    const option = known.find((name) => name === key);
    if (option) return { ...options, ...readOption(option, value, report) };
    report(t('The rule "{0}" has no option "{1}".', ruleId, key) + suggestion(key, known), keySpan);
    return options;
  }, {});
}

function isOption(key: string): key is keyof RuleOptions {
  return key === 'preset' || key === 'staleAfterDays';
}

function readOption(option: keyof RuleOptions, tree: Tree, report: Reporter): Partial<RuleOptions> {
  const value = tree.kind === 'value' ? tree.value : undefined;
  if (option === 'staleAfterDays') {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
      return { staleAfterDays: value };
    report(t('"staleAfterDays" must be a whole number of days above 0.'), tree.span);
    return {};
  }
  const preset = PRESET_IDS.find((id) => id === value);
  if (preset) return { preset };
  const message =
    typeof value === 'string'
      ? t('There is no preset "{0}".', value)
      : t('The name of a preset must be a string.');
  report(message + suggestion(String(value), PRESET_IDS), tree.span);
  return {};
}
