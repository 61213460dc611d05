import assert from 'node:assert/strict';
import { questionsFor } from '../../../server/src/core/generate/questions-for';
import { proposeAnswers, type Answers } from '../../../server/src/core/generate';
import type { Manifest, RepositoryFacts } from '../../../server/src/core/repository/facts';
import { parseRemoteUrl } from '../../../server/src/core/repository/remotes';

const TODAY = '2026-11-22';

const at = (url: string): Pick<RepositoryFacts, 'remotes'> => {
  const remote = parseRemoteUrl(url);
  return remote ? { remotes: [remote] } : {};
};
const manifest = (version: string, more: Partial<Manifest> = {}): Manifest => ({
  path: 'package.json',
  ecosystem: 'npm',
  name: 'app',
  version,
  ...more,
});
const readme = (text: string): Pick<RepositoryFacts, 'companions'> => ({
  companions: [{ path: 'README.md', text }],
});
const GITHUB = at('https://github.com/acme/app');

describe('what the repository proposes', () => {
  const cases: readonly (readonly [
    what: string,
    facts: RepositoryFacts,
    proposed: Answers,
    given?: Answers,
  ])[] = [
    [
      'the line of a stable version',
      { manifests: [manifest('2.3.4')] },
      { support: 'line', version: '2.3.4' },
    ],
    ['the latest release before 1.0', { manifests: [manifest('0.9.1')] }, { support: 'latest' }],
    [
      'the latest release of packages that go their own ways',
      { manifests: [manifest('2.3.4'), manifest('5.0.0')] },
      { support: 'latest' },
    ],
    [
      'one line of packages that go together',
      { manifests: [manifest('2.3.4'), manifest('2.0.0')] },
      { support: 'line' },
    ],
    [
      'a tag rather than a version that is published nowhere',
      { manifests: [manifest('1.0.0', { isPrivate: true })], tags: ['v3.10.0', 'v3.9.0', 'v4.0.0-rc.1'] },
      { support: 'line', version: 'v3.10.0' },
    ],
    [
      'no fixes for a project that has ended',
      { ...readme('# App\n\n> This project is no longer maintained.\n'), manifests: [manifest('2.3.4')] },
      { support: 'none', preset: 'best-effort', profile: 'minimal' },
    ],
    [
      'no fixes, as a badge says',
      readme('[![status](x)](https://www.repostatus.org/#abandoned)\n'),
      { support: 'none' },
    ],
    [
      'few promises where nothing is fixed, as is given',
      { manifests: [manifest('2.3.4')] },
      { support: 'none', preset: 'best-effort', profile: 'minimal' },
      { support: 'none' },
    ],
    [
      'fixes where something else has ended',
      { ...readme('# App\n\nPython 2 is no longer supported.\n'), manifests: [manifest('2.3.4')] },
      { support: 'line' },
    ],
    [
      'fixes where the end is told far below',
      {
        ...readme(`# App\n\n${'Words. '.repeat(400)}\n\nThe library is deprecated.\n`),
        manifests: [manifest('2.3.4')],
      },
      { support: 'line' },
    ],
    ['the line of a version that is given', {}, { support: 'line' }, { version: '3.1.0' }],
    [
      'a line before 1.0 that has an end',
      { manifests: [manifest('0.9.1')] },
      { support: 'line' },
      { 'support-end': '2030-12-31' },
    ],
    [
      'the form of the forge',
      GITHUB,
      { channel: 'github', 'org-policy-url': 'https://github.com/acme/.github/blob/HEAD/SECURITY.md' },
    ],
    [
      'the form and an address that is given',
      GITHUB,
      { channel: 'github+email' },
      { email: 'security@acme.dev' },
    ],
    [
      'the form of a repository that is given',
      {},
      { channel: 'gitlab' },
      { repository: 'https://gitlab.com/acme/app' },
    ],
    [
      'the form of a forge that is told by its files',
      { remotes: [{ name: 'origin', host: 'git.acme.dev', owner: 'a', repo: 'app', forge: 'gitlab' }] },
      { channel: 'gitlab' },
      { repository: 'https://git.acme.dev/a/app' },
    ],
    [
      'an address where the forge has no form',
      { remotes: [{ name: 'origin', host: 'git.acme.dev', owner: 'a', repo: 'app', forge: 'gitea' }] },
      { channel: 'email' },
    ],
    [
      'the form alone in a pointer',
      { ...GITHUB, contacts: ['security@acme.dev'] },
      { channel: 'github' },
      { kind: 'pointer' },
    ],
    [
      'nothing of its own in a pointer where there is no form',
      at('https://codeberg.org/acme/app'),
      { channel: 'policy' },
      { kind: 'pointer' },
    ],
    [
      'an address for the repositories of an organisation',
      at('https://github.com/acme/.github'),
      { channel: 'email' },
    ],
    [
      'the place of its like',
      { ...GITHUB, files: new Set(['.github/CONTRIBUTING.md']) },
      { location: '.github/SECURITY.md' },
    ],
    [
      'a place that the forge has',
      { ...at('https://gitlab.com/acme/app'), files: new Set(['.github/CONTRIBUTING.md']) },
      { location: 'SECURITY.md' },
    ],
  ];
  for (const [what, facts, expected, given = {}] of cases) {
    it(what, () => {
      const proposed = proposeAnswers(facts, { today: TODAY, given });
      assert.deepEqual(
        Object.fromEntries(Object.keys(expected).map((id) => [id, proposed[id as keyof Answers]])),
        expected,
      );
    });
  }
});

