import type { TopicVocabulary } from './vocabulary';

export const testingRules: TopicVocabulary = {
  id: 'testing-rules',
  headings:
    /\brules of engagement|\b(?:testing|research|researcher) (?:guidelines|rules|policy)|\bresponsible (?:testing|research)|\bour expectations|\btest methods|\brules for testing/i,
  strong:
    /\b(?:do not|don't|avoid|refrain|never|no|prohibited|not permitted|must not)\b.{0,80}\b(?:denial[- ]of[- ]service|d?dos|social engineering|phishing|physical (?:attacks?|access|security)|spam)\b/i,
  not: /\bscope\b|\bnot (?:considered|a vulnerab)/i,
};
