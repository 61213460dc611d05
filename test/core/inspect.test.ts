import assert from 'node:assert/strict';
import { inspect } from '../../server/src/core';
import { readPolicy } from '../../server/src/core';

const POLICY = `# Security Policy

## Supported Versions

| Version | Supported |
| ------- | --------- |
| 2.x     | Yes       |
| < 2.0   | No        |

## Reporting a Vulnerability

Please do not open a public issue. Write to security@acme.dev.
You get an answer within 2 business days.

| Severity | Fix     |
| -------- | ------- |
| Critical | 7 days  |
`;

describe('inspect', () => {
  it('tells what the policy says, with lines that count from 1', () => {
    const { kind, language, publicIssue, channels, supportedVersions, topics } = inspect(readPolicy(POLICY));
    assert.deepEqual([kind, language, publicIssue], ['policy', 'en', 'forbidden']);
    assert.deepEqual(channels, [{ kind: 'email', value: 'security@acme.dev', line: 12, effective: true }]);
    assert.deepEqual(topics['supported-versions'], { startLine: 3, endLine: 8, form: 'section' });
    assert.deepEqual(topics.reporting?.startLine, 10);
    assert.deepEqual(supportedVersions, {
      form: 'table',
      supported: ['2.x'],
      unsupported: ['< 2.0'],
      startLine: 5,
      endLine: 8,
    });
  });

  it('gives the promises with their hours', () => {
    const { commitments } = inspect(readPolicy(POLICY));
    assert.deepEqual(
      commitments.map(({ stage, severity, hours, business, line }) => ({
        stage,
        severity,
        hours,
        business,
        line,
      })),
      [
        { stage: 'acknowledge', severity: null, hours: 48, business: true, line: 13 },
        { stage: 'fix', severity: 'critical', hours: 168, business: false, line: 17 },
      ],
    );
  });

  it('leaves out lines that there are none of', () => {
    const report = inspect(readPolicy(''));
    assert.deepEqual(report.supportedVersions, { form: 'none', supported: [], unsupported: [] });
    assert.deepEqual([report.topics, report.channels, report.commitments], [{}, [], []]);
  });

  it('says the same of every line ending', () => {
    const report = inspect(readPolicy(POLICY));
    for (const ending of ['\r\n', '\r'])
      assert.deepEqual(inspect(readPolicy(POLICY.replaceAll('\n', ending))), report);
  });
});
