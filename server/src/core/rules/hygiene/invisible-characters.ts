import { t } from '../../l10n';
import { absolute, sourceOf } from '../../markdown/located';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'Bidirectional control or invisible characters occur in the text.',
  why: 'What is shown is not what is copied: a report to an address that holds such a character goes elsewhere or nowhere. They come with text that is pasted from web pages and word processors, and are used to deceive.',
  detects:
    'Bidirectional controls, zero-width characters, soft hyphens and tag characters; and Cyrillic or Greek letters among Latin ones in an address or host. Joined emoji, a byte order mark at the start of the file, and marks that Arabic, Hebrew, Indic and other scripts need are left alone.',
  remedy:
    'Remove them, or type the address anew. The quick fix removes invisible characters; which letters were meant it cannot know.',
  whenToTurnOff: 'When the text is in a script that needs such characters and the rule does not know it.',
  messages: {
    invisible: 'Characters that nobody can see stand here ({code}): remove them.',
    lookalike: '"{text}" holds letters that only look like Latin ones: type it anew.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nWrite to security@\u0430cme.dev.\n',
      '# Security Policy\n\nWrite to security\u200B@acme.dev.\n',
    ],
    passes: [
      '# Security Policy\n\n\u{1F469}\u200D\u{1F4BB} Thanks! Write to security@acme.dev.\n',
      '# Политика безопасности\n\nПишите на security@acme.dev.\n',
    ],
  },
  *check({ policy }) {
    for (const found of policy.invisibleText) {
      if (found.kind === 'lookalike') {
        yield { at: found, message: 'lookalike', values: { text: sourceOf(found) } };
        continue;
      }
      const codes = [...new Set(sourceOf(found))].map(
        (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      );
      yield {
        at: found,
        message: 'invisible',
        values: { code: codes.join(', ') },
        fixes: () =>
          composeFix(
            'remove-invisible',
            t('Remove the invisible characters'),
            [{ span: absolute(found), newText: '' }],
            {
              safe: true,
            },
          ),
      };
    }
  },
});
