import { ok } from 'node:assert/strict';
import { PROFILE_IDS } from '../../server/src/core/rules/profiles';
import { serverMethods } from '../../server/src/protocol';
import type { QuestionsResult } from '../../server/src/protocol';
import { POLICY_NAMES, policyText } from '../corpus/policies';
import { inProcess } from '../lsp/driver/in-process';
import { startSession, whole } from '../lsp/driver/session';
import type { Session } from '../lsp/driver/session';
import { examplePolicies } from '../support/texts';
import { speakEnglish, speakPseudo } from './pseudo';
import { nothing, untranslatedIn } from './shown';

const HOVERED = /\b(?:embargo|CVE|CVSS|CNA|CVD|safe harbou?r|\d+ (?:business )?(?:days|hours|weeks))\b/gi;

const GOOD =
  '# Security Policy\n\n## Reporting a Vulnerability\n\nPlease write to security@acme.dev, not in public.';

describe('in a made-up language: what the server answers', function () {
  this.timeout(60_000);
  let session: Session;
  const MANIFEST = JSON.stringify({ name: 'acme', version: '2.3.1' });
  const CONFIG = '.git/config';
  const REMOTE = '[remote "origin"]\n\turl = https://github.com/acme/acme.git\n';
  /** What the repository tells. */
  const REPOSITORY = [REMOTE, MANIFEST, 'SECURITY.md', 'package.json', 'acme/acme'].join('\n');

  before(async () => {
    session = await startSession(inProcess, {
      files: {
        '.git/HEAD': 'ref: refs/heads/main\n',
        [CONFIG]: REMOTE,
        'package.json': MANIFEST,
        '.github/.securitypolicy.json': '{ "profiles": ["minimal"] }',
      },
      settings: { profiles: PROFILE_IDS },
      options: { commands: ['securityPolicy.generate', 'securityPolicy.showReport'] },
    });
    // The session has begun in the language of the client.
    speakPseudo();
  });
  after(speakEnglish);
  afterEach(() => session.reset());

  /** Everything that can be asked about a document. */
  async function allAnswers(text: string, path: string): Promise<unknown[]> {
    const document = session.open(path, text);
    const { uri } = document;
    const diagnostics = await session.diagnostics(document);
    const ask = (method: string, params: object = {}) => session.client.request(method, { uri, ...params });
    const textDocument = { uri };
    const lines = text.split('\n').map((line, index) => ({ line, index }));
    const headings = lines.filter(({ line }) => /^#|^\|/.test(line)).slice(0, 12);
    const starts = diagnostics.slice(0, 20).map(({ range }) => range.start);
    const answers = [
      diagnostics,
      await session.codeActions(document, whole(document), undefined, diagnostics),
      await session.codeActions(document, whole(document), ['source.fixAll']),
      await session.client.request('textDocument/codeLens', { textDocument }),
      await session.client.request('textDocument/inlayHint', { textDocument, range: whole(document) }),
      await ask(serverMethods.report),
      await ask(serverMethods.check),
      await ask(serverMethods.sections),
    ];
    for (const { index } of headings)
      answers.push(await session.hover(document, { line: index, character: 3 }));
    for (const position of starts) answers.push(await session.hover(document, position));
    // Terms of the field, and times.
    for (const { index } of Array.from(text.matchAll(HOVERED)).slice(0, 12))
      answers.push(await session.hover(document, document.positionAt(index + 1)));
    return answers;
  }

  const documents: Readonly<Record<string, string>> = {
    ...Object.fromEntries(examplePolicies.map((text, index) => [`examples, ${index + 1}`, text])),
    // Every tenth is enough of a sample.
    ...Object.fromEntries(
      POLICY_NAMES.filter((name, index) => index % 10 === 0 && name.endsWith('.md')).map((name) => [
        name,
        policyText(name),
      ]),
    ),
    'an empty policy': '\n',
    'a template': '# Security Policy\n\nUse this section to tell people how to report a vulnerability.\n',
    'another language':
      '# Güvenlik\n\nBir güvenlik açığı bulursanız lütfen bunu herkese açık olarak paylaşmayın ve ayrıntıları security@acme.dev adresine bir e-posta ile gönderin. Size iki gün içinde yanıt vereceğiz ve ne yapacağımızı anlatacağız.\n',
  };
  for (const [name, text] of Object.entries(documents)) {
    it(`about ${name}`, async () => {
      const answers = await allAnswers(text, 'SECURITY.md');
      nothing(answers.flatMap((answer) => untranslatedIn(answer, `${text}\n${REPOSITORY}`)));
    });
  }

  const WITHOUT_PROBLEMS: readonly (readonly [text: string, said: string])[] = [
    [`${GOOD}\n`, '⟦No problems⟧'],
    [`${GOOD} We answer within 3 days.\n`, '⟦No problems, Scorecard ⟧10⟦ of 10⟧'],
  ];
  for (const [text, said] of WITHOUT_PROBLEMS) {
    it(`about a policy with ${said}`, async () => {
      const answers = await allAnswers(text, '.github/SECURITY.md');
      ok(JSON.stringify(answers).includes(said));
      nothing(answers.flatMap((answer) => untranslatedIn(answer, `${text}\n${REPOSITORY}`)));
    });
  }

  it('about a security.txt', async () => {
    const text = 'Contact: security@acme.dev\nExpire: 2020-01-01\nWhat is this\n';
    const path = '.well-known/security.txt';
    nothing((await allAnswers(text, path)).flatMap((answer) => untranslatedIn(answer, `${text}\n${path}`)));
  });

  const COMPLETED: Readonly<Record<string, string>> = {
    'a heading': '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev.\n\n#',
    'a table': '# Security Policy\n\n## Response Times\n\n|',
    'a row':
      '# Security Policy\n\n## Response Times\n\n| Severity | Fix |\n| --- | --- |\n| High | 14 days |\n| ',
    'a status':
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 2.x | Yes |\n| 1.x | ',
    'a label': '# Security Policy\n\n## Response Times\n\n- **High**: within 14 days\n- ',
    'a time': '# Security Policy\n\n## Response Times\n\n- **Acknowledgement**: ',
  };
  for (const [name, text] of Object.entries(COMPLETED)) {
    it(`to who writes ${name}`, async () => {
      const document = session.open('SECURITY.md', text);
      const items = await session.completions(document, document.positionAt(text.length));
      ok(items.length > 0);
      nothing(items.flatMap((item) => untranslatedIn(item, text)));
    });
  }

  const CONFIGURATIONS: readonly (readonly [path: string, text: string])[] = [
    ['.securitypolicy.json', '{ "profiles": ["recomended", 7], "rules": [], "unknown": 1 }'],
    ['.securitypolicy.json', '{ "profiles": "strict", "preset": "comunity", "staleAfterDays": -1 }'],
    ['.securitypolicy.json', '{ "rules": { "sla-vage": "off", "sla-vague": "warn", "title-missing": 7 } }'],
    [
      '.securitypolicy.json',
      '{ "rules": { "sla-vague": ["warning", 7], "title-missing": ["off", { "a": 1 }] } }',
    ],
    ['.securitypolicy.json', '{ "preset": 7 }'],
    ['.securitypolicy.json', '[]'],
    ['.securitypolicy.json', '{ "rules": '],
    ['.securitypolicy.json', '{ rules }'],
    ['.securitypolicy.yaml', 'rules:\n  sla-vage: off\n'],
  ];
  for (const [path, text] of CONFIGURATIONS) {
    it(`about the configuration ${text}`, async () => {
      const diagnostics = await session.diagnostics(session.open(path, text, 'json'));
      ok(diagnostics.length > 0);
      nothing(untranslatedIn(diagnostics, text));
    });
  }

  it('to who generates a policy', async () => {
    const { request } = session.client;
    const asked = [
      await request<QuestionsResult>(serverMethods.generateQuestions, {}),
      await request<QuestionsResult>(serverMethods.generateQuestions, { folder: session.uri('') }),
    ];
    const ids = asked.flatMap(({ questions }) => questions.map(({ id }) => id));
    const answers: unknown[] = [...asked];
    for (const question of [...new Set(ids), 'chanel'])
      for (const value of ['', 'nonsense', 'http://acme.dev'])
        answers.push(await request(serverMethods.validateAnswer, { question, value }));
    for (const given of [{ channel: 'email' }, { chanel: 'email' }, { channel: 'github', repository: 'x' }])
      answers.push(await request(serverMethods.generate, { answers: given }));
    nothing(
      answers.flatMap((answer) => untranslatedIn(answer, `nonsense\nhttp://acme.dev\nchanel\n${REMOTE}`)),
    );
  });

  it('to who chooses a section, a table or a rule', async () => {
    const answers = [
      await session.client.request(serverMethods.slaTables, {}),
      await session.client.request(serverMethods.rules, {}),
    ];
    nothing(answers.flatMap((answer) => untranslatedIn(answer, '')));
  });
});
