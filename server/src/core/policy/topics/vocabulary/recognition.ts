import type { TopicVocabulary } from './vocabulary';

export const recognition: TopicVocabulary = {
  id: 'recognition',
  headings:
    /\bhall of (?:fame|thanks)|\backnowledge?ments?$|^(?:security )?acknowledge?ments?\b|\bcredits?\b|\brecognition\b|\bthanks\b|\bwall of fame|^(?:\w+ )?(?:contributors|researchers)$|\bagradecimientos|\breconocimient|\bagradecimentos|\breconhecimento|\bremerciements|\bdanksagung|\banerkennung|\bringraziament|致谢|鸣谢|謝辞|감사/i,
  notHeadings: /\backnowledgement of (?:receipt|report)|\btarget/i,
  strong:
    /\bcredit(?:ed|s|ing)?\b(?! cards?| risk| note| union)|\bhall of (?:fame|thanks)\b|\b(?:remain|stay|be) anonymous\b|\banonymity\b|\b(?:acknowledg(?:e|ed|ing)|recogni[sz](?:e|ed|ing)|thank(?:ed|ing)?|mention(?:ed)?|named?|list(?:ed)?)\b (?:\w+ ){0,12}(?:public(?:ly)?|in (?:the|our|a) (?:\w+ ){0,3}(?:advisor(?:y|ies)|release notes?|changelog|announcement|commit|readme|file|list))\b|\bpublic(?:ly)? (?:acknowledg\w+|recogni\w+|thank\w*)|\b(?:acknowledg\w+|recogni\w+) (?:\w+ ){0,4}(?:contributions?|reporters?|researchers?|finders?|individuals|people|persons|efforts)\b|\bgive (?:you |the )?credit\b|\battribution\b|\bcr[ée]dito?\b|\breconoc\w+|致谢|署名|謝辞|クレジット/i,
  not: /\backnowledge (?:receipt|your (?:report|e-?mail|message|submission))\b|\bcredit cards?\b|\bcredentials\b|\bappreciate\b(?!.*\b(?:acknowledg|credit))/i,
};
