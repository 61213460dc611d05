import { remember } from '../../collections/remember';
import { ownWays } from './companions';
import { readPolicy } from '../read';

/** A form or template for public issues asks for what only the maintainers should read, and leads nobody to a private way. */
export const collectsVulnerabilities = remember(
  ({ path, text }: { readonly path: string; readonly text: string }): boolean => {
    const words = /\.ya?ml$/i.test(path) ? wordsOfForm(text) : withoutFrontMatter(text);
    if (!ASKS_FOR_DETAILS.test(words) || LEADS_ELSEWHERE.test(words)) return false;
    const read = readPolicy(words);
    return read.publicIssue !== 'forbidden' && ownWays(read)?.size === 0;
  },
);

const ASKS_FOR_DETAILS =
  /\br[ei]prod[uo]|\bproof[- ]of[- ]concept\b|\bpoc\b|\bexploit|\b(?:describe|description of) (?:the |a |this )?(?:security |potential )*(?:vulnerabilit|issue)|vulnerability (?:description|details)|复现|重现|再現|재현|воспроизв/i;
/** Names the policy, the form for private reports, or asks not to write it here. */
const LEADS_ELSEWHERE =
  /\bsecurity(?:\.md\b| policy\b)|\/security\/(?:advisories|policy)\b|\badvisor(?:y|ies)\b|\bprivate(?:ly)?\b|\b(?:do not|don't|never|avoid|refrain|without|instead of)\W+(?:\w+\W+){0,7}?(?:public|sensitive|secret|confidential|details|exploit|vulnerab|here\b)|私密|非公開|비공개/i;

/** What a form shows: the values, without the keys. */
const wordsOfForm = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^[\s-]*(?:[\w-]+:(?=\s|$))?\s*(?:[|>][-+]?\s*$)?/, ''))
    .join('\n\n');

const withoutFrontMatter = (text: string): string =>
  text.replace(/^\ufeff?---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/, '');
