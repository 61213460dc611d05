import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  compareVersions,
  covers,
  parseVersion,
  parseVersionExpression,
  type Version,
  type VersionRange,
} from '../../../../server/src/core/policy/versions/version-expressions';
import { statusOf } from '../../../../server/src/core/policy/versions/version-status';

const print = ({ numbers, suffix }: Version): string =>
  numbers.join('.') + (suffix === '' ? '' : `-${suffix}`);
const brief = ({ form, name, lower, upper, ambiguity }: VersionRange): string => {
  const from = lower === undefined ? '' : `${lower.inclusive ? '[' : '('}${print(lower.version)}`;
  const to = upper === undefined ? '' : `${print(upper.version)}${upper.inclusive ? ']' : ')'}`;
  return [form, name ?? (form === 'every' || form === 'rest' ? '' : `${from}..${to}`), ambiguity ?? '']
    .filter(Boolean)
    .join(' ');
};

describe('version expressions', () => {
  const cases: readonly [text: string, ...expected: string[]][] = [
    ['1.2.3', 'exact [1.2.3..1.2.3]'],
    ['v1.0.0-beta.1', 'exact [1.0.0-beta.1..1.0.0-beta.1]'],
    ['1.0-SNAPSHOT', 'exact [1.0-snapshot..1.0-snapshot]'],
    ['`1.2.x`', 'line [1.2..1.3)'],
    ['5.1.X', 'line [5.1..5.2)'],
    ['1.2.*', 'line [1.2..1.3)'],
    ['**1.x**', 'line [1..2)'],
    ['1.2', 'line [1.2..1.3)'],
    ['2024.1', 'line [2024.1..2024.2)'],
    ['1.4.', 'line [1.4..1.5) trailing-point'],
    ['0.4 (current)', 'line [0.4..0.5)'],
    ['Python 3.x', 'line [3..4)'],
    ['1.7.x branch', 'line [1.7..1.8)'],
    ['>= 5.0', 'open [5.0..'],
    ['≥5', 'open [5..'],
    ['2.1+', 'open [2.1..'],
    ['2.1 and above', 'open [2.1..'],
    ['< 4.0', 'open ..4.0)'],
    ['< 3.6.x', 'open ..3.6)'],
    ['older than 2.0', 'open ..2.0)'],
    ['3.0 or older', 'open ..3.0]'],
    ['<= 3.x', 'open ..4) wildcard-in-bound'],
    ['> 2.0', 'open (2.0.. exclusive-bound'],
    ['>= 1.2, < 2.0', 'bounded [1.2..2.0)'],
    ['1.0 – 2.0', 'bounded [1.0..2.1) unclear-range'],
    ['^1.2', 'bounded [1.2..2)'],
    ['~1.2.3', 'bounded [1.2.3..1.3)'],
    ['1.x, 2.x', 'line [1..2)', 'line [2..3)'],
    ['x.x.x', 'every'],
    ['@acme/core x.x.x', 'every'],
    ['latest', 'named latest'],
    ['main', 'named main'],
    ['LTS Jammy', 'named lts jammy'],
    ['最新版', 'named 最新版'],
    ['All other releases', 'rest'],
    ['< Latest', 'rest'],
    ['旧バージョン', 'rest'],
    ['2.latest'],
    ['hello world'],
    [''],
  ];
  for (const [text, ...expected] of cases)
    it(text === '' ? 'nothing' : text, () => {
      deepEqual(parseVersionExpression(text).map(brief), expected);
    });

  const covered = (expression: string, version: string): boolean | undefined => {
    const [range] = parseVersionExpression(expression);
    const parsed = parseVersion(version);
    ok(range && parsed);
    return covers(range, parsed);
  };

  it('tells which versions a range holds', () => {
    equal(covered('1.x', '1.9.3'), true);
    equal(covered('1.x', '2.0.0'), false);
    equal(covered('2.x', '2.0.0-rc.1'), true);
    equal(covered('< 4.0', '3.9'), true);
    equal(covered('< 4.0', '4.0.0'), false);
    equal(covered('1.0 - 2.0', '2.0.7'), true);
    equal(covered('latest', '1.0.0'), undefined);
    equal(covered('all others', '1.0.0'), true);
  });

  it('ranks lines above ranges', () => {
    const specificity = ['1.2.3', '1.2.x', '1.x', '1.0 - 2.0', '< 3', 'others'].map(
      (text) => parseVersionExpression(text)[0]?.specificity ?? NaN,
    );
    deepEqual(
      [...specificity].sort((a, b) => b - a),
      specificity,
    );
    equal(new Set(specificity).size, specificity.length);
  });

  const version = fc.record({
    numbers: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 }),
    suffix: fc.constantFrom('', 'beta.1', 'rc.2'),
  });

  it('orders versions totally', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        equal(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a)), 0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) ok(compareVersions(a, c) <= 0);
      }),
    );
  }).timeout(60_000);

  it('reads the versions that it prints', () => {
    fc.assert(
      fc.property(version, (one) => {
        deepEqual(parseVersion(print(one)), { ...one });
      }),
    );
  }).timeout(60_000);

  it('holds the ends of what it reads', () => {
    fc.assert(
      fc.property(version, fc.constantFrom('>= ', '<= ', '= ', '^', '~', ''), (one, operator) => {
        const release = { ...one, suffix: '' };
        for (const range of parseVersionExpression(operator + print(release)))
          equal(covers(range, release), true);
      }),
    );
  }).timeout(60_000);

  it('reads any text', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '1',
        '.',
        'x',
        '*',
        '<',
        '>',
        '=',
        ' ',
        '-',
        'to',
        'and',
        'older',
        'v',
        '(',
        ')',
        ',',
        '~',
        '^',
        'latest',
        '2',
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          parseVersionExpression(text);
          statusOf(text);
        },
      ),
    );
  }).timeout(60_000);
});

describe('version status', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    supported: [
      ':white_check_mark:',
      '✅ Actively maintained',
      '✔️',
      'Yes',
      'Full Support',
      'Discretionary Backports',
      'Security fixes only',
      '⚠️ Security fixes only',
      'yes, support ends 2022-07-31',
      '2027-01-01',
      'beta',
      'はい',
      'Sí',
      'oui',
    ],
    unsupported: [
      ':x:',
      '❌ Not supported',
      'No',
      'None',
      'End of life',
      'EOL',
      'No longer supported',
      'Life Support',
      'unsupported',
      'nein',
      '不支持',
    ],
    empty: ['', ' ', '-', '?', 'TBD', 'N/A'],
    unknown: [':X:', ':marca_de_verificación_blanca:', '? Yes', '\ufffd Yes', 'perhaps'],
  };
  for (const [status, texts] of Object.entries(cases))
    for (const text of texts)
      it(`“${text}” is ${status}`, () => {
        equal(statusOf(text), status);
      });
});
