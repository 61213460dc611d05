import type { TopicVocabulary } from './vocabulary';

export const escalation: TopicVocabulary = {
  id: 'escalation',
  headings: { en: ['escalat*', 'no response|answer|reply'] },
  strong: {
    en: [
      "if_you|if do_not|don't|haven't|have_not|did_not|didn't (~) hear|receive*|get|heard|gotten",
      "if_we do_not|don't|fail_to (~) respond|answer|reply",
    ],
  },
};
