import assert from 'node:assert/strict';
import { DOCUMENT_START } from '../../../server/src/core/markdown/located';
import { formatMessage } from '../../../server/src/core/rules/message';
import { defineRule } from '../../../server/src/core/rules/rule';

const texts = {
  severity: 'hint',
  tier: 1,
  profiles: {},
  statement: 'Something is wrong.',
  why: 'It matters.',
  detects: 'Everything.',
  remedy: 'Do something.',
  whenToTurnOff: 'Never.',
  examples: { violates: [], passes: [] },
} as const;

const at = DOCUMENT_START;

describe('a rule file', () => {
  it('compiles only with messages that exist and the values that they need', () => {
    const rule = defineRule({
      ...texts,
      messages: { plain: 'It is wrong.', filled: 'The {thing} is {how}.' },
      *check() {
        yield { at, message: 'plain' };
        yield { at, message: 'filled', values: { thing: 'door', how: 'open' } };
      },
    });
    assert.equal(rule.messages['plain'], 'It is wrong.');

    defineRule({
      ...texts,
      messages: { plain: 'It is wrong.', filled: 'The {thing} is {how}.' },
      // @ts-expect-error: there is no such message.
      *check() {
        yield { at, message: 'unknown' };
      },
    });
    defineRule({
      ...texts,
      messages: { plain: 'It is wrong.', filled: 'The {thing} is {how}.' },
      // @ts-expect-error: a value is missing.
      *check() {
        yield { at, message: 'filled', values: { thing: 'door' } };
      },
    });
    defineRule({
      ...texts,
      messages: { filled: 'The {thing} is {how}.' },
      // @ts-expect-error: all values are missing.
      *check() {
        yield { at, message: 'filled' };
      },
    });
  });
});

describe('a message', () => {
  it('is one line with its values', () => {
    assert.equal(
      formatMessage('"{text}" is vague.', { text: 'as soon\n  as possible ' }),
      '"as soon as possible" is vague.',
    );
  });

  it('cuts what is too long, between characters', () => {
    const cut = formatMessage('{text}', { text: '😀'.repeat(80) });
    assert.equal(cut, `${'😀'.repeat(59)}…`);
  });

  it('does not keep quiet about a value that is missing', () => {
    assert.throws(() => formatMessage('{text}', {}), /no value for \{text\}/);
  });
});
