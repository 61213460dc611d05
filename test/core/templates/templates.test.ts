import assert from 'node:assert/strict';
import {
  DEFAULT_STYLE,
  displayWidth,
  inferValues,
  orderedSections,
  presets,
  renderSection,
  SECTION_IDS,
  sectionForTopic,
  sectionTemplate,
  versionValues,
  writeHeading,
  wrapText,
  type Values,
} from '../../../server/src/core/templates';
import { formatTable } from '../../../server/src/core/templates/table';
import { VARIABLES } from '../../../server/src/core/templates/variables';
import { ACME } from '../fixes/context';
import { assertClean } from './clean-markdown';

const KNOWN = inferValues(
  { ...ACME, contacts: ['security@acme.dev'] },
  { preset: 'community', today: '2026-11-22' },
);

/** A value for everything, so that every sentence of every wording is written. */
const ALL: Values = {
  ...Object.fromEntries(
    Object.keys(VARIABLES).map((name) => [
      name,
      name.endsWith('_url') ? 'https://acme.dev/page' : 'some words',
    ]),
  ),
  ...Object.fromEntries(Object.entries(KNOWN).filter(([, value]) => value !== null)),
  fallback_email: 'ciso@acme.dev',
  authority_email: 'office@acme.dev',
};

describe('templates', () => {
  for (const id of SECTION_IDS) {
    for (const variant of Object.keys(sectionTemplate(id).variants)) {
      it(`${id}, ${variant}: clean Markdown`, async () => {
        const { text, snippet } = renderSection(id, ALL, { variant });
        assert.equal(snippet, undefined);
        assert.ok(text);
        const anchor = text.includes('#reporting-a-vulnerability')
          ? '\n\n## Reporting a Vulnerability\n\nText.'
          : '';
        const level = Number(/^#+/.exec(text)?.[0].length);
        const above = ['', '', '# Security Policy\n\n', '# Security Policy\n\n## Section\n\n'][level] ?? '';
        await assertClean(`${above}${text}${anchor}\n`);
      });

      it(`${id}, ${variant}: nothing is made up`, () => {
        const { text } = renderSection(id, {}, { variant });
        assert.doesNotMatch(text ?? '', /\{\{|\[[^\]]*\](?!\()|example\.|undefined|null|@/);
      });

      it(`${id}, ${variant}: knows its variables`, () => {
        const { text = '', needs = [] } = sectionTemplate(id).variants[variant] ?? {};
        const used = [...text.matchAll(/\{\{\??([a-z_]+)\}\}/g)].map((match) => match[1] ?? '');
        for (const name of [...used, ...needs]) assert.ok(Object.hasOwn(VARIABLES, name), name);
      });
    }
  }

  it('has both orders with the same sections', () => {
    assert.deepEqual(orderedSections('reporting-first'), SECTION_IDS);
    const github = orderedSections('github');
    assert.deepEqual(github.slice(0, 3), ['intro', 'supported-versions', 'reporting']);
    assert.deepEqual(github.toSorted(), SECTION_IDS.toSorted());
  });

  it('finds the section of a topic', () => {
    assert.equal(sectionForTopic('scope'), 'scope');
    assert.equal(sectionForTopic('compliance'), undefined);
  });
});

describe('presets', () => {
  for (const { id, values } of presets) {
    it(`${id}: more severe issues do not take longer`, () => {
      const fixes = [values.fix_critical, values.fix_high, values.fix_medium, values.fix_low].flatMap(hours);
      assert.deepEqual(
        fixes,
        fixes.toSorted((a, b) => a - b),
      );
      assert.ok(fixes.length === 0 || fixes.length === 4);
    });

    it(`${id}: the steps follow each other`, () => {
      const steps = [values.ack, values.assess, values.fix_critical].flatMap(hours);
      assert.deepEqual(
        steps,
        steps.toSorted((a, b) => a - b),
      );
      assert.equal(hours(values.ack).length, 1);
    });

    it(`${id}: publication does not come before the slowest fix`, () => {
      const [window = 0] = hours(`${values.disclosure_days ?? ''} days`);
      for (const fix of hours(values.fix_low)) assert.ok(fix <= window);
    });
  }

  it('are seven', () => assert.equal(presets.length, 7));
});

describe('what is inferred', () => {
  it('the forge, the project and the version', () => {
    assert.equal(KNOWN.project, 'app');
    assert.equal(KNOWN.pvr_url, 'https://github.com/acme/app/security/advisories/new');
    assert.equal(KNOWN.version_line, '2.x');
    assert.equal(KNOWN.security_email, 'security@acme.dev');
  });

  it('no address for a repository that speaks for others', () => {
    const remotes = [
      { name: 'origin', host: 'github.com', owner: 'acme', repo: '.github', forge: 'github' as const },
    ];
    const values = inferValues({ remotes }, { preset: 'community', today: '2026-11-22' });
    assert.equal(values.pvr_url, undefined);
    assert.equal(values.owner, 'acme');
    assert.equal(values.project, undefined);
  });

  it('a version from the tags, the highest one', () => {
    const values = inferValues(
      { tags: ['v1.9.0', 'v1.10.0', 'nightly', 'v1.10.0-rc.1'] },
      { preset: 'community', today: '2026-11-22' },
    );
    assert.equal(values.version_line, '1.x');
  });

  it('a name without its scope, and without markup', () => {
    const named = (name: string): string | null | undefined =>
      inferValues(
        { manifests: [{ path: 'package.json', ecosystem: 'npm', name }] },
        { preset: 'solo', today: '2026-11-22' },
      ).project;
    assert.equal(named('@acme/app'), 'app');
    assert.equal(named('my_app'), 'my_app');
    assert.equal(named('__init__'), '\\_\\_init\\_\\_');
  });

  for (const [version, line, older] of [
    ['2.3.4', '2.x', '< 2.0'],
    ['v1.0.0-beta.1', '1.x', '< 1.0'],
    ['0.4.1', '0.4.x', '< 0.4'],
    ['0.0.3', '0.0.x', '< 0.0'],
    ['0.0.0', undefined, undefined],
    ['0.0.0-development', undefined, undefined],
    ['2024.1.0', undefined, undefined],
    ['latest', undefined, undefined],
    [undefined, undefined, undefined],
  ] as const) {
    it(`the line of ${String(version)}`, () => {
      const values = versionValues(version);
      assert.deepEqual([values.version_line, values.older_line], [line, older]);
    });
  }
});

describe('layout', () => {
  it('breaks lines between words, never within a link', () => {
    assert.deepEqual(wrapText('See [a long link](https://acme.dev/x) or `some code` here', 20), [
      'See',
      '[a long link](https://acme.dev/x)',
      'or `some code` here',
    ]);
  });

  it('lets no line begin like a list or a heading', () => {
    assert.deepEqual(wrapText('aaaa bbbb - cccc', 9), ['aaaa bbbb -', 'cccc']);
    assert.deepEqual(wrapText('aaaa bbbb 1. cccc', 9), ['aaaa bbbb 1.', 'cccc']);
  });

  it('counts columns as terminals do', () => {
    assert.equal(displayWidth('版本'), 4);
    assert.equal(displayWidth('e\u0301'), 1);
    assert.equal(displayWidth('✅'), 2);
  });

  it('pads tables in each style', () => {
    const rows = [
      ['A', 'Long header'],
      ['longer', 'b'],
    ];
    const styled = (padding: 'aligned' | 'compact' | 'tight'): string[] =>
      formatTable(rows, { padding, outerPipes: true });
    assert.deepEqual(styled('aligned'), [
      '| A      | Long header |',
      '| ------ | ----------- |',
      '| longer | b           |',
    ]);
    assert.deepEqual(styled('compact'), ['| A | Long header |', '| --- | --- |', '| longer | b |']);
    assert.deepEqual(styled('tight'), ['|A|Long header|', '|---|---|', '|longer|b|']);
  });

  it('writes headings in each style', () => {
    const style = { ...DEFAULT_STYLE, headingCase: 'sentence' } as const;
    assert.equal(writeHeading('Safe Harbor', 2, style), '## Safe harbor');
    assert.equal(writeHeading('CVE IDs', 3, { ...style, heading: 'atx-closed' }), '### CVE IDs ###');
    assert.equal(writeHeading('Scope', 2, { ...style, heading: 'setext' }), 'Scope\n-----');
    assert.equal(writeHeading('Scope', 3, { ...style, heading: 'setext' }), '### Scope');
  });
});

function hours(duration: string | null | undefined): number[] {
  const [, count, unit] = /^(\d+) (?:business )?(hour|day)s?$/.exec(duration ?? '') ?? [];
  if (duration !== null && duration !== undefined) assert.ok(count, `"${duration}" is no duration`);
  return count === undefined ? [] : [Number(count) * (unit === 'day' ? 24 : 1)];
}
