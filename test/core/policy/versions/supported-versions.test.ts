import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { absolute } from '../../../../server/src/core/markdown/located';
import { readPolicy } from '../../../../server/src/core/policy/read';
import { markdownText } from '../../arbitraries';

const HEADING = '# Security Policy\n\n## Supported Versions\n\n';
const TABLE = '| Version | Supported |\n| --- | --- |\n';
const read = (text: string) => readPolicy(text).versions;
const brief = (text: string) => {
  const { form, supported, unsupported, problems } = read(text);
  return [
    form,
    supported.join(' + '),
    unsupported.join(' + '),
    problems.map((problem) => problem.kind).join(' '),
  ];
};

describe('supported versions', () => {
  const cases: readonly {
    name: string;
    text: string;
    says: readonly [form: string, supported: string, unsupported: string, problems: string];
  }[] = [
    {
      name: 'a table',
      text: `${HEADING}${TABLE}| \`2.x\` | :white_check_mark: |\n| < 2.0 | :x: |`,
      says: ['table', '2.x', '< 2.0', ''],
    },
    {
      name: 'a table without a section of its own',
      text: `# S\n\n${TABLE}| 2.x | yes |`,
      says: ['table', '2.x', '', ''],
    },
    {
      name: 'a table of vulnerabilities is none',
      text: '# S\n\n| CVE | Fixed in version | Status |\n|---|---|---|\n| CVE-2024-1 | 1.2 | patched |',
      says: ['none', '', '', ''],
    },
    {
      name: 'several columns of status',
      text: `${HEADING}| Version | Critical fixes | Other fixes |\n|---|---|---|\n| 5.x | yes | yes |\n| 4.x | yes | no |\n| 3.x | no | no |`,
      says: ['table', '5.x + 4.x', '3.x', ''],
    },
    {
      name: 'a column of products',
      text: `${HEADING}| Package | Version | Supported |\n|---|---|---|\n| \`@acme/core\` | 1.x | yes |`,
      says: ['table', '@acme/core 1.x', '', ''],
    },
    {
      name: 'a column of dates alone',
      text: `${HEADING}| Version | End of life |\n|---|---|\n| 1.x | 2027-01-01 |`,
      says: ['table', '1.x', '', ''],
    },
    {
      name: 'a table in German',
      text: '# S\n\n## Unterstützte Versionen\n\n| Version | Unterstützt |\n|---|---|\n| 3.x | Ja |\n| 2.x | Nur Sicherheitsupdates |\n| < 2.0 | Nein |',
      says: ['table', '3.x + 2.x', '< 2.0', ''],
    },
    {
      name: 'a table in Turkish',
      text: '# S\n\n## Sürümler\n\n| Sürüm | Destek | Durum |\n|---|---|---|\n| 5.x | Evet | Aktif |\n| 4.x | Hayır | Eski |',
      says: ['table', '5.x', '4.x', ''],
    },
    {
      name: 'a table in Japanese',
      text: '# S\n\n## サポート対象バージョン\n\n| バージョン | サポート |\n|---|---|\n| 2.x | あり |\n| 1.x | なし |',
      says: ['table', '2.x', '1.x', ''],
    },
    {
      name: 'a list with signs',
      text: '# S\n\n## Supported Versions\n\n- ✅ 3.x\n- ❌ 1.x',
      says: ['list', '3.x', '1.x', ''],
    },
    {
      name: 'a sentence without a verb',
      text: '# S\n\n## Versiones con soporte\n\nSolo la última versión.',
      says: ['prose', 'última versión', '', ''],
    },
    {
      name: 'a sentence in Polish',
      text: '# S\n\n## Wspierane wersje\n\nPoprawki dostaje tylko najnowsza wersja.',
      says: ['prose', 'najnowsza wersja', '', ''],
    },
    {
      name: 'a branch alone',
      text: '# S\n\n## Supported Versions\n\nSecurity patches land on `main` only.',
      says: ['prose', 'main', '', ''],
    },
    {
      name: 'a sentence that closes the table',
      text: `${HEADING}${TABLE}| main | yes |\n\nOlder releases are **not supported**.`,
      says: ['table', 'main', 'Older releases', ''],
    },
    {
      name: 'an HTML table',
      text: `${HEADING}<table><tr><th>Version</th><th>Supported</th></tr><tr><td>1.x</td><td>yes</td></tr></table>`,
      says: ['table', '1.x', '', ''],
    },
    {
      name: 'a list',
      text: `${HEADING}- \`main\`\n- 1.x: supported\n- 0.x (end of life)`,
      says: ['list', 'main + 1.x', '0.x', ''],
    },
    {
      name: 'a list in words',
      text: `${HEADING}- 3.x gets fixes\n- 2.x gets nothing\n- everything else doesn't`,
      says: ['list', '3.x', '2.x + everything else', ''],
    },
    {
      name: 'a labelled list',
      text: `${HEADING}- **Supported**: 1.x, 2.x\n- **End of life**: 0.x`,
      says: ['list', '1.x, 2.x', '0.x', ''],
    },
    {
      name: 'a list of releases says nothing of support',
      text: `${HEADING}- 1.2.0 was released in March of 2024`,
      says: ['none', '', '', ''],
    },
    {
      name: 'prose',
      text: `${HEADING}Only the latest release gets security fixes.`,
      says: ['prose', 'latest release', '', ''],
    },
    {
      name: 'prose outside a section',
      text: '# S\n\nWe only support the most recent version.',
      says: ['prose', 'most recent version', '', ''],
    },
    {
      name: 'prose with two sides',
      text: `${HEADING}3.2.x and 3.1.x will be fixed, while 3.0.x will not be.`,
      says: ['prose', '3.2.x + 3.1.x', '3.0.x', ''],
    },
    {
      name: 'a link',
      text: `${HEADING}See [our releases](https://acme.dev/releases).`,
      says: ['prose', '', '', ''],
    },
    {
      name: 'nothing',
      text: '# S\n\nPlease update to the latest version of your browser.',
      says: ['none', '', '', ''],
    },
    {
      name: 'no delimiter row',
      text: '| Version | Supported |\n| 1.x | yes |\n',
      says: ['table', '1.x', '', 'not-a-table'],
    },
    {
      name: 'a short delimiter row',
      text: '| Version | Supported |\n| ------- |\n| 1.x | yes |\n',
      says: ['table', '1.x', '', 'delimiter-mismatch'],
    },
    {
      name: 'an indented table',
      text: `${HEADING}    | Version | Supported |\n    | --- | --- |\n    | 1.x | yes |`,
      says: ['table', '1.x', '', 'not-a-table'],
    },
    {
      name: 'a row cut off by a blank line',
      text: `${HEADING}${TABLE}| 1.x | yes |\n\n| 0.x | no |`,
      says: ['table', '1.x', '0.x', 'not-a-table'],
    },
    {
      name: 'a pasted table with tabs',
      text: '# S\n\nVersion\tSupported\n1.x\tYes\n< 1.0\tNo\n',
      says: ['table', '1.x', '< 1.0', 'not-a-table'],
    },
    { name: 'a missing status', text: `${HEADING}${TABLE}| 1.x |`, says: ['table', '', '', 'missing-cells'] },
    {
      name: 'a missing optional cell',
      text: `${HEADING}| Version | Supported | EOL |\n|---|---|---|\n| 1.x | yes |`,
      says: ['table', '1.x', '', ''],
    },
    {
      name: 'a cell too many',
      text: `${HEADING}${TABLE}| 1.x | yes | no |`,
      says: ['table', '1.x', '', 'extra-cells'],
    },
    {
      name: 'a column too few',
      text: `${HEADING}| Version |\n| --- |\n| 1.x |`,
      says: ['table', '1.x', '', 'missing-column'],
    },
    {
      name: 'a table in a code block is an example',
      text: '# S\n\n```md\n| Version | Supported |\n| 1.x | yes |\n```',
      says: ['none', '', '', ''],
    },
  ];
  for (const { name, text, says } of cases)
    it(name, () => {
      deepEqual(brief(text), says);
    });

  it('places a row at its version', () => {
    const text = `${HEADING}${TABLE}| **1.x** | yes |`;
    deepEqual(
      read(text).rows.map((row) => text.slice(absolute(row).start, absolute(row).end)),
      ['1.x'],
    );
  });

  it('knows the rows of the starter table in every spelling', () => {
    const rows = (...cells: readonly [string, string, string, string]): string =>
      ['5.1.x', '5.0.x', '4.0.x', '< 4.0']
        .map((version, index) => `| ${version} | ${cells[index] ?? ''} |`)
        .join('\n');
    ok(read(HEADING + TABLE + rows(':white_check_mark:', ':x:', ':white_check_mark:', ':x:')).starterRows);
    ok(read(HEADING + TABLE + rows(':X:', ':X:', ':X:', ':X:').toUpperCase()).starterRows);
    ok(read(HEADING + TABLE + rows('✅', '❌', '✅', '❌').replace('< 4.0', '<4.0')).starterRows);
    ok(read(HEADING + rows('✅', '❌', '✅', '❌')).starterRows, 'without a header');
    equal(read(`${HEADING}${TABLE}| 5.1.x | yes |\n| 4.0.x | yes |\n| < 4.0 | no |`).starterRows, undefined);
  });

  it('reads any document, and its places lie in it', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '## Supported Versions',
        '| Version | Supported |',
        '| --- | --- |',
        '| 1.x | yes |',
        '| 1.x |',
        '    | 2.x | no |',
        '- main',
        'Only 1.x is supported.',
        '',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          markdownText,
          pieces.map((lines) => lines.join('\n')),
        ),
        (text) => {
          const { rows, problems } = read(text);
          for (const place of [...rows, ...problems]) {
            const { start, end } = absolute(place);
            ok(start >= 0 && start <= end && end <= text.length);
          }
          const unix = text.replace(/\r\n?/g, '\n');
          deepEqual(brief(unix.replaceAll('\n', '\r\n')), brief(unix));
        },
      ),
    );
  }).timeout(60_000);

  it('understands the example policies', function () {
    const folder = '../shared/seeds/';
    if (!existsSync(folder)) return void this.skip();
    deepEqual(
      readdirSync(folder)
        .sort()
        .map((name) => brief(readFileSync(folder + name, 'utf8'))),
      [
        ['table', '0.1.x', '', ''],
        ['table', '1.x.x', '< 1.0', ''],
      ],
    );
  });
});
