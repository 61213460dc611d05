import type { TextEdit } from '../../edits';
import { t } from '../../l10n';
import { absolute, sourceOf } from '../../markdown/located';
import type { Located } from '../../markdown/model';
import type { PlaceholderText } from '../../policy/model';
import { writeContact } from '../addresses';
import { composeFix } from '../compose';
import { firstInLine, overlappingPlaces } from '../places';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';
import type { RuleContext } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  profiles: everyProfileBut('ai-review'),
  requirements: {
    'osps-baseline-1': 'OSPS-VM-02.01',
    'osps-baseline-2': 'OSPS-VM-02.01',
    'osps-baseline-3': 'OSPS-VM-02.01',
  },
  statement: 'A contact is a placeholder that was never filled in.',
  why: 'Reports go nowhere, while every check for the presence of a policy still passes. Templates come with markers for the address [OVG], [TAG], and they are easily overlooked.',
  detects:
    'Fill-in markers where a contact is expected: `[INSERT CONTACT METHOD]`, `<your e-mail>`, `{{email}}`, `$VMTalias`, `SECURITY_CONTACT_EMAIL`, addresses such as `your-email@` or `security@yourdomain.com`, and "to be added" as the whole value of a contact. Short real addresses and addresses written with braces against spam are left alone.',
  remedy:
    'Write the address that somebody reads. The quick fix puts in the address that the repository names, or asks for it.',
  whenToTurnOff: 'Only in a file that is itself a template for others to fill in.',
  messages: {
    placeholder: '"{text}" is a placeholder, so reports go nowhere: write the real address or link.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nSend an e-mail to [INSERT SECURITY CONTACT EMAIL].\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nContact us at `security@yourdomain.com`.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nSend an e-mail to security@acme.dev.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nSend your report to me@jdoe.dev.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const texts = policy.placeholders.filter(({ contact }) => contact);
    const isText = overlappingPlaces(texts);
    const channels = policy.channels
      .filter((channel) => channel.problem === 'placeholder' && !isText(channel))
      .map(({ block, span, value }) => ({ block, span, text: value }));
    const isFirst = firstInLine();
    for (const { block, span, text } of [...channels, ...texts]) {
      const at = { block, span };
      // "security@placeholder.local (update later)" is one contact that was not filled in.
      if (!isFirst(at)) continue;
      yield {
        at,
        message: 'placeholder',
        values: { text },
        fixes: () =>
          composeFix(
            'replace-contact',
            t('Replace it by the security contact'),
            withoutNotes(context, at, texts),
          ),
      };
    }
  },
});

/**
 * The contact in its place; the note behind it, such as "(update later)", has done its work. None for a note behind an address that looks real: nobody knows
 * whether it is.
 */
function withoutNotes(
  context: RuleContext,
  at: Located,
  texts: readonly PlaceholderText[],
): readonly TextEdit[] {
  if (/^[(（]/.test(sourceOf(at))) return [];
  const written = writeContact(context, at);
  const note = texts.find(
    ({ block, span, text }) =>
      block === at.block &&
      span.start >= at.span.end &&
      /^[(（]/.test(text) &&
      block.source.slice(at.span.end, span.start).trim() === '',
  );
  return note === undefined || written.some(({ snippetOnly }) => snippetOnly)
    ? written
    : [...written, { span: { start: absolute(at).end, end: absolute(note).end }, newText: '' }];
}
