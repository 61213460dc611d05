import { closest } from '../../collections/suggest';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { DIRECTIVE_KINDS, readUnknownDirectives } from '../../suppression/directives';
import { composeFix } from '../compose';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  applies: 'every file',
  profiles: everyProfileBut(),
  statement: 'A comment begins like one that turns rules off, and is none.',
  why: 'The comment does nothing, and the finding that it was written for stays.',
  detects:
    'Comments that begin with `securitypolicy-` and go on with anything but `disable`, `enable`, `disable-line`, `disable-next-line` or `disable-file`. One that is close to none of these is a hint: a later version may know it.',
  remedy: 'Correct the word. The message names the closest one.',
  whenToTurnOff: 'When another version of the checker, which knows the comment, reads the same file.',
  messages: {
    unknown: 'There is no comment "securitypolicy-{word}": it turns nothing off.',
    misspelt: 'There is no comment "securitypolicy-{word}": did you mean "securitypolicy-{other}"?',
  },
  examples: {
    violates: [
      '# Security Policy\n\n<!-- securitypolicy-disable-nextline contact-unspecified -->\nWrite to security@acme.dev.\n',
      '<!-- securitypolicy-ignore scope-missing -->\n\n# Security Policy\n\nWrite to security@acme.dev.\n',
    ],
    passes: [
      '# Security Policy\n\n<!-- securitypolicy-disable-next-line contact-unspecified -->\nWrite to security@acme.dev.\n',
      '# Security Policy\n\n<!-- The securitypolicy-checker reads this file. -->\nWrite to security@acme.dev.\n',
    ],
  },
  *check({ policy }) {
    for (const { word, ...at } of readUnknownDirectives(policy.document)) {
      const other = closest(word, DIRECTIVE_KINDS);
      if (other === undefined) yield { at, message: 'unknown', values: { word }, atMost: 'hint' };
      else
        yield {
          at,
          message: 'misspelt',
          values: { word, other },
          fixes: () =>
            composeFix('correct-directive', t('Write "{0}"', other), [
              { span: absolute(at), newText: other },
            ]),
        };
    }
  },
});
