import type { TopicVocabulary } from './vocabulary';

export const testingRules: TopicVocabulary = {
  id: 'testing-rules',
  headings: {
    en: [
      'rules of_engagement|for_testing',
      'testing|research* guidelines|rules|policy',
      'responsible testing|research',
      'our_expectations|test_methods|guidelines_for_testing|prohibited_activities|prohibited_actions|guidelines_for_researchers',
    ],
  },
  strong: {
    en: [
      "do_not|don't|avoid|refrain|never|no|prohibited|not_permitted|must_not ... denial-of-service|dos|ddos|social_engineering|phishing|physical_attack*|physical_access|physical_security|spam",
    ],
  },
  not: { en: ['scope', 'not considered|a_vulnerability'] },
};
