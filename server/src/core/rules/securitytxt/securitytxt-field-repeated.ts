import { t } from '../../l10n';
import { securityTxtOf } from '../../securitytxt/document';
import { fixOf, removeField, replacePart } from './edits';
import { ONCE, type Field, type FieldName } from '../../securitytxt/fields';
import { defineRule } from '../rule';

export default defineRule({
  applies: 'security.txt',
  severity: 'error',
  tier: 1,
  profiles: { minimal: true, recommended: true, strict: true },
  statement: 'A field that may stand once in security.txt is repeated.',
  why: 'Which of the two holds is for nobody to tell: `Expires` and `Preferred-Languages` must not appear more than once [RFC9116].',
  detects:
    '`Expires`, `Preferred-Languages` or `Bug-Bounty` stands on another line already. All other fields may be repeated.',
  remedy:
    'Keep one of the lines. One quick fix writes the languages of all lines into the first, another one deletes the later line.',
  whenToTurnOff: 'Never: readers may refuse such a file.',
  messages: { repeated: '{name} stands above already, and may stand only once: keep one of the two.' },
  examples: {
    violates: [
      'Expires: 2027-01-01T00:00:00Z\nExpires: 2027-02-01T00:00:00Z\n',
      'Preferred-Languages: en\nPreferred-Languages: de\n',
    ],
    passes: ['Contact: mailto:a@acme.dev\nContact: https://acme.dev/r\n', 'Preferred-Languages: en, de\n'],
  },
  *check({ policy: { document } }) {
    const file = securityTxtOf(document);
    const firsts = new Map<FieldName, Field>();
    for (const field of file.fields) {
      const { name } = field;
      if (name === undefined || !ONCE.has(name)) continue;
      const first = firsts.get(name);
      if (!first) {
        firsts.set(name, field);
        continue;
      }
      const isSame = first.value === field.value;
      yield {
        at: file.at(field.span),
        message: 'repeated',
        values: { name },
        related: [{ message: t('It stands here first.'), at: file.at(first.span) }],
        fixes: () => [
          ...(name === 'Preferred-Languages' && !isSame
            ? [
                fixOf(
                  document,
                  'join-languages',
                  t('Write all languages into one line'),
                  [
                    replacePart(document, first.valueSpan, joined(first, field)),
                    removeField(document, field),
                  ],
                  { safe: true },
                ),
              ]
            : []),
          fixOf(document, 'remove-field', t('Delete this line'), [removeField(document, field)], {
            safe: isSame,
          }),
        ],
      };
    }
  },
});

/** The languages of both, each once. */
const joined = (first: Field, second: Field): string =>
  [...new Set(`${first.value},${second.value}`.split(',').map((language) => language.trim()))]
    .filter((language) => language !== '')
    .join(', ');
