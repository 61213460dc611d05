import { remember } from '../collections/remember';
import { isNegated } from '../policy/text/clauses';
import { sentencesOf } from '../policy/text/sentences';
import { BOUNDS_BEFORE } from '../policy/commitments/durations/words/bounds';
import { phrasesOf } from '../policy/commitments/durations/words/languages';
import { asksToReport } from '../policy/contacts/reporting-context';
import { severitiesInProse } from '../policy/commitments/severities';
import type { TopicId } from '../policy/model';
import type { Completion, Question } from './completion';
import { contacts, type Contact } from './contacts';
import { lineText } from './line';
import { timeFor } from '../fixes/context';
import { stageIn, timesFor } from './times';

/** In running text: a contact where a link is opened or a reader is sent somewhere, and a time behind "within". */
export function sentenceCompletions(question: Question): Completion[] | undefined {
  return linkCompletions(question) ?? addressCompletions(question) ?? timeCompletions(question);
}

/** Sections in which somebody is told where to turn. */
const REPORTING: readonly TopicId[] = ['reporting', 'escalation', 'encryption', 'safe-harbor', 'scope'];
const TIMES: readonly TopicId[] = [
  'response-timeline',
  'severity',
  'disclosure-policy',
  'reporting',
  'security-updates',
];

/** Behind an opening bracket: links to the ways to report. */
function linkCompletions(question: Question): Completion[] | undefined {
  const { asked, line } = question;
  const [open, words = ''] = /(?<![!\]\\])\[([^[\]]*)$/.exec(line.before) ?? [];
  if (open === undefined || /^\]?\s*[([]/.test(line.after)) return undefined;
  if (asked.typed !== undefined) {
    // A box to tick opens as a link does.
    if (asked.typed !== '[' || /^\s*(?:[-*+]|\d{1,9}[.)])\s*\[$/.test(line.before)) return undefined;
    if (!isIn(question, REPORTING) && !asksToReport(sentenceBefore(question))) return [];
  }
  const closed = line.after.startsWith(']') ? 1 : 0;
  const span = { start: line.cursor - open.length, end: line.cursor + closed };
  const found = contacts(question).map(({ link, ...contact }) =>
    completion(contact, link, span, `[${contact.words}`),
  );
  return found.length > 0 || words === '' ? found : undefined;
}

/** Behind a word that sends the reader somewhere: the ways to report, as they are written in running text. */
function addressCompletions(question: Question): Completion[] | undefined {
  const { asked, line, policy } = question;
  if (asked.typed !== undefined && !line.before.endsWith(' ')) return undefined;
  const [, before = '', begun = ''] = /(\S)\s+(<?[\w@.+-]{0,80})$/.exec(line.before.slice(-LOOK_BACK)) ?? [];
  const word =
    before === ''
      ? undefined
      : lastWords(line.before.slice(0, -begun.length || undefined)).find((each) =>
          leadsToPlace(each, policy.language),
        );
  if (word === undefined || !/^(?:$|[\s.,;:!?)>])/.test(line.after)) return undefined;
  if (asked.typed !== undefined && (asked.typed !== ' ' || begun !== '')) return undefined;
  const sentence = sentenceBefore(question);
  if (!asksToReport(sentence) || (asked.typed !== undefined && !isIn(question, REPORTING))) return undefined;
  // Where nobody should report, and what the project does, calls for no address.
  if (isNegated(sentence, sentence.length) || /\b(?:we|our team|maintainers?)\b/i.test(sentence))
    return undefined;
  const angle = begun.startsWith('<');
  const span = {
    start: line.cursor - begun.length,
    end: line.cursor + (angle && line.after.startsWith('>') ? 1 : 0),
  };
  const takes = ADDRESS.test(word) ? (contact: Contact) => contact.isAddress : () => true;
  const found = contacts(question)
    .filter(takes)
    .map(({ text, ...contact }) =>
      completion(contact, text, span, angle ? `<${contact.label}` : contact.label),
    );
  return found.length > 0 ? found : undefined;
}

function completion(
  { label, detail }: Pick<Contact, 'label' | 'detail'>,
  newText: string,
  span: { readonly start: number; readonly end: number },
  filter: string,
): Completion {
  return { kind: 'link', label, detail, documentation: newText, edit: { span, newText }, filter };
}

/** The last word of a text, and the last two, in lower case. */
function lastWords(text: string): readonly string[] {
  const words = text.slice(-40).trimEnd().toLowerCase().split(/\s+/);
  return [words.slice(-1).join(' '), words.slice(-2).join(' ')];
}

