import { aiReports } from './ai-reports';
import { bestPractices } from './best-practices';
import { bounty } from './bounty';
import { compliance } from './compliance';
import { contact } from './contact';
import { cve } from './cve';
import { dependencies } from './dependencies';
import { disclosurePolicy } from './disclosure-policy';
import { encryption } from './encryption';
import { escalation } from './escalation';
import { knownConsiderations } from './known-considerations';
import { lastUpdated } from './last-updated';
import { recognition } from './recognition';
import { reportContent } from './report-content';
import { reporting } from './reporting';
import { responseTimeline } from './response-timeline';
import { safeHarbor } from './safe-harbor';
import { scanning } from './scanning';
import { scope } from './scope';
import { securityFeatures } from './security-features';
import { securityUpdates } from './security-updates';
import { severity } from './severity';
import { supportedVersions } from './supported-versions';
import { testingRules } from './testing-rules';
import type { TopicVocabulary } from './vocabulary';

/** The words of every topic, in the order in which a policy usually treats them. */
export const VOCABULARY: readonly TopicVocabulary[] = [
  reporting,
  reportContent,
  supportedVersions,
  responseTimeline,
  disclosurePolicy,
  scope,
  safeHarbor,
  recognition,
  bounty,
  securityUpdates,
  encryption,
  securityFeatures,
  bestPractices,
  knownConsiderations,
  dependencies,
  scanning,
  compliance,
  contact,
  lastUpdated,
  severity,
  testingRules,
  aiReports,
  cve,
  escalation,
];
