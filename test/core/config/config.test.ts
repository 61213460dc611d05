import assert from 'node:assert/strict';
import {
  configFormat,
  parseConfig,
  parseSettings,
  resolveConfig,
  severityOf,
} from '../../../server/src/core/config/config';
import { ruleNamed } from '../../../server/src/core/rules/registry';

/** The problems of a text: the words they stand at, and the message. */
function problems(text: string, format: 'json' | 'yaml' = 'json'): string[] {
  const { config, problems: found } = parseConfig(text, format);
  if (found.length > 0) assert.deepEqual(config, {}, 'a file with a problem changes nothing');
  return found.map(({ message, span }) => `${text.slice(span.start, span.end)} → ${message}`);
}

const severity = (id: string, ...parts: Parameters<typeof resolveConfig>) =>
  severityOf(resolveConfig(...parts), ruleNamed(id)!);

describe('the configuration file', () => {
  it('is JSON with comments, or YAML', () => {
    const expected = {
      profiles: ['minimal', 'osps-baseline-2'],
      rules: { 'scope-missing': 'off', 'last-updated-stale': 'warning', '*': 'hint' },
      ruleOptions: { 'last-updated-stale': { staleAfterDays: 180 } },
      options: { preset: 'solo', staleAfterDays: 90 },
    };
    const json = `{
      // the alias of minimal
      "$schema": "./schema.json",
      "profiles": ["github", "osps-baseline-2"],
      "rules": { "scope-missing": "off", "last-updated-stale": ["warning", { "staleAfterDays": 180 }], "*": "hint" },
      "preset": "solo",
      "staleAfterDays": 90,
    }`;
    const yaml = `profiles: [github, osps-baseline-2]
rules:
  scope-missing: off
  last-updated-stale: [warning, { staleAfterDays: 180 }]
  "*": hint
preset: solo
staleAfterDays: 90
`;
    assert.deepEqual(parseConfig(json, 'json'), { config: expected, problems: [] });
    assert.deepEqual(parseConfig(yaml, 'yaml'), { config: expected, problems: [] });
    assert.equal(configFormat('a/.securitypolicy.yml'), 'yaml');
    assert.equal(configFormat('.securitypolicy.jsonc'), 'json');
  });

  it('may be empty', () => {
    for (const format of ['json', 'yaml'] as const) {
      for (const text of ['', '\n', format === 'json' ? '// nothing yet' : '# nothing yet', '{}']) {
        assert.deepEqual(parseConfig(text, format), { config: {}, problems: [] }, `${format}: ${text}`);
      }
    }
  });

  it('has one problem where it cannot be read', () => {
    assert.deepEqual(problems('{ "profiles": ["minimal" "strict" oops }').length, 1);
    assert.match(problems('{ "profiles": [')[0] ?? '', /This is not valid JSON: .* expected\.$/);
    assert.match(problems('profiles: [a\nrules: }', 'yaml')[0] ?? '', /This is not valid YAML: /);
    assert.equal(problems('a: 1\na: 2', 'yaml').length, 1);
  });

  it('is told what it does not know, with the place and a proposal', () => {
    assert.deepEqual(problems('{ "profile": ["strict"] }'), [
      '"profile" → There is no setting "profile". Did you mean "profiles"?',
    ]);
    assert.deepEqual(problems('{ "profiles": ["recomended"] }'), [
      '"recomended" → There is no profile "recomended". Did you mean "recommended"?',
    ]);
    assert.deepEqual(problems('rules:\n  scope-mising: off\n', 'yaml'), [
      'scope-mising → There is no rule "scope-mising". Did you mean "scope-missing"?',
    ]);
    assert.match(
      problems('{ "rules": { "scope-missing": "warn" } }')[0] ?? '',
      /^"warn" → A severity is one of .* Did you mean "warning"\?$/,
    );
    assert.deepEqual(problems('{ "preset": "quick" }'), ['"quick" → There is no preset "quick".']);
    assert.deepEqual(problems('{ "rules": { "scope-missing": ["error", { "days": 3 }] } }'), [
      '"days" → The rule "scope-missing" has no option "days".',
    ]);
  });

  it('is told what has the wrong shape', () => {
    for (const text of [
      '[]',
      '"strict"',
      '{ "profiles": "strict" }',
      '{ "profiles": [1] }',
      '{ "rules": [] }',
      '{ "rules": { "*": 1 } }',
      '{ "staleAfterDays": 0 }',
      '{ "rules": { "last-updated-stale": ["hint", 3] } }',
      '{ "rules": { "last-updated-stale": [] } }',
    ]) {
      assert.equal(problems(text).length, 1, text);
      assert.equal(problems(text, 'yaml').length, 1, text);
    }
  });

  it('reads settings of an editor, which may be unset and have others beside them', () => {
    assert.deepEqual(
      parseSettings({ profiles: ['strict'], rules: null, run: 'onType', trace: { server: 'off' } }),
      {
        config: { profiles: ['strict'] },
        problems: [],
      },
    );
    assert.deepEqual(parseSettings(null), { config: {}, problems: [] });
    assert.equal(parseSettings({ profiles: ['stict'] }).problems.length, 1);
  });
});

describe('the configuration that holds', () => {
  it('is recommended by default', () => {
    assert.equal(severity('scope-missing'), 'information');
    assert.equal(severity('scope-missing', { profiles: ['minimal'] }), 'off');
  });

  it('takes the highest severity of all profiles', () => {
    assert.equal(
      severity('scope-missing', { profiles: ['recommended', 'cisa-vdp', 'cra-manufacturer'] }),
      'error',
    );
  });

  it('lets explicit severities win, and the later part', () => {
    assert.equal(
      severity(
        'scope-missing',
        { rules: { 'scope-missing': 'off' } },
        { rules: { 'scope-missing': 'hint' } },
      ),
      'hint',
    );
    assert.equal(
      severity('scope-missing', { profiles: ['minimal'], rules: { 'scope-missing': 'error' } }),
      'error',
    );
    assert.equal(
      severity('scope-missing', { rules: { 'scope-missing': 'error' } }, { rules: { '*': 'off' } }),
      'off',
    );
  });

  it('gives `*` to the rules that a profile runs', () => {
    assert.equal(severity('scope-missing', { rules: { '*': 'hint' } }), 'hint');
    assert.equal(severity('scope-missing', { rules: { '*': 'hint', 'scope-missing': 'error' } }), 'error');
    assert.equal(severity('scope-missing', { profiles: ['minimal'], rules: { '*': 'hint' } }), 'off');
  });

  it('turns on the rules that were asked for, and no others', () => {
    assert.equal(
      severity('scope-missing', { profiles: ['minimal'], only: ['scope-missing'] }),
      'information',
    );
    assert.equal(
      severity('scope-missing', { rules: { 'scope-missing': 'off' }, only: ['scope-missing'] }),
      'information',
    );
    assert.equal(severity('title-missing', { only: ['scope-missing'] }), 'off');
  });
});
