import { DOCUMENT_START } from '../../markdown/located';
import type { Located, MarkdownDocument } from '../../markdown/model';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  applies: 'every file',
  profiles: everyProfileBut(),
  statement: 'The file is not valid UTF-8.',
  why: 'Forges, browsers and editors read a policy as UTF-8 and show a replacement character for whatever is not: a name is disfigured, and a report to an address that holds one goes nowhere.',
  detects:
    'Files whose bytes are not valid UTF-8, at the first character that cannot be read; the rest is judged with replacement characters. `--fix` leaves such a file alone, since writing it would lose what the bytes once meant. The text of an open editor has been read already, so nothing is said of it.',
  remedy: 'Open the file in the encoding that it was written in, and save it as UTF-8.',
  whenToTurnOff: 'When the file must stay in another encoding for the sake of a tool that reads it.',
  messages: {
    invalid: 'The file is not valid UTF-8, so readers see replacement characters: save it as UTF-8.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\nWrite to Ren\uFFFDe at security@acme.dev.\n',
        repository: { isUtf8: false },
      },
    ],
    passes: ['# Security Policy\n\nWrite to Renée at security@acme.dev.\n'],
  },
  *check({ policy, repository }) {
    if (repository.isUtf8 === false) yield { at: firstReplacement(policy.document), message: 'invalid' };
  },
});

/** The first character that could not be read; the start of the document when it stands outside of all blocks, as in front matter. */
function firstReplacement({ blocks }: MarkdownDocument): Located {
  for (const block of blocks) {
    const start = block.source.indexOf('\uFFFD');
    if (start >= 0) return { block, span: { start, end: start + 1 } };
  }
  return DOCUMENT_START;
}
