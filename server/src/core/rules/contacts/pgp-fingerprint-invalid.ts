import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'The printed key fingerprint has a wrong length or inconsistent parts.',
  why: 'The fingerprint is what a reporter compares before trusting a key. The one of an OpenPGP key has 40 hexadecimal digits (version 4) or 64 (version 6), and the key ID of version 4 is its end. One that lost a group was copied wrong, or belongs to another key.',
  detects:
    'The digits after "fingerprint" or `openpgp4fpr:`, without their spaces and colons, when they are neither 40 nor 64, and a key ID in the same place that is not the end of the fingerprint. 32 digits are the obsolete kind of version 3. Fewer than 24 digits are taken for something else, and so are the fingerprints of SSH, TLS, certificates and signatures of files.',
  remedy:
    'Print the fingerprint anew, as `gpg --fingerprint` shows it. There is no quick fix: the right digits are in your key and not in this document.',
  whenToTurnOff: 'When the fingerprint belongs to another kind of key.',
  messages: {
    length: 'This fingerprint has {digits} digits, and those of OpenPGP keys have 40 or 64: copy it anew.',
    old: 'A fingerprint of 32 digits belongs to an obsolete version 3 key: give one of a current key.',
    id: 'The key ID {id} is not the end of this fingerprint: give both of the same key.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Encryption\n\nFingerprint: 1A2B 3C4D 5E6F 7081 92A3 B4C5 D6E7 F809 1A2B\n',
      '# Security Policy\n\n## Encryption\n\nKey ID 0123456789ABCDEF, fingerprint 1A2B 3C4D 5E6F 7081 92A3  B4C5 D6E7 F809 1A2B 3C4D\n',
    ],
    passes: [
      '# Security Policy\n\n## Encryption\n\nFingerprint: 1A2B 3C4D 5E6F 7081 92A3  B4C5 D6E7 F809 1A2B 3C4D\n',
      '# Security Policy\n\n## Verifying the server\n\nThe fingerprint of the SSH host key is 1A2B3C4D5E6F708192A3B4C5D6E7F809.\n',
    ],
  },
  *check({ policy }) {
    for (const key of policy.keys) {
      const { kind, value = '' } = key;
      if (kind === 'wrong-length') yield { at: key, message: 'length', values: { digits: value } };
      if (kind === 'old-fingerprint') yield { at: key, message: 'old' };
      if (kind === 'other-id') yield { at: key, message: 'id', values: { id: value.toUpperCase() } };
    }
  },
});
