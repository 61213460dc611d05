import assert from 'node:assert/strict';
import { resolveConfig } from '../../../server/src/core/config/config';
import { applyEdits, needsInput } from '../../../server/src/core/edits';
import { insertAllMissingSections, insertSection, insertTitle } from '../../../server/src/core/fixes';
import { complete } from '../../../server/src/core/completion/complete';
import { sectionStates } from '../../../server/src/core/authoring/sections';
import { lint } from '../../../server/src/core/lint/lint';
import { readPolicy } from '../../../server/src/core/policy/read';
import {
  headingIn,
  orderedSections,
  SECTION_IDS,
  type WritingLanguage,
} from '../../../server/src/core/templates';
import { assertClean } from '../templates/clean-markdown';
import { ACME, contextOf } from './context';

type Other = Exclude<WritingLanguage, 'en'>;

/** Short policies as people write them, with a way to report and hardly anything else. */
const SHORT: Readonly<Record<Other, string>> = {
  de: '# Sicherheit\n\nHaben Sie ein Sicherheitsproblem gefunden? Dann schreiben Sie bitte eine\nMail an die Adresse <security@acme.dev> und legen Sie kein öffentliches Issue an.\n',
  fr: "# Sécurité\n\nVous avez trouvé une faille de sécurité ? Envoyez un message à\n<security@acme.dev> et n'ouvrez pas de ticket public pour cela.\n",
  es: '# Seguridad\n\n¿Ha encontrado un fallo de seguridad? Envíe un mensaje a\n<security@acme.dev> y no abra un issue público para ello, por favor.\n',
  ja: '# セキュリティ\n\n脆弱性を見つけたら <security@acme.dev> にメールしてください。公開の Issue は作成しないでください。\n',
  zh: '# 安全\n\n如果您发现了安全漏洞,请发送邮件到 <security@acme.dev>,不要创建公开的 Issue。\n',
};

const config = resolveConfig({ profiles: ['strict'] });
const repository = { ...ACME, contacts: ['security@acme.dev'] };

const circumstances = { config, repository, today: '2026-11-22' };

const findingsIn = (text: string) => lint(readPolicy(text), circumstances);

const ENGLISH = /\b(?:the|we|you|your|and|within|report|days?)\b/i;

/** What a person reads of a text: no addresses, and no words that the text had before. */
const added = (before: string, after: string): string =>
  after
    .split('\n')
    .filter((line) => !before.includes(line))
    .join('\n')
    .replace(/https?:\S+|<[^>]+>|linux-distros/g, '');

