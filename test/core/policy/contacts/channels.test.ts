import { deepEqual, equal } from 'node:assert/strict';
import { absolute } from '../../../../server/src/core/markdown/located';
import { readPolicy } from '../../../../server/src/core/policy/read';

const REPORT = '# Security Policy\n\n## Reporting a Vulnerability\n\n';

describe('channels', () => {
  const cases: readonly { name: string; text: string; channels: readonly string[] }[] = [
    { name: 'an address', text: 'Mail security@acme.dev.', channels: ['email security@acme.dev'] },
    {
      name: 'a mailto link',
      text: '[Write to us](mailto:security@acme.dev)',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'an address in a code span',
      text: 'Send it to `security@acme.dev`.',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'an address in words, set off as code',
      text: 'Report vulnerabilities to:\n\n    security at acme.dev\n',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'what the project will release is no form',
      text: 'Mail security@acme.dev. For flaws of stable parts the project will then release a GitHub security advisory.',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'ways that are still to be agreed on',
      text: 'Mail security@acme.dev; we can discuss other options there (such as a GitHub security advisory or a private issue).',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'advisories as the way, in Spanish',
      text: 'Envíe un aviso privado de la vulnerabilidad mediante **Security Advisories**.',
      channels: ['github-advisory mediante Security Advisories'],
    },
    {
      name: 'advisories as the way, in Japanese',
      text: '脆弱性は Security Advisories から報告してください。',
      channels: ['github-advisory Security Advisories から'],
    },
    {
      name: 'advisories through which something is announced',
      text: 'Escriba a security@acme.dev. Publicamos las vulnerabilidades mediante Security Advisories.',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'a link to one form, or another one in words',
      text: 'Use [this form](https://github.com/acme/app/security/advisories/new) or open a private issue.',
      channels: [
        'github-advisory https://github.com/acme/app/security/advisories/new',
        'private-tracker private issue',
      ],
    },
    {
      name: 'somebody whose address stands in a profile',
      text: 'Nutze GitHub Security Advisories. Sonst schreib dem Projekt-Inhaber, dessen Adresse im Profil hinterlegt ist.',
      channels: ['github-advisory GitHub Security Advisories', 'other schreib dem Projekt-Inhaber'],
    },
    {
      name: 'those who read the list',
      text: 'Mail security@acme.dev. The security teams of these distributions read it and will respond:\n\n- [Blue](https://blue.dev/security/contact/)',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'a page that the times come from',
      text: 'Mail security@acme.dev. The times of reporting are taken from our [security process](https://acme.dev/security-process).',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'an address in a longer piece of code is an example',
      text: 'Add `/// @custom:security-contact security@acme.dev` to the contract.',
      channels: [],
    },
    {
      name: 'a page of the project that is called security',
      text: 'Mail security@acme.dev. Read [about security](/blog/categories/security/).',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'an address in a code block is an example',
      text: 'See:\n\n```\nmail security@acme.dev\n```\n',
      channels: [],
    },
    {
      name: 'a private mailing list',
      text: 'Write to the private mailing list security@lists.acme.dev.',
      channels: ['mailing-list-private security@lists.acme.dev'],
    },
    {
      name: 'the form of a forge',
      text: '[Report](https://github.com/acme/app/security/advisories/new)',
      channels: ['github-advisory https://github.com/acme/app/security/advisories/new'],
    },
    {
      name: 'a relative form',
      text: '[Report](../../security/advisories/new)',
      channels: ['github-advisory ../../security/advisories/new'],
    },
    {
      name: 'a click path',
      text: 'Open the **Security** tab and click **Report a vulnerability**.',
      channels: ['github-advisory Security tab'],
    },
    {
      name: 'the feature by its name',
      text: "Use GitHub's private vulnerability reporting.",
      channels: ["github-advisory GitHub's private vulnerability"],
    },
    {
      name: 'advisories to subscribe to',
      text: 'Subscribe to [advisories](https://github.com/acme/app/security/advisories) for notifications.',
      channels: [],
    },
    {
      name: 'a bounty platform',
      text: 'Report through [our programme](https://hackerone.com/acme).',
      channels: ['bounty-platform https://hackerone.com/acme'],
    },
    {
      name: "a coordinator's intake",
      text: 'File a [Tidelift security contact](https://tidelift.com/security).',
      channels: ['web-form https://tidelift.com/security'],
    },
    {
      name: 'a confidential issue',
      text: 'Open a confidential issue on GitLab.',
      channels: ['private-tracker confidential issue'],
    },
    { name: 'a public issue', text: 'Please open an issue.', channels: ['public-issue open an issue'] },
    {
      name: 'a forbidden public issue',
      text: '**DO NOT** open a public GitHub issue. Mail security@acme.dev.',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'a forbidden list',
      text: 'Please do not:\n\n- open a public issue\n- post on the forum',
      channels: [],
    },
    {
      name: 'instead of the tracker',
      text: 'If you find a flaw, mail security@acme.dev instead of using the issue tracker.',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'the issue that was found is no tracker',
      text: 'Describe the steps you took to create the issue and mail security@acme.dev.',
      channels: ['email security@acme.dev'],
    },
    { name: 'contacts for other bugs', text: 'For normal bugs open an issue.', channels: [] },
    {
      name: 'a page with the instructions',
      text: 'Please follow the steps on the [vulnerability reporting page](https://acme.dev/security).',
      channels: ['policy-elsewhere https://acme.dev/security'],
    },
    {
      name: 'a ticket that only the project sees',
      text: 'Open a ticket in our [tracker](https://jira.acme.dev/projects/SEC) with its security level set to private.',
      channels: ['private-tracker https://jira.acme.dev/projects/SEC'],
    },
    {
      name: 'a name on a messenger',
      text: 'Reach me on Matrix: [@me:acme.dev](https://matrix.to/#/@me:acme.dev)',
      channels: ['chat-private https://matrix.to/#/@me:acme.dev'],
    },
    {
      name: 'a handle',
      text: 'Contact me:\n\n- GitHub: @acme',
      channels: ['other GitHub: @acme'],
    },
    {
      name: 'a number to call',
      text: 'Call +1 555 010 0100.',
      channels: ['phone Call +1 555 010 0100'],
    },
    {
      name: 'a profile that tells the address',
      text: 'E-mail [@acme](https://github.com/acme).',
      channels: ['email E-mail '],
    },
    {
      name: 'an alias that one may make up',
      text: 'Mail security@acme.dev. You can create an alias (e.g. `me+acme@proton.me`).',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'a remark on an address',
      text: 'Mail security@acme.dev (update later).',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'what the team does with reports',
      text: 'Mail security@acme.dev.\n\n## Process\n\nA member of the team will:\n\n1. Create a draft security advisory.\n2. Announce it on announce@lists.acme.dev.',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'somebody who is but named, where there is no other way',
      text: 'Report vulnerabilities privately to the maintainer.',
      channels: ['other Report vulnerabilities privately to the maintainer'],
    },
    {
      name: 'somebody who is but named, beside another way',
      text: 'Report vulnerabilities privately to the maintainer. Mail security@acme.dev.',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'the target of a link that shows another address',
      text: '[https://hackerone.com/acme](https://go.acme.dev/7f3a)',
      channels: ['bounty-platform https://go.acme.dev/7f3a'],
    },
    {
      name: 'a page with more about what stands here',
      text: 'Mail security@acme.dev. For more information see our [embargo policy](https://acme.dev/embargo).',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'somebody who is named as one of the ways',
      text: 'Report it in one of these ways:\n\n- security@acme.dev\n- Direct contact with the maintainers',
      channels: ['email security@acme.dev', 'other Direct contact with the maintainers'],
    },
    {
      name: 'somebody who is named for who reads the report',
      text: '- Contact the maintainers.\n- Mail security@acme.dev.',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'channels that are said to exist',
      text: 'Please report flaws through our official channels.',
      channels: ['other report flaws through our official channels'],
    },
    {
      name: 'those whom the project tells',
      text: 'Mail security@acme.dev. The vendors we notify before a security release are:\n\n- Packages Inc. (packages@vendor.dev)',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'an address that is set off as code',
      text: 'Report vulnerabilities by e-mail to:\n\n    help@acme.dev\n',
      channels: ['email help@acme.dev'],
    },
    {
      name: 'an address with a command around it in code is an example',
      text: 'Report vulnerabilities like this:\n\n    mail help@acme.dev < report\n',
      channels: [],
    },
    {
      name: 'an address in the heading row of a table',
      text: '| Contact | security@acme.dev |\n| --- | --- |\n| Language | English |',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'an address as it is spoken',
      text: 'Write to security at acme.dev.',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'an issue that its link calls confidential',
      text: 'Use the [confidential form](https://git.acme.dev/app/-/issues/new?issuable_template=flaw).',
      channels: ['private-tracker https://git.acme.dev/app/-/issues/new?issuable_template=flaw'],
    },
    {
      name: 'a form of a service that is not linked',
      text: 'Please go to the Google Form.',
      channels: ['web-form go to the Google Form'],
    },
    {
      name: 'concerns that are raised as issues',
      text: 'Raise security concerns as regular issues.',
      channels: ['public-issue Raise security concerns as regular issues'],
    },
    {
      name: 'a page that explains what disclosure is',
      text: 'Mail security@acme.dev. Read about [responsible disclosure](https://www.bugcrowd.com/resource/what-is-responsible-disclosure/).',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'a file that is named and not linked',
      text: 'The contact for vulnerabilities stands in the `security.txt` of each instance.',
      channels: ['policy-elsewhere security.txt'],
    },
    {
      name: 'the file itself, named',
      text: 'Keep SECURITY.md up to date. Mail security@acme.dev.',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'the whole policy, somewhere else',
      text: 'Mail security@acme.dev. The full security policy is published [on our site](https://acme.dev/security).',
      channels: ['email security@acme.dev', 'policy-elsewhere https://acme.dev/security'],
    },
    {
      name: 'terms for texts made by machines',
      text: 'Mail security@acme.dev. Reports must follow the instructions of our [AI policy](AI_POLICY.md).',
      channels: ['email security@acme.dev'],
    },
    {
      name: 'a server to join and tell somebody',
      text: 'Join our Discord server and tell a moderator about the vulnerability.',
      channels: ['public-chat Join our Discord server and tell'],
    },
    {
      name: 'an e-mail in Chinese, without an address',
      text: '请发送邮件给维护者报告漏洞。',
      channels: ['email 发送邮件'],
    },
    {
      name: 'a maintainer to contact in private, in Chinese',
      text: '请私下联系维护者报告漏洞。',
      channels: ['other 私下联系维护者'],
    },
    {
      name: 'a reference work',
      text: 'Mail security@acme.dev. We rate with [CVSS](https://www.first.org/cvss/).',
      channels: ['email security@acme.dev'],
    },
  ];
  for (const { name, text, channels } of cases) {
    it(name, () => {
      deepEqual(
        readPolicy(REPORT + text).channels.map(({ kind, value }) => `${kind} ${value}`),
        channels,
      );
    });
  }

  const filler = `${'We describe here how the parts of the project work together. '.repeat(12)}\n`;
  const longer: readonly { name: string; text: string; channels: readonly string[] }[] = [
    {
      name: 'the page to report at',
      text: '## Reporting a Vulnerability\n\nReport vulnerabilities at https://acme.dev/security.',
      channels: ['policy-elsewhere https://acme.dev/security'],
    },
    {
      name: 'the policy in another folder',
      text: '## Reporting a Vulnerability\n\nThe full security policy is in [SECURITY.md](../.github/SECURITY.md).',
      channels: ['policy-elsewhere ../.github/SECURITY.md'],
    },
    {
      name: 'a labelled entry among contacts',
      text: '## Contact\n\n- **Security issues**: sec@acme.dev\n- **General questions**: hi@acme.dev',
      channels: ['email sec@acme.dev'],
    },
  ];
  for (const { name, text, channels } of longer) {
    it(`${name}, in a longer text`, () => {
      const policy = readPolicy(`# Acme\n\n${filler}\n${text}\n`);
      deepEqual(
        policy.channels.map(({ kind, value }) => `${kind} ${value}`),
        channels,
      );
    });
  }

  it('stand where they are written', () => {
    const text = `${REPORT}Mail **security@acme.dev** or use [the form](https://github.com/acme/app/security/advisories/new).`;
    const shown = readPolicy(text).channels.map((channel) =>
      text.slice(absolute(channel).start, absolute(channel).end),
    );
    deepEqual(shown, [
      'security@acme.dev',
      '[the form](https://github.com/acme/app/security/advisories/new)',
    ]);
  });

  it('cannot be used when nobody reads them', () => {
    const problems = (text: string): unknown[] =>
      readPolicy(REPORT + text).channels.map(({ effective, problem }) => [effective, problem]);
    deepEqual(problems('Mail security@example.com.'), [[false, 'reserved-domain']]);
    deepEqual(problems('Open an issue.'), [[false, 'public']]);
    deepEqual(problems('Mail security@acme.dev.'), [[true, undefined]]);
  });
});