describe('an address that a document mentions', () => {
  const cases: readonly (readonly [what: string, text: string, proposed: string | undefined])[] = [
    ['is proposed when it is that of a role', 'Mail security@acme.dev.', 'security@acme.dev'],
    ['is not proposed when it is that of a person', 'Written by jane.doe@acme.dev.', undefined],
    ['is not proposed when it receives nothing', 'Mail security@example.com.', undefined],
    ['is the first of a role', 'By jane@acme.dev, flaws to <psirt@acme.dev>.', 'psirt@acme.dev'],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      const facts = { ...GITHUB, ...readme(text) };
      const email = questionsFor(facts, TODAY).find(({ id }) => id === 'email');
      assert.equal(email?.proposal, expected);
      // Nobody has confirmed it, so it is in no policy by itself.
      assert.equal(proposeAnswers(facts, { today: TODAY }).email, undefined);
    });
  }
});

describe('an address of people whom a manifest or CODEOWNERS names', () => {
  const people = (...addresses: string[]) => ({ manifests: [manifest('2.3.4', { people: addresses })] });
  const cases: readonly (readonly [
    what: string,
    facts: RepositoryFacts,
    proposed: string | undefined,
    named?: string,
  ])[] = [
    ['is proposed, with the file that names it', people('ada@acme.dev'), 'ada@acme.dev', 'package.json'],
    [
      'comes after that of a role in a document',
      { ...people('ada@acme.dev'), ...readme('Mail psirt@acme.dev.') },
      'psirt@acme.dev',
      'README.md',
    ],
    [
      'is not one that throws mail away',
      people('12+ada@users.noreply.github.com', 'bob@acme.dev'),
      'bob@acme.dev',
      'package.json',
    ],
    ['is no list that everybody reads', people('app-devel@lists.acme.dev'), undefined],
    ['receives mail', people('ada@example.com'), undefined],
    ['is that of an owner', { owners: ['ada@acme.dev'] }, 'ada@acme.dev', 'CODEOWNERS'],
    [
      'comes after one that is stated for reports',
      { ...people('ada@acme.dev'), contacts: ['security@acme.dev'] },
      'security@acme.dev',
    ],
  ];
  for (const [what, facts, expected, named] of cases)
    it(what, () => {
      const email = questionsFor(facts, TODAY).find(({ id }) => id === 'email');
      assert.equal(email?.proposal, expected);
      assert.equal(email?.detail.startsWith(`${named ?? ''} names this one.`), named !== undefined);
      // Nobody has confirmed it, so it is in no policy by itself.
      if (named !== undefined) assert.equal(proposeAnswers(facts, { today: TODAY }).email, undefined);
    });
});

describe('the questions for a repository', () => {
  const cases: readonly (readonly [what: string, facts: RepositoryFacts, asked: string])[] = [
    [
      'without anything',
      {},
      'profile channel email form-url platform-name platform-url preset safe-harbor location project repository',
    ],
    [
      'on GitHub',
      GITHUB,
      'kind org-policy-url profile channel email form-url platform-name platform-url preset safe-harbor location',
    ],
    [
      'with a version',
      { ...GITHUB, manifests: [manifest('2.3.4')] },
      'kind org-policy-url profile channel email form-url platform-name platform-url preset support safe-harbor location',
    ],
    [
      'that speaks for many',
      at('https://github.com/acme/.github'),
      'profile channel email form-url platform-name platform-url preset safe-harbor location project',
    ],
  ];
  for (const [what, facts, asked] of cases) {
    it(what, () => {
      const questions = questionsFor(facts, TODAY);
      assert.equal(questions.map(({ id }) => id).join(' '), asked);
      // What hangs on a question that nobody is asked could never be chosen.
      const conditions = questions.flatMap(({ when, options = [] }) => [
        when,
        ...options.map((option) => option.when),
      ]);
      assert.deepEqual(
        conditions.filter((when) => when && !questions.some(({ id }) => id === when.question)),
        [],
      );
    });
  }

  const options: readonly (readonly [
    what: string,
    facts: RepositoryFacts,
    question: string,
    values: string,
  ])[] = [
    ['an organisation is shown by GitHub alone', GITHUB, 'kind', 'full pointer inherit'],
    [
      'another forge shows no policy of an organisation',
      at('https://gitlab.com/acme/app'),
      'kind',
      'full pointer',
    ],
    [
      'a forge has its own form',
      at('https://gitlab.com/acme/app'),
      'channel',
      'gitlab email gitlab+email platform web-form policy',
    ],
    [
      'nobody knows the forge',
      {},
      'channel',
      'email github github+email gitlab gitlab+email platform web-form',
    ],
    [
      'some forges have none',
      at('https://codeberg.org/acme/app'),
      'channel',
      'email platform web-form policy',
    ],
    [
      'other forges know nothing of GitHub’s folder',
      at('https://bitbucket.org/acme/app'),
      'location',
      'SECURITY.md docs/SECURITY.md',
    ],
  ];
  for (const [what, facts, question, values] of options) {
    it(what, () => {
      const asked = questionsFor(facts, TODAY).find(({ id }) => id === question);
      assert.equal(asked?.options?.map(({ value }) => value).join(' '), values);
    });
  }

  it('tells beside each place what Scorecard reads there', () => {
    const besides = (files: readonly string[]) =>
      questionsFor({ ...GITHUB, files: new Set(files) }, TODAY)
        .find(({ id }) => id === 'location')
        ?.options?.map(({ beside }) => beside);
    assert.deepEqual(besides([]), ['Scorecard finds it', 'Scorecard finds it', 'Scorecard finds it']);
    assert.deepEqual(besides(['.agents/security.md']), [
      'Scorecard reads .agents/security.md instead',
      'Scorecard finds it',
      'Scorecard finds it',
    ]);
  });
});
