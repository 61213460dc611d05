import type { TopicVocabulary } from './vocabulary';

export const contact: TopicVocabulary = {
  id: 'contact',
  headings:
    /^(?:security )?(?:questions|contacts?|help|support|inquiries|queries)\b\??$|\bsecondary contact|\b(?:other|general|non-security|non-vulnerability) (?:security )?(?:questions|inquiries|contacts?)\b|\bquestions\b|\bcontact us\b|^contacto$|^contato$|^kontakt$|联系方式|お問い合わせ|問い合わせ先|문의/i,
  strong:
    /\b(?:questions?|comments?|feedback|suggestions?|inquir(?:y|ies)|concerns?)\b.{0,40}\b(?:about|regarding|on|concerning|with)\b.{0,30}\b(?:this|our|the) (?:security )?(?:policy|process|document|security)\b|\bsecurity[- ]related (?:questions|inquiries)\b|\bnon-vulnerability\b.{0,40}\b(?:questions|contact|inquir)/i,
};