describe('reporting in public', () => {
  const cases: readonly (readonly [text: string, stance: string])[] = [
    ['Please do not open a public issue. Mail security@acme.dev.', 'forbidden'],
    ['Please do not disclose the flaw publicly before a fix is out. Mail security@acme.dev.', 'forbidden'],
    ['Mail security@acme.dev instead of using the issue tracker.', 'forbidden'],
    ['Report it privately to security@acme.dev.', 'unmentioned'],
    ['Create issue with vulnerability details', 'requested'],
    ['Please use [GitHub Issues](../../issues) to report any security vulnerabilities.', 'requested'],
    ['Open an issue, or mail security@acme.dev if the vulnerability is sensitive.', 'allowed'],
    ['Open an issue to report it.\n\nOr contact the maintainer directly.', 'allowed'],
    ['Bitte keine öffentlichen Issues für Sicherheitslücken. Schreib an security@acme.dev.', 'forbidden'],
    [
      'No abras un problema público de GitHub por un asunto de seguridad. Escribe a security@acme.dev.',
      'forbidden',
    ],
    ['Mail security@acme.dev, so that we can fix it before we add a bug report.', 'unmentioned'],
    ['Report it in our [Discord server](https://chat.acme.dev).', 'unmentioned'],
    ['Bitte keine offenen Fragen. Schreib an security@acme.dev.', 'unmentioned'],
  ];
  for (const [text, stance] of cases)
    it(`${text} → ${stance}`, () => {
      equal(readPolicy(REPORT + text).publicIssue, stance);
    });
});

