import assert from 'node:assert/strict';
import { resolveConfig } from '../../../server/src/core/config/config';
import {
  answerProblems,
  generatePolicy,
  proposeAnswers,
  type Answers,
} from '../../../server/src/core/generate';
import { generateFrom } from '../../../server/src/core/generate/generate-from';
import { questionsFor } from '../../../server/src/core/generate/questions-for';
import { lint } from '../../../server/src/core/lint/lint';
import type { Policy } from '../../../server/src/core/policy/model';
import { readPolicy } from '../../../server/src/core/policy/read';
import type { RepositoryFacts } from '../../../server/src/core/repository/facts';
import { PROFILES, type ProfileId } from '../../../server/src/core/rules/profiles';
import {
  headingIn,
  presets,
  WRITING_LANGUAGES,
  type WritingLanguage,
} from '../../../server/src/core/templates';
import { ACME } from '../fixes/context';
import { assertClean } from '../templates/clean-markdown';
import { CHANNELS } from './channels';

const TODAY = '2026-11-22';
const OTHERS = (Object.keys(WRITING_LANGUAGES) as WritingLanguage[]).filter((language) => language !== 'en');

const answersIn = (language: WritingLanguage): Answers => ({
  ...proposeAnswers({ ...ACME, contacts: ['security@acme.dev'] }, { today: TODAY, given: { language } }),
  'safe-harbor': 'yes',
  'fallback-email': 'ciso@acme.dev',
  'authority-email': 'office@acme.dev',
});

/** Policies that say hardly more than where another one is, or that there are no fixes. */
const KINDS: Readonly<Record<string, Answers>> = {
  'a pointer': { kind: 'pointer', channel: 'policy', 'org-policy-url': 'https://acme.dev/security' },
  'a pointer with a way to report': {
    kind: 'pointer',
    channel: 'github',
    'org-policy-url': 'https://acme.dev/security',
  },
  'a project that has ended': { profile: 'minimal', support: 'none', preset: 'best-effort' },
  'a project that has ended, and says all about it': {
    profile: 'strict',
    support: 'none',
    preset: 'community',
  },
};

/** What is said, whatever the language it is said in. */
function said(policy: Policy) {
  return {
    kind: policy.kind,
    publicIssue: policy.publicIssue,
    topics: [...policy.topics.keys()].sort(),
    channels: policy.channels
      .map(({ kind, value, effective }) => `${kind} ${value} ${String(effective)}`)
      .sort(),
    commitments: policy.commitments
      // When distributors get a patch is no promise of one.
      .filter(({ unit }) => !unit.prose.text.includes('linux-distros'))
      .map(
        ({ stage, severity, hours, business }) =>
          `${stage} ${String(severity)} ${String(hours)} ${String(business)}`,
      )
      .sort(),
    versions: policy.versions.rows.map(({ version, status }) => `${version} ${status}`),
    window: policy.disclosureWindow?.hours,
  };
}

const english = new Map<string, ReturnType<typeof said>>();

/** What the policy says that is written from the same answers in English. */
function saidInEnglish(answers: Answers): ReturnType<typeof said> {
  const key = JSON.stringify(answers);
  const known = english.get(key) ?? said(readPolicy(generatePolicy({ ...answersIn('en'), ...answers })));
  english.set(key, known);
  return known;
}

/** Presets without times for fixes, with them, and with a time for users to update. */
const LAYOUTS: readonly string[] = ['best-effort', 'community', 'psirt'];

const findingsIn = (policy: Policy, profile: ProfileId, repository: RepositoryFacts): string[] =>
  lint(policy, { config: resolveConfig({ profiles: [profile] }), repository, today: TODAY })
    // The times are the author's choice, and some presets are slower than a directive.
    .filter(
      ({ severity, ruleId }) => severity !== 'hint' && !(profile === 'cisa-vdp' && ruleId === 'sla-too-long'),
    )
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);

