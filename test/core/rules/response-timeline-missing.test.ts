import { equal } from 'node:assert/strict';
import type { ProfileId } from '../../../server/src/core/rules/profiles';
import { check } from './harness';

const severityOf = (text: string, profile: ProfileId): string | undefined =>
  check(`# Security Policy\n\nWrite to security@acme.dev.\n\n${text}\n`, {
    config: { profiles: [profile] },
  }).find(({ ruleId }) => ruleId === 'response-timeline-missing')?.severity;

describe('how much it matters that no time is promised', () => {
  const cases: readonly (readonly [text: string, profile: ProfileId, severity: string | undefined])[] = [
    ['Thank you!', 'recommended', 'warning'],
    ['## What to expect\n\nThe team looks at your mail.', 'recommended', 'warning'],
    ['Reports have priority over everything else.', 'recommended', 'information'],
    ['## Response\n\nReports have priority over everything else.', 'recommended', 'information'],
    ['Reports have priority over everything else.', 'osps-baseline-2', 'error'],
    ['We cannot guarantee response times.', 'recommended', 'hint'],
    ['We cannot guarantee response times.', 'osps-baseline-2', 'error'],
    ['We answer promptly.', 'recommended', undefined],
    ['ACME endeavors to resolve security issues in a reasonable timeframe.', 'recommended', undefined],
    ['We answer within 3 days.', 'recommended', undefined],
  ];
  for (const [text, profile, severity] of cases) {
    it(`${profile}: ${text.replaceAll('\n', ' ')} is ${severity ?? 'fine'}`, () => {
      equal(severityOf(text, profile), severity);
    });
  }
});
