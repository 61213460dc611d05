import { t } from '../../l10n';
import { sourceOf } from '../../markdown/located';
import type { Span } from '../../markdown/model';
import { securityTxtOf } from '../../securitytxt/document';
import { correctName, fixOf, replacePart } from './edits';
import { ONCE } from '../../securitytxt/fields';
import { defineRule } from '../rule';

export default defineRule({
  applies: 'security.txt',
  severity: 'information',
  tier: 3,
  profiles: { recommended: true, strict: true },
  statement: 'A line of security.txt has a name that is not known, or is no field.',
  why: 'Readers must ignore what they do not know, so that a misspelt name loses what it says [RFC9116].',
  detects:
    'A name that is not registered, in any case; a field without a colon, or with other white space around it than one space behind the colon; and a line that is neither a field nor a comment, several in a row being one. What another program fills in is left alone.',
  remedy:
    'Use one of the registered names, or begin the line with `#`. The quick fix writes the name that was probably meant, the colon, or the mark of a comment.',
  whenToTurnOff: 'When the readers of the file know fields of your own.',
  messages: {
    misspelt: '"{written}" is no field of security.txt, so readers ignore it: write {name}.',
    unknown: '"{written}" is no field of security.txt, so readers ignore it: begin the line with "#".',
    spaced: 'A field is written "{name}: value": a program may not read it otherwise.',
    stray:
      'This line is no field, so programs cannot read it: begin it with "#", or with the name of a field.',
  },
  examples: {
    violates: ['Acknowledgements: https://acme.dev/thanks\n', 'Contact mailto:security@acme.dev\n'],
    passes: ['Acknowledgments: https://acme.dev/thanks\n', '# comment\n'],
  },
  *check({ policy: { document } }) {
    const file = securityTxtOf(document);
    const asComment = (lines: readonly Span[]) =>
      fixOf(
        document,
        'make-comment',
        t('Make it a comment'),
        lines.map(({ start }) => replacePart(document, { start, end: start }, '# ')),
      );
    for (const field of file.fields) {
      const { name, meant, form, written, nameSpan, span } = field;
      if (name !== undefined && form === 'regular') continue;
      const at = file.at(nameSpan);
      const known = name ?? meant;
      if (known === undefined) {
        yield { at, message: 'unknown', values: { written }, fixes: () => [asComment([span])] };
        continue;
      }
      const same = file.fields.filter((other) => (other.name ?? other.meant) === known);
      const first = same.find((other) => other.name === known) ?? same[0];
      // What may stand once, and stands elsewhere, is not to be written again.
      const isThere = name === undefined && ONCE.has(known) && first !== field;
      const isKnown = written.toLowerCase() === known.toLowerCase();
      const fixes = () => [
        isThere ? asComment([span]) : correctName(document, field, isKnown ? written : known),
      ];
      yield isKnown
        ? { at, message: 'spaced', values: { name: known }, fixes }
        : { at, message: 'misspelt', values: { written, name: known }, fixes };
    }
    let run: Span[] = [];
    for (const stray of file.strays) {
      const end = run.at(-1)?.end;
      const goesOn = end !== undefined && sourceOf(file.at({ start: end, end: stray.start })).trim() === '';
      if (goesOn) {
        run.push(stray);
        continue;
      }
      const lines = (run = [stray]);
      yield { at: file.at(stray), message: 'stray', fixes: () => [asComment(lines)] };
    }
  },
});
