export interface Source {
  readonly title: string;
  readonly url: string;
}

/** What the rules rest on: published requirements, guides and specifications, by the keys used in the rules' texts. */
export const SOURCES = {
  ASF: {
    title: 'Apache Software Foundation: default security policy',
    url: 'https://github.com/apache/.github/blob/main/.github/SECURITY.md',
  },
  BPB: { title: 'OpenSSF Best Practices badge: criteria', url: 'https://www.bestpractices.dev/en/criteria' },
  CDX: { title: 'Codex Security: guidance for SECURITY.md', url: 'https://github.com/openai/codex-security' },
  CERT: {
    title: 'The CERT Guide to Coordinated Vulnerability Disclosure',
    url: 'https://certcc.github.io/CERT-Guide-to-CVD/',
  },
  CHR: {
    title: 'Chromium: guidelines for SECURITY.md',
    url: 'https://chromium.googlesource.com/chromium/src/+/main/docs/security/security_md_guidelines.md',
  },
  CISA: {
    title: 'CISA Binding Operational Directive 20-01',
    url: 'https://www.cisa.gov/news-events/directives/bod-20-01-develop-and-publish-vulnerability-disclosure-policy',
  },
  'CISA-T': {
    title: 'CISA: vulnerability disclosure policy template',
    url: 'https://www.cisa.gov/vulnerability-disclosure-policy-template',
  },
  CRA: {
    title: 'Regulation (EU) 2024/2847, Cyber Resilience Act',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
  },
  CVSS: {
    title: 'CVSS: qualitative severity rating scale',
    url: 'https://www.first.org/cvss/v4.0/specification-document',
  },
  DIO: { title: 'disclose.io: dioterms', url: 'https://github.com/disclose/dioterms' },
  'GH-DEF': {
    title: 'GitHub Docs: creating a default community health file',
    url: 'https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file',
  },
  'GH-POL': {
    title: 'GitHub Docs: adding a security policy to your repository',
    url: 'https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository',
  },
  'GH-PVR': {
    title: 'GitHub Docs: privately reporting a security vulnerability',
    url: 'https://docs.github.com/en/code-security/security-advisories/guidance-on-reporting-and-writing-information-about-vulnerabilities/privately-reporting-a-security-vulnerability',
  },
  HUNTR: { title: 'huntr: guidelines', url: 'https://huntr.com/guidelines' },
  ISO: {
    title: 'ISO/IEC 29147:2018, vulnerability disclosure (public summary)',
    url: 'https://www.iso.org/standard/72311.html',
  },
  MS: {
    title: 'Microsoft: SECURITY.md for repositories',
    url: 'https://github.com/microsoft/repo-templates/blob/main/shared/SECURITY.md',
  },
  OSPS: { title: 'Open Source Project Security Baseline', url: 'https://baseline.openssf.org/' },
  OVG: {
    title: 'OpenSSF guide to coordinated vulnerability disclosure',
    url: 'https://github.com/ossf/oss-vulnerability-guide/blob/main/maintainer-guide.md',
  },
  PSTI: {
    title: 'UK product security regulations 2023, schedule 2',
    url: 'https://www.legislation.gov.uk/uksi/2023/1007/schedule/2',
  },
  RFC9116: {
    title: 'RFC 9116: a file format to aid in security vulnerability disclosure',
    url: 'https://www.rfc-editor.org/rfc/rfc9116',
  },
  RFC2606: { title: 'RFC 2606: reserved top level DNS names', url: 'https://www.rfc-editor.org/rfc/rfc2606' },
  SC: {
    title: 'OpenSSF Scorecard: Security-Policy check',
    url: 'https://github.com/ossf/scorecard/blob/main/docs/checks.md#security-policy',
  },
  'SC-SHADOW': {
    title: 'A project that found Scorecard reading another security.md',
    url: 'https://github.com/ofri-peretz/eslint/pull/540',
  },
  SI2: {
    title: 'OpenSSF Security Insights specification',
    url: 'https://github.com/ossf/security-insights-spec',
  },
  TAG: {
    title: 'CNCF TAG Security: templates for projects',
    url: 'https://github.com/cncf/tag-security/tree/main/community/resources/project-resources/templates',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;
