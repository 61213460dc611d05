import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackageManager, listFiles } from '@vscode/vsce';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { LANGUAGES } from '../../scripts/translations/languages';
import { root } from '../../scripts/setup.mjs';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
  };
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The manifest as the editor reads it: with the texts of a language in the place of their keys. */
function manifestIn(file: string): Manifest {
  const texts = JSON.parse(read(file)) as Readonly<Record<string, string>>;
  return JSON.parse(read('package.json'), (_, value: unknown) =>
    typeof value === 'string' ? (texts[/^%(.+)%$/.exec(value)?.[1] ?? ''] ?? value) : value,
  ) as Manifest;
}

const { contributes } = manifestIn('package.nls.json');
const settings = new Set(Object.keys(contributes.configuration.properties));
const stepsOf = ({ walkthroughs }: Manifest['contributes']) =>
  walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const titlesOf = ({ commands }: Manifest['contributes']) =>
  new Map(commands.map(({ command, title }) => [command, title]));
const steps = stepsOf(contributes);
const titles = titlesOf(contributes);

/** Commands of the editor itself that a button may run. */
const editorCommands = new Set(['workbench.action.openSettings']);

/** The links of a description: those that stand alone on a line are drawn as buttons. */
function linksOf({ description }: Step): { label: string; target: string; isButton: boolean }[] {
  return description.split('\n').flatMap((line) =>
    [...line.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)].map(([link, label = '', target = '']) => ({
      label,
      target,
      isButton: link === line,
    })),
  );
}

/** The commands that a button runs, and the settings that it shows. */
function runBy(target: string): { commands: readonly string[]; shown: readonly string[] } {
  const [, command = '', query = 'null'] = /^command:(?:toSide:)?([\w.]+)(?:\?(.+))?$/.exec(target) ?? [];
  const given: unknown = JSON.parse(decodeURIComponent(query));
  return { commands: [command], shown: (given ?? []) as string[] };
}

describe('the walkthrough', () => {
  it('is one, of four steps', () => {
    assert.deepEqual(
      contributes.walkthroughs.map(({ id }) => id),
      ['gettingStarted'],
    );
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['write', 'fix', 'report', 'keep'],
    );
  });

  it('ships its pictures, and no picture that no step shows', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    assert.deepEqual(
      files.filter((file) => file.startsWith('images/walkthrough/')).sort(),
      steps.map(({ media }) => media.svg).sort(),
    );
  });

  for (const file of ['package.nls.json', ...LANGUAGES.map((language) => `package.nls.${language}.json`)]) {
    const said = manifestIn(file).contributes;
    const called = titlesOf(said);
    for (const step of stepsOf(said)) {
      describe(`step ${step.id} of ${file}`, () => {
        it('has one button, which runs commands that exist, and has the name of ours', () => {
          const [button, ...others] = linksOf(step).filter(({ isButton }) => isButton);
          assert.ok(button);
          assert.deepEqual(others, []);
          const { commands, shown } = runBy(button.target);
          const ours = commands.filter((command) => !editorCommands.has(command));
          assert.ok(commands.length > 0);
          for (const command of ours) assert.equal(called.get(command), button.label, command);
          for (const setting of shown) assert.ok(settings.has(setting), setting);
        });

        it('names commands as they are called', () => {
          const named = [...step.description.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
          assert.deepEqual(
            named.filter((name) => ![...called.values()].includes(name)),
            [],
          );
        });
      });
    }
  }

  for (const step of steps) {
    describe(`step ${step.id}`, () => {
      it('is done when something happened that can happen', () => {
        const links = new Set(linksOf(step).map(({ target }) => target));
        assert.ok(step.completionEvents.length > 0);
        for (const event of step.completionEvents) {
          const { kind = '', what = '' } = /^(?<kind>\w+):(?<what>.*)$/.exec(event)?.groups ?? {};
          const known = { onCommand: titles, onSettingChanged: settings, onLink: links }[kind];
          assert.ok(known?.has(what), event);
        }
      });

      it('has a picture that says in words what it shows', () => {
        const [picture] = elementsOf(read(step.media.svg));
        const attributes = new Map(picture?.attrs.map(({ name, value }) => [name, value]));
        assert.equal(picture?.tagName, 'svg');
        assert.ok(attributes.has('viewBox'), 'it can have any size');
        assert.equal(attributes.get('role'), 'img');
        // The editor itself tells the text of images and videos only.
        assert.equal(attributes.get('aria-label'), step.media.altText);
        // VS Code reads the label of the drawing itself, in whatever language it speaks, and translates only the alternative text of the manifest.
        assert.equal(attributes.get('lang'), 'en');
        assert.match(step.media.altText, /^[A-Z].+\.$/);
      });

      it('has a picture in the colours of the theme, which the policy of the page lets through', () => {
        for (const { tagName, attrs } of elementsOf(read(step.media.svg))) {
          assert.ok(['svg', 'g', 'path'].includes(tagName), `<${tagName}>`);
          for (const { name, value } of attrs) {
            assert.notEqual(name, 'style', 'styles are refused');
            if (!COLOURED.has(name)) continue;
            const known =
              value === 'none' || DEFINED.has(/^var\((--vscode-[\w-]+)\)$/.exec(value)?.[1] ?? '');
            assert.ok(known, `${name}="${value}"`);
          }
        }
      });
    });
  }
});

const COLOURED = new Set(['fill', 'stroke', 'color', 'stop-color', 'flood-color', 'lighting-color']);

/** Colours that every theme has, those of high contrast included: an unknown one would be drawn in black. */
const DEFINED = new Set(
  [
    ...['foreground', 'descriptionForeground', 'editor-background', 'charts-lines'],
    ...['charts-red', 'charts-yellow', 'charts-green', 'charts-blue'],
  ].map((name) => `--vscode-${name}`),
);

/** The elements of a picture, in the order of the text. */
function elementsOf(svg: string): DefaultTreeAdapterTypes.Element[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parseFragment(svg));
}
