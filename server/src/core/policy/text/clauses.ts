import type { Span } from '../../markdown/model';
import { conditionEnd } from './conditions';
import { matchesOf } from './matches';
import { sentencesOf } from './sentences';

/** A part of a sentence that says one thing. `range` is in the text it was split from. */
export interface Clause {
  readonly range: Span;
  readonly text: string;
}

const BOUNDARY =
  /;\s|,?\s(?:but|however|instead,)\s|\s-\s(?=(?:please|use|e-?mail|report|send|instead|contact|write|submit|open|file|create|raise)\b)|(?:^|\s)instead,?\s(?!of\b)/gi;

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
    clauses.push({ range: { start, end: start + trimmed.length }, text: trimmed });
  }
}

/** The clause that holds a position of the text. */
export function clauseAt(clauses: readonly Clause[], position: number): Clause | undefined {
  return clauses.find(({ range }) => position >= range.start && position < range.end);
}

const NEGATION =
  /\b(?:not|never|no|don't|doesn't|won't|can't|cannot|isn't|aren't|shouldn't|mustn't|avoid|avoiding|refrain|without|rather than|instead of|nicht|kein(?:e|en|er)?|niemals|statt|ne|pas|jamais|nunca|não|evite[n]?|non(?!-)|n[ií]et|g[eé]{2}n)\b|不要|请勿|請勿|勿|しない|せず|避け|하지 ?마/gi;

/** "No perfil" is "in the profile": what denies in Spanish is an article in Portuguese. */
export const isPortuguese = (clause: string): boolean =>
  /[ãõ]|(?:^|\s)(?:uma|você|ao|pelo|pela|em|seu|sua)(?=\s)/i.test(clause);

/**
 * Whether the word at `index` of a clause is negated: a negation stands at most six words before it (or, in Chinese, Japanese and Korean,
 * anywhere in the clause), and no turn ("but", "instead") and no end of a condition stands between.
 */
export function isNegated(clause: string, index: number): boolean {
  // "If you do not hear from us, write to …": the negation belongs to the condition, which ends at its comma.
  const end = conditionEnd(clause);
  for (const match of matchesOf(NEGATION, clause)) {
    if (match.index < end && end < index) continue;
    if (match[0] === 'no' && isPortuguese(clause)) continue;
    if (/[^\x00-\u024f]/.test(match[0])) {
      // Chinese negates what follows, up to a comma; Japanese and Korean what stands before.
      const [from, to] = match.index < index ? [match.index, index] : [index, match.index];
      const apart = /[不勿]/.test(match[0]) ? /[，,]/ : /[、，,]/;
      if ((match.index >= index && !/[不勿]/.test(match[0])) || !apart.test(clause.slice(from, to)))
        return true;
      continue;
    }
    if (match.index >= index) continue;
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
