import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateTranslation } from '../../scripts/generate/manifest-texts';
import { moveTexts } from '../../scripts/generate/manual-texts';
import { root } from '../../scripts/setup.mjs';
import { missingFrom, problemsOf, translationsIn } from '../../scripts/translations/bundles';
import { LANGUAGES } from '../../scripts/translations/languages';
import { CLIENT, literalsIn } from '../../scripts/translations/literals';
import { rules } from '../../server/src/core/rules/registry.generated';
import { escapedTexts } from '../support/escaped-texts';

type Texts = Readonly<Record<string, string>>;

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const manifest = read('package.json') as { readonly contributes: object };
const english = read('package.nls.json') as Texts;
const keyOf = (text: string): string | undefined => /^%(.+)%$/.exec(text)?.[1];

/** The members of the manifest that a person reads. Names are the same in every language. */
const READ = /^(?:title|shortTitle|displayName|(?:markdown|user)?description|label|altText|contents)$/i;
const READ_IN_LISTS = /descriptions$/i;
const NAMES = new Set(['Security Policy']);

/** The texts of the manifest that a person reads: keys, or what should be one. */
function textsOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return READ.test(name) ? [value] : [];
  // Only language models read it.
  if (typeof value !== 'object' || value === null || name === 'inputSchema') return [];
  if (Array.isArray(value))
    return value.flatMap((item) =>
      typeof item === 'string' && READ_IN_LISTS.test(name) ? [item] : textsOf(item, name),
    );
  return Object.entries(value).flatMap(([key, member]) => textsOf(member, key));
}

const folder = join(root, 'client', 'src');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const spoken = [...new Set(sources.flatMap((file) => literalsIn(join(folder, file), CLIENT)))].sort();

describe('translations', () => {
  it('the manifest says nothing that cannot be said in another language', () => {
    const { contributes, ...others } = manifest;
    const texts = [...textsOf(others), ...textsOf(contributes)].filter((text) => !NAMES.has(text));
    assert.ok(texts.length > 100);
    assert.deepEqual(
      texts.filter((text) => keyOf(text) === undefined),
      [],
    );
  });

  it('every key of the manifest has its text, and no text is left over', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map(([, key = '']) => key);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(english).sort());
  });

  it('no sentence of the extension escapes its translation', () => {
    const escaped = sources
      // It runs in the page of a report, and holds what finds its elements.
      .filter((file) => file !== join('report', 'view.ts'))
      .flatMap((file) =>
        escapedTexts(file, readFileSync(join(folder, file), 'utf8')).map((text) => `${file}:${text}`),
      );
    assert.deepEqual(escaped, []);
    assert.ok(spoken.length > 40);
  });

  for (const language of LANGUAGES) {
    describe(language, () => {
      const texts = read(`package.nls.${language}.json`) as Texts;
      const sentences = translationsIn('l10n', language);
      const statements = translationsIn('server/l10n', language);

      it('has the whole manifest', () => {
        // The server keeps what rules say; that all of it is translated is its own test.
        const untold = rules
          .filter(({ statement }) => statements[statement] === undefined)
          .map(({ id }) => `setting.rules.${id}`);
        const expected = Object.keys(english).filter((key) => key in texts || !untold.includes(key));
        assert.deepEqual(Object.keys(texts), expected);
      });

      it('has every sentence of the extension, and none that is not said any more', () => {
        assert.deepEqual(missingFrom(spoken, sentences), []);
        assert.deepEqual(problemsOf(spoken, sentences), []);
      });

      it('keeps code and links of the manifest', () => {
        const said = Object.entries(texts).map(([key, text]) => [english[key] ?? '', text]);
        assert.deepEqual(problemsOf(Object.values(english), Object.fromEntries(said) as Texts), []);
      });

      it('calls commands by their names', () => {
        const named = Object.entries(sentences).flatMap(([text, translation]) =>
          [...text.matchAll(/"Security Policy: ([^"]+)"/g)].map(([, title]) => ({ title, translation })),
        );
        assert.ok(named.length > 3);
        for (const { title, translation } of named) {
          const key = Object.keys(english).find(
            (name) => name.startsWith('command.') && english[name] === title,
          );
          assert.ok(key, title);
          assert.ok(translation.includes(`Security Policy: ${texts[key]}`), translation);
        }
      });
    });
  }
});

describe('generating the manifest', () => {
  const manifest = (description: string, title: string, altText: string) =>
    JSON.stringify({
      description,
      contributes: {
        commands: [{ command: 'securityPolicy.sing', title }],
        walkthroughs: [
          {
            title: '%walkthrough%',
            description: '%walkthrough.description%',
            steps: [
              {
                id: 'first',
                title: '%walkthrough.first%',
                description: '%walkthrough.first.description%',
                media: { altText },
              },
            ],
          },
        ],
      },
    });
  const keyed = manifest('%description%', '%command.sing%', '%walkthrough.first.picture%');

  it('moves what is written in English to the texts', () => {
    const written = manifest('A singer.', 'Sing', 'A bird.');
    assert.deepEqual(moveTexts(written), {
      manifest: keyed,
      moved: { description: 'A singer.', 'command.sing': 'Sing', 'walkthrough.first.picture': 'A bird.' },
    });
  });

  it('leaves keys alone', () => {
    assert.deepEqual(moveTexts(keyed), { manifest: keyed, moved: {} });
  });

  const english = { a: 'One', b: 'Two', c: 'Three' };
  it('drops the translation of a text that has changed, and takes what is translated elsewhere', () => {
    assert.deepEqual(
      generateTranslation({ a: 'Un', b: 'Deux', gone: '-' }, english, { ...english, b: '2' }, { c: 'Trois' }),
      { a: 'Un', c: 'Trois' },
    );
  });
});

describe('looking for sentences that escape', () => {
  const cases: readonly (readonly [source: string, escaped: readonly string[]])[] = [
    ["window.showErrorMessage(l10n.t('It failed: {0}', why));", []],
    ["window.showErrorMessage('It failed.');", ['It failed.']],
    ["item.text = 'Stopped';", ['Stopped']],
    ['item.detail = `${count} findings`;', ['x findings']],
    ["show(l10n.t('Found {0}', count === 1 ? 'one thing' : ''));", ['one thing']],
    ['l10n.t(`Found ${count}`);', ['l10n.t(`Found ${count}`)']],
    ["throw new CommandError('Open a file first');", ['Open a file first']],
    ['const html = \'<p class="a b">Read this</p>\';', ['Read this']],
    ['const html = `<p class="a b">${text}</p>`;', []],
    ["host.log.warn('The server ended.');", []],
    ["commands.executeCommand('markdown.showPreview', uri);", []],
    ["import { a } from 'Some Module';", []],
    ["item.name = 'Security Policy';", []],
  ];
  for (const [source, escaped] of cases) {
    it(source, () => {
      assert.deepEqual(
        escapedTexts('source.ts', source),
        escaped.map((text) => `1: ${text}`),
      );
    });
  }
});
