import type { TopicVocabulary } from './vocabulary';

export const securityFeatures: TopicVocabulary = {
  id: 'security-features',
  headings:
    /\bsecurity (?:features?|measures?|architecture|controls?|design|implementation|mechanisms?|properties|overview|hardening|protections?|layers?|infrastructure)\b|\b(?:code|container|development|api|database|network|data|infrastructure|application|runtime|transport|supply[- ]chain) (?:security|protection)$|\bbuilt-in (?:security|protection)|\b(?:encryption|authentication|authorization|cryptograph\w+|access control|input validation|data privacy|sandbox\w*|privacy)\b(?!.*report)|\bsecurity by design|\bhow we (?:protect|secure|keep)|características de seguridad|medidas de segur|recursos de segurança|mesures de sécurité|sicherheits(?:maßnahmen|funktionen|merkmale)|安全(?:特性|功能|措施|机制|设计)|セキュリティ(?:機能|対策|設計)|보안 (?:기능|조치)/i,
  notHeadings:
    /\breport|\bbest practices?|\bconsiderations?|\brecommendation|\bencrypt(?:ed|ion) (?:communication|key)/i,
};
