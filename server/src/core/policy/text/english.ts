import { isAscii } from './letters';

/** Words that English clauses have, and hardly any of the other languages. */
const ENGLISH = /\b(?:the|you|your|please|and|are|with|for|this|that|there|from|have|should|program)\b/i;

export const isEnglish = (clause: string): boolean => isAscii(clause) && ENGLISH.test(clause);