for (const language of OTHERS) {
  describe(`generating a policy in ${language}`, () => {
    for (const profile of Object.keys(PROFILES) as ProfileId[]) {
      it(`${profile}: says the same as in English with every preset, and passes its profile`, async () => {
        for (const { id: preset } of presets) {
          // Some are slower than a directive.
          if (answerProblems({ ...answersIn(language), profile, preset }).length > 0) continue;
          const text = generatePolicy({ ...answersIn(language), profile, preset });
          const policy = readPolicy(text);
          assert.equal(policy.language, language, text);
          assert.deepEqual(said(policy), saidInEnglish({ profile, preset }), text);
          assert.deepEqual(findingsIn(policy, profile, ACME), [], text);
          assert.doesNotMatch(text, /\{\{|\$\{|example\.|undefined|null|[\u{2064}\u{f0000}-\u{f00ff}]/u);
          // The presets differ in which lines there are, and not in how these are laid out.
          if (LAYOUTS.includes(preset)) await assertClean(text);
        }
      });
    }

    for (const [channel, answers] of Object.entries(CHANNELS)) {
      it(`${channel}: every way to report works, in both orders`, async () => {
        for (const order of ['reporting-first', 'github']) {
          const given = { ...answers, channel, order };
          const text = generatePolicy({ ...answersIn(language), ...given });
          const policy = readPolicy(text);
          assert.deepEqual(said(policy), saidInEnglish(given), text);
          assert.ok(policy.channels.every(({ effective }) => effective));
          assert.deepEqual(findingsIn(policy, 'recommended', {}), [], text);
          await assertClean(text);
        }
      });
    }

    for (const [title, answers] of Object.entries(KINDS)) {
      it(`${title}: says the same as in English`, async () => {
        const text = generatePolicy({ ...answersIn(language), ...answers });
        const policy = readPolicy(text);
        assert.deepEqual(said(policy), saidInEnglish(answers), text);
        assert.equal(policy.language, language);
        assert.deepEqual(findingsIn(policy, (answers.profile ?? 'minimal') as ProfileId, ACME), [], text);
        await assertClean(text);
      });
    }

    it('speaks of a project without a name, of the latest release and of no legal matters', async () => {
      const { project: _project, version: _version, ...rest } = answersIn(language);
      const given: Answers = { ...rest, 'safe-harbor': 'own-copy', preset: 'best-effort' };
      const text = generatePolicy(given);
      assert.deepEqual(
        said(readPolicy(text)),
        said(readPolicy(generatePolicy({ ...given, language: 'en' }))),
        text,
      );
      assert.deepEqual(findingsIn(readPolicy(text), 'recommended', {}), [], text);
      await assertClean(text);
    });

    it('has the headings of the language, and reads that language', () => {
      const text = generatePolicy({ ...answersIn(language), profile: 'strict' });
      for (const id of ['intro', 'reporting', 'languages'] as const)
        assert.ok(text.includes(`# ${headingIn(language, id)}\n`));
      assert.doesNotMatch(text, /English/);
    });
  });
}

describe('the ways of a policy', () => {
  const MARK = /\((?:preferred|bevorzugt|preferid[oa]|de préférence)\)|（推奨）|（首选）/;
  for (const language of Object.keys(WRITING_LANGUAGES) as WritingLanguage[]) {
    for (const [channel, answers] of Object.entries(CHANNELS)) {
      it(`${channel} in ${language}: one is preferred where there is another`, () => {
        const text = generatePolicy({ ...answersIn(language), ...answers, channel });
        assert.equal(MARK.test(text), channel.includes('+'), text);
      });
    }
  }
});

describe('the languages of those who read reports', () => {
  const cases: readonly (readonly [language: WritingLanguage, answer: string, said: string])[] = [
    ['en', 'de,fr', 'We read German and French.'],
    ['en', 'de', 'We read German.'],
    ['en', 'en, de; pt-BR,', 'We read English, German and Brazilian Portuguese.'],
    ['en', 'English and German', 'We read English and German.'],
    ['en', 'English, German', 'We read English, German.'],
    ['en', 'Klingon, DE', 'We read Klingon and German.'],
    ['en', 'xq', 'We read xq.'],
    ['de', 'de,fr', 'Sie können uns auf Deutsch und Französisch schreiben.'],
    ['fr', 'de,fr', 'Vous pouvez nous écrire en allemand et français.'],
    ['es', 'de,fr', 'Puede escribirnos en alemán y francés.'],
    ['ja', 'de,fr', 'ドイツ語、フランス語での報告を受け付けています。'],
    ['zh', 'de,fr', '您可以使用德语和法语与我们联系。'],
  ];
  for (const [language, answer, said] of cases) {
    it(`${answer} in ${language}: ${said}`, () => {
      const text = generatePolicy({ ...answersIn(language), profile: 'strict', languages: answer });
      assert.ok(text.replace(/\s+/g, ' ').includes(said), text);
    });
  }
});

describe('the language of a policy', () => {
  const companion = (text: string): RepositoryFacts => ({ companions: [{ path: 'CONTRIBUTING.md', text }] });
  const cases: readonly (readonly [title: string, facts: RepositoryFacts, language: string])[] = [
    ['nothing tells', {}, 'en'],
    [
      'a guide in English',
      companion('Please read this guide and open a pull request for your change.'),
      'en',
    ],
    [
      'a guide in German',
      companion('Bitte lies die Anleitung und erstelle einen Pull Request für die Änderung.'),
      'de',
    ],
    [
      'a guide in French',
      companion("Merci de lire les consignes et d'ouvrir une demande pour vos changements."),
      'fr',
    ],
    ['a guide in Chinese', companion('请先阅读本指南,然后为您的更改创建拉取请求。'), 'zh'],
    [
      'a guide in Portuguese',
      companion('Leia o guia e abra uma solicitação para a sua mudança, por favor, com um teste.'),
      'en',
    ],
  ];
  for (const [title, facts, language] of cases) {
    it(`${title}: ${language}`, () => {
      assert.equal(proposeAnswers(facts, { today: TODAY }).language, language);
      const asked = questionsFor(facts, TODAY).find(({ id }) => id === 'language');
      assert.equal(asked?.proposal, language === 'en' ? undefined : language);
    });
  }

  it('is answered by its code, and refused when it is none that can be written', () => {
    const facts = { ...ACME, contacts: ['security@acme.dev'] };
    const written = generateFrom(facts, { language: 'fr', profile: 'strict' }, TODAY);
    assert.ok('text' in written && written.text.startsWith('# Politique de sécurité\n'));
    assert.ok(written.text.includes('en français'));
    const refused = generateFrom(facts, { language: 'tlh' }, TODAY);
    assert.ok('problems' in refused);
    assert.match(refused.problems[0]?.message ?? '', /use one of en, de, fr, es, ja, zh/);
  });
});
