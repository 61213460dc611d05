import type { LanguageTexts } from '../language-texts';
import * as disclosure from './disclosure';
import * as reporting from './reporting';
import * as researchers from './researchers';
import * as scope from './scope';
import * as support from './support';
import * as timeline from './timeline';
import { words } from './words';

export const chinese: LanguageTexts = {
  sections: {
    intro: { heading: '安全策略', variants: reporting.intro },
    reporting: { heading: '报告漏洞', variants: reporting.reporting },
    'report-content': { heading: '报告内容', variants: reporting.reportContent },
    'response-timeline': { heading: '响应时间', variants: timeline.responseTimeline },
    severity: { heading: '严重程度', variants: timeline.severity },
    'disclosure-policy': { heading: '披露策略', variants: disclosure.disclosurePolicy },
    embargo: { heading: '保密期', variants: disclosure.embargo },
    'supported-versions': { heading: '支持的版本', variants: support.supportedVersions },
    scope: { heading: '范围', variants: scope.scope },
    'not-a-vulnerability': { heading: '我们不视为漏洞的情况', variants: scope.notAVulnerability },
    'threat-model': { heading: '威胁模型', variants: scope.threatModel },
    'security-invariants': { heading: '安全不变量', variants: scope.securityInvariants },
    'accepted-risks': { heading: '已接受的风险和已知限制', variants: scope.acceptedRisks },
    'safe-harbor': { heading: '安全港', variants: researchers.safeHarbor },
    'testing-rules': { heading: '测试规则', variants: researchers.testingRules },
    recognition: { heading: '致谢', variants: researchers.recognition },
    bounty: { heading: '漏洞赏金', variants: researchers.bounty },
    'security-updates': { heading: '安全更新', variants: disclosure.securityUpdates },
    cve: { heading: 'CVE 编号', variants: disclosure.cve },
    'ai-reports': { heading: '使用 AI 或扫描器生成的报告', variants: researchers.aiReports },
    dependencies: { heading: '依赖项', variants: researchers.dependencies },
    languages: { heading: '语言', variants: reporting.languages },
    escalation: { heading: '升级联系', variants: reporting.escalation },
    encryption: { heading: 'OpenPGP 公钥', variants: reporting.encryption },
    regulators: { heading: '监管机构', variants: support.regulators },
    history: { heading: '策略更新历史', variants: support.history },
  },
  words,
};
