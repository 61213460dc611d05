import { removeUnit, replaceSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute, sourceOf } from '../../markdown/located';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'The key is fetched over http or verified with a broken hash.',
  why: 'Whoever is on the way can put another key in the place of yours, and then read the reports. RFC 9116 asks for `https` where a key is linked [RFC9116]. MD5 and SHA-1 are broken, and a checksum that stands beside the key proves nothing anyway: the fingerprint does.',
  detects:
    'Links with `http://` that lead to a key or whose words say so, `hkp://` addresses of key servers, and MD5 or SHA-1 checksums beside the word "key". Onion services are encrypted by themselves and left alone.',
  remedy:
    'Link the key with `https://` (`hkps://` for a key server) and give the fingerprint in place of a checksum. The quick fix changes the address, or takes the row or item with the checksum out.',
  whenToTurnOff: 'When the server has no encryption, and the fingerprint is published elsewhere.',
  messages: {
    link: 'The key is fetched without encryption: use {scheme}, or it can be replaced on the way.',
    checksum: 'A checksum with a broken hash does not verify a key: give its fingerprint instead.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Encryption\n\nUse [our key](http://acme.dev/pgp.asc).\n',
      '# Security Policy\n\n## Encryption\n\n- MD5 of the key: `d41d8cd98f00b204e9800998ecf8427e`\n',
    ],
    passes: [
      '# Security Policy\n\n## Encryption\n\nUse [our key](https://acme.dev/pgp.asc).\n',
      '# Security Policy\n\n## Encryption\n\nThe key is openpgp4fpr:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d\n',
    ],
  },
  *check(context) {
    for (const key of context.policy.keys) {
      if (key.kind === 'checksum') {
        const { unit } = key;
        yield {
          at: key,
          message: 'checksum',
          fixes: () =>
            unit.kind === 'item' || unit.kind === 'row'
              ? composeFix('remove-checksum', t('Remove the checksum'), removeUnit(context.policy, unit))
              : [],
        };
      }
      if (key.kind !== 'insecure-link') continue;
      const url = sourceOf(key);
      const isServer = /^hkp:/i.test(url);
      yield {
        at: key,
        message: 'link',
        values: { scheme: isServer ? 'hkps://' : 'https://' },
        fixes: () =>
          key.isWritten
            ? composeFix(
                'use-encryption',
                t('Use the encrypted address'),
                replaceSpan(context, absolute(key), url.replace(/^(hkp|http):/i, '$1s:')),
              )
            : [],
      };
    }
  },
});
