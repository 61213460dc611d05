import type { TopicVocabulary } from './vocabulary';

export const compliance: TopicVocabulary = {
  id: 'compliance',
  headings:
    /\bcompliance\b|\bstandards?\b|\bcertifications?\b|\bopenssf best practices|\bregulat(?:ory|ions?)|\bcumplimiento|\bconformidade|\bconformité|合规|準拠/i,
  notHeadings: /\breport/i,
  strong:
    /\b(?:compl(?:y|ies|iant|iance)|conform\w*|certified|certification|adher\w+|follow(?:s|ing)?|align\w*|implements?|based on|according to)\b.{0,60}\b(?:owasp|cwe|soc ?2|iso(?:\/iec)?[ -]?\d{4,5}|fips|gdpr|hipaa|pci|nist|slsa|openssf|cis benchmark)/i,
};
