import { deepEqual } from 'node:assert/strict';
import { parseCue } from '../../../../server/src/core/policy/topics/cue-notation';
import { titleTopics } from '../../../../server/src/core/policy/topics/titles';
import { VOCABULARY } from '../../../../server/src/core/policy/topics/vocabulary';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'zh'];
/** Languages that the vocabularies know words of, but not for all that a policy says. */
const IN_PART = ['uk', 'tr'];
/** Kinds of sections that hardly any policy outside English has. */
const ENGLISH_ONLY = ['testing-rules', 'ai-reports', 'cve', 'escalation'];

describe('the vocabularies', () => {
  for (const { id, headings } of VOCABULARY) {
    if (ENGLISH_ONLY.includes(id)) continue;
    it(`know headings of ${id} in all languages`, () => {
      deepEqual(
        Object.keys(headings)
          .filter((language) => !IN_PART.includes(language))
          .sort(),
        LANGUAGES,
      );
    });
  }

  const cues = VOCABULARY.flatMap(
    ({ headings, notHeadings, certain, strong, passing, weak, items, tables, not }) =>
      [headings, notHeadings, certain, strong, passing, weak, items, tables, not].flatMap((words) =>
        Object.values(words ?? {}).flat(),
      ),
  );

  it('write cues in lower case', () => {
    deepEqual(
      cues.filter((cue) => cue !== cue.toLowerCase()),
      [],
    );
  });

  it('write cues that need a word', () => {
    const isWord = (element: ReturnType<typeof parseCue>[number]): boolean =>
      element.kind === 'words' && !element.optional && element.words.every((word) => word !== '');
    deepEqual(
      cues.filter((cue) => !parseCue(cue).some(isWord)),
      [],
    );
  });
});

describe('headings', () => {
  const headings: readonly (readonly [title: string, topics: readonly string[]])[] = [
    ['Sicherheitslücken melden', ['reporting']],
    ['Unterstützte Versionen', ['supported-versions']],
    ['Bekannte Einschränkungen', ['known-considerations']],
    ['Bonnes pratiques', ['best-practices']],
    ['Délais de réponse', ['response-timeline']],
    ['Alcance', ['scope']],
    ['Medidas de seguridad', ['security-features']],
    ['Divulgação responsável', ['disclosure-policy']],
    ['Versioni supportate', ['supported-versions']],
    ['Kwetsbaarheden melden', ['reporting']],
    ['Zgłaszanie podatności', ['reporting']],
    ['Как сообщить об уязвимости', ['reporting']],
    ['Поддерживаемые версии', ['supported-versions']],
    ['威胁模型', ['known-considerations']],
    ['安全更新', ['security-updates']],
    ['謝辞', ['recognition']],
    ['対象範囲', ['scope']],
    ['보안 업데이트', ['security-updates']],
    ['समर्थित संस्करण', ['supported-versions']],
    ['Supported Versions | 支持的版本', ['supported-versions']],
    ['Umgang mit Zugangsdaten', ['best-practices']],
    ['Grenzen', ['known-considerations']],
    ['Was uns besonders interessiert', ['scope']],
    ['Reglas no negociables', ['best-practices']],
    ['Limitações conhecidas', ['known-considerations']],
    ['Veilig gebruik', ['best-practices']],
    ['Znane problemy', ['known-considerations']],
    ['Перед запуском в production', ['best-practices']],
    ['Поверхность атаки', ['known-considerations']],
    ['Поощрения', ['bounty']],
    ['緊急度', ['severity']],
    ['위험도', ['severity']],
    ['Підтримувані версії', ['supported-versions']],
    ['Як повідомити про вразливість', ['reporting']],
    ['Найкращі практики', ['best-practices']],
    ['Actualizaciones del estado', []],
    ['What is defended against', ['security-features']],
    ['What is not defended against', ['known-considerations']],
    ['Security expectations for contributors', ['best-practices']],
    ['Sicherheits-Hinweise zum Betrieb', ['best-practices']],
    ['Règles du projet', ['best-practices']],
    ['Controles implementados', ['security-features']],
    ['Autenticación local', ['security-features']],
    ['Szyfrowanie', ['security-features']],
    ['免責事項', ['known-considerations']],
    ['部署安全基线', ['best-practices']],
    ['Proteções padrão', ['security-features']],
    ['Безопасность runtime', ['security-features']],
    ['Incident response', []],
    ['Introduction', []],
  ];
  for (const [title, topics] of headings)
    it(`"${title}" announces ${topics.join(', ') || 'nothing'}`, () => {
      deepEqual(titleTopics(title).topics, topics);
    });
});
