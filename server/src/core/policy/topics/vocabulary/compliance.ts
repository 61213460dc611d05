import type { TopicVocabulary } from './vocabulary';

export const compliance: TopicVocabulary = {
  id: 'compliance',
  notUnder: ['scope', 'report-content', 'severity', 'recognition'],
  headings: {
    en: [
      'compliance|compliant',
      'standard* $',
      'security|industry|regulatory|coding standards|frameworks',
      'standards and|alignment|followed|we_follow|mapping|conformance',
      'certification*|certified|accreditation',
      'openssf best_practices|scorecard|badge',
      'regulatory|regulation*|gdpr|hipaa|soc_2|iso_27001|fips|cyber_resilience_act|cra|slsa|nist*|owasp*',
    ],
    de: ['compliance|konformität|zertifizierung*|standards|normen'],
    fr: ['conformité|normes|certification*|réglementation*'],
    es: ['cumplimiento|normativa*|certificaci*|estándares|regulaci*'],
    pt: ['conformidade|normas|certificaç*|padrões|regulament*|lgpd'],
    it: ['conformità|certificazion*|standard|normative'],
    nl: ['naleving|certificering*|normen|standaarden'],
    pl: ['zgodność|certyfikat*|standardy|normy'],
    ru: ['соответствие|сертификац*|стандарты|нормативн*'],
    zh: ['合规|合規|认证标准|标准|標準|法规|法規|等保'],
    ja: ['準拠|コンプライアンス|規格|標準|法令|認証取得'],
    ko: ['준수|규정|컴플라이언스|표준|인증_현황'],
    hi: ['अनुपालन|मानक|प्रमाणन'],
  },
  notHeadings: {
    en: [
      'report*|coding_standards|response|disclosure|quality|policy_compliance|license*',
      'compliance with (this|the|our|these) policy|rules|guidelines|terms',
    ],
  },
  certain: {
    en: [
      'follow|follows|following|adopt*|based_on|adher*|align* (~) (~) openssf|iso/iec|iso_29147|iso_30111|cert/cc|cisa (~) (~) (~) guide*|standard*|best_practices|framework',
      'based_on|borrow*|derived|adapted|modelled|modeled|inspired|aligns|aligned .. recommendation*|guideline*|guidance|standard* .. ncsc|openssf|cisa|owasp|disclose.io|enisa|bsi|anssi|iso|nist',
    ],
  },
  strong: {
    en: [
      'comply|complies|compliant|compliance|conform*|certified|certification|adher*|follow|follows|following|align*|implement*|based_on|according_to|in_accordance|meets|meet|satisfies|satisfy|mapped|validated|required_by|requirements_of|pursuant .. owasp|cwe|soc_2|soc2|iso_#|iso/iec_#|iso|fips|gdpr|hipaa|pci|pci-dss|nist|slsa|openssf|cis|stig|fedramp|common_criteria|ccpa|lgpd|cyber_resilience_act|cra|nis2|misra|cert_c|iec_#|cisa|rfc_9116|etsi|dora|eidas|asvs',
      'owasp|soc_2|soc2|iso_#|iso/iec_#|fips|gdpr|hipaa|pci-dss|nist|slsa|fedramp|common_criteria|ccpa|iec_#|asvs .. compliant|compliance|certified|certificat*|standard*|guidelines|conform*|validated|level|requirements|badge|framework|aligned|controls',
      'openssf|cii best_practices (badge) badge|passing|criteria|silver|gold',
      'comply|complies|compliant|conform*|adher*|follow|follows|following|implement* (~) (~) internet|industry|international|national|recognized|recognised|established|regulatory (security) standard*',
      'slsa level|build|provenance|#',
      'certified|certification|accredited .. by|under|iso|body|auditor',
      'gdpr|rgpd|dsgvo|lgpd|avg|hipaa .. personal|personnelle*|personenbezogen*|personales|pessoais|personali|persoonsgegevens',
      'adopt|adopts|follow|follows|apply|applies (~) (~) recommendations|guidelines|guidance of|from|by (the) .. openssf|owasp|cis|nist|bsi|anssi|ncsc|cisa',
      'soc_2|soc2|iso_27001|iso/iec_#|pci_dss|pci-dss|hipaa|hitrust|fedramp|fips_140|common_criteria|eal4|tisax|bsi_c5|ferpa|coppa|psd2|stig|nist_sp|nist_#|ssdf|scsvs|ethtrust|etsi_en|iec_#|misra|reuse_#|openchain|cyber_resilience_act|essential_8|essential_eight|bsi_tr|psirt_services_framework|rfc_8725|asvs .. certified|certificat*|attested|authori*|compliant|verified|met|satisf*|passed|reached|type|level|moderate|high|audit|report|available|per|as|demand*|requires|required|accordingly|base|baseline|fulfil*|done|fall|so|maturity',
      'per|along|after|under|of|to|with|as|meets|met|fulfils|fulfills|satisfied|satisfy|satisfies|passed|following|modelled|modeled|keep|ones_in|complies|complying|handled .. soc_2|soc2|iso_27001|iso/iec_#|iso_#|pci_dss|pci-dss|hipaa|hitrust|fedramp|fips_140|common_criteria|tisax|bsi_c5|ferpa|coppa|psd2|stig|nist_sp|nist_#|ssdf|scsvs|ethtrust|etsi_en|iec_#|misra|openchain|cyber_resilience_act|bsi_tr|psirt_services_framework|cis_benchmark*|asvs|owasp_asvs',
      'under|per|as_required_by|required_by|within (the) (~) cyber_resilience_act|cra|nis2|dora|gdpr|hipaa|ccpa|psd2',
      'certified|accredited|attested (~) for|by|under|to (~) (~) health|data|iso|hds|authority|body|tüv|tuv|bsi|level',
      'honours|honors|respects|observes|implements|supports (~) ccpa|gdpr|hipaa|coppa|lgpd',
    ],
    de: ['dsgvo|bsi-grundschutz|iso_27001 .. konform*|zertifiz*|erfüll*', 'dsgvo-konform'],
    fr: ['conforme*|certifi* .. rgpd|iso|norme*|hds'],
    es: ['cumpl*|cumpr*|conform*|certific*|segue .. rgpd|lgpd|gdpr|iso|owasp|norma*'],
    nl: ['voldoe*|conform .. avg|gdpr|iso|norm*'],
    pl: ['zgodn* .. rodo|gdpr|iso|owasp'],
    ru: ['соответств* .. gdpr|iso|owasp|гост|стандарт*|фз'],
    zh: ['符合|遵循|通过|遵守 .. owasp|iso|gdpr|等保|标准|認證|认证'],
    ja: [
      '準拠|適合|遵守|認証 .. owasp|iso|gdpr|nist|標準',
      'owasp|iso|gdpr|nist|ガイドライン .. 準拠|適合|遵守',
    ],
    ko: ['owasp|iso|gdpr|nist|표준 .. 준수|인증'],
    hi: ['owasp|iso|gdpr .. अनुपालन'],
  },
  weak: { en: ['owasp_top|owasp_asvs|nist_sp|iso_27001|soc_2|gdpr|hipaa|pci-dss|fips_140*'] },
  tables: {
    en: ['standard|framework|regulation|certification .. state|status|level|scope|since|certified|report'],
  },
  not: {
    en: [
      'cvss|severity|scored|score',
      'report*',
      'example|e.g|such_as_rfc',
      'not (yet) certified|compliant|comply|validated',
    ],
  },
};
