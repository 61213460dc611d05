import { deepEqual } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

const PRINT = '0FB0 440B 1B88 6F9D D932  3BBC 75F1 F58F CAA3 B471';

describe('keys', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'If possible, encrypt your message with our PGP key.': ['offer'],
    'Please encrypt the report.': ['offer'],
    'Send us a PGP-encrypted e-mail.': ['offer'],
    '- Fingerprint: (To be added)': ['offer'],
    '- **Mail**: security@acme.dev (PGP key: soon)': ['offer'],
    'We do not support PGP-encrypted mail.': [],
    'Please do not encrypt the message.': [],
    'Encrypt your message with our PGP key, which you get on request.': ['key', 'offer'],
    'Add your PGP key to the report.': ['key'],
    'Backups are encrypted with AES.': [],
    'Encrypt your data at rest.': [],
    'Use [our PGP key](https://acme.dev/pgp.asc).': ['key', 'offer'],
    'Use [our PGP key](#key).': ['offer'],
    'Our PGP key is on keys.openpgp.org.': ['key', 'offer'],
    'Key: openpgp4fpr:0fb0440b1b886f9dd9323bbc75f1f58fcaa3b471': ['key'],
    [`Fingerprint: ${PRINT}`]: ['key', 'offer'],
    '```\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n```': ['key'],
    'Fingerprint: 0FB0 440B 1B88 6F9D D932 3BBC 75F1 F58F CAA3': ['wrong-length 36', 'offer'],
    'Fingerprint: 0FB0440B1B886F9DD9323BBC75F1F58F': ['old-fingerprint 32', 'offer'],
    [`Key ID AAAAAAAAAAAAAAAA, fingerprint ${PRINT}`]: ['other-id aaaaaaaaaaaaaaaa', 'key'],
    [`Key ID 0x75F1F58FCAA3B471, fingerprint ${PRINT}`]: ['key'],
    'SSH host key fingerprint 0FB0440B1B886F9DD9323BBC75F1F58F': [],
    'The fingerprint of a device is a hash.': [],
    'Key: http://acme.dev/pgp.asc': ['key', 'insecure-link'],
    'Key: http://acmeacmeacmeacme.onion/pgp.asc': ['key'],
    'Fetch the key from hkp://keys.acme.dev.': ['insecure-link'],
    'MD5 of the key: d41d8cd98f00b204e9800998ecf8427e': ['checksum'],
    'MD5 of the file: d41d8cd98f00b204e9800998ecf8427e': [],
  };
  for (const [text, wanted] of Object.entries(cases)) {
    it(text, () =>
      deepEqual(
        readPolicy(`# Security Policy\n\n## Reporting a Vulnerability\n\n${text}\n`).keys.map(
          ({ kind, value }) => (value === undefined ? kind : `${kind} ${value}`),
        ),
        wanted,
      ),
    );
  }
});
