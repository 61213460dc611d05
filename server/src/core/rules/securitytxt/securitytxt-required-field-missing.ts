import type { Fix } from '../../edits';
import { t } from '../../l10n';
import { securityTxtOf, startOf } from '../../securitytxt/document';
import { nextExpiry } from '../../securitytxt/dates';
import { correctName, fixOf, insertLine } from './edits';
import { defineRule, type RuleContext } from '../rule';
import { contactUri } from './own-policy';

export default defineRule({
  applies: 'security.txt',
  severity: 'error',
  tier: 1,
  judges: 'whole document',
  profiles: { minimal: true, recommended: true, strict: true },
  statement: '`Contact` or `Expires` is missing in security.txt.',
  why: 'Both must always be there [RFC9116]: without a contact the file is of no use, and without a date nobody can tell whether it still holds. Scanners reject a file that lacks one.',
  detects:
    'No line has the name of the field, in any case. A line in which the name is misspelt, or is not followed by a colon, is shown as the cause, since readers have to ignore it. Comments do not count, and of a signed file only the text that is signed does.',
  remedy:
    'Write the field. The quick fix takes the contact from the policy of the repository, and a year from today but for a day as the date; without a policy that names one, an editor asks for the address. Expires is a promise that the contacts are read until then.',
  whenToTurnOff: 'When the file is the source from which another program makes the real one.',
  messages: {
    contact: 'There is no Contact: say where vulnerabilities can be reported, as mailto:, tel: or https://.',
    expires: 'There is no Expires: say until when the file holds, at most a year ahead.',
    misspelt: '"{written}" is not read as {name}, which every security.txt needs: write "{name}: ".',
  },
  examples: {
    violates: ['Contact: mailto:security@acme.dev\n', 'Expires: 2027-01-01T00:00:00Z\n'],
    passes: [
      'Contact: mailto:security@acme.dev\nExpires: 2027-05-01T00:00:00Z\n',
      'contact: https://acme.dev/report\nEXPIRES: 2027-05-01T00:00:00Z\n',
    ],
  },
  *check(context) {
    const { document } = context.policy;
    const file = securityTxtOf(document);
    for (const name of ['Contact', 'Expires'] as const) {
      if (file.fields.some((field) => field.name === name)) continue;
      const misspelt = file.fields.find(({ meant }) => meant === name);
      if (misspelt) {
        yield {
          at: file.at(misspelt.nameSpan),
          message: 'misspelt',
          values: { name, written: misspelt.written },
          fixes: () => [correctName(document, misspelt, name)],
        };
      } else {
        yield {
          at: startOf(file),
          message: name === 'Contact' ? 'contact' : 'expires',
          fixes: () => [name === 'Contact' ? addContact(context) : addExpires(context)],
        };
      }
    }
  },
});

function addContact({ policy: { document }, repository }: RuleContext): Fix {
  const uri = contactUri(repository);
  if (uri !== undefined)
    return fixOf(document, 'add-contact', t('Write the contact of the policy, {0}', uri), [
      insertLine(document, `Contact: ${uri}`, undefined),
    ]);
  // Nobody knows the address: only an editor that asks for it can write the line.
  const { span, newText } = insertLine(document, 'Contact: mailto:', undefined);
  const snippet = newText.replace('mailto:', 'mailto:${1}');
  return fixOf(document, 'add-contact', t('Write a contact'), [
    { span, newText: '', snippet, snippetOnly: true },
  ]);
}

function addExpires({ policy: { document }, today }: RuleContext): Fix {
  const expiry = nextExpiry(today);
  const contact = securityTxtOf(document).fields.findLast(({ name }) => name === 'Contact');
  return fixOf(document, 'add-expires', t('Let the file expire on {0}', expiry.slice(0, 10)), [
    insertLine(document, `Expires: ${expiry}`, contact),
  ]);
}
