import { remember } from '../../collections/remember';
import type { Span } from '../../markdown/model';
import { indexAtSource, sourceEnd } from '../../markdown/runs';
import type { PublicInstruction } from '../model';
import { sentencesOf } from '../text/sentences';

/**
 * What the sentence that sends the reader to a public place sends there: everything, everything but what the reader wants kept private ("usually"),
 * or only what may be read by all: known already, of little weight, or no attack by itself.
 */
export const publicReportsOf = remember((instruction: PublicInstruction): 'all' | 'usual' | 'harmless' => {
  const range = sentenceRange(instruction);
  const { text } = instruction.unit.prose;
  const sentence = range ? text.slice(range.start, range.end) : text;
  if (HARMLESS.test(sentence) || IN_PRIVATE.test(text.slice(range?.start, endInText(instruction))))
    return 'harmless';
  return USUAL.test(sentence) ? 'usual' : 'all';
});

/** The sentence of an instruction, in the text of its unit. */
export const sentenceRange = ({ unit, span }: PublicInstruction): Span | undefined =>
  sentencesOf(unit.prose.text).find(({ end }) => sourceEnd(unit.prose.runs, end - 1) > span.start);

const endInText = ({ unit, span }: PublicInstruction): number => indexAtSource(unit.prose.runs, span.end);

const HARMLESS =
  /\b(?:publicly (?:known|disclosed|available)|(?:already|is|are) (?:been )?(?:public|publicly|known)\b|public already|(?:known|existing|published) (?:CVEs?|vulnerabilit\w+)|CVE (?:(?:id|identifier|number) )?(?:is |has been |was )?(?:already )?assigned|(?:low|minor|medium|moderate)[- ](?:severity|risk|impact)|(?:severity|risk|impact) (?:of |is )?(?:low|minor)|non-?(?:sensitive|critical|exploitable)|(?:not|isn't|aren't) (?:\w+ )?(?:sensitive|critical|exploitable|confidential)|hardening|defen[cs]e[- ]in[- ]depth)\b|\b(?:after|once)\b[^.;]{0,60}\b(?:fix(?:ed)?|patch(?:ed)?|released?|disclosed|public|embargo)\b/i;
/** "Contact one of us privately, on Matrix or by e-mail". */
const IN_PRIVATE = /\b(?:privately|in private)\b/i;
const USUAL = /\b(?:usually|normally|generally|typically|by default|in general|as a rule)\b/i;
