import type { TopicVocabulary } from './vocabulary';

export const cve: TopicVocabulary = {
  id: 'cve',
  headings: /^cves?\b(?: (?:process|identifiers?|assignment|policy))?$|\bidentifiers\b/i,
  strong:
    /\b(?:request|assign|obtain|reserve|allocate|issue|get|apply for)\w*\b.{0,40}\bcves?\b|\bcve\b.{0,40}\b(?:request|assign|obtain|reserve|number)\w*|\bcna\b/i,
};
