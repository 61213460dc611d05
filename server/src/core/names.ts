import { t } from './l10n';
import type { SeverityLevel, Stage } from './policy/model';

/** What a stage is called within a sentence. */
export const stageName = (stage: Stage): string => STAGE_NAMES[stage]();

const STAGE_NAMES: Readonly<Record<Stage, () => string>> = {
  acknowledge: () => t('first answer'),
  update: () => t('status update'),
  assess: () => t('assessment'),
  fix: () => t('fix'),
  disclose: () => t('publication'),
  other: () => t('time'),
};

/** What a severity is called by itself, and in a message. */
export const severityName = (level: SeverityLevel): string => SEVERITY_NAMES[level]();

const SEVERITY_NAMES: Readonly<Record<SeverityLevel, () => string>> = {
  critical: () => t('Critical'),
  high: () => t('High'),
  medium: () => t('Medium'),
  low: () => t('Low'),
};
