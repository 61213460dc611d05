import type { TopicVocabulary } from './vocabulary';

export const testingRules: TopicVocabulary = {
  id: 'testing-rules',
  headings: {
    en: [
      'rules of_engagement|for_testing',
      'testing|research* guidelines|rules|policy',
      'responsible testing|research',
      'our_expectations|test_methods|guidelines_for_testing|prohibited_activities|prohibited_actions|guidelines_for_researchers',
    ],
    de: ['regeln|richtlinien|leitlinien .. test|tests|testen|sicherheitstests|forschung', 'testregeln'],
    fr: ['règles|consignes .. test|tests|recherche', 'règles_d_engagement'],
    es: ['reglas|normas|pautas .. prueba|pruebas|investigación', 'reglas_de_compromiso'],
    pt: ['regras|diretrizes .. teste|testes|pesquisa'],
    it: ['regole|linee_guida .. test|ricerca', 'regole_di_ingaggio'],
    ja: ['テスト|検証|調査 (の) ルール|規則|ガイドライン|禁止事項'],
    zh: ['测试|測試|研究 规则|規則|准则|準則|守则|须知|指南'],
  },
  strong: {
    en: [
      "do_not|don't|avoid|refrain|never|no|prohibited|not_permitted|must_not ... denial-of-service|dos|ddos|social_engineering|phishing|physical_attack*|physical_access|physical_security|spam",
    ],
    de: [
      'kein*|nicht|unterlass*|vermeid*|verzicht* ... denial-of-service|ddos|social_engineering|phishing|spam|physisch*',
    ],
    fr: ['pas|aucun*|évit* ... déni_de_service|ddos|ingénierie_sociale|phishing|hameçonnage|accès_physique'],
    es: ['no|sin|evit* ... denegación_de_servicio|ddos|ingeniería_social|phishing|acceso_físico'],
    pt: ['não|sem|evit* ... negação_de_serviço|ddos|engenharia_social|phishing|acesso_físico'],
    it: ['non|senza|evit* ... denial-of-service|ddos|ingegneria_sociale|phishing|accesso_fisico'],
    ja: [
      'サービス拒否|サービス妨害|dos|ddos|ソーシャルエンジニアリング|フィッシング ... 禁止|行わない|しない|避け|控え',
    ],
    zh: ['不得|不要|请勿|禁止|避免 ... 拒绝服务|阻断服务|dos|ddos|社会工程|钓鱼'],
  },
  not: {
    en: ['scope', 'not considered|a_vulnerability'],
    de: ['geltungsbereich|ausgeschlossen|ausgenommen', 'keine|nicht .. schwachstelle*|sicherheitslücke*'],
    fr: ['périmètre|exclu*|hors'],
    es: ['alcance|ámbito|exclu*'],
    ja: ['対象外|範囲外'],
    zh: ['范围|範圍'],
  },
};
