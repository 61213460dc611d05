import type { TopicVocabulary } from './vocabulary';

export const severity: TopicVocabulary = {
  id: 'severity',
  headings: /\bseverit(?:y|ies)\b|\b(?:vulnerability |issue )?classification\b|\bcvss\b|\brisk rating/i,
  strong: /\bcvss\b|\bssvc\b|\bseverity (?:rating|level|score|classification)s?\b/i,
};