/** What stands before a place to turn to, in every language. */
const DIRECTIONS =
  'via, to, at, through, using, contact, e-mail, email, mail, ' +
  'über, unter, à, auprès de, par, sur, por, vía, através de, para, tramite, naar, aan, via, на, через, 通过, 至, 到, 联系';
/** The same where other languages have the word for something else, such as "a" and "an". */
const OWN_DIRECTIONS: Readonly<Partial<Record<string, string>>> = {
  de: 'an, per, bei',
  es: 'a, en',
  fr: 'au',
  it: 'a, su',
  nl: 'op',
  pl: 'do, na',
  pt: 'a, em',
};

const leadsToPlace = (word: string, language: string): boolean =>
  `${DIRECTIONS}, ${OWN_DIRECTIONS[language] ?? ''}`.split(', ').includes(word);

/** Only an address stands behind these. */
const ADDRESS = /^e-?mail$/i;

/** Behind "within" in a promise: times for what it speaks of. */
function timeCompletions(question: Question): Completion[] | undefined {
  const { asked, line, options } = question;
  if (asked.typed !== undefined && !line.before.endsWith(' ')) return undefined;
  const [lead, begun] = beforeTime(line.before.slice(-LOOK_BACK));
  if (lead === '' || (line.after.trim() !== '' && !/^[.,;)]/.test(line.after))) return undefined;
  if (asked.typed !== undefined && (asked.typed !== ' ' || begun !== '')) return undefined;
  const bound = leadsToTime(lead.toLowerCase(), asked.typed === undefined ? 2 : LEAST_LENGTH);
  if (bound === undefined || !isIn(question, TIMES)) return undefined;
  const sentence = sentenceBefore(question);
  const level = severitiesInProse(sentence)[0];
  const stage = stageIn(sentence) ?? (level === undefined ? undefined : 'fix');
  if (stage === undefined) return undefined;
  const span = { start: line.cursor - begun.length, end: line.cursor };
  return timesFor(stage, stage === 'fix' ? level : undefined, options.preset).map((each) => {
    const time = timeFor(question, each);
    return { kind: 'value', label: time, edit: { span, newText: time }, filter: time };
  });
}

/** The words before a time, and what has been written of it: its number, or that and the beginning of its unit. Both empty where nothing leads to one. */
function beforeTime(text: string): readonly [lead: string, begun: string] {
  const words = text.split(' ');
  const isNumber = (word = ''): boolean => /^\d+$/.test(word);
  const [unit = '', number] = [words.at(-1), words.at(-2)];
  const count = unit === '' || isNumber(unit) ? 1 : isNumber(number) && /^\p{L}+$/u.test(unit) ? 2 : 0;
  return count === 0 ? ['', ''] : [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
}

/** How much of a line is looked at, in UTF-16 units. */
const LOOK_BACK = 60;
/** In UTF-16 units: shorter words, such as "in", stand before much else, so that they call for nothing. */
const LEAST_LENGTH = 5;

/** The words that a time follows, by their last one. */
const boundsByEnd = remember((bounds: typeof BOUNDS_BEFORE): ReadonlySet<string> => {
  const { upper, cadence } = bounds;
  return new Set([...phrasesOf(upper), ...phrasesOf(cadence)]);
});

function leadsToTime(words: string, least: number): string | undefined {
  const parts = words.trim().split(' ');
  const bounds = boundsByEnd(BOUNDS_BEFORE);
  return parts
    .map((_, index) => parts.slice(index).join(' '))
    .find((phrase) => phrase.length >= least && bounds.has(phrase));
}

function isIn({ policy, line }: Question, wanted: readonly TopicId[]): boolean {
  const topics = policy.topicsOf(policy.document.sectionAt(line.cursor));
  // Above all sections a policy says where to report.
  return topics.length === 0 ? policy.title !== undefined : topics.some((topic) => wanted.includes(topic));
}

/** The sentence up to the cursor, as far as it stands in this paragraph. */
function sentenceBefore({ line, policy: { document } }: Question): string {
  const lines = [line.before];
  for (let number = line.number - 1; lines.length < MOST_LINES; number--) {
    const text = lineText(document, number);
    if (ENDS_BLOCK.test(lines[0] ?? '') || text.trim() === '' || /^ {0,3}(?:#|\||```|~~~)/.test(text)) break;
    lines.unshift(text);
  }
  const text = lines.join(' ').replace(/^\s*(?:[-*+>]|\d{1,9}[.)])\s+/, '');
  return text.slice(sentencesOf(text).at(-1)?.start ?? 0);
}

const MOST_LINES = 4;
/** A line that begins an item or quotation. */
const ENDS_BLOCK = /^\s*(?:[-*+>]|\d{1,9}[.)])\s/;
