import type { LanguageTexts } from '../language-texts';
import * as disclosure from './disclosure';
import * as reporting from './reporting';
import * as researchers from './researchers';
import * as scope from './scope';
import * as support from './support';
import * as timeline from './timeline';
import { words } from './words';

export const spanish: LanguageTexts = {
  sections: {
    intro: { heading: 'Política de seguridad', variants: reporting.intro },
    reporting: { heading: 'Informar de una vulnerabilidad', variants: reporting.reporting },
    'report-content': { heading: 'Contenido del informe', variants: reporting.reportContent },
    'response-timeline': { heading: 'Qué esperar', variants: timeline.responseTimeline },
    severity: { heading: 'Gravedad', variants: timeline.severity },
    'disclosure-policy': { heading: 'Política de divulgación', variants: disclosure.disclosurePolicy },
    embargo: { heading: 'Embargo', variants: disclosure.embargo },
    'supported-versions': { heading: 'Versiones con soporte', variants: support.supportedVersions },
    scope: { heading: 'Alcance', variants: scope.scope },
    'not-a-vulnerability': {
      heading: 'Lo que no consideramos una vulnerabilidad',
      variants: scope.notAVulnerability,
    },
    'threat-model': { heading: 'Modelo de amenazas', variants: scope.threatModel },
    'security-invariants': { heading: 'Invariantes de seguridad', variants: scope.securityInvariants },
    'accepted-risks': { heading: 'Riesgos aceptados y límites conocidos', variants: scope.acceptedRisks },
    'safe-harbor': { heading: 'Puerto seguro', variants: researchers.safeHarbor },
    'testing-rules': { heading: 'Reglas para las pruebas', variants: researchers.testingRules },
    recognition: { heading: 'Reconocimiento', variants: researchers.recognition },
    bounty: { heading: 'Recompensas por errores', variants: researchers.bounty },
    'security-updates': { heading: 'Actualizaciones de seguridad', variants: disclosure.securityUpdates },
    cve: { heading: 'Identificadores CVE', variants: disclosure.cve },
    'ai-reports': { heading: 'Informes elaborados con IA o escáneres', variants: researchers.aiReports },
    dependencies: { heading: 'Dependencias', variants: researchers.dependencies },
    languages: { heading: 'Idiomas', variants: reporting.languages },
    escalation: { heading: 'Escalado', variants: reporting.escalation },
    encryption: { heading: 'Clave OpenPGP', variants: reporting.encryption },
    regulators: { heading: 'Autoridades', variants: support.regulators },
    history: { heading: 'Historial de la política', variants: support.history },
  },
  words,
};
