import type { TopicVocabulary } from './vocabulary';

export const lastUpdated: TopicVocabulary = {
  id: 'last-updated',
  headings:
    /\b(?:document|policy|version|change|revision) history\b|\bchangelog\b|\brevisions?\b|\blast (?:updated|reviewed|modified)\b|更新履歴|修订/i,
};
