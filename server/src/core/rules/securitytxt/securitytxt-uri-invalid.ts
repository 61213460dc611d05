import type { Fix } from '../../edits';
import { t } from '../../l10n';
import type { RepositoryFacts } from '../../repository/facts';
import { securityTxtOf } from '../../securitytxt/document';
import { fixOf, removeField, writeValue } from './edits';
import { isFilledIn, type Field } from '../../securitytxt/fields';
import { URI_FIELDS, uriProblem, type UriProblem } from '../../securitytxt/uris';
import { defineRule, type RuleContext } from '../rule';
import { contactUri, ownPolicy, pageOf } from './own-policy';

export default defineRule({
  applies: 'security.txt',
  severity: 'error',
  tier: 1,
  profiles: { minimal: true, recommended: true, strict: true },
  statement: 'The value of a field of security.txt is no URI, or one of the web without https.',
  why: 'The values must be URIs, such as `mailto:`, `tel:` and `https:`, and those of the web must begin with `https://` [RFC9116]. Programs that read the file cannot use another value, and what is fetched with http can be changed on its way.',
  detects:
    'The fields Acknowledgments, Canonical, Contact, CSAF, Encryption, Hiring and Policy: a value without a scheme, with white space in it, with `http`, or none at all. Schemes that are seldom used, such as `dns:` and `openpgp4fpr:`, are fine. A value that another program fills in is left alone.',
  remedy:
    'Write the scheme before the address: `mailto:security@acme.dev`. The quick fix does where it is clear which one is missing, and writes https for http; open the address afterwards, as a host may not answer there. An empty field is filled from the policy of the repository, or deleted.',
  whenToTurnOff: 'When the file is the source from which another program makes the real one.',
  messages: {
    malformed: '"{value}" is no URI: begin it with a scheme, such as mailto:, tel: or https://.',
    insecure: '{name} names an address with http: use https, which every address of the web needs here.',
    empty: '{name} has no value: write a URI, or delete the line.',
  },
  examples: {
    violates: ['Contact: security@acme.dev\n', 'Policy: http://acme.dev/security\n'],
    passes: [
      'Contact: mailto:security@acme.dev\n',
      'Encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f\n',
    ],
  },
  *check(context) {
    const file = securityTxtOf(context.policy.document);
    for (const field of file.fields) {
      const { name, value, valueSpan, nameSpan } = field;
      const problem =
        name !== undefined && URI_FIELDS.has(name) && !isFilledIn(value) ? uriProblem(value) : undefined;
      if (name === undefined || !problem) continue;
      const fixes = () => fixesOf(field, problem, context);
      const at = file.at(value === '' ? nameSpan : valueSpan);
      yield problem.kind === 'malformed'
        ? { at, message: problem.kind, values: { value }, fixes }
        : { at, message: problem.kind, values: { name }, fixes };
    }
  },
});

function fixesOf(
  field: Field,
  { kind, better }: UriProblem,
  { policy: { document }, repository }: RuleContext,
): Fix[] {
  const { name } = field;
  if (better !== undefined)
    return [
      fixOf(document, 'correct-uri', t('Write {0}', better), [writeValue(document, field, better)], {
        // A host may not answer to https.
        safe: kind === 'malformed' && better.startsWith('mailto:'),
      }),
    ];
  if (kind !== 'empty') return [];
  const known = knownValue(name, repository);
  if (known !== undefined)
    return [fixOf(document, 'fill-in', t('Write {0}', known), [writeValue(document, field, known)])];
  const isOnly = securityTxtOf(document).fields.filter((other) => other.name === name).length === 1;
  // Without a contact the file would be of no use.
  if (name === 'Contact' && isOnly) return [];
  return [fixOf(document, 'remove-field', t('Delete this line'), [removeField(document, field)])];
}

/** What the policy of the repository says in place of a field. */
function knownValue(name: Field['name'], repository: RepositoryFacts): string | undefined {
  if (name === 'Contact') return contactUri(repository);
  const path = name === 'Policy' ? ownPolicy(repository)?.path : undefined;
  return path === undefined ? undefined : pageOf(path, repository);
}
