import { remember } from '../../collections/remember';
import type { Block } from '../../markdown/model';
import type { ExposedSecret } from '../model';
import { matchesOf } from '../text/matches';

/** What a secret is, by how it begins: token formats that cannot be mistaken for words. */
export const SECRETS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['private key', /^[ \t>]*-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/gm],
  ['AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{40,255})\b/g],
  ['GitLab token', /\bglpat-[\w-]{20,64}/g],
  ['Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{20,200}/g],
  ['JSON web token', /\beyJ[\w-]{8,2000}\.eyJ[\w-]{5,4000}\.[\w-]{4,1000}/g],
  ['Google API key', /\bAIza[\w-]{35}/g],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['Stripe key', /\b[rs]k_live_[A-Za-z0-9]{16,200}/g],
  ['age identity', /\bAGE-SECRET-KEY-1[0-9A-Z]{50,70}\b/g],
];

/** What all of them have. */
const SIGN = /PRIVATE KEY|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|eyJ|AIza|npm_|k_live_|AGE-SECRET/;

/** Made up to be shown: documented ones, cut ones, and ones that somebody typed without thinking. */
const MADE_UP =
  /example|sample|dummy|fake|your|redacted|secret|changeme|([x*.0-9a-z])\1{5}|12345|abcdef|qwerty/i;

/** The secrets in a block, code and comments included; `span` covers the secret, a key as far as the block goes. */
export const secretsIn = remember((block: Block): readonly ExposedSecret[] => {
  const { source } = block;
  if (!SIGN.test(source)) return [];
  return SECRETS.flatMap(([kind, pattern]) =>
    matchesOf(pattern, source).flatMap((match) => {
      const start = match.index + (/^[ \t>]*/.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      if (kind === 'private key') {
        // What follows is left out, or is no key.
        if (/^\s*(?:\.{3}|…|\[|<|x{3}|-----END|\w+\.{3})|^[^\r\n]*\S/i.test(source.slice(end, end + 80)))
          return [];
        const close = /-----END [A-Z0-9 ]{0,60}PRIVATE KEY(?: BLOCK)?-----/.exec(source.slice(end));
        return [
          {
            block,
            span: { start, end: close ? end + close.index + close[0].length : source.trimEnd().length },
            kind,
          },
        ];
      }
      return MADE_UP.test(match[0]) ? [] : [{ block, span: { start, end }, kind }];
    }),
  ).sort((a, b) => a.span.start - b.span.start);
});
