import type { TopicVocabulary } from './vocabulary';

export const severity: TopicVocabulary = {
  id: 'severity',
  headings: {
    en: [
      'severity|severities',
      '^ (vulnerability|issue|risk) classification',
      'cvss',
      'risk|vulnerability rating*|classification',
    ],
    de: ['schweregrad*|einstufung'],
    fr: ['gravité|sévérité|criticité'],
    es: ['severidad|gravedad|criticidad'],
    pt: ['severidade|gravidade|criticidade'],
    it: ['gravità|severità'],
    nl: ['ernst'],
    pl: ['poziom*_ważności|krytyczność|dotkliwość'],
    ru: ['критичност*|серьезност*|серьёзност*|степень_серь*'],
    zh: ['严重性|级别|優先級|优先级', '严重|嚴重|危害等级|等级|分级'],
    ja: ['緊急度|危険度|影響度|脅威度', '深刻度|重大度|重要度'],
    ko: ['위험도|중요도', '심각도|등급'],
    hi: ['गंभीरता'],
  },
  strong: {
    en: ['cvss|ssvc', 'severity rating*|level*|score|scores|classification*'],
    zh: ['严重 程度|等级|级别'],
    ja: ['深刻度|重大度'],
    ko: ['심각도'],
  },
};
