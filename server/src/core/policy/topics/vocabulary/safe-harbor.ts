import type { TopicVocabulary } from './vocabulary';

export const safeHarbor: TopicVocabulary = {
  id: 'safe-harbor',
  headings:
    /\bsafe harbou?r\b|^legal (?:protection|posture)$|^authori[sz]ation$|\bgood[- ]faith\b|\bpuerto seguro|\bporto seguro|\bsphère de sécurité|安全港/i,
  strong:
    /\b(?:not|no|never|won't|refrain|waive)\b(?:\W+\w+){0,8}\W+(?:legal(?:ly)?(?: action| claims?)?|prosecut\w*|sue|lawsuits?|law enforcement|court)\b|\b(?:legal action|prosecut\w*|lawsuits?)\b.{0,30}\bnot\b|\b(?:research|testing|activit(?:y|ies)|conduct)\b.{0,80}\b(?:considered?|deemed|is|are|be|consider it)\b.{0,20}\bauthori[sz]ed\b|\bauthori[sz]ed\b.{0,60}\b(?:good[- ]faith|research)\b|\bsafe harbou?r\b/i,
  not: /\bunauthori[sz]ed\b|\bas is\b|\bwarrant(?:y|ies)\b/i,
};
