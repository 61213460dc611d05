import assert from 'node:assert/strict';
import { isSilenced, PRECEDENCE } from '../../../server/src/core/rules/precedence';
import { ruleIds } from '../../../server/src/core/rules/registry';
import { check } from './harness';

const idsIn = (text: string, config = {}) => check(text, { config }).map(({ ruleId }) => ruleId);

describe('one cause, one finding', () => {
  it('names only rules that exist', () => {
    for (const { cause, silences } of PRECEDENCE) {
      if (typeof cause === 'string') assert.ok(ruleIds.has(cause), cause);
      for (const pattern of silences) {
        assert.ok(
          [...ruleIds].some((id) => isSilenced(id, [pattern.replace(/^!/, '')])),
          pattern,
        );
      }
    }
  });

  it('understands patterns', () => {
    assert.ok(isSilenced('scope-missing', ['*-missing']));
    assert.ok(isSilenced('versions-gap', ['versions-*']));
    assert.ok(isSilenced('anything', ['*']));
    assert.ok(isSilenced('a-b-c', ['a*b*c']));
    assert.ok(!isSilenced('supported-versions-missing', ['versions-*']));
    assert.ok(!isSilenced('scope', ['scope-missing']));
    assert.ok(!isSilenced('link-target-missing', ['*-missing', '!link-*']));
    assert.ok(isSilenced('scope-missing', ['*-missing', '!link-*']));
    assert.ok(!isSilenced('ab', ['ab*b']));
  });

  it('says nothing else of an empty policy', () => {
    assert.deepEqual(idsIn('# Security Policy\n\n## Reporting a Vulnerability\n'), ['policy-empty']);
    assert.deepEqual(idsIn(''), ['policy-empty']);
    assert.deepEqual(idsIn('\uFEFF'), ['policy-empty']);
  });

  it('says nothing else of a policy that a code block hides', () => {
    assert.deepEqual(idsIn('```markdown\n# Security Policy\n\nWrite to security@example.com.\n```\n'), [
      'document-fenced',
    ]);
    const ids = idsIn('# Security Policy\n\nWrite to security@example.com.\n\n```\ncode\n\n## Scope\n');
    assert.ok(ids.includes('document-fenced') && ids.includes('contact-reserved-domain'));
  });

  it('misses no topic in a pointer, whatever the profile', () => {
    const pointer = '# Security\n\nSee <https://acme.dev/security>.\n';
    assert.deepEqual(idsIn(pointer), ['policy-link-only']);
    assert.deepEqual(idsIn(pointer, { profiles: ['minimal'] }), []);
    assert.deepEqual(idsIn(pointer, { rules: { 'policy-link-only': 'off' } }), []);
  });

  it('finds what is wrong with the links of a pointer', () => {
    const pointer = '# Security\n\nSee [our policy](https://acme.dev/security) and [how](#how).\n';
    assert.ok(idsIn(pointer).includes('link-anchor-missing'));
  });

  it('reports the lack of times once', () => {
    const ids = idsIn('# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n');
    assert.ok(ids.includes('response-timeline-missing'));
    assert.ok(ids.includes('disclosure-policy-missing'));
    for (const id of [
      'acknowledgement-target-missing',
      'remediation-target-missing',
      'disclosure-window-missing',
    ]) {
      assert.ok(!ids.includes(id), id);
    }
  });

  it('asks a text that says nothing of reports for a way to report, and for nothing that follows from one', () => {
    const text =
      '# Security\n\n## Hardening\n\nNever commit secrets. Users should rotate their keys and keep the server behind a firewall.\n\nSee the [guide](http://acme.dev/guide).\n';
    assert.deepEqual(
      idsIn(text).filter((id) => id.endsWith('-missing') || id === 'link-insecure'),
      ['reporting-channel-missing'],
    );
    assert.deepEqual(idsIn('# Security Policy\n\nWe take security seriously.\n'), [
      'reporting-channel-missing',
    ]);
  });

  it('warns of what is missing only where no link leads to a page that may say it', () => {
    const severities = (link: string) =>
      check(`# Security Policy\n\nReport vulnerabilities to security@acme.dev. ${link}\n`)
        .filter(({ ruleId }) => /^(?:disclosure-policy|response-timeline)-missing$/.test(ruleId))
        .map(({ severity }) => severity);
    for (const link of [
      'Our [disclosure policy](https://acme.dev/disclosure) applies.',
      'The handling process is described in [the handbook](https://acme.dev/handbook).',
      'See [this page](https://acme.dev/reports) for details on how we handle reports: it lists the process.',
      'We follow the [security incident procedures](docs/incidents.md).',
    ])
      assert.deepEqual(severities(link), ['information', 'information'], link);
    for (const link of [
      '',
      'Our [home page](https://acme.dev).',
      'See the [security features](https://acme.dev/security).',
      'Read the [documentation](docs/index.md) for details.',
      'Our policy is [below](#policy).',
    ])
      assert.deepEqual(severities(link), ['warning', 'warning'], link);
  });

  it('reports public reporting instead of the lack of a channel', () => {
    const ids = idsIn(
      '# Security Policy\n\n## Reporting a Vulnerability\n\nCreate an issue with the details of the vulnerability.\n',
    );
    assert.ok(ids.includes('reporting-channel-public-only'));
    assert.ok(!ids.includes('reporting-channel-missing'));
  });

  it('speaks of points of Scorecard where no other finding says what is wrong', () => {
    const profiles = { profiles: ['openssf-scorecard' as const] };
    const steps =
      '# Security\n\nOpen the Security tab and click "Report a vulnerability". We answer in 2 days.\n';
    assert.deepEqual(idsIn(steps, profiles), ['scorecard-no-link']);
    assert.deepEqual(idsIn('# Security\n\nWe fix 2 vulnerabilities a day.\n', profiles), [
      'reporting-channel-missing',
    ]);
    assert.deepEqual(idsIn('https://acme.dev/security?policy=disclosure-vulnerability', profiles), [
      'scorecard-no-text',
    ]);
    assert.deepEqual(idsIn('', profiles), ['policy-empty']);
  });

  it('lets a template instruction speak for its section', () => {
    const ids = idsIn(
      '# Security Policy\n\n## Supported Versions\n\nUse this section to tell people about which versions of your project are\ncurrently being supported with security updates.\n\n| Version | Supported          |\n| ------- | ------------------ |\n| 5.1.x   | :white_check_mark: |\n| 5.0.x   | :x:                |\n| 4.0.x   | :white_check_mark: |\n| < 4.0   | :x:                |\n',
    );
    assert.ok(ids.includes('template-instructions-left'));
    assert.ok(!ids.includes('versions-template-rows'));
  });

  it('runs a rule that was asked for by itself', () => {
    const text = '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n';
    assert.deepEqual(idsIn(text, { only: ['remediation-target-missing'] }), ['remediation-target-missing']);
    assert.deepEqual(idsIn(text, { only: ['title-missing'] }), []);
  });

  it('says once that a language is not known', () => {
    const turkish =
      '# Güvenlik\n\nBu proje için bir güvenlik açığı bulursanız lütfen bunu herkese açık olarak paylaşmayın ve ayrıntıları security@acme.dev adresine bir e-posta ile gönderin. Size iki gün içinde yanıt vereceğiz ve bu konu ile ilgili olarak ne yapacağımızı anlatacağız. Düzeltme için bir tarih belirlemek ve bunu sizinle paylaşmak istiyoruz.\n';
    const ids = idsIn(turkish);
    assert.ok(ids.includes('language-uncovered'));
    assert.deepEqual(
      ids.filter((id) => id.endsWith('-missing')),
      [],
    );
  });
});
