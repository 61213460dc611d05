import assert from 'node:assert/strict';
import { findDurations } from '../../../server/src/core/policy/commitments/durations/durations';
import { severitiesOfLabel } from '../../../server/src/core/policy/commitments/severities';
import { stageCuesIn } from '../../../server/src/core/policy/commitments/stages';
import { titleTopics } from '../../../server/src/core/policy/topics/titles';
import { statusOf } from '../../../server/src/core/policy/versions/version-status';
import {
  boundedTimeIn,
  DEFAULT_STYLE,
  headingIn,
  inferValues,
  levelOf,
  presets,
  SECTION_IDS,
  sectionTemplate,
  timeIn,
  WRITING_LANGUAGES,
  wordsIn,
  writeSection,
  writingLanguage,
  type Values,
  type WritingLanguage,
} from '../../../server/src/core/templates';
import { VARIABLES } from '../../../server/src/core/templates/variables';
import { variantIn } from '../../../server/src/core/templates/wording';
import { ACME } from '../fixes/context';
import { assertClean } from './clean-markdown';

const OTHERS = (Object.keys(WRITING_LANGUAGES) as WritingLanguage[]).filter((language) => language !== 'en');

const valuesIn = (language: WritingLanguage): Values => ({
  ...Object.fromEntries(
    Object.keys(VARIABLES).map((name) => [
      name,
      name.endsWith('_url') ? 'https://acme.dev/page' : 'some words',
    ]),
  ),
  ...inferValues(
    { ...ACME, contacts: ['security@acme.dev'] },
    { preset: 'community', today: '2026-11-22', language },
  ),
  adoption_days: '30',
  fallback_email: 'ciso@acme.dev',
  authority_email: 'office@acme.dev',
});

/** The places for variables, sorted: `ack`, `?fix_critical`. */
const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\??[a-z_]+)\}\}/g)].map(([, name = '']) => name).sort();

for (const language of OTHERS) {
  describe(`templates in ${language}`, () => {
    for (const id of SECTION_IDS) {
      for (const [variant, { text: english }] of Object.entries(sectionTemplate(id).variants)) {
        const text = variantIn(language, id, variant)?.text ?? '';

        it(`${id}, ${variant}: the same variables, lists and tables as in English`, () => {
          assert.deepEqual(placesIn(text), placesIn(english));
          const shape = (each: string): string[] =>
            each
              .split('\n')
              .filter((line) => /^[-|]/.test(line))
              .map((line) =>
                line.replace(/[^|]+/g, (cells) => (line.startsWith('|') ? '' : cells.slice(0, 1))),
              );
          assert.deepEqual(shape(text), shape(english));
        });

        it(`${id}, ${variant}: clean Markdown`, async () => {
          const level = levelOf(id);
          const written = writeSection({ id, variant, level }, valuesIn(language), DEFAULT_STYLE, 'plain');
          assert.ok(written);
          const above = ['', '', '# X\n\n', '# X\n\n## Y\n\n'][level] ?? '';
          const reporting = headingIn(language, 'reporting');
          await assertClean(`${above}${written}${id === 'intro' ? `\n\n## ${reporting}\n\nZ.` : ''}\n`);
        });
      }

      it(`${id}: a heading of its own, which announces its topic`, () => {
        const heading = headingIn(language, id);
        assert.equal(SECTION_IDS.filter((other) => headingIn(language, other) === heading).length, 1);
        const { topic } = sectionTemplate(id);
        if (topic !== undefined) assert.deepEqual(titleTopics(heading).topics, [topic]);
      });
    }

    it('has a word for each variable, and sentences with the variables of the English ones', () => {
      const [own, english] = [wordsIn(language), wordsIn('en')];
      for (const [id, sentence] of Object.entries(english.sentences))
        assert.deepEqual(placesIn(own.sentences[id as keyof typeof own.sentences]), placesIn(sentence), id);
      assert.equal(new Set(Object.values(own.labels)).size, Object.keys(VARIABLES).length);
      for (const label of Object.values(own.labels)) assert.doesNotMatch(label, /[{}]/);
    });

    it('writes times that are read as they are meant', () => {
      const times = new Set(
        presets.flatMap(({ values }) => Object.values(values)).filter((time) => /[a-z]/.test(time ?? '')),
      );
      assert.ok(times.size > 8);
      for (const time of times) {
        const [meant] = findDurations(time ?? '');
        for (const said of [timeIn(language, time ?? ''), boundedTimeIn(language, 'within', time ?? '')]) {
          const [read, ...more] = findDurations(`| ${said} |`);
          assert.deepEqual([read?.hours, read?.business], [meant?.hours, meant?.business], said);
          assert.deepEqual(more, []);
        }
        assert.notEqual(timeIn(language, time ?? ''), time);
      }
    });

    it('names severities, steps and the support of versions in words that are read', () => {
      const { severities, stages, yes, no } = wordsIn(language);
      for (const [level, word] of Object.entries(severities))
        assert.deepEqual(severitiesOfLabel(word), [level]);
      for (const [stage, word] of Object.entries(stages))
        assert.equal(stageCuesIn(word).at(-1)?.stage, stage, word);
      assert.deepEqual([statusOf(yes), statusOf(no)], ['supported', 'unsupported']);
    });
  });
}

describe('the language that is written', () => {
  const cases: readonly (readonly [code: string, text: string, expected: WritingLanguage])[] = [
    ['fr', '', 'fr'],
    ['en', '', 'en'],
    ['und', '', 'en'],
    ['pt', 'Por favor, não abra uma issue.', 'en'],
    ['zh', '请通过邮件报告漏洞。', 'zh'],
    ['zh', '請透過電子郵件報告漏洞,我們會在三天內回覆。', 'en'],
  ];
  for (const [code, text, expected] of cases) {
    it(`${code} ${text}: ${expected}`, () => assert.equal(writingLanguage(code, text), expected));
  }

  it('keeps a time that is written otherwise', () =>
    assert.equal(timeIn('de', 'next Monday'), 'next Monday'));

  for (const [language, time, expected] of [
    ['de', '1 business day', '1 Arbeitstag'],
    ['fr', '3 business days', '3 jours ouvrés'],
    ['es', '24 hours', '24 horas'],
    ['ja', '3 business days', '3 営業日'],
    ['zh', '3 business days', '3 个工作日'],
  ] as const) {
    it(`${time} in ${language}`, () => assert.equal(timeIn(language, time), expected));
  }
});
