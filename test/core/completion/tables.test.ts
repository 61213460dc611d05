import assert from 'node:assert/strict';
import { ask, REPOSITORY } from './asking';

const versions = (rows: string, header = '| Version | Supported |\n| ------- | --------- |\n') =>
  `# Security Policy\n\n## Supported Versions\n\n${header}${rows}`;
const times = (rows: string, header = '| Severity | Fix     |\n| -------- | ------- |\n') =>
  `# Security Policy\n\n## Response times\n\n${header}${rows}`;

/** Line of the cursor after the first proposal has been accepted. */
const first = (text: string, typed = true): string => {
  const answer = ask({ text, typed, repository: REPOSITORY });
  const [label = ''] = answer.labels;
  const line = text.slice(0, text.indexOf('‸')).split(/\r\n|\n/).length - 1;
  return answer.accept(label).split(/\r\n|\n/)[line] ?? '';
};

describe('completion in a table of versions', () => {
  const LINES: Readonly<Record<string, readonly [text: string, line: string]>> = {
    'the current version first': [versions('|‸'), '| 2.x     | :white_check_mark: Yes |'],
    'in the words of the table': [versions('| 1.x     | ✅        |\n| ‸'), '| 2.x     | ✅        |'],
    'in the form of the other versions': [
      versions('| v1.9    | Yes       |\n| ‸'),
      '| v2.3    | Yes       |',
    ],
    'what is older, when the rest is there': [
      versions('| 2.x     | Yes       |\n| 1.x     | No        |\n|‸'),
      '| < 1.0   | No        |',
    ],
    'nothing but pipes behind the cursor': [versions('| ‸ | |'), '| 2.x     | :white_check_mark: Yes |'],
    'the status of the current version': [
      versions('| 1.x     | Supported |\n| 2.x     | ‸         |\n'),
      '| 2.x     | Supported |',
    ],
    'the status of an older version': [
      versions('| 2.x     | ✅        |\n| 1.x     | ‸         |\n'),
      '| 1.x     | ❌        |',
    ],
    'nothing behind the pipe that ends a row': [versions('| 2.x     | Yes       |‸\n'), ''],
    'a status that is begun': [versions('| 2.x     | Yes       |\n| 1.x     | N‸        |\n', undefined), ''],
    'aligned to the right': [
      versions(
        '| 2.x     | ‸    |\n| 1.x     |        No |\n',
        '| Version | Supported |\n| ------- | --------: |\n',
      ),
      '| 2.x     |       Yes |',
    ],
    'another language': [
      '# Sicherheit\n\n## Unterstützte Versionen\n\n| Version | Unterstützt |\n| ------- | ----------- |\n| 2.x     | Ja          |\n| 1.x     | ‸           |\n',
      '| 1.x     | Nein        |',
    ],
  };
  for (const [name, [text, line]] of Object.entries(LINES)) {
    if (line !== '') it(name, () => assert.equal(first(text), line));
  }

  it('says where a version comes from', () => {
    const { items } = ask({ text: versions('|‸'), repository: REPOSITORY });
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ['2.x', 'current version 2.3.1, from package.json'],
        ['1.x', 'last release v1.9.0'],
        ['< 2.0', 'everything older'],
      ],
    );
  });

  it('takes the words behind the cursor too, for who would rather replace them', () => {
    const text = versions('| 2.x     | Yes       |\n| 1.x     | N‸o       |\n');
    const { item, accept } = ask({ text });
    const no = item('No');
    assert.equal((no.replaceEnd ?? 0) - no.edit.span.end, 1);
    assert.match(accept('No'), /\| 1\.x {5}\| Noo {7}\|/);
  });

  it('narrows by what has been typed', () => {
    for (const [row, filter] of [
      ['| 1.x     | N‸        |', ' No'],
      ['| 1.x |N‸', 'No'],
      ['| 1.x |  N‸|', '  No'],
    ] as const)
      assert.equal(ask({ text: versions(`| 2.x     | Yes       |\n${row}\n`) }).item('No').filter, filter);
  });
});

