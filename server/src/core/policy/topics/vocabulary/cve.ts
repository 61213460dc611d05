import type { TopicVocabulary } from './vocabulary';

export const cve: TopicVocabulary = {
  id: 'cve',
  headings: {
    en: ['^ cve|cves $', '^ cve|cves process|identifier|identifiers|assignment|policy $', 'identifiers'],
  },
  strong: {
    en: [
      'request*|assign*|obtain*|reserve*|allocate*|issue*|get|gets|apply_for .. cve|cves',
      'cve|cves .. request*|assign*|obtain*|reserve*|number*',
      'cna',
    ],
  },
};
