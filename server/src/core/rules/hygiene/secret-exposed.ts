import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { Span } from '../../markdown/model';
import type { ExposedSecret } from '../../policy/model';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  profiles: { minimal: true, recommended: true, strict: true },
  statement: 'A credential or private key stands in the policy.',
  why: 'The file is public, and so is its history. The badge asks that no valid private credential leaks [BPB]; a bearer token with cookies was found in a real policy.',
  detects:
    'Private keys in PEM, OpenPGP and age form, and tokens whose form leaves no doubt: AWS, GitHub, GitLab, Slack, Google, npm, Stripe, and JSON web tokens. They are found in code and comments too. Public keys, documented examples, shortened values and values of one repeated character are left alone, and so are passwords: in policies they are nearly always examples. The message never shows the secret.',
  remedy:
    'Revoke it first: whoever has read the file has it, and it stays in the history of the repository. Then remove it. The quick fix puts a mark in its place.',
  whenToTurnOff: 'Never; suppress the one line if the value was made up.',
  messages: {
    secret: 'A secret ({kind}) stands here for everybody to read: revoke it, then remove it from the text.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n-----BEGIN PGP PRIVATE KEY BLOCK-----\n',
      '# Security Policy\n\n```http\nAuthorization: Bearer eyJhbGciOiJIUzUxMiJ9.eyJzdWIiOiIxIn0.c2ln\n```\n',
    ],
    passes: [
      '# Security Policy\n\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n',
      '# Security Policy\n\nRotate keys such as AKIAIOSFODNN7EXAMPLE regularly, and never commit `-----BEGIN PRIVATE KEY-----`.\n',
    ],
  },
  *check({ policy }) {
    for (const secret of policy.secrets) {
      yield {
        at: secret,
        message: 'secret',
        values: { kind: t(secret.kind) },
        fixes: () =>
          composeFix('redact', t('Replace it by [REDACTED]'), [
            { span: wholeOf(secret, policy.document.text), newText: '[REDACTED]' },
          ]),
      };
    }
  },
});

/** With the rest of a key that goes on behind a blank line: what is left of it would still be a key. */
function wholeOf(secret: ExposedSecret, text: string): Span {
  const { start, end } = absolute(secret);
  if (secret.kind !== 'private key' || END_OF_KEY.test(text.slice(start, end))) return { start, end };
  const rest = text.slice(end, end + LONGEST_KEY);
  const last = END_OF_KEY.exec(rest);
  const next = rest.indexOf('-----BEGIN ');
  return last === null || (next >= 0 && next < last.index)
    ? { start, end }
    : { start, end: end + last.index + last[0].length };
}

const END_OF_KEY = /-----END [A-Z0-9 ]{0,60}PRIVATE KEY(?: BLOCK)?-----/;

/** In UTF-16 units; keys of 16,384 bits with their signatures are shorter. */
const LONGEST_KEY = 50_000;