describe('contacts that lead nowhere', () => {
  const cases: readonly (readonly [text: string, contacts: readonly string[]])[] = [
    [
      '- Send details to the maintainers (check SECURITY.md in the repository for current contact)',
      ['circular'],
    ],
    [
      'For the contact address see the security policy (https://github.com/acme/app/security/policy).',
      ['circular'],
    ],
    [
      'Report it as described in our [security policy](https://github.com/acme/app/security/policy).',
      ['circular'],
    ],
    [
      'See the [organisation policy](https://github.com/acme/.github/blob/main/SECURITY.md) for contacts.',
      [],
    ],
    ['Please contact the maintainers directly about security problems.', ['unspecified']],
    ['Contact the maintainers at security@acme.dev.', []],
    ['Contact the maintainers:\n\nsecurity@acme.dev', []],
    ['Email the maintainers listed in [MAINTAINERS](MAINTAINERS.md).', []],
    ['For questions that are not vulnerabilities contact the maintainers.', []],
    ['We will contact the maintainers of the dependency.', []],
    ['Email the maintainers (see contact info below).\n\n## Contact\n\n<security@acme.dev>', []],
    // A section of this document that has the way, the text in another language, and opening words that the sections fill
    [
      'Use the [form](https://acme.dev/report/vulnerability).\n\n### Process\n\nReport privately by the [guidelines](SECURITY.md#reporting-a-vulnerability).',
      [],
    ],
    [
      'Use the [form](https://acme.dev/report/vulnerability). For the English version see [SECURITY.md](SECURITY.md).',
      [],
    ],
    ['We thank those who report vulnerabilities to us.', []],
  ];
  for (const [text, contacts] of cases)
    it(text, () => {
      deepEqual(
        readPolicy(REPORT + text).deadContacts.map(({ kind }) => kind),
        contacts,
      );
    });

  it('lets opening words ask for what a section tells', () => {
    const policy = readPolicy(
      '# Security Policy\n\nIf you find a security issue, please reach out to us.\n\n## Reporting a Vulnerability\n\nUse the [form](https://acme.dev/report/vulnerability).',
    );
    deepEqual(policy.deadContacts, []);
  });
});
