import { deepEqual, match } from 'node:assert/strict';
import { inlayHints } from '../../../server/src/core/hover/inlay-hints';
import { lint } from '../../../server/src/core/lint/lint';
import type { ProfileId } from '../../../server/src/core/rules/profiles';
import { contextOf, read } from '../rules/harness';

function hintsIn(
  text: string,
  profiles: readonly ProfileId[] = ['minimal'],
  within = { start: 0, end: text.length },
) {
  const policy = read(text);
  const context = contextOf({ config: { profiles } });
  return inlayHints(policy, lint(policy, context), within, context);
}

/** The text with its hints in it. */
function shown(text: string, profiles?: readonly ProfileId[]): string {
  return hintsIn(text, profiles).reduceRight(
    (rest, { offset, label }) => `${rest.slice(0, offset)}⟨${label}⟩${rest.slice(offset)}`,
    text,
  );
}

describe('inlay hints', () => {
  const times: readonly string[] = [
    'We acknowledge reports within 2 business days⟨= 48 h⟩.',
    'We acknowledge reports within 5 business days⟨= 120 h⟩.',
    'We acknowledge reports within 48 hours.',
    'We acknowledge reports within two days⟨= 48 h⟩.',
    'We acknowledge reports within 3 days and fix within **2 weeks⟨= 14 days⟩**.',
    'We fix within one month⟨= 30 days⟩.',
    'We fix within 1-2 weeks⟨= 7 to 14 days⟩.',
    'We fix within 10 to 30 days.',
    'We fix critical issues promptly.',
    'We fix it in the next minor release.',
    'We acknowledge and triage reports within a week⟨= 7 days⟩.',
    'Wir bestätigen den Eingang innerhalb von 3 Tagen und beheben den Fehler innerhalb von vier Wochen⟨= 28 days⟩.',
    'Our keys are rotated every 2 weeks.',
  ];
  for (const expected of times)
    it(expected, () => {
      const text = (words: string) => `# Security Policy\n\n## Reporting a Vulnerability\n\n${words}\n`;
      deepEqual(shown(text(expected.replace(/⟨[^⟩]*⟩/g, ''))), text(expected));
    });

  const versions: readonly string[] = [
    '| 2.x | Yes |',
    '| 1.2 | No |⟨≥ 1.2.0, < 1.3.0⟩',
    '| 1.2.3 | No |',
    '| >= 1.2, < 2 | No |',
    '| < 1.0 | No |',
    '| ^1.2 | Yes |⟨≥ 1.2.0, < 2.0.0⟩',
    '| 1.2 - 1.4.9 | Yes |⟨≥ 1.2.0, ≤ 1.4.9⟩',
    '| latest | Yes |',
    '| Older versions | No |',
  ];
  for (const expected of versions)
    it(expected, () => {
      const text = (row: string) =>
        `# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| - | - |\n${row}\n`;
      deepEqual(shown(text(expected.replace(/⟨[^⟩]*⟩/g, ''))), text(expected));
    });

  const rows: readonly string[] = [
    '| Critical | 2 business days | one month |⟨2 business days = 48 h⟩⟨one month = 30 days⟩',
    '| High | 48 hours | 4 weeks |⟨4 weeks = 28 days⟩',
    '| Low | 48 hours | 90 days |',
  ];
  it('stand behind a row of times, and leave its columns alone', () => {
    const text = (lines: string) =>
      `# Security Policy\n\n## Response Times\n\n| Severity | Acknowledge | Fix |\n| - | - | - |\n${lines}\n`;
    const expected = rows.join('\n');
    deepEqual(shown(text(expected.replace(/⟨[^⟩]*⟩/g, ''))), text(expected));
  });

  it('stand behind a version in a list', () => {
    const text = '# Security Policy\n\n## Supported Versions\n\n- ^1.2: supported\n';
    deepEqual(shown(text), text.replace('^1.2', '^1.2⟨≥ 1.2.0, < 2.0.0⟩'));
  });

  it('names behind headings the requirements of the profiles that are met there, and no others', () => {
    const text =
      '# Security Policy\n\nReporting a Vulnerability\n-------------------------\n\nWrite to security@acme.dev.\n\n## Scope\n\nAll of it.\n';
    deepEqual(shown(text), text);
    deepEqual(
      shown(text, ['cisa-vdp', 'osps-baseline-1']),
      text
        .replace('Vulnerability\n', 'Vulnerability⟨OSPS-VM-02.01⟩\n')
        .replace('## Scope', '## Scope⟨BOD 20-01 3.a.i⟩'),
    );
  });

  it('say more where the pointer rests', () => {
    const [time] = hintsIn('# Security Policy\n\nWe acknowledge reports within 2 business days.\n');
    match(time?.tooltip ?? '', /at most 48 hours\n\nCounted as acknowledgement\./);
    const [heading] = hintsIn('# Security Policy\n\n## Scope\n\nAll of it.\n', ['cisa-vdp']);
    match(heading?.tooltip ?? '', /^BOD 20-01 3\.a\.i \(CISA BOD 20-01\): the policy says which systems/);
  });

  it('are those of the part that is seen', () => {
    const text = '# Security Policy\n\nWe acknowledge reports within a week.\n\nWe fix within a month.\n';
    const from = text.indexOf('We fix');
    deepEqual(
      hintsIn(text, ['minimal'], { start: from, end: text.length }).map(({ label }) => label),
      ['= 30 days'],
    );
  });
});
