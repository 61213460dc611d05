import type { TopicVocabulary } from './vocabulary';

export const knownConsiderations: TopicVocabulary = {
  id: 'known-considerations',
  headings:
    /\bknown (?:security )?(?:considerations?|limitations?|issues?|risks?|gaps?)|\bsecurity (?:considerations?|assumptions?|limitations?|model|notes?|caveats?|context|implications)|\bcaveats?\b|\blimitations?\b|\bassumptions?\b|\bthreat[- ]model\w*|\btrust(?:ed|ing)? (?:boundar\w*|model|assumptions?|input)|\baccepted risks?|\brisks?\b|\battack surface|\bimportant security (?:note|information)|\bwarnings?\b|\bdisclaimer|consideraciones|considerações|limites connues|bekannte (?:einschränkungen|risiken)|威胁模型|已知(?:限制|问题|风险)|既知の|脅威|알려진/i,
  notHeadings: /\breport|\bknown (?:security )?vulnerabilit|\brisk (?:rating|level)|\bscope\b/i,
  strong:
    /\bthreat[- ]model\b|\bsecurity model\b|\btrust(?:ed)? boundar(?:y|ies)\b|\b(?:should|must) only be (?:used|run|loaded|opened)\b.{0,40}\btrust(?:ed)?\b|\bnot (?:designed|intended|safe|suitable)\b.{0,50}\b(?:untrusted|adversar\w+|hostile|production)\b/i,
  not: /\breport\b.{0,40}\bthreat model/i,
};
