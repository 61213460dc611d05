import assert from 'node:assert/strict';
import { translationsIn } from '../../../scripts/translations/bundles';
import type { Case } from '../driver/cases';
import type { Session } from '../driver/session';
import { POLICY } from '../driver/texts';

/** What the server says in different parts of it: at once, of a report, of a configuration. */
async function said(session: Session): Promise<readonly unknown[]> {
  const document = session.open('SECURITY.md', POLICY);
  const { uri } = document;
  const actions = await session.codeActions(document);
  const { body } = await session.client.request<{ body: string }>('securityPolicy/report', { uri });
  const problems = await session.diagnostics(session.open('.securitypolicy.json', '[]', 'json'));
  return [
    actions.find(({ title }) => title === SWAP || title === german(SWAP))?.title,
    /<main lang="([\w-]+)"><h1>([^<]*)/.exec(body)?.slice(1),
    problems[0]?.message,
  ];
}

const SWAP = 'Swap the two times';
const TITLE = 'Security policy report';
const PROBLEM = 'The configuration must be an object, such as {"profiles": ["recommended"]}.';

/** In German, or still in English where nobody has translated it. */
const german = (text: string): string => translationsIn('server/l10n', 'de')[text] ?? text;

export const languageCases: readonly Case[] = [
  {
    name: 'is the one of the editor in all parts of the server',
    setup: { initialize: { locale: 'de_AT.UTF-8' } },
    run: async (session) =>
      assert.deepEqual(await said(session), [german(SWAP), ['de', german(TITLE)], german(PROBLEM)]),
  },
  ...['en-GB', 'zh-TW', 'nonsense', undefined].map((locale): Case => ({
    name: `is English for an editor that speaks ${String(locale)}`,
    setup: { initialize: { locale } },
    run: async (session) => assert.deepEqual(await said(session), [SWAP, ['en', TITLE], PROBLEM]),
  })),
];
