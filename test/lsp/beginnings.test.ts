import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { beginnings } from '../../server/src/lsp/beginnings';

/** A person who writes (the text as it is then), an editor that asks for findings, and the clock that says that nobody has typed for long enough. */
type Step = { readonly text: string } | 'asks' | 'pause' | 'saves' | 'closes';

interface Case {
  readonly name: string;
  readonly opened: string;
  readonly steps: readonly Step[];
  /** For each time that the editor asks: whether it is answered. */
  readonly answered: readonly boolean[];
  /** How often the editor is told to ask again. */
  readonly told?: number;
}

const POLICY = '# Security Policy\n\nWrite to security@lantern.dev.\n';
const text = (value: string): Step => ({ text: value });

const cases: readonly Case[] = [
  { name: 'a text that was there is spoken of', opened: POLICY, steps: ['asks'], answered: [true] },
  { name: 'a blank one too', opened: '\n', steps: ['asks'], answered: [true] },
  {
    name: 'not the first keys in it',
    opened: '',
    steps: ['asks', text('#'), 'asks', text('# '), 'asks', text('# S'), 'asks'],
    answered: [true, false, false, false],
  },
  {
    name: 'but what is there at the first pause',
    opened: '',
    steps: [text('#'), 'asks', text('# S'), 'asks', 'pause', 'asks'],
    answered: [false, false, true],
    told: 1,
  },
  {
    name: 'and all that comes after it',
    opened: '',
    steps: [text('# S'), 'asks', 'pause', text('# Se'), 'asks', text(POLICY), 'asks', 'pause'],
    answered: [false, true, true],
    told: 1,
  },
  {
    name: 'an editor that has not asked, as it waits for the file to be saved, is not told to ask',
    opened: '',
    steps: [text('# S'), 'pause', 'asks'],
    answered: [true],
    told: 0,
  },
  {
    name: 'what is pasted or generated is spoken of at once',
    opened: '',
    steps: [text(POLICY), 'asks'],
    answered: [true],
  },
  {
    name: 'lines that follow the first keys before a pause belong to the beginning',
    opened: '',
    steps: [text('# S'), text(POLICY), 'asks', 'pause'],
    answered: [false],
    told: 1,
  },
  {
    name: 'who removes everything and types begins again',
    opened: POLICY,
    steps: [text(''), 'asks', text('# N'), 'asks', 'pause', 'asks'],
    answered: [true, false, true],
    told: 1,
  },
  {
    name: 'who takes back the first key is answered',
    opened: '',
    steps: [text('#'), 'asks', text(''), 'asks', 'pause'],
    answered: [false, true],
    told: 0,
  },
  {
    name: 'a change in a text that was there is no beginning',
    opened: 'Hello\n',
    steps: [text('# Security\n'), 'asks'],
    answered: [true],
  },
  {
    name: 'what is saved is spoken of at once',
    opened: '',
    steps: [text('# S'), 'asks', 'saves', 'asks', 'pause'],
    answered: [false, true],
    told: 1,
  },
  {
    name: 'a document that is closed is forgotten',
    opened: '',
    steps: [text('# S'), 'asks', 'closes', 'pause'],
    answered: [false],
    told: 0,
  },
];

describe('a policy that was just begun', () => {
  for (const { name, opened, steps, answered, told = 0 } of cases) {
    it(name, () => {
      const document = TextDocument.create('untitled:SECURITY.md', 'markdown', 1, opened);
      const waiting = new Set<() => void>();
      let spoken = 0;
      const begun = beginnings(
        1000,
        () => spoken++,
        (_, action) => {
          waiting.add(action);
          return () => waiting.delete(action);
        },
      );
      const answers: boolean[] = [];
      begun.changed(document);
      for (const step of steps) {
        if (step === 'asks') answers.push(!begun.isTooEarly(document));
        else if (step === 'saves') begun.saved(document);
        else if (step === 'closes') begun.closed(document);
        else if (step === 'pause') {
          assert.ok(waiting.size <= 1, 'one clock a document');
          for (const action of waiting) action();
          waiting.clear();
        } else {
          TextDocument.update(document, [step], document.version + 1);
          begun.changed(document);
        }
      }
      assert.deepEqual(answers, answered);
      assert.equal(spoken, told);
    });
  }

  it('is spoken of at once where nobody is told later', () => {
    const document = TextDocument.create('untitled:SECURITY.md', 'markdown', 1, '');
    const begun = beginnings(0, () => undefined);
    begun.changed(document);
    TextDocument.update(document, [{ text: '#' }], 2);
    begun.changed(document);
    assert.equal(begun.isTooEarly(document), false);
  });
});
