import type { Span } from '../../markdown/model';
import { matchesOf } from './matches';
import { sentencesOf } from './sentences';

/** Whose act a clause speaks of: the project's, the reporter's, or neither by its words. */
export type Subject = 'ours' | 'theirs' | 'unknown';

/** A part of a sentence that says one thing. `range` is in the text it was split from. */
export interface Clause {
  readonly range: Span;
  readonly text: string;
  readonly subject: Subject;
  /** Holds only under a condition: "if", "unless", "when", "only". */
  readonly conditional: boolean;
}

const BOUNDARY =
  /;\s|,?\s(?:but|however|instead,)\s|\s-\s(?=(?:please|use|e-?mail|report|send|instead|contact|write|submit)\b)|(?:^|\s)instead,?\s(?!of\b)/gi;
const OURS =
  /\b(?:we|our|us|the (?:\w+ ){0,3}(?:team|maintainers?|developers?|project|committee|authors?|coordinators?))\b|\byou (?:can|should|will|may|shall)? ?(?:\w+ )?(?:expect|receive|hear|get|be (?:informed|notified|kept|contacted))\b/i;
const THEIRS =
  /\byou(?:r)?\b|\bplease\b|\breporters?\b|\bresearchers?\b|^(?:do not|don't|never|report|send|open|create|email|contact|use|include|provide|submit)\b/i;
const CONDITION =
  /^(?:if|unless|when|only|should|in case|in the event|where|once|since|because|as|although|while)\b/i;

/** The clauses of a text, in order. Every visible character of the text is in exactly one. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of sentencesOf(text)) {
    let start = sentence.start;
    const body = text.slice(sentence.start, sentence.end);
    for (const match of matchesOf(BOUNDARY, body)) {
      const at = sentence.start + match.index;
      if (at <= start) continue;
      push(start, at);
      start = at;
    }
    push(start, sentence.end);
  }
  return clauses;

  function push(from: number, to: number): void {
    const part = text.slice(from, to);
    const trimmed = part.trim();
    if (trimmed === '') return;
    const start = from + part.indexOf(trimmed);
    clauses.push({
      range: { start, end: start + trimmed.length },
      text: trimmed,
      subject: subjectOf(trimmed),
      conditional: CONDITION.test(trimmed.replace(/^(?:but|however|and|please)[,\s]+/i, '')),
    });
  }
}

export function subjectOf(clause: string): Subject {
  const ours = OURS.exec(clause);
  const theirs = THEIRS.exec(clause);
  if (ours && (!theirs || ours.index <= theirs.index)) return 'ours';
  return theirs ? 'theirs' : 'unknown';
}

/** The clause that holds a position of the text. */
export function clauseAt(clauses: readonly Clause[], position: number): Clause | undefined {
  return clauses.find(({ range }) => position >= range.start && position < range.end);
}

const NEGATION =
  /\b(?:not|never|no|don't|doesn't|won't|can't|cannot|isn't|aren't|shouldn't|mustn't|avoid|avoiding|refrain|without|rather than|instead of|nicht|kein(?:e|en|er)?|niemals|statt|ne|pas|jamais|nunca|não|evite[n]?|non|niet|geen)\b|不要|请勿|請勿|勿|しない|せず|避け|하지 ?마/gi;

/**
 * Whether the word at `index` of a clause is negated: a negation stands at most six words before it (or, in Chinese, Japanese and Korean,
 * anywhere in the clause), and no turn ("but", "instead") and no end of a condition stands between.
 */
export function isNegated(clause: string, index: number): boolean {
  // "If you do not hear from us, write to …": the negation belongs to the condition, which ends at its comma.
  const conditionEnd = CONDITION.test(clause) ? clause.indexOf(',') : -1;
  for (const match of matchesOf(NEGATION, clause)) {
    if (match.index < conditionEnd && conditionEnd < index) continue;
    if (/[^\x00-\u024f]/.test(match[0])) return true;
    if (match.index >= index) {
      // Japanese and Korean negate after the verb; the languages with Latin letters do not.
      continue;
    }
    const between = clause.slice(match.index + match[0].length, index);
    // "rather than", "instead of" and "without" negate all that follows; "not only" negates nothing.
    if (/^\s+only\b/i.test(between)) continue;
    if (/[;]|\bbut\b|\binstead\b(?! of)/i.test(between)) continue;
    if (between.split(' ').filter(Boolean).length <= 6 || /rather|instead|without/i.test(match[0]))
      return true;
  }
  return false;
}

/** A lead-in that forbids what the list below it names: "Please do not:", "Never:", "You should not". */
export function forbids(leadIn: string): boolean {
  return (
    /\b(?:do not|don't|never|not|avoid|refrain from|must not|should not)\b[^.!?]{0,30}:?\s*$/i.test(leadIn) &&
    !/\b(?:if|not sure)\b/i.test(leadIn.slice(-60))
  );
}
