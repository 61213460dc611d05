import type { LanguageTexts } from '../language-texts';
import * as disclosure from './disclosure';
import * as reporting from './reporting';
import * as researchers from './researchers';
import * as scope from './scope';
import * as support from './support';
import * as timeline from './timeline';
import { words } from './words';

export const french: LanguageTexts = {
  sections: {
    intro: { heading: 'Politique de sécurité', variants: reporting.intro },
    reporting: { heading: 'Signaler une vulnérabilité', variants: reporting.reporting },
    'report-content': { heading: 'Contenu du signalement', variants: reporting.reportContent },
    'response-timeline': { heading: "À quoi s'attendre", variants: timeline.responseTimeline },
    severity: { heading: 'Gravité', variants: timeline.severity },
    'disclosure-policy': { heading: 'Politique de divulgation', variants: disclosure.disclosurePolicy },
    embargo: { heading: 'Embargo', variants: disclosure.embargo },
    'supported-versions': { heading: 'Versions prises en charge', variants: support.supportedVersions },
    scope: { heading: 'Périmètre', variants: scope.scope },
    'not-a-vulnerability': {
      heading: 'Ce que nous ne considérons pas comme une vulnérabilité',
      variants: scope.notAVulnerability,
    },
    'threat-model': { heading: 'Modèle de menace', variants: scope.threatModel },
    'security-invariants': { heading: 'Invariants de sécurité', variants: scope.securityInvariants },
    'accepted-risks': { heading: 'Risques acceptés et limites connues', variants: scope.acceptedRisks },
    'safe-harbor': { heading: 'Sphère de sécurité', variants: researchers.safeHarbor },
    'testing-rules': { heading: 'Règles de test', variants: researchers.testingRules },
    recognition: { heading: 'Reconnaissance', variants: researchers.recognition },
    bounty: { heading: 'Prime aux bogues', variants: researchers.bounty },
    'security-updates': { heading: 'Mises à jour de sécurité', variants: disclosure.securityUpdates },
    cve: { heading: 'Identifiants CVE', variants: disclosure.cve },
    'ai-reports': {
      heading: "Signalements réalisés avec l'IA ou des scanners",
      variants: researchers.aiReports,
    },
    dependencies: { heading: 'Dépendances', variants: researchers.dependencies },
    languages: { heading: 'Langues', variants: reporting.languages },
    escalation: { heading: 'Escalade', variants: reporting.escalation },
    encryption: { heading: 'Clé OpenPGP', variants: reporting.encryption },
    regulators: { heading: 'Autorités', variants: support.regulators },
    history: { heading: 'Historique de la politique', variants: support.history },
  },
  words,
};
