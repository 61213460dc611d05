import type { TopicVocabulary } from './vocabulary';

export const bounty: TopicVocabulary = {
  id: 'bounty',
  headings: /\bbount(?:y|ies)\b|\brewards?\b|\bpayments?\b|\brecompensas?|\bprime\b|赏金|報奨/i,
  notHeadings: /\bhall of fame/i,
  strong:
    /\bbug[- ]bount(?:y|ies)\b|(?<![./@-])\bbount(?:y|ies)\b(?!@|\.\w)|\b(?:monetary|financial|cash|paid) (?:reward|compensation|incentive)s?\b|\b(?:no|not|do not|don't|cannot|unable to) (?:currently )?(?:offer|provide|pay|have)\b.{0,50}\b(?:rewards?|compensation|payments?|money)\b|\b(?:offer|receive|pay|eligible for)\b.{0,30}\b(?:rewards?|swag)\b|\$\d|赏金|報奨金|recompensa/i,
};