describe('completion in a table of times', () => {
  const LINES: Readonly<Record<string, readonly [text: string, line: string]>> = {
    'the most severe first': [times('|‸'), '| Critical | 14 days |'],
    'the next severity': [times('| Critical | 7 days  |\n|‸'), '| High     | 30 days |'],
    'the next severity from below': [
      times('| Low      | 90 days |\n| Medium   | 60 days |\n|‸'),
      '| High     | 30 days |',
    ],
    'the one left out, when no other follows': [
      times('| High     | 30 days |\n| Medium   | 60 days |\n| Low      | 90 days |\n|‸'),
      '| Critical | 14 days |',
    ],
    'no shorter time than for what is more severe': [
      times('| Critical | 45 days |\n| High | ‸ |\n'),
      '| High | 60 days |',
    ],
    'with the words of the other cells': [
      times('| Critical | within 7 days |\n| High | ‸'),
      '| High | within 30 days',
    ],
    'every column its own time': [
      times('|‸', '| Severity | Acknowledge | Fix |\n| - | - | - |\n'),
      '| Critical | 3 business days | 14 days |',
    ],
    'no time where none belongs': [
      times('|‸', '| Severity | Examples | Fix |\n| - | - | - |\n'),
      '| Critical |  | 14 days |',
    ],
    'CVSS bands': [times('| Critical (9.0-10.0) | 7 days |\n|‸'), '| High (7.0-8.9) | 30 days |'],
    'steps that have no row': [
      times('| Acknowledgement | 2 days |\n|‸', '| Step | Target |\n| --- | --- |\n'),
      '| Assessment | 7 days |',
    ],
    'without outer pipes': [
      '# Security Policy\n\n## Response times\n\nSeverity | Fix\n--- | ---\nCritical | 7 days\nHigh |‸',
      'High | 30 days',
    ],
    'an escaped pipe is text': [times('| a\\|b | ‸'), '| a\\|b | 14 days'],
    'a time is padded': [times('| Critical | 7 days  |\n| High     | ‸       |\n'), '| High     | 30 days |'],
    'German severities': [
      '# Sicherheit\n\n## Reaktionszeiten\n\n| Schweregrad | Behebung |\n| --- | --- |\n| Kritisch | 7 Tage |\n| Hoch | ‸ |\n',
      '| Hoch | 30 days |',
    ],
    'CR LF': [times('| Critical | 7 days  |\n|‸\n').replaceAll('\n', '\r\n'), '| High     | 30 days |'],
    'the line below a header': [
      '# Security Policy\n\n## Response times\n\n| Severity | Fix |\n|‸',
      '| -------- | --- |',
    ],
    'the line below a header, begun': [
      '# Security Policy\n\n## Response times\n\n| Severity | Fix |\n| -‸',
      '| -------- | --- |',
    ],
  };
  for (const [name, [text, line]] of Object.entries(LINES)) it(name, () => assert.equal(first(text), line));

  it('has a tab stop with other usual times in each cell', () => {
    const { snippet } = ask({ text: times('|‸', '| Severity | Acknowledge | Fix |\n| - | - | - |\n') });
    assert.match(
      snippet('Critical'),
      /^ Critical \| \$\{1\|3 business days,[^|]*\|\} \| \$\{2\|14 days,[^|]*\|\} \|$/,
    );
  });

  it('writes whole tables where a pipe begins one, those of the section first', () => {
    const labels = (section: string) =>
      ask({ text: `# Security Policy\n\n## ${section}\n\n|‸\n`, typed: true }).labels;
    assert.equal(labels('Response times')[0], 'Fix times by severity');
    assert.deepEqual(labels('Threat Model'), []);
    const { accept, snippet } = ask({ text: '# Security Policy\n\n## Response times\n\n|‸\n' });
    assert.match(accept('Fix times by severity'), /\n\| Severity .*\n\| -+ .*\n\| Critical .*\n[^]*\| Low /);
    assert.match(snippet('Times by severity and step'), /\$\{12\|/);
  });

  const NOTHING: Readonly<Record<string, string>> = {
    'between the words of a cell': times('| High | within ‸ |'),
    'the header of a table': times('', '| Severity | ‸ |\n| --- | --- |\n| Critical | 7 days |\n'),
    'a table of something else':
      '# Security Policy\n\n## Threat Model\n\n| Actor | Trusted? |\n| - | - |\n| Users |‸ |\n',
    'a code span': `${times('')}| \`a |‸`,
    'a pipe in prose': '# Security Policy\n\nUse a |‸',
  };
  for (const [name, text] of Object.entries(NOTHING))
    it(`says nothing unasked: ${name}`, () => assert.deepEqual(ask({ text, typed: true }).labels, []));
});
