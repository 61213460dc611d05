import type { LanguageTexts } from '../language-texts';
import * as disclosure from './disclosure';
import * as reporting from './reporting';
import * as researchers from './researchers';
import * as scope from './scope';
import * as support from './support';
import * as timeline from './timeline';
import { words } from './words';

export const german: LanguageTexts = {
  sections: {
    intro: { heading: 'Sicherheitsrichtlinie', variants: reporting.intro },
    reporting: { heading: 'Schwachstellen melden', variants: reporting.reporting },
    'report-content': { heading: 'Inhalt einer Meldung', variants: reporting.reportContent },
    'response-timeline': { heading: 'Was Sie erwarten können', variants: timeline.responseTimeline },
    severity: { heading: 'Schweregrad', variants: timeline.severity },
    'disclosure-policy': { heading: 'Offenlegung von Schwachstellen', variants: disclosure.disclosurePolicy },
    embargo: { heading: 'Embargo', variants: disclosure.embargo },
    'supported-versions': { heading: 'Unterstützte Versionen', variants: support.supportedVersions },
    scope: { heading: 'Geltungsbereich', variants: scope.scope },
    'not-a-vulnerability': {
      heading: 'Was wir nicht als Schwachstelle behandeln',
      variants: scope.notAVulnerability,
    },
    'threat-model': { heading: 'Bedrohungsmodell', variants: scope.threatModel },
    'security-invariants': { heading: 'Sicherheitsinvarianten', variants: scope.securityInvariants },
    'accepted-risks': { heading: 'Akzeptierte Risiken und bekannte Grenzen', variants: scope.acceptedRisks },
    'safe-harbor': { heading: 'Safe Harbor', variants: researchers.safeHarbor },
    'testing-rules': { heading: 'Regeln für Tests', variants: researchers.testingRules },
    recognition: { heading: 'Anerkennung', variants: researchers.recognition },
    bounty: { heading: 'Bug Bounty', variants: researchers.bounty },
    'security-updates': { heading: 'Sicherheitsupdates', variants: disclosure.securityUpdates },
    cve: { heading: 'CVE-IDs', variants: disclosure.cve },
    'ai-reports': { heading: 'Mit KI oder Scannern erstellte Meldungen', variants: researchers.aiReports },
    dependencies: { heading: 'Abhängigkeiten', variants: researchers.dependencies },
    languages: { heading: 'Sprachen', variants: reporting.languages },
    escalation: { heading: 'Eskalation', variants: reporting.escalation },
    encryption: { heading: 'OpenPGP-Schlüssel', variants: reporting.encryption },
    regulators: { heading: 'Behörden', variants: support.regulators },
    history: { heading: 'Stand der Richtlinie', variants: support.history },
  },
  words,
};
