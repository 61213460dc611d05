import assert from 'node:assert/strict';
import {
  assistantTools,
  callAssistantTool,
  fileReport,
  lint,
  readPolicy,
  resolveConfig,
} from '../../../server/src/core';
import { scorecard, ToolRefusal } from '../../../server/src/core';
import type { AssistantHost, RepositoryFacts, ToolAnswer } from '../../../server/src/core';
import type { Schema } from '../../../server/src/core/assistants/model';
import { questions } from '../../../server/src/core/generate';

const TODAY = '2026-11-22';
const LANTERN: RepositoryFacts = {
  path: 'SECURITY.md',
  remotes: [
    { name: 'origin', host: 'github.com', owner: 'lantern-project', repo: 'lantern', forge: 'github' },
  ],
  manifests: [{ path: 'package.json', ecosystem: 'npm', name: 'lantern', version: '2.3.1' }],
};

/** Checks texts only. */
function hostOf(facts: RepositoryFacts): AssistantHost {
  return {
    today: () => TODAY,
    factsFor: (folder) =>
      folder === 'elsewhere' ? Promise.reject(new ToolRefusal('Not there.')) : Promise.resolve(facts),
    check({ text, path = 'SECURITY.md', profiles, today = TODAY }) {
      if (text === undefined) return Promise.reject(new ToolRefusal('There is no file.'));
      const policy = readPolicy(text);
      const config = resolveConfig(profiles ? { profiles } : {});
      const findings = lint(policy, { config, repository: facts, today });
      return Promise.resolve([fileReport(path, policy, findings, () => scorecard(text))]);
    },
  };
}

const call = async (name: string, given: Record<string, unknown>, facts = LANTERN): Promise<ToolAnswer> => {
  const answer = await callAssistantTool(hostOf(facts), name, given);
  assert.ok(answer, `there is a tool ${name}`);
  return answer;
};
const check = (given: Record<string, unknown>) => call('check_security_policy', given);
const generate = (given: Record<string, unknown>, facts?: RepositoryFacts) =>
  call('generate_security_policy', given, facts);
const textOf = ({ content }: ToolAnswer): string => content.map(({ text }) => text).join('\n');
const toolNamed = (name: string) => assistantTools().find((tool) => tool.name === name)!;

/** Where a value is not as its schema says. */
function misfits(schema: Schema, value: unknown, at = '$'): string[] {
  switch (schema.type) {
    case 'array':
      if (!Array.isArray(value)) return [`${at} is no list`];
      return value.flatMap((item, index) => misfits(schema.items!, item, `${at}[${index}]`));
    case 'object': {
      if (typeof value !== 'object' || value === null) return [`${at} is no object`];
      const missing = (schema.required ?? [])
        .filter((name) => !(name in value))
        .map((name) => `${at}.${name}`);
      const rest = schema.additionalProperties;
      const below = Object.entries(value).flatMap(([name, member]) => {
        const own = schema.properties?.[name] ?? (typeof rest === 'object' ? rest : undefined);
        return own ? misfits(own, member, `${at}.${name}`) : [];
      });
      return [...missing, ...below];
    }
    case 'integer':
      return Number.isInteger(value) ? [] : [`${at} is no integer`];
    default:
      return typeof value === schema.type && (schema.enum?.includes(value as string) ?? true)
        ? []
        : [`${at} is ${String(value)}`];
  }
}

