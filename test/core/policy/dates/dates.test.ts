import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { absolute } from '../../../../server/src/core/markdown/located';
import { findCalendarDates } from '../../../../server/src/core/policy/dates/calendar-dates';
import { readPolicy } from '../../../../server/src/core/policy/read';
import { markdownText } from '../../arbitraries';

const dates = (text: string): string[] => readPolicy(text).dates.map(({ iso }) => iso);

describe('dates of the policy', () => {
  const cases: readonly [text: string, ...expected: string[]][] = [
    ['*Subject to change. Last updated: 2024-10-10*', '2024-10-10'],
    ['**Last Updated**: 2026-01-02', '2026-01-02'],
    ['Effective date: 1 March 2021', '2021-03-01'],
    ['Last revised on March 1st, 2021', '2021-03-01'],
    ['Last updated 2021/03/01', '2021-03-01'],
    ['Last updated: March 2021', '2021-03-01'],
    ['Last updated: 03/04/2025', '2025-03-04'],
    ['Last updated: 31/12/2025', '2025-12-31'],
    ['Stand: 1. März 2024', '2024-03-01'],
    ['Letzte Aktualisierung: 31.12.2023', '2023-12-31'],
    ['Dernière mise à jour : 12 février 2024', '2024-02-12'],
    ['Última actualización: 3 de mayo de 2023', '2023-05-03'],
    ['最終更新日: 2024年10月10日', '2024-10-10'],
    ['Version 1.0 | Date: 2024-05-05', '2024-05-05'],
    ['This policy becomes effective on 2027-01-01.', '2027-01-01'],
    ['| Field | Value |\n|---|---|\n| Last updated | 2024-01-01 |', '2024-01-01'],
    [
      '| Version | Date | Description |\n|---|---|---|\n| 1.0 | 2025-01-01 | First |\n| 1.1 | 2026-01-01 | Second |',
      '2026-01-01',
    ],
    ['---\ntitle: Security\nlast_updated: "2024-02-03"\n---\n# S', '2024-02-03'],
    ['- **Last Security Audit**: 2023-05-01'],
    ['CVE-2024-1234 was fixed on 2024-05-01.'],
    ['## Hall of Fame\n\n- Jo Doe, 2024-05-01'],
    ['Released: 2024-01-01'],
    ['We updated OpenSSL on 2024-01-01.'],
    ['Next review date: 2027-01-01'],
    ['| Version | Release date | Supported until |\n|---|---|---|\n| 1.0 | 2025-01-01 | 2027-01-01 |'],
    ['Last updated: 2024-02-31'],
    ['Last updated: 1.2.2024.5'],
  ];
  for (const [text, ...expected] of cases)
    it(text.replaceAll('\n', ' ⏎ '), () => {
      deepEqual(dates(text), expected);
    });

  it('places the date alone, in front matter too', () => {
    for (const text of [
      '# S\n\n**Last Updated**: 2026-01-02',
      '---\r\nlastReviewed: 2026-01-02\r\n---\r\n# S',
    ]) {
      const [date] = readPolicy(text).dates;
      ok(date);
      equal(text.slice(absolute(date).start, absolute(date).end), '2026-01-02');
    }
  });

  it('tells a date whose day and month could be swapped', () => {
    deepEqual(
      findCalendarDates('03/04/2025 31/12/2025 05/05/2025 2025-03-04').map(({ ambiguous }) => ambiguous),
      [true, false, false, false],
    );
  });

  it('reads the dates that are written in any form', () => {
    const english = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    const day = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 5 }), (date, form) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', number = ''] = iso.split('-');
        const name = english[Number(month) - 1] ?? '';
        const text =
          [
            iso,
            `${year}/${month}/${number}`,
            `${String(Number(number))} ${name} ${year}`,
            `${name} ${String(Number(number))}, ${year}`,
            `${number}.${month}.${year}`,
            `${name.slice(0, 3)} ${number}, ${year}`,
          ][form] ?? '';
        deepEqual(dates(`Last updated: ${text}`), [iso]);
      }),
    );
  }).timeout(60_000);

  it('reads any text, and its places lie in it', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        for (const date of readPolicy(text).dates) {
          const { start, end } = absolute(date);
          ok(start >= 0 && start < end && end <= text.length);
        }
        const unix = text.replace(/\r\n?/g, '\n');
        deepEqual(dates(unix.replaceAll('\n', '\r\n')), dates(unix));
      }),
    );
  }).timeout(60_000);
});
