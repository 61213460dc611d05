import type { TopicVocabulary } from './vocabulary';

export const encryption: TopicVocabulary = {
  id: 'encryption',
  headings:
    /\b(?:public )?(?:pgp|gpg|openpgp|s\/mime)\b|\bencrypt(?:ed|ing|ion)? (?:communication|e-?mail|your|report|key|the message)|^(?:public |encryption )keys?$|\bsecure communication|加密|暗号/i,
  notHeadings: /\bencryption at rest|\bin transit|\bdata encryption/i,
  strong:
    /\b(?:pgp|gpg|openpgp|s\/mime|gnupg)\b|\bkey fingerprint\b|\bage1[a-z0-9]{10,}|\bencrypt(?:ed|ing)?\b.{0,50}\b(?:report|e-?mail|message|submission|communication|public key|using our)\b|\bpublic key\b.{0,40}\b(?:encrypt|report|email)\b/i,
  not: /\b(?:do not|don't) encrypt\b|\bsign(?:ed|ing|ature|atures)? (?:with|by|the|releases?|commits?|packages?|tags?)\b|\bverif(?:y|ied|ication)\b.{0,40}\b(?:signature|release|package)/i,
};
