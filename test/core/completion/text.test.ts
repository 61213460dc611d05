import assert from 'node:assert/strict';
import { ask, REPOSITORY } from './asking';

const section = (title: string, text: string) => `# Security Policy\n\n## ${title}\n\n${text}`;
const FORM = 'https://github.com/lantern-project/lantern/security/advisories/new';

describe('completion in lists', () => {
  const FIRST: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'a label with its time': ['- ‸', '- **Acknowledgement**: within 3 business days'],
    'a hyphen alone': ['-‸', '- **Acknowledgement**: within 3 business days'],
    'labels with the colon inside': ['- **Critical:** within 7 days\n- ‸', '- **High:** within 30 days'],
    'plain labels': ['- Critical: within 7 days\n- ‸', '- High: within 30 days'],
    'steps to steps': ['- **Acknowledgement**: within 2 days\n- ‸', '- **Assessment**: within 7 days'],
    'a begun label': ['- **Hi‸', '- **High**: within 30 days'],
    'a time': ['- **High**:‸', '- **High**: within 30 days'],
    'no shorter than for what is more severe': [
      '- Critical: within 45 days\n- High: ‸',
      '- High: within 60 days',
    ],
    'again and again': ['- Status updates: ‸', '- Status updates: every 14 days'],
    'a time in a sentence': ['- We confirm receipt within ‸', '- We confirm receipt within 3 business days'],
  };
  for (const [name, [text, written]] of Object.entries(FIRST)) {
    it(name, () => {
      const { accept, labels } = ask({ text: section('Response times', text) });
      assert.equal(
        accept(labels[0] ?? '')
          .split('\n')
          .at(-1),
        written,
      );
    });
  }

  it('proposes what a report should hold', () => {
    const { labels } = ask({ text: section('What to include', 'Please tell us:\n\n- ‸'), typed: true });
    assert.ok(labels.some((label) => label.includes('reproduce')));
  });
});

describe('completion in running text', () => {
  const CONTACTS: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'a link': ['Please [‸', `Please [open a private report](${FORM})`],
    'a link that the editor has closed': [
      'Please [‸] in private.',
      `Please [open a private report](${FORM}) in private.`,
    ],
    'words of a link that are begun': ['Please [open‸', `Please [open a private report](${FORM})`],
    'behind "via"': ['Report vulnerabilities via ‸', `Report vulnerabilities via <${FORM}>`],
    'behind "to", in a list': ['- Send your report to ‸', `- Send your report to <${FORM}>`],
    'behind "e-mail"': ['Please e-mail ‸', 'Please e-mail <security@lantern.dev>'],
    'an address in angle brackets': ['Please e-mail <sec‸>', 'Please e-mail <security@lantern.dev>'],
    German: [
      'Bitte melden Sie uns jede Schwachstelle, und schreiben Sie dazu an ‸',
      `Bitte melden Sie uns jede Schwachstelle, und schreiben Sie dazu an <${FORM}>`,
    ],
    French: ['Merci de nous écrire à ‸', `Merci de nous écrire à <${FORM}>`],
  };
  for (const [name, [text, written]] of Object.entries(CONTACTS)) {
    it(`contacts: ${name}`, () => {
      const place = { text: section('Reporting a Vulnerability', text), repository: REPOSITORY };
      const { accept, labels } = ask({ ...place, typed: / ‸|\[‸/.test(text) });
      assert.equal(
        accept(labels[0] ?? '')
          .split('\n')
          .at(-1),
        written,
      );
    });
  }

  it('knows the contacts of the policy, of security.txt and of the files beside it', () => {
    const { items } = ask({
      text: section('Reporting a Vulnerability', 'Write to <psirt@lantern.dev>, or [‸'),
      repository: {
        ...REPOSITORY,
        companions: [
          {
            path: 'CONTRIBUTING.md',
            text: '# Contributing\n\nReport vulnerabilities to <cert@lantern.dev>.\n',
          },
        ],
      },
    });
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ['open a private report', 'private reports'],
        ['psirt@lantern.dev', 'in this policy'],
        ['security@lantern.dev', 'from security.txt'],
        ['cert@lantern.dev', 'from CONTRIBUTING.md'],
      ],
    );
  });

  it('knows times behind "within" and its like', () => {
    for (const [text, first] of [
      ['We acknowledge your report within ‸', '3 business days'],
      ['Wir bestätigen den Eingang innerhalb von ‸', '3 Arbeitstage'],
    ] as const)
      assert.equal(ask({ text: section('Reporting', text), typed: true }).labels[0], first, text);
    const critical = 'Critical vulnerabilities are fixed within ‸';
    assert.equal(ask({ text: section('Response times', critical), typed: true }).labels[0], '14 days');
  });

  const NOTHING: Readonly<Record<string, string>> = {
    'a hyphen in prose': section('Reporting', 'Please write -‸'),
    'a colon in prose': section('Reporting', 'Please include:‸'),
    'an ordinary space': section('Reporting', 'Please write a ‸'),
    'a request not to': section('Reporting', 'Please do not report vulnerabilities to ‸'),
    'what the project does': section('Reporting', 'We report progress to ‸'),
    '"to" without an act': section('Reporting', 'We try to ‸'),
    '"in" before anything': section('Response times', 'Fixes are released in ‸'),
    'a box to tick': section('Reporting', '- [‸'),
    'an image': section('Reporting', 'Report it ![‸'),
    'a link elsewhere': section('Supported Versions', 'See [‸'),
    'a list of something else': section('Scope', '- ‸'),
    'an item in the middle': section('Response times', '- Once we have a fix, we ‸'),
    'behind a hyphen of a word': section('Response times', '- We follow-‸'),
    'behind a colon of an emoji': section('Scope', '- :‸'),
    'a blank line': section('Scope', ' ‸'),
  };
  for (const [name, text] of Object.entries(NOTHING))
    it(`says nothing unasked: ${name}`, () =>
      assert.deepEqual(ask({ text, typed: true, repository: REPOSITORY }).labels, []));
});
