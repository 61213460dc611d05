import { equal } from 'node:assert/strict';
import { serialize } from 'node:v8';
import { assert, property, string } from 'fast-check';
import { compact } from '../../../server/src/core/markdown/compact';
import { readMarkdown } from '../../../server/src/core/markdown/read';

/** What V8 writes of a string begins with this when each of its characters takes one byte. */
const ONE_BYTE = '"'.charCodeAt(0);
/** Behind the header of two bytes. */
const TAG = 2;

const takesOneByte = (text: string): boolean => serialize(text)[TAG] === ONE_BYTE;

describe('compact texts', () => {
  it('a part of a wide text is as narrow as its own characters', () => {
    const whole = 'Write to us — we answer within 3 days.';
    const part = whole.slice(14);
    equal(takesOneByte(part), false);
    equal(takesOneByte(compact(part)), true);
  });

  it('a text is the same as before', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        equal(compact(text), text);
      }),
    );
    equal(compact('\ud800 alone'), '\ud800 alone');
    equal(compact('\u2028 and \u0000'), '\u2028 and \u0000');
  });

  const texts: readonly (readonly [what: string, text: string, narrow: boolean])[] = [
    ['beside a dash', '# Policy — ours\n\nWrite to security@acme.dev.', true],
    ['with a dash, which is read as a hyphen', 'Write to us — we answer.', true],
    ['with quotation marks', '“Write to us”', true],
    ['with an accent', 'Écrivez-nous – répondre prend 3 jours.', true],
    ['with a sign of its own', '| Version | ✅ |', false],
    ['in another script', '请报告漏洞。', false],
  ];
  for (const [what, text, narrow] of texts) {
    it(`what is read of a text ${what}`, () => {
      const last = readMarkdown(text).units.at(-1);
      equal(takesOneByte(last?.prose.text ?? ''), narrow);
    });
  }
});
