import { assumedPromises, completeAnswers, lacksLine, unheededAnswers, wrapText } from '../../core';
import type { RepositoryFacts } from '../../core';
import type { Answers } from './asking';

/** What was written, and from which answers. */
export interface Written {
  readonly policy: string;
  /** Undefined: on standard output. */
  readonly file: string | undefined;
  readonly facts: RepositoryFacts;
  /** The answers of options. */
  readonly options: Answers;
  /** And those of a person, who was asked for the others. */
  readonly given: Answers;
  readonly today: string;
  /** A person was asked: they want to see that it is done. */
  readonly asked: boolean;
}

/** Characters in a line of the notes. */
const WIDTH = 100;

const ASSUMED = 'Nobody answered this, so it is assumed. Read whether it is true, or give another answer:';

const REPORT_FORM_IS_OFF =
  'The link to the report form leads nowhere until private vulnerability reporting is turned on in the settings of the repository: Settings > Security > Private vulnerability reporting.';

/** What should be known of a policy that was just written; nothing when somebody has answered everything beforehand. */
export function notesOn(written: Written): readonly string[] {
  const { policy, file, facts, given, today, asked } = written;
  const assumed = assumedPromises(facts, given, today);
  const needsSetting = completeAnswers(facts, given, today).channel?.startsWith('github') === true;
  const settingIsNews = needsSetting && (asked || assumed.length > 0 || !Object.hasOwn(given, 'channel'));
  const notes = [
    ...unheededNotes(written),
    ...(assumed.length > 0 ? [ASSUMED, ...assumed.flatMap(lineOf)] : []),
    ...(settingIsNews ? wrapText(REPORT_FORM_IS_OFF, WIDTH) : []),
  ];
  if (notes.length === 0 && !asked) return [];
  const lines = policy.split('\n').length - 1;
  return [`${file ?? 'Standard output'}: ${lines} lines`, ...notes];
}

/** What was given for nothing, in a sentence each. */
function unheededNotes({ facts, options, given, today }: Written): string[] {
  const unheeded = unheededAnswers(facts, given, Object.keys(options), today);
  return [
    ...unheeded.map(
      ({ question, because }) =>
        `Nothing is made of "${question}" with ${because.question}=${because.value}.`,
    ),
    ...(lacksLine(facts, given, today)
      ? [
          'No version that tells a line of releases is known, so only the latest one is named: --set version=…',
        ]
      : []),
  ];
}

/** `  --set preset=community: Answer in … Or solo, standard.` */
function lineOf({ question, taken, others }: ReturnType<typeof assumedPromises>[number]): string[] {
  const meaning = [taken.title, taken.beside ?? taken.description].filter((text) => text !== '').join('. ');
  const text = `--set ${question}=${taken.value}: ${meaning}. Or ${others.join(', ')}.`;
  return wrapText(text, WIDTH - INDENT).map((line, index) => ' '.repeat(index === 0 ? 2 : INDENT) + line);
}

const INDENT = 4;
