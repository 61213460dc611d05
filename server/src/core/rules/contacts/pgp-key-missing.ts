import { insertSentence, removeSpan, removeUnit, sentence } from '../../fixes';
import { overlapping } from '../../collections/spans';
import { t } from '../../l10n';
import { absolute, placeOf, sourceOf } from '../../markdown/located';
import type { KeyMention } from '../../policy/model';
import { rangeOf } from '../anchors';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';
import type { RuleContext } from '../rule';
import { isAllOf, sentenceWith } from '../sentences';

export default defineRule({
  severity: 'warning',
  tier: 2,
  judges: 'whole document',
  profiles: { recommended: true, strict: true },
  statement: 'Encryption is offered or demanded, but no key, fingerprint or link is given.',
  why: 'A reporter who wants to encrypt cannot, and one who must will not report. Such sentences are left over when the link of a template is taken out [MS], or wait for a key that never came.',
  detects:
    'The policy asks to encrypt the message or report, speaks of its PGP, GPG or S/MIME key, or has an empty "Fingerprint", while nothing in the whole document is a key: no armoured block, fingerprint, key ID or `age1` recipient, no link to a key, key server or Keybase, no file with one, and no word that it is given on request. Refusals ("we do not use PGP"), the key of the reporter, and encryption of data are left alone.',
  remedy:
    'Give the fingerprint and an `https` link to the key, or take the sentence out. The quick fixes do one or the other.',
  whenToTurnOff: 'When everybody who reports has the key from elsewhere.',
  messages: {
    missing: '"{text}": there is no key to encrypt with; give its fingerprint and a link, or leave this out.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev. If possible, encrypt your message with our PGP key.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\n- E-mail: security@acme.dev\n- PGP key: soon\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev. Encrypt your message with [our PGP key](https://acme.dev/pgp.asc).\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev. You get our PGP key on request.\n',
    ],
  },
  *check(context) {
    const { keys } = context.policy;
    const offer = keys.find(({ kind }) => kind === 'offer');
    if (!offer || keys.some(({ kind }) => kind !== 'offer')) return;
    const others = keys.filter((key) => key !== offer);
    yield {
      at: offer,
      message: 'missing',
      values: { text: sourceOf(offer) },
      related: others.map((at) => ({ message: t('This speaks of a key too.'), at })),
      fixes: () =>
        listFixes(
          ...composeFix(
            'add-key',
            t('Add the fingerprint and the link'),
            insertSentence(context, offer.unit, sentence(context, 'key')),
          ),
          ...composeFix('remove-encryption', t('Take the encryption out'), removal(context, offer)),
        ),
    };
  },
});

/** The sentence, or the item that it is all of; nothing where it gives an address too. */
function removal({ policy }: RuleContext, offer: KeyMention) {
  const { unit } = offer;
  const range = sentenceWith(offer);
  const isPart = overlapping(range ? [placeOf(unit, range).span] : []);
  if (!range || policy.channels.some((channel) => channel.unit === unit && isPart(channel.span))) return [];
  if (isAllOf(unit, range))
    return unit.kind === 'item' || unit.kind === 'paragraph' ? removeUnit(policy, unit) : [];
  const place = rangeOf(unit, range);
  return place ? removeSpan(policy, absolute(place)) : [];
}
