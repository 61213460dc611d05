import { t } from '../l10n';
import { addDays } from '../calendar';
import { readCompanion } from '../policy/companions/companions';
import { reportFormOf } from '../repository/remotes';
import { contactUris, ownPolicy, pageOf } from '../rules/securitytxt/own-policy';
import { securityTxtOf } from '../securitytxt/document';
import { nextExpiry } from '../securitytxt/dates';
import { FIELD_NAMES, ONCE, type FieldName } from '../securitytxt/fields';
import { choiceStop, escapeSnippet } from '../templates';
import type { Completion, Question } from './completion';
import { hashDirectiveCompletions } from './directives';

/** In a security.txt: the names of fields where a line begins, what is missing first; behind a name the values that the repository tells. */
export function securityTxtCompletions(question: Question): readonly Completion[] {
  const directives = hashDirectiveCompletions(question);
  if (directives) return directives;
  const { asked, line } = question;
  const [, written = '', space = '', value = ''] = /^([A-Za-z-]+):(\s*)(\S*)$/.exec(line.before) ?? [];
  const name = FIELD_NAMES.find((each) => each.toLowerCase() === written.toLowerCase());
  if (name) return fieldValues(question, name, space, value);
  const isStart = /^[A-Za-z-]*$/.test(line.before) && line.after.trim() === '';
  // A name has a hyphen, but nothing else of it asks.
  return isStart && (asked.typed === undefined || asked.typed === '-') ? fieldNames(question) : [];
}

function fieldNames(question: Question): Completion[] {
  const { line, policy } = question;
  const present = new Set(securityTxtOf(policy.document).fields.map(({ name }) => name));
  const missing = ORDER.filter((name) => !present.has(name));
  const again = ORDER.filter((name) => present.has(name) && !ONCE.has(name));
  return [...missing, ...again].map((name) => {
    const values = valuesOf(question, name).map(({ value }) => value);
    const [first] = values;
    return {
      kind: 'field',
      label: name,
      detail: present.has(name) ? t('once more') : isNeeded(name) ? t('missing, and required') : t('missing'),
      documentation: describe(name),
      edit: {
        span: { start: line.start, end: line.cursor + line.after.length },
        newText: `${name}: ${values.length === 1 ? (first ?? '') : ''}`,
        ...(values.length !== 1 && {
          snippet: `${name}: ${values.length > 1 ? choiceStop(1, values) : `\${1:${escapeSnippet(schemeOf(name))}}`}`,
        }),
      },
      filter: name,
    };
  });
}

/** Those of RFC 9116 in the order in which a reader needs them, then those that are registered beside them. */
const ORDER: readonly FieldName[] = [
  'Contact',
  'Expires',
  'Policy',
  'Preferred-Languages',
  'Canonical',
  'Encryption',
  'Acknowledgments',
  'Hiring',
  'CSAF',
  'Bug-Bounty',
];

const isNeeded = (name: FieldName): boolean => name === 'Contact' || name === 'Expires';

/** How a value begins that nobody but the author knows. */
function schemeOf(name: FieldName): string {
  if (name === 'Contact') return 'mailto:';
  return name === 'Preferred-Languages' || name === 'Bug-Bounty' || name === 'Expires' ? '' : 'https://';
}

function fieldValues(question: Question, name: FieldName, space: string, value: string): Completion[] {
  const { asked, line } = question;
  if (asked.typed !== undefined && (value !== '' || !': '.includes(asked.typed))) return [];
  const behind = line.after.trimEnd();
  const start = line.cursor - value.length;
  return valuesOf(question, name).map((each) => ({
    kind: 'value',
    label: each.value,
    detail: each.detail,
    edit: {
      span: { start, end: line.cursor + (behind === '' ? line.after.length : 0) },
      newText: (space === '' ? ' ' : '') + each.value,
    },
    ...(behind !== '' && { replaceEnd: line.cursor + behind.length }),
    filter: (space === '' && value === '' ? ' ' : '') + each.value,
  }));
}

interface Proposed {
  readonly value: string;
  /** Where it comes from. */
  readonly detail: string;
}

function valuesOf({ policy, repository, today }: Question, name: FieldName): Proposed[] {
  const own = ownPolicy(repository);
  switch (name) {
    case 'Contact': {
      const present = new Set(securityTxtOf(policy.document).fields.map(({ value }) => value));
      const ways = contactUris(repository).map((value) => ({
        value,
        detail: t('from {0}', own?.path ?? ''),
      }));
      const form = (repository.remotes ?? [])
        .filter(({ forge }) => forge === 'github')
        .map((remote) => ({ value: reportFormOf(remote), detail: t('private reports') }));
      return (ways.length > 0 ? ways : form.slice(0, 1)).filter(({ value }) => !present.has(value));
    }
    case 'Expires':
      return [
        { value: nextExpiry(today), detail: t('in a year') },
        ...[
          { days: 182, detail: t('in half a year') },
          { days: 91, detail: t('in three months') },
        ].flatMap(({ days, detail }) => {
          const day = addDays(today, days);
          return day === undefined ? [] : [{ value: `${day}T00:00:00Z`, detail }];
        }),
      ];
    case 'Policy': {
      const page = own && pageOf(own.path, repository);
      return page === undefined ? [] : [{ value: page, detail: t('from {0}', own?.path ?? '') }];
    }
    case 'Preferred-Languages': {
      const language = own && readCompanion(own).language;
      const known = language === undefined || language === 'und' || language === 'mul' ? 'en' : language;
      return [...new Set([known, known === 'en' ? 'en' : `${known}, en`])].map((value) => ({
        value,
        detail: t('the languages that reports are read in'),
      }));
    }
    default:
      return [];
  }
}

function describe(name: FieldName): string {
  switch (name) {
    case 'Contact':
      return t(
        'Where vulnerabilities are reported: mailto:, tel: or https://. The preferred one stands first.',
      );
    case 'Expires':
      return t(
        'Until when the file holds, at most a year ahead. It promises that the contacts are read until then.',
      );
    case 'Policy':
      return t('The page that tells what may be tested and what happens with a report.');
    case 'Preferred-Languages':
      return t('The languages that reports are read in, such as "en, de".');
    case 'Canonical':
      return t('The address at which this file is found.');
    case 'Encryption':
      return t('Where the key for encrypted reports is found.');
    case 'Acknowledgments':
      return t('The page that thanks reporters.');
    case 'Hiring':
      return t('Open positions that have to do with security.');
    case 'CSAF':
      return t('The provider-metadata.json of the advisories in CSAF.');
    case 'Bug-Bounty':
      return t('Whether reports are paid for: True or False.');
  }
}
