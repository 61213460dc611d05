import type { TopicVocabulary } from './vocabulary';

export const aiReports: TopicVocabulary = {
  id: 'ai-reports',
  headings:
    /\b(?:ai|llm|machine)[- ](?:generated|assisted|reports?|use|policy|tools?)\b|\b(?:use of|made with|reports? (?:by|from|made with)) (?:ai|llms?)\b/i,
  strong:
    /\b(?:ai|llm)s?[- ](?:generated|assisted|written|produced|tools?)\b.{0,60}\b(?:report|submission|finding|disclos|verif)|\b(?:disclose|tell us|state)\b.{0,60}\b(?:use of |used )(?:ai|llms?)\b/i,
};
