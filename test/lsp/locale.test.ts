import { equal } from 'node:assert/strict';
import { languageFor } from '../../server/src/lsp/locale';

describe('the language that a locale asks for', () => {
  const cases: readonly (readonly [locale: string | undefined, language: string | undefined])[] = [
    [undefined, undefined],
    ['', undefined],
    ['en', undefined],
    ['en-DE', undefined],
    ['de', 'de'],
    ['de-DE', 'de'],
    ['DE_at', 'de'],
    ['de_DE@euro', 'de'],
    ['fr_CA', 'fr'],
    ['fr_FR.UTF-8', 'fr'],
    ['es-419', 'es'],
    ['ja', 'ja'],
    ['ja_JP.eucJP', 'ja'],
    ['zh', 'zh-cn'],
    ['zh-cn', 'zh-cn'],
    ['zh_CN.UTF-8', 'zh-cn'],
    ['zh-Hans', 'zh-cn'],
    ['zh-Hans-HK', 'zh-cn'],
    ['zh-SG', 'zh-cn'],
    ['zh-tw', undefined],
    ['zh_TW.Big5', undefined],
    ['zh-Hant', undefined],
    ['zh-Hant-CN', undefined],
    ['zh-HK', undefined],
    ['it', undefined],
    ['C', undefined],
    ['C.UTF-8', undefined],
    ['POSIX', undefined],
    ['desktop', undefined],
    ['del', undefined],
  ];
  for (const [locale, language] of cases) it(String(locale), () => equal(languageFor(locale), language));
});
