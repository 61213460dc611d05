import assert from 'node:assert/strict';
import { lint } from '../../server/src/core/lint/lint';
import { inspect } from '../../server/src/core/inspect';
import { readPolicy } from '../../server/src/core/policy/read';
import { EVERYTHING } from './rules/everything';
import { contextOf } from './rules/harness';

/** How many characters regular expressions look at while something is done, each call counted as one more. */
function charactersMatched(act: () => void): number {
  let count = 0;
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match === null ? (this.sticky ? start : text.length) : match.index + match[0].length;
    count += 1 + Math.max(0, end - start);
    return match;
  };
  try {
    act();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}

const read = (text: string): void => {
  lint(readPolicy(text), contextOf({}));
};

/** A part that is repeated, with what stands once before it. */
const GROWING: readonly (readonly [name: string, part: string, before?: string])[] = [
  ['policies', EVERYTHING],
  [
    'sentences of a paragraph',
    'We answer within 48 hours, and please do not wait, but mail security@acme.dev. ',
  ],
  ['times of a sentence', 'we fix it within 3 to 5 business days and '],
  ['vague times of a sentence', 'we reply as soon as possible and '],
  ['addresses of a sentence', 'or write to security@acme.dev '],
  ['clauses of a sentence', 'do not open an issue; but if you hear nothing, '],
  ['items', '- **Critical**: fixed within 7 days of your report\n'],
  ['rows', '| 1.x | supported | 7 days |\n', '| Version | Status | Critical |\n| - | - | - |\n'],
  ['sections', '## Response Timeline\n\nWe answer within 48 hours.\n\n'],
  ['words of other scripts', '我们将在三个工作日内回复 確認後 90日以内に公開 48시간 이내 '],
  ['spaces in words', 'a     \t    b'],
  ['marks', 'a: - (b) [c] | * _ ~ ! ? '],
  ['comments', '<!-- replace this with your address -->\n\n'],
  ['dates', 'Last updated: 2024-10-10, '],
  ['contacts without an address', 'contact the maintainers directly or '],
  ['placeholders', 'mail [INSERT EMAIL] or '],
  ['links', 'see [the form](https://acme.dev/security) or '],
  ['words about the public', 'do not open a public issue or '],
  ['words of topics', 'we consider a vulnerability in scope and credit you with a bounty and '],
  ['refusals', 'we offer no guarantee of a response and '],
  ['labels', '**Fix**: '],
  ['versions', '1.2.x and older, '],
];

describe('the work of reading', () => {
  for (const [name, part, before = ''] of GROWING) {
    it(`grows no faster than the text: ${name}`, () => {
      const times = Math.ceil(8_000 / part.length);
      const [once, twice] = [times, 2 * times].map((count) =>
        charactersMatched(() => {
          read(before + part.repeat(count) + '\n');
        }),
      );
      assert.ok(once !== undefined && twice !== undefined && once > 1000);
      assert.ok(
        twice < 2.4 * once,
        `${once} characters for one text, and ${twice} for one of twice the length`,
      );
    });
  }

  it('ends at the length that is read, so that 5 MB need no more than what is read of them', () => {
    const text = EVERYTHING.repeat(Math.ceil(5_000_000 / EVERYTHING.length));
    const { document } = readPolicy(text);
    assert.ok(document.readTo < 1_010_000);
    assert.ok(document.units.every(({ block }) => block.start < document.readTo));
    assert.ok(document.units.length > 1_000);
  });
});

describe('deep nesting', () => {
  const deep: Readonly<Record<string, (depth: number) => string>> = {
    quotations: (depth) => `${'> '.repeat(depth)}x`,
    'lists in a line': (depth) => `${'- '.repeat(depth)}x`,
    'lists in lines': (depth) =>
      Array.from({ length: Math.min(depth, 2_000) }, (_, index) => `${'  '.repeat(index)}- x`).join('\n'),
    'links in brackets': (depth) => `${'['.repeat(depth)}x${']'.repeat(depth)}(https://acme.dev)`,
    images: (depth) => `${'!['.repeat(depth)}x${'](y)'.repeat(depth)}`,
    emphasis: (depth) => `${'*a '.repeat(depth)}x${' b*'.repeat(depth)}`,
    'strong words': (depth) => `${'**'.repeat(depth)}x${'**'.repeat(depth)}`,
    elements: (depth) => `${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}`,
    details: (depth) => `${'<details>\n\n'.repeat(depth)}x`,
    'brackets in a time': (depth) => `We answer within ${'('.repeat(depth)}3${')'.repeat(depth)} days.`,
    headings: (depth) => '#'.repeat(depth),
    sections: (depth) =>
      Array.from({ length: Math.min(depth, 3_000) }, (_, index) => `${'#'.repeat((index % 6) + 1)} x\n`).join(
        '\n',
      ),
  };
  for (const [name, nest] of Object.entries(deep)) {
    it(`does not overflow the stack: ${name}`, () => {
      for (const depth of [10, 50, 500, 50_000]) {
        const text = `# Security Policy\n\n${nest(depth)}\n`;
        const policy = readPolicy(text);
        for (const format of ['markdown', 'restructuredtext', 'asciidoc'] as const)
          lint(policy, { ...contextOf({}), format });
        inspect(policy);
      }
    });
  }
});
