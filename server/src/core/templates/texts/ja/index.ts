import type { LanguageTexts } from '../language-texts';
import * as disclosure from './disclosure';
import * as reporting from './reporting';
import * as researchers from './researchers';
import * as scope from './scope';
import * as support from './support';
import * as timeline from './timeline';
import { words } from './words';

export const japanese: LanguageTexts = {
  sections: {
    intro: { heading: 'セキュリティポリシー', variants: reporting.intro },
    reporting: { heading: '脆弱性の報告', variants: reporting.reporting },
    'report-content': { heading: '報告に含める内容', variants: reporting.reportContent },
    'response-timeline': { heading: '報告後の流れ', variants: timeline.responseTimeline },
    severity: { heading: '深刻度', variants: timeline.severity },
    'disclosure-policy': { heading: '開示ポリシー', variants: disclosure.disclosurePolicy },
    embargo: { heading: 'エンバーゴ', variants: disclosure.embargo },
    'supported-versions': { heading: 'サポート対象のバージョン', variants: support.supportedVersions },
    scope: { heading: '対象範囲', variants: scope.scope },
    'not-a-vulnerability': { heading: '脆弱性として扱わないもの', variants: scope.notAVulnerability },
    'threat-model': { heading: '脅威モデル', variants: scope.threatModel },
    'security-invariants': { heading: 'セキュリティ上の不変条件', variants: scope.securityInvariants },
    'accepted-risks': { heading: '受容したリスクと既知の制限', variants: scope.acceptedRisks },
    'safe-harbor': { heading: 'セーフハーバー', variants: researchers.safeHarbor },
    'testing-rules': { heading: 'テストのルール', variants: researchers.testingRules },
    recognition: { heading: '謝辞', variants: researchers.recognition },
    bounty: { heading: 'バグ報奨金', variants: researchers.bounty },
    'security-updates': { heading: 'セキュリティアップデート', variants: disclosure.securityUpdates },
    cve: { heading: 'CVE ID', variants: disclosure.cve },
    'ai-reports': { heading: 'AI やスキャナーによる報告', variants: researchers.aiReports },
    dependencies: { heading: '依存関係', variants: researchers.dependencies },
    languages: { heading: '言語', variants: reporting.languages },
    escalation: { heading: 'エスカレーション', variants: reporting.escalation },
    encryption: { heading: 'OpenPGP 公開鍵', variants: reporting.encryption },
    regulators: { heading: '当局', variants: support.regulators },
    history: { heading: 'ポリシーの更新履歴', variants: support.history },
  },
  words,
};
