import { titleAnchor } from '../anchors';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: everyProfileBut(),
  statement:
    'The policy is written in a language whose words are not known here, so missing topics are not reported.',
  why: 'A topic that is present in words nobody taught the checker looks the same as one that is missing. Silence must not be taken for approval, so the checker says once what it did not check.',
  detects:
    'The most frequent words and the script of the text. Addresses, links, placeholders, version tables and comments do not depend on the language and are checked all the same. Texts that are too short to tell are checked as if they were in English.',
  remedy:
    'Nothing is wrong with the policy. Adding the essentials in English as well helps reporters from abroad.',
  whenToTurnOff: 'When the policy is meant for readers of this language only.',
  messages: {
    uncovered: 'The words of this language are not known: topics that may be missing are not reported.',
  },
  examples: {
    violates: [
      '# Güvenlik\n\nBu proje için bir güvenlik açığı bulursanız lütfen bunu herkese açık olarak paylaşmayın ve ayrıntıları security@acme.dev adresine bir e-posta ile gönderin. Size iki gün içinde yanıt vereceğiz ve bu konu ile ilgili olarak ne yapacağımızı anlatacağız. Düzeltme için bir tarih belirlemek ve bunu sizinle paylaşmak istiyoruz.\n',
    ],
    passes: [
      '# Security Policy\n\nPlease report vulnerabilities to security@acme.dev. We will answer within two days and tell you what we are going to do.\n',
      '# Política de seguridad\n\nSi encuentra una vulnerabilidad, por favor no la publique y escriba a security@acme.dev. Le responderemos en dos días.\n',
    ],
  },
  *check({ policy }) {
    if (!policy.hasContent || policy.languageCovered) return;
    yield { at: titleAnchor(policy), message: 'uncovered' };
  },
});
