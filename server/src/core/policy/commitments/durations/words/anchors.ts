import type { Anchor } from '../../../model';
import type { ByLanguage } from './languages';

/** "Immediately" and its adjectives. */
export const IMMEDIATE_WORDS: ByLanguage = {
  en: 'immediate immediately instantly',
  de: 'sofort sofortige sofortiger',
  fr: 'immédiat immédiate immédiatement',
  es: 'inmediato inmediata inmediatamente',
  pt: 'imediato imediata imediatamente',
  it: 'immediato immediata immediatamente',
  nl: 'onmiddellijk onmiddellijke',
  pl: 'natychmiast natychmiastowa',
  ru: 'немедленно немедленное',
  zh: '立即 立刻',
  ja: '即時 直ちに',
  ko: '즉시',
  hi: 'तुरंत तत्काल',
};

/** What follows "immediate" and belongs to the expression: "Immediate patch release". */
export const IMMEDIATE_TAIL: ByLanguage = {
  en: 'emergency security patch patches hotfix fix release update action response',
};

export const NEXT_WORDS: ByLanguage = {
  en: 'next upcoming',
  de: 'nächste nächsten nächstes nächster',
  fr: 'prochaine',
  es: 'próxima próximo',
  it: 'prossima',
  nl: 'volgende',
};

export const RELEASE_WORDS: ByLanguage = {
  en: 'release releases version versions update',
  es: 'lanzamiento versión',
  pt: 'versão',
  it: 'versione',
  nl: 'versie',
};

/** Words between "next" and "release" and what kind of release they mean. */
export const RELEASE_KINDS: readonly (readonly [anchor: Anchor, words: ByLanguage])[] = [
  ['next-patch-release', { en: 'patch maintenance bugfix point hotfix' }],
  ['next-minor-release', { en: 'minor feature', es: 'menor', fr: 'mineure' }],
  ['next-major-release', { en: 'major', es: 'mayor', fr: 'majeure' }],
  [
    'next-release',
    {
      en: 'available scheduled planned standard regular regularly upcoming possible security stable library',
    },
  ],
];
