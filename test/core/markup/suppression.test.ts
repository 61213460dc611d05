import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/edits';
import { lint } from '../../../server/src/core/lint/lint';
import { suppressionFix } from '../../../server/src/core/suppression/suppression-fix';
import { contextOf, read } from '../rules/harness';

const RST = `===============
Security Policy
===============

Reporting
---------

- Write to security@acme.dev.
- We fix it promptly.

We answer everybody, and
we fix it asap.

+----------+---------+
| Severity | Fix     |
+==========+=========+
| Critical | 30 days |
+----------+---------+
| High     | 14 days |
+----------+---------+
`;

const ADOC = `= Security Policy

== Reporting

* Write to security@acme.dev.
* We fix it promptly.

We answer everybody, and
we fix it asap.

|===
| Severity | Fix

| Critical | 30 days
| High | 14 days
|===
`;

/** The comment that turns off the finding at some words, and the line above which it stands. */
const CASES: readonly (readonly [path: string, rule: string, at: string, comment: string, above: string])[] =
  [
    [
      'SECURITY.rst',
      'scope-missing',
      'Security Policy',
      '.. securitypolicy-disable-next-line scope-missing\n',
      '===============',
    ],
    [
      'SECURITY.rst',
      'report-content-missing',
      'Reporting',
      '.. securitypolicy-disable-next-line report-content-missing\n',
      'Reporting',
    ],
    [
      'SECURITY.rst',
      'sla-vague',
      'promptly',
      '.. securitypolicy-disable-file sla-vague\n',
      '===============',
    ],
    ['SECURITY.rst', 'sla-vague', 'asap', '.. securitypolicy-disable-file sla-vague\n', '==============='],
    [
      'SECURITY.rst',
      'sla-inverted',
      '30 days',
      '.. securitypolicy-disable-next-line sla-inverted\n',
      '+----------+---------+',
    ],
    [
      'SECURITY.adoc',
      'scope-missing',
      'Security Policy',
      '// securitypolicy-disable-next-line scope-missing',
      '= Security Policy',
    ],
    [
      'SECURITY.adoc',
      'sla-vague',
      'promptly',
      '// securitypolicy-disable-next-line sla-vague',
      '* We fix it promptly.',
    ],
    [
      'SECURITY.adoc',
      'sla-vague',
      'asap',
      '// securitypolicy-disable-next-line sla-vague',
      'we fix it asap.',
    ],
    ['SECURITY.adoc', 'sla-inverted', '30 days', '// securitypolicy-disable-next-line sla-inverted', '|==='],
  ];

describe('"suppress here" in other markups', () => {
  for (const [path, rule, words, comment, above] of CASES)
    it(`${path}: ${rule} at "${words}"`, () => {
      const text = path.endsWith('.rst') ? RST : ADOC;
      const context = contextOf({ repository: { path } });
      const found = (content: string) =>
        lint(read(content, context.format), context).filter(({ ruleId }) => ruleId === rule);
      const finding = found(text).find(({ span }) => text.slice(span.start, span.end) === words);
      assert.ok(finding);
      const { edits } = suppressionFix(
        read(text, context.format).document,
        rule,
        finding.span,
        context.format,
      );
      const after = applyEdits(text, edits);
      assert.equal(after, text.replace(`${above}\n`, `${comment}\n${above}\n`));
      assert.ok(!found(after).some(({ span }) => after.slice(span.start, span.end) === words), after);
    });
});
