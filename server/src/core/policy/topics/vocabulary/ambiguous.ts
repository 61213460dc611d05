import type { TopicId } from '../../model';
import type { Cue } from '../cue-notation';

/** Headings that many kinds of section have. */
export interface AmbiguousHeading {
  readonly cues: readonly Cue[];
  /** The topics that it may announce. The one that most of what stands below speaks of is meant. */
  readonly topics: readonly TopicId[];
  /** What is meant when nothing tells. */
  readonly otherwise: TopicId | undefined;
}

/** What a sentence below such a heading speaks for, though it says too little to show the topic anywhere else. */
export const HINTS: Readonly<Partial<Record<TopicId, readonly Cue[]>>> = {
  'security-features': [
    '{guards}|uses|runs|requires|stores|monitors|applies|supports|provides|implements|follows|tracks|protects|ensures|goes|go through',
    '~ never|always ~',
    'by_default|built-in|automatically',
    'is|are|gets|get (~) protected|stored|required|separate|reviewed|enabled|injected|pinned|shipped',
  ],
  'best-practices': [
    '^ (please) (always|only|also|regularly|instead) {advice}',
    '{user} should|must|need_to|ought_to',
    '{user} are|is (strongly) encouraged|advised|recommended|expected|responsible|asked|urged',
    'should|must (always|never|not|only) be|stay|remain|use|have',
  ],
  reporting: [
    'report|submit|click|fill|privately',
    'use|create|open|draft (a|an|the|this|our) (~) (~) advisory|form|tab|page',
  ],
  recognition: ['following|listed|list|below|names'],
  'response-timeline': ['within|receipt|received|hours|days'],
  'known-considerations': [
    'trust*|untrusted|not|no|cannot|lacks|without|may|might|could|assume*|relies|risk*|limited|however|yet|if ~ attacker*',
  ],
};

export const AMBIGUOUS_HEADINGS: readonly AmbiguousHeading[] = [
  {
    cues: [
      'security|trust boundary|boundaries',
      'límites|fronteras de_confianza',
      'vertrauensgrenzen|信任边界|信頼境界|安全边界|安全邊界',
    ],
    topics: ['known-considerations', 'security-features', 'scope'],
    otherwise: 'known-considerations',
  },
  {
    cues: [
      'modelo|modello|modèle de_seguridad|de_segurança|di_sicurezza|de_sécurité',
      'sicherheitsmodell|beveiligingsmodel|model_bezpieczeństwa|модель_безопасности|安全模型|セキュリティモデル|보안_모델',
    ],
    topics: ['security-features', 'known-considerations'],
    otherwise: 'known-considerations',
  },
  {
    cues: ['non-goals'],
    topics: ['known-considerations', 'scope'],
    otherwise: 'known-considerations',
  },
  {
    cues: [
      '^ (our|special) thanks|acknowledgements|acknowledgments|gratitude $',
      '^ thank_you $',
      '^ danksagung*|remerciement|remerciements|agradecimiento|agradecimientos|agradecimento|agradecimentos|ringraziamento|ringraziamenti|dankwoord|podziękowania|благодарности|благодарность $',
    ],
    topics: ['recognition'],
    otherwise: undefined,
  },
  {
    cues: [
      'what_to_expect|what_you_can_expect|what_can_you_expect|what_should_i_expect|what_you_should_expect',
    ],
    topics: ['response-timeline', 'security-features', 'known-considerations'],
    otherwise: 'response-timeline',
  },
  {
    cues: ['^ (via|using|through|by|use) (a|the) (github|private) security_advisories|security_advisory $'],
    topics: ['security-updates', 'reporting'],
    otherwise: 'security-updates',
  },
  {
    cues: ['acknowledgement|acknowledgment $'],
    topics: ['response-timeline', 'recognition'],
    otherwise: undefined,
  },
  {
    cues: [
      'standardy|standards|normy|estándares|padrões|normas|normes|sicherheitsstandards (de) bezpieczeństwa|de_seguridad|de_segurança|de_sécurité',
    ],
    topics: ['compliance', 'security-features', 'best-practices'],
    otherwise: 'compliance',
  },
  {
    cues: ['^ authorization|authorisation $'],
    topics: ['security-features', 'safe-harbor'],
    otherwise: 'security-features',
  },
  {
    cues: [
      '^ contact|contacts|kontakt|contacto|contato|contatti|контакты $',
      '^ contact information|info|details $',
      '^ 联系方式|聯絡方式|联系我们|联络|聯繫|お問い合わせ|問い合わせ先|問い合わせ|連絡先|문의|연락처|संपर्क $',
    ],
    topics: ['contact'],
    otherwise: undefined,
  },
  {
    cues: [
      '^ (our|the|application|general|other|important) security|privacy|safety (and) (privacy|security) consideration*|note|notes|context|information|overview|posture|model|concerns $',
      '^ important (security) notes|considerations $',
    ],
    topics: ['known-considerations', 'security-features', 'best-practices'],
    otherwise: 'known-considerations',
  },
  {
    cues: [
      '^ (our|the) security|secure|safe|privacy (coding|development|engineering) practices|guidelines|principles|standards|requirements|rules $',
      '^ (our|the) (security) measures|practices $',
      '^ security (and) (privacy) best practices $',
      '^ {secret} (~) management|handling|hygiene|storage|rotation|security|safety $',
      '^ data handling|storage|collection|flow|retention|privacy $',
      '^ data_privacy|data_protection|data_security|input_validation|authentication|access_control|network_security|database_security|api_security|container_security|secure_coding|secure_development|encryption|password_security|sandboxing $',
      '~ isolation $',
      'gestion|gestión|gestão|gestione|manejo|manuseio (~) secret*|segur*|segredos|segreti|credencia*|credenzial*|identifiants|clés',
    ],
    topics: ['security-features', 'best-practices'],
    otherwise: 'security-features',
  },
  {
    cues: [
      '^ (security) hardening (notes|measures) $',
      '^ deployment|production|operational|runtime boundaries|notes|hardening|security|considerations $',
    ],
    topics: ['security-features', 'best-practices'],
    otherwise: 'best-practices',
  },
];
