import type { SectionId } from './sections';
import type { Values } from './variables';

/** The wording of a section that fits what is known: the forge's own form where there is one, the latest release where no version is known. */
export function chooseVariant(id: SectionId, values: Values): string {
  const known = (name: keyof Values): boolean => typeof values[name] === 'string';
  switch (id) {
    case 'reporting': {
      const email = known('security_email');
      if (known('platform_url')) return 'platform';
      if (known('form_url')) return 'web-form';
      if (known('pvr_url')) return email ? 'github-pvr+email' : 'github-pvr';
      if (known('gitlab_confidential_url')) return email ? 'gitlab+email' : 'gitlab';
      return 'email';
    }
    case 'response-timeline':
      return values.fix_critical === null ? 'best-effort' : 'targets';
    case 'severity':
      return 'cvss';
    case 'disclosure-policy':
      return known('adoption_days') ? '90+30' : 'coordinated';
    case 'embargo':
      return 'distros';
    case 'supported-versions':
      if (!known('version_line')) return 'latest-only';
      return known('support_end') ? 'dates' : 'table';
    case 'safe-harbor':
      return 'short';
    case 'bounty':
      return 'none';
    case 'security-updates':
      return known('advisories_url') ? 'advisories' : 'release-notes';
    case 'cve':
      return known('advisories_url') ? 'github' : 'default';
    case 'encryption':
      return 'pgp';
    case 'regulators':
      return known('authority_email') ? 'steward' : 'manufacturer';
    default:
      return 'default';
  }
}