for (const [language, short] of Object.entries(SHORT) as [Other, string][]) {
  describe(`fixes of a policy in ${language}`, () => {
    const missing = findingsIn(short).filter(({ ruleId }) => ruleId.endsWith('-missing'));

    it('are offered for what is missing', () => {
      assert.equal(readPolicy(short).language, language);
      const rules = missing.map(({ ruleId }) => ruleId);
      for (const rule of [
        'report-content',
        'supported-versions',
        'scope',
        'response-timeline',
        'disclosure-policy',
      ])
        assert.ok(rules.includes(`${rule}-missing`), `${rule} of ${rules.join()}`);
    });

    for (const finding of missing) {
      for (const fix of finding.fixes().filter((each) => !needsInput(each))) {
        it(`${finding.ruleId}, ${fix.id}: is gone, in the language of the policy`, () => {
          const after = applyEdits(short, fix.edits);
          assert.deepEqual(
            findingsIn(after)
              .filter(({ ruleId }) => ruleId === finding.ruleId)
              .map(({ message }) => message),
            [],
            after,
          );
          assert.equal(readPolicy(after).language, language);
          assert.doesNotMatch(added(short, after), ENGLISH);
        });
      }
    }

    it('put sections where they belong, and name those that are there', async () => {
      const ids = SECTION_IDS.filter((id) => id !== 'intro');
      // The values of some are asked for.
      const after = applyEdits(short, insertAllMissingSections(contextOf(short), ids)?.edits ?? []);
      const headings = readPolicy(after).document.sections.map(({ title }) => title);
      const expected = orderedSections('reporting-first')
        .map((id) => headingIn(language, id))
        .filter((heading) => headings.includes(heading));
      assert.ok(expected.length > 15);
      assert.deepEqual(
        headings.filter((heading) => expected.includes(heading)),
        expected,
      );
      assert.doesNotMatch(
        added(short, after).replaceAll(/CVE IDs?|Bug Bounty|bug bounty|Safe Harbor/g, ''),
        ENGLISH,
      );
      await assertClean(after);
      for (const { title, heading } of sectionStates(readPolicy(after), []))
        if (headings.includes(title)) assert.ok(heading, title);
      for (const id of ids)
        if (headings.includes(headingIn(language, id)))
          assert.equal(insertSection(contextOf(after), id), undefined, id);
    });

    it('write the sentences of single rules in it too', () => {
      const heading = headingIn(language, 'disclosure-policy');
      const open = `${short}\n## ${heading}\n\n${NO_WINDOW[language]}\n`;
      const found = findingsIn(open).filter(({ ruleId }) => ruleId === 'disclosure-window-missing');
      assert.equal(found.length, 1, 'It has no window.');
      const [fix] = found[0]?.fixes() ?? [];
      const after = applyEdits(open, fix?.edits ?? []);
      assert.equal(readPolicy(after).disclosureWindow?.hours, 90 * 24, after);
      assert.doesNotMatch(added(open, after), ENGLISH);
      if (language === 'ja' || language === 'zh') assert.doesNotMatch(after, /。 /);
    });

    it('complete headings, labels and times in it', () => {
      const text = `${short}\n## ${headingIn(language, 'response-timeline')}\n\n- \n\n#`;
      const labels = complete(readPolicy(text), circumstances, { offset: text.indexOf('- ') + 2 }).map(
        ({ edit }) => edit.newText,
      );
      assert.ok(labels.length > 5);
      for (const label of labels) assert.doesNotMatch(label, ENGLISH);
      const headings = complete(readPolicy(text), circumstances, { offset: text.length }).map(
        ({ label }) => label,
      );
      assert.ok(headings.includes(headingIn(language, 'scope')));
    });
  });
}

/** Disclosure is spoken of, and no time for it. */
const NO_WINDOW: Readonly<Record<Other, string>> = {
  de: 'Wir veröffentlichen die Schwachstelle, nachdem es eine Korrektur gibt.',
  fr: 'Nous publions la vulnérabilité après la mise à disposition du correctif.',
  es: 'Publicamos la vulnerabilidad después de que exista una corrección.',
  ja: '修正が提供された後に、脆弱性を公開します。',
  zh: '修复发布后,我们会公开披露漏洞。',
};

describe('titles in the language of a policy', () => {
  const TITLED: readonly (readonly [text: string, after: string])[] = [
    [
      '# ACME\n\nBitte schreiben Sie uns eine Mail an die Adresse <security@acme.dev>, wenn Sie eine Schwachstelle finden.\n',
      '# ACME: Sicherheitsrichtlinie\n',
    ],
    [
      "# ACME\n\nÉcrivez à <security@acme.dev> si vous trouvez une faille dans le code, et n'en parlez pas sur un forum.\n",
      '# ACME : politique de sécurité\n',
    ],
    [
      'Escriba a <security@acme.dev> si encuentra un fallo en el código, por favor, y no lo publique en los foros.\n',
      '# Política de seguridad\n',
    ],
    ['脆弱性は <security@acme.dev> に報告してください。\n', '# セキュリティポリシー\n'],
    ['# ACME\n\n请将漏洞报告发送至 <security@acme.dev>。\n', '# ACME 安全策略\n'],
    [
      'Escreva para <security@acme.dev> se você encontrar uma falha no código, por favor, e não a publique.\n',
      '# Security Policy\n',
    ],
  ];
  for (const [text, expected] of TITLED) {
    it(expected.trim(), () => {
      const after = applyEdits(text, insertTitle(contextOf(text))?.edits ?? []);
      assert.equal(after.slice(0, expected.length), expected);
      assert.equal(insertTitle(contextOf(after)), undefined);
    });
  }
});
