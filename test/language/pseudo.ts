/**
 * A language in which every text is the English one in ⟦brackets⟧, with what fills its places outside of them. So whatever a person reads outside of
 * brackets is a value: of the document, of the repository, a name – or a text that nobody has translated.
 */
import { serverTexts } from '../../scripts/translations/server-texts';
import { speak } from '../../server/src/core/l10n';
import { CONFIG_FILE_NAMES } from '../../server/src/core/config/config';
import { REQUIREMENTS } from '../../server/src/core/coverage/controls';
import { questions } from '../../server/src/core/generate';
import { TERMS } from '../../server/src/core/hover/terms';
import { retiredPlatformAt } from '../../server/src/core/policy/contacts/platforms';
import { PROFILE_IDS } from '../../server/src/core/rules/profiles';
import { rules } from '../../server/src/core/rules/registry.generated';
import { SEVERITIES } from '../../server/src/core/rules/rule';
import { FIELD_NAMES } from '../../server/src/core/securitytxt/fields';
import { DIRECTIVE_KINDS } from '../../server/src/core/suppression/directives';
import {
  headingIn,
  presets,
  SECTION_IDS,
  WRITING_LANGUAGES,
  type WritingLanguage,
} from '../../server/src/core/templates';

const bracketed = (text: string): string => (text === '' ? '' : `⟦${text}⟧`);

const pseudo = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((piece, index) => (index % 2 === 0 ? bracketed(piece) : piece))
    .join('');

/** From now on people are spoken to in brackets. */
export function speakPseudo(): void {
  speak('qps', Object.fromEntries(serverTexts().map((text) => [text, pseudo(text)])));
}

export function speakEnglish(): void {
  speak('en', {});
}

/** Code is the same in every language. */
const CODE_BLOCK = /^(`{3,})[^]*?^\1$/gm;

/** Between the names of a list, and around what is quoted. */
const SEPARATORS = /[,;"…]+/;

/** Names that programs know things by, and the headings that a policy gets. */
const NAMES = new Set(
  [
    ...rules.flatMap(({ id, requirements = {} }) => [id, ...Object.values(requirements)]),
    ...Object.values(REQUIREMENTS).flatMap(({ controls }) => controls.map(({ id }) => id)),
    ...questions().flatMap(({ id, options = [] }) => [id, ...options.map(({ value }) => value)]),
    ...[...PROFILE_IDS, ...SEVERITIES, ...CONFIG_FILE_NAMES, 'off', 'profiles', 'rules', 'preset'],
    ...['staleAfterDays', 'GitHub', 'GitLab', retiredPlatformAt('https://hackerone.com/ibb')?.name ?? ''],
    ...FIELD_NAMES,
    ...DIRECTIVE_KINDS,
    ...TERMS.map(({ source: [name] }) => name),
    ...['https', 'hkps'],
    ...presets.map(({ id }) => id),
    // A policy has headings in its own language, and a language its own name.
    ...Object.values(WRITING_LANGUAGES),
    ...(Object.keys(WRITING_LANGUAGES) as WritingLanguage[]).flatMap((language) =>
      SECTION_IDS.map((id) => headingIn(language, id)),
    ),
  ].flatMap((name) => [name, ...name.split(SEPARATORS)].map(trimmed)),
);

/**
 * What a person reads outside of brackets, and is no value.
 * @param given What stands in the document and the repository, and what would be written: quoting it needs no translation.
 */
export function untranslated(text: string, given: string): string[] {
  // As it is written, and without the marks that nobody sees.
  const source = `${plain(given)}\n${plain(given.replace(/[*_`[\]]/g, ''))}`;
  return text
    .replace(CODE_BLOCK, '')
    .replace(/⟦[^⟦⟧]*⟧/g, '\n')
    .split(/\n|<(?:https?|mailto):[^<>\s]*>|\]\([^()]*\)/)
    .flatMap((piece) => (isValue(piece, source) ? [] : [piece.trim()]));
}

/** Quotations may be cut; lists of names have commas and quotes. */
function isValue(piece: string, source: string): boolean {
  const words = plain(piece);
  if (!/\p{L}{2}/u.test(words) || NAMES.has(trimmed(piece)) || source.includes(words)) return true;
  // An address or a path.
  if (/^\S*[/@]\S*$/.test(piece.trim())) return true;
  const parts = piece.split(SEPARATORS).map(trimmed);
  return parts.length > 1 && parts.every((part) => part === '' || isValue(part, source));
}

/** Without marks around it. */
function trimmed(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** In small letters too, with single spaces. */
function plain(text: string): string {
  return trimmed(text.toLowerCase().replace(/\s+/g, ' '));
}
