import { equal } from 'node:assert/strict';
import { readPolicy } from '../../../server/src/core/policy/read';

const FILLER =
  'The gateway checks every request against the rules of its tenant before it is routed. '.repeat(30);

describe('the kind of a document', () => {
  const cases: readonly { name: string; text: string; kind: string }[] = [
    {
      name: 'a way of its own makes a policy',
      text: '# Security\n\nMail flaws to security@acme.dev.',
      kind: 'policy',
    },
    {
      name: 'the way stands only behind a link',
      text: '# Security\n\n## Reporting a Vulnerability\n\nSee the [reporting process](https://acme.dev/security).',
      kind: 'pointer',
    },
    {
      name: 'the way stands only behind a link, and much is said of other things',
      text: `# Security\n\n## Reporting a Vulnerability\n\nPlease follow the [reporting process](https://acme.dev/security).\n\n## Past vulnerabilities\n\n${FILLER}`,
      kind: 'pointer',
    },
    {
      name: 'a link, with terms of its own',
      text: '# Security\n\n## Reporting a Vulnerability\n\nReport through our [page](https://acme.dev/security). We answer within 3 days.\n\n## Disclosure policy\n\nWe publish an advisory when there is a fix.',
      kind: 'policy',
    },
    {
      name: 'the form of the forge beside a link to the policy of the organisation',
      text: '# Security\n\nThe [security policy of Acme](https://github.com/acme/.github/blob/HEAD/SECURITY.md) applies to Rocket as well.\n\n## Reporting\n\nUse the [private form](https://github.com/acme/rocket/security/advisories/new).',
      kind: 'pointer',
    },
    {
      name: 'the confidential issues of the forge beside such a link',
      text: '# Security\n\nReports are handled as the [security policy of Acme](https://acme.dev/security) says.\n\n## Reporting\n\nOpen a [confidential issue](https://gitlab.com/acme/rocket/-/issues/new?issue%5Bconfidential%5D=true) to report.',
      kind: 'pointer',
    },
    {
      name: 'an address beside such a link',
      text: '# Security\n\nThe [security policy of Acme](https://github.com/acme/.github/blob/HEAD/SECURITY.md) applies to Rocket as well.\n\n## Reporting\n\nMail flaws to security@acme.dev.',
      kind: 'policy',
    },
    {
      name: 'the form beside such a link, and terms of its own',
      text: '# Security\n\nUse the [private form](https://github.com/acme/rocket/security/advisories/new). Reports are handled as the [security policy of Acme](https://acme.dev/security) says.\n\n## Disclosure\n\nWe publish an advisory when there is a fix.',
      kind: 'policy',
    },
    {
      name: 'a pull request beside a link is no way of its own',
      text: '# Security\n\nReport as described in the [policy](https://acme.dev/security), or submit a pull request.',
      kind: 'pointer',
    },
    {
      name: 'documentation in which reports are a remark',
      text: `# Gateway security\n\n## Architecture\n\n${FILLER}\n\nIf you found a vulnerability, see our [bounty page](https://acme.dev/bounty-program).`,
      kind: 'other',
    },
    {
      name: 'a request for silence without an address',
      text: '# Security\n\nDo not open public issues about vulnerabilities.',
      kind: 'policy',
    },
    {
      name: 'what is to be reported, and not how',
      text: '# Security Policy\n\n## Scope\n\nPlease report:\n\n- script injection\n- leaks of keys',
      kind: 'policy',
    },
    {
      name: 'the policy of all repositories lives elsewhere',
      text: '# Security\n\nThe security policy for all Acme repositories lives in the [acme/.github](https://github.com/acme/.github) repository.',
      kind: 'pointer',
    },
    {
      name: 'a file that is named holds the policy',
      text: '# Security Policy\n\nThe canonical policy is kept in `docs/SECURITY_POLICY.md`.',
      kind: 'pointer',
    },
    {
      name: 'a link to the policy in German',
      text: '# Sicherheit\n\nUnsere Sicherheitsrichtlinie finden Sie unter https://acme.dev/sicherheit.',
      kind: 'pointer',
    },
    {
      name: 'a link to the policy in Spanish',
      text: '# Seguridad\n\nConsulte la [política de seguridad](https://acme.dev/seguridad) del proyecto.',
      kind: 'pointer',
    },
    {
      name: 'a link beside supported versions that are set out under their own heading',
      text: '# Security\n\n## Supported Versions\n\nThese get fixes:\n\n- 4.0\n- 3.7\n\n## Reporting\n\nSee [our page](https://acme.dev/security) on how to report vulnerabilities.',
      kind: 'policy',
    },
    {
      name: 'a link beside supported versions that are behind a link too',
      text: '# Security\n\n## Supported Versions\n\nFor those that get fixes see [our page](https://acme.dev/security).\n\n## Reporting\n\nSee [our page](https://acme.dev/security) on how to report vulnerabilities.',
      kind: 'pointer',
    },
    {
      name: 'a remark about versions in passing',
      text: '# Security\n\nThis starter has no policy yet. Yours should tell which versions are supported with security updates.',
      kind: 'other',
    },
    {
      name: 'what happens to flaws, without a way to report them',
      text: '# Security\n\n## Flaws\n\n- Reported flaws are fixed promptly.\n- Subscribe to our release feed to learn of security fixes.',
      kind: 'policy',
    },
    { name: 'nothing about reports', text: '# Build\n\nRun the tests.', kind: 'other' },
    {
      name: 'a template',
      text: '# Security Policy\n\n## Reporting a Vulnerability\n\nUse this section to tell people how to report a vulnerability.',
      kind: 'template',
    },
    {
      name: 'a template sentence beside a way of its own',
      text: '# Security Policy\n\n## Reporting a Vulnerability\n\nUse this section to tell people how to report a vulnerability.\n\nMail security@acme.dev.',
      kind: 'policy',
    },
  ];
  for (const { name, text, kind } of cases) it(name, () => equal(readPolicy(text).kind, kind));

  const aside = '## Reporting\n\nMail flaws to security@acme.dev, and tell us how to see them.\n\n';
  const manual = (times: number): string => `# Gateway\n\n## Architecture\n\n${FILLER.repeat(times)}\n\n`;
  for (const [name, text, is] of [
    ['a manual with an aside', `${manual(5)}${aside}`, true],
    ['a manual that tells more of reports', `${manual(5)}${aside.repeat(6)}`, false],
    ['a short page with an aside', `${manual(1)}${aside}`, false],
  ] as const)
    it(`${name} is ${is ? '' : 'not '}mostly documentation`, () =>
      equal(readPolicy(text).isMostlyDocumentation, is));
});
