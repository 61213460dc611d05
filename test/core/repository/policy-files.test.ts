import assert from 'node:assert/strict';
import { isCompanionPath, isPolicyPath } from '../../../server/src/core';

describe('names of policies', () => {
  for (const path of [
    'SECURITY.md',
    '/a/b/security.markdown',
    '.github/Security.MD',
    'SECURITY.de.md',
    'SECURITY-zh-CN.md',
    'SECURITY_pt_BR.md',
  ]) {
    it(`${path} is one`, () => assert.ok(isPolicyPath(path)));
  }
  for (const path of ['SECURITY.rst', 'docs/security.adoc', 'security.asciidoc']) {
    it(`${path} is one`, () => assert.ok(isPolicyPath(path)));
  }
  for (const path of [
    ...[
      'README.md',
      'SECURITY',
      'SECURITY.txt',
      'SECURITY-INSIGHTS.yml',
      'SECURITY-THANKS.md',
      'mysecurity.md',
      'security.md.bak',
      'security/README.md',
    ],
    ...[
      '.github/ISSUE_TEMPLATE/security.md',
      'vendor/x/SECURITY.md',
      'a/node_modules/b/SECURITY.md',
      'testdata/SECURITY.md',
    ],
  ]) {
    it(`${path} is none`, () => assert.ok(!isPolicyPath(path)));
  }
  it('security.txt, in lower case, is a companion', () => {
    assert.ok(isCompanionPath('.well-known/security.txt'));
    assert.ok(!isCompanionPath('SECURITY.TXT'));
  });
});