describe('the tools for language models', () => {
  it('are two, which only read, and answer the same every time', () => {
    assert.deepEqual(
      assistantTools().map(({ name }) => name),
      ['check_security_policy', 'generate_security_policy'],
    );
    for (const { annotations, title, description, name } of assistantTools()) {
      const hints = {
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      };
      assert.deepEqual(annotations, hints);
      assert.ok(title && description.length > 100 && description.length < 1_200, name);
    }
  });

  it('take an answer to every question, with its values and what they mean', () => {
    const { properties, required } = toolNamed('generate_security_policy').inputSchema;
    assert.deepEqual(Object.keys(properties), ['folder', ...questions().map(({ id }) => id)]);
    for (const { id, options = [], title } of questions()) {
      const { description = '', enum: values } = properties[id]!;
      assert.ok(description.includes(title), id);
      assert.deepEqual(
        values ?? [],
        options.map(({ value }) => value),
      );
      for (const { value } of options) assert.ok(description.includes(`${value}: `), `${id} ${value}`);
    }
    assert.ok((required ?? []).every((id) => id in properties));
  });

  it('take little of what a model can read', () => {
    // Every conversation begins with it, in tokens of about four letters.
    const told = assistantTools().map(({ name, description, inputSchema }) => ({
      name,
      description,
      inputSchema,
    }));
    assert.ok(JSON.stringify(told).length < 9_500, String(JSON.stringify(told).length));
  });

  it('are no others', async () => {
    assert.equal(await callAssistantTool(hostOf({}), 'fix_security_policy', {}), undefined);
  });

  const WRONG: readonly (readonly [name: string, given: Record<string, unknown>, ...said: string[]])[] = [
    [
      'check',
      { txt: '# Security' },
      'no argument "txt". Did you mean "text"?',
      'text, path, profiles, today',
    ],
    ['check', { constructor: '', toString: 'x' }, 'no argument "toString"'],
    ['check', { text: 7 }, '"text" must be a text, and not 7.'],
    ['check', { profiles: 'strict' }, '"profiles" must be a list'],
    ['check', { profiles: ['stric'] }, '"stric" is none of the values of "profiles". Did you mean "strict"?'],
    [
      'check',
      { text: '# Security', today: '2026-02-30' },
      '"today" cannot be "2026-02-30": give a date as YYYY-MM-DD.',
    ],
    ['check', {}, 'There is no file.'],
    ['generate', { folder: 'elsewhere', preset: 'solo' }, 'Not there.'],
    [
      'generate',
      { channel: 'pigeon', preset: 'solo' },
      '"pigeon" is none of the values of "channel".',
      'web-form',
    ],
    [
      'generate',
      { channel: 'email' },
      'give one for "email"',
      '"preset" is missing',
      'best-effort: ',
      'Ask the person',
    ],
    [
      'generate',
      { channel: 'email', email: 'security@example.com', preset: 'solo' },
      '"security@example.com" is not an e-mail address',
    ],
    [
      'generate',
      { channel: 'email', email: '', preset: null },
      'give one for "email"',
      '"preset" is missing',
    ],
  ];
  for (const [name, given, ...said] of WRONG) {
    it(`say what is wrong with ${name} ${JSON.stringify(given)}`, async () => {
      const answer = await call(`${name}_security_policy`, given);
      assert.equal(answer.isError, true);
      for (const part of said) assert.ok(textOf(answer).includes(part), textOf(answer));
      assert.doesNotMatch(textOf(answer), /\n\s+at |undefined|\[object/);
    });
  }

  describe('check_security_policy', () => {
    const POLICY =
      '# Security Policy\n\nWrite to security@example.com.\n\nSee [how](http://lantern.dev/report).\n';

    it('gives the report, and once for every rule why it matters', async () => {
      const answer = await check({ text: `${POLICY}\nOr to abuse@example.com.\n`, path: 'docs/SECURITY.md' });
      assert.equal(answer.isError, undefined);
      assert.deepEqual(
        misfits(toolNamed('check_security_policy').outputSchema, answer.structuredContent),
        [],
      );
      const { results, summary, rules } = answer.structuredContent as {
        results: { path: string; findings: { ruleId: string }[] }[];
        summary: Record<string, number>;
        rules: Record<string, { why: string }>;
      };
      assert.equal(results[0]?.path, 'docs/SECURITY.md');
      const found = results[0].findings.map(({ ruleId }) => ruleId);
      assert.deepEqual(Object.keys(rules), [...new Set(found)].sort());
      const { files, ...counts } = summary;
      assert.deepEqual(
        [files, Object.values(counts).reduce((sum, count) => sum + count, 0)],
        [1, found.length],
      );
      const whys = textOf(answer).match(/^ {2}Why: .+$/gm) ?? [];
      assert.deepEqual(
        [whys.length, new Set(whys).size],
        [Object.keys(rules).length, Object.keys(rules).length],
      );
    });

    it('says in words where what is wrong, and the edits of the fixes', async () => {
      const text = textOf(await check({ text: POLICY }));
      assert.match(text, /^SECURITY\.md: 1 error, .+\. OpenSSF Scorecard gives it \d+ of 10\.\n/);
      assert.match(text, /^Ways to report: email security@example\.com \(line 3, of no use\)/m);
      assert.match(text, /^- 3:9 error contact-reserved-domain: /m);
      assert.match(text, /^ {2}Fix: Use https\n {4}5:10 to 5:14 becomes "https"$/m);
      assert.match(text, /^ {2}Fix: Insert "[^"]+" section\n {4}\d+:\d+ to \d+:\d+ becomes "/m);
      assert.doesNotMatch(text, / \[[A-Z]+\]|,\./, 'sources are for the page of a rule');
      const untitled = textOf(await check({ text: POLICY.replace('Security Policy', 'Rocket') }));
      assert.match(untitled, /^ {2}Safe fix: .+\n {4}1:\d+ to 1:\d+ becomes "/m);
    });

    it('takes the profiles and the date that are given', async () => {
      const count = async (given: Record<string, unknown>) =>
        (
          (await check({ text: POLICY, ...given })).structuredContent?.['results'] as {
            findings: unknown[];
          }[]
        )[0]!.findings.length;
      assert.ok((await count({ profiles: ['minimal'] })) < (await count({})));
      const dated = `${POLICY}\nLast updated: 2026-01-01\n`;
      const rules = async (today: string) =>
        Object.keys((await check({ text: dated, today })).structuredContent?.['rules'] as object);
      assert.ok(!(await rules('2026-02-01')).includes('last-updated-stale'));
      assert.ok((await rules('2028-02-01')).includes('last-updated-stale'));
    });

    it('has a short answer where nothing is wrong', async () => {
      const { content } = await generate({ preset: 'solo', channel: 'github' });
      const text = textOf(await check({ text: content[1]?.text, profiles: ['minimal'] }));
      assert.match(
        text,
        /^SECURITY\.md: nothing found\. OpenSSF Scorecard gives it 10 of 10\.\nWays to report: .+\nTimes: .+$/,
      );
    });

    it('does not fill the mind of a model with more findings than it can mend', async () => {
      const links = Array.from(
        { length: 90 },
        (_, n) => `Please read [page ${n}](http://lantern.dev/${n}).\n`,
      );
      const answer = await check({ text: `${POLICY}\n${links.join('\n')}` });
      assert.match(textOf(answer), /^And \d+ more: mend these first\.$/m);
      assert.equal(textOf(answer).match(/^- /gm)?.length, 60);
    });
  });

  describe('generate_security_policy', () => {
    it('answers the text, where it belongs, and what was assumed', async () => {
      const answer = await generate({ preset: 'solo', email: 'security@lantern.dev', 'safe-harbor': 'yes' });
      assert.deepEqual(
        misfits(toolNamed('generate_security_policy').outputSchema, answer.structuredContent),
        [],
      );
      const { markdown, path, assumed } = answer.structuredContent as {
        markdown: string;
        path: string;
        assumed: { field: string; value: string; source: string }[];
      };
      assert.equal(answer.content[1]?.text, markdown);
      assert.equal(path, 'SECURITY.md');
      assert.match(markdown, /^# Security Policy\n[^]+\/lantern-project\/lantern\/security\/advisories\/new/);
      const sources = new Map(assumed.map(({ field, source }) => [field, source]));
      assert.deepEqual(
        ['channel', 'version', 'profile', 'email', 'preset', 'safe-harbor', 'form-url'].map((field) =>
          sources.get(field),
        ),
        ['repository', 'repository', 'default', undefined, undefined, undefined, undefined],
      );
      assert.match(textOf(answer), /Nothing was written/);
    });

    it('answers a policy in which check_security_policy finds nothing above a hint', async () => {
      for (const given of [{ channel: 'github' }, { channel: 'email', email: 'security@lantern.dev' }]) {
        const { content } = await generate({ preset: 'community', ...given });
        const { summary } = (await check({ text: content[1]?.text })).structuredContent as {
          summary: Record<string, number>;
        };
        assert.deepEqual([summary['error'], summary['warning'], summary['information']], [0, 0, 0]);
      }
    });

    it('answers the same every time', async () => {
      const given = { preset: 'psirt', channel: 'github+email', email: 'psirt@lantern.dev' };
      assert.deepEqual(await generate(given), await generate(given));
    });

    it('knows nothing of a repository that is not there', async () => {
      const answer = await generate({ preset: 'solo', channel: 'github' }, {});
      assert.ok(answer.isError);
      assert.match(textOf(answer), /give its address for "repository"/);
    });
  });
});
