import type { TopicVocabulary } from './vocabulary';

export const escalation: TopicVocabulary = {
  id: 'escalation',
  headings: /\bescalat(?:ion|ing|e)\b|\bno (?:response|answer|reply)\b/i,
  strong:
    /\bif (?:you )?(?:do not|don't|haven't|have not|did not) (?:\w+ )?(?:hear|receive|get|received|heard|gotten)\b|\bif we (?:do not|don't|fail to) (?:\w+ )?(?:respond|answer|reply)\b/i,
};
