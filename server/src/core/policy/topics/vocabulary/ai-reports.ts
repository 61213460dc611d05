import type { TopicVocabulary } from './vocabulary';

export const aiReports: TopicVocabulary = {
  id: 'ai-reports',
  headings: {
    en: [
      'ai|llm|machine generated|assisted|report|reports|use|policy|tool|tools|ai-generated',
      'ai-generated|ai-assisted|llm-generated|llm-assisted',
      'use_of|made_with|reports_by|reports_from|reports_made_with|report_by|report_from ai|llm|llms',
    ],
  },
  strong: {
    en: [
      'ai|ais|llm|llms generated|assisted|written|produced|tool|tools .. report*|submission*|finding*|disclos*|verif*',
      'disclose|tell_us|state .. use_of|used ai|llm|llms',
    ],
  },
};
