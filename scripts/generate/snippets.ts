import {
  DEFAULT_STYLE,
  levelOf,
  presetNamed,
  DEFAULT_PRESET,
  sectionTemplate,
  toSnippet,
  writeHeading,
  writeText,
  type SectionId,
  type Values,
} from '../../server/src/core/templates';

/** The snippet file of the extension, made from the templates that the quick fixes and the generator write. */
export function generateSnippets(): { path: string; content: string }[] {
  const entries = SNIPPETS.map(({ name, prefix, description, parts }) => {
    const stops = new Map<string, number>();
    const body = parts.map((part) => toSnippet(written(part), stops)).join('\n\n');
    return [name, { prefix, description, body: [...body.split('\n'), ''] }];
  });
  return [
    {
      path: 'snippets/security-policy.code-snippets',
      content: `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
    },
  ];
}

interface Part {
  readonly id: SectionId;
  readonly variant: string;
  /** Without the heading: for a place inside a section. */
  readonly bare?: true;
}

interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly parts: readonly Part[];
}

const START: readonly Part[] = [part('intro'), part('reporting', 'github-pvr+email')];
const REST: readonly Part[] = [
  part('report-content'),
  part('response-timeline', 'targets'),
  part('disclosure-policy', 'coordinated'),
  part('supported-versions', 'table'),
  part('scope'),
  part('recognition'),
  part('security-updates', 'advisories'),
  part('history'),
];

const SNIPPETS: readonly Snippet[] = [
  {
    name: 'Security policy, short',
    prefix: 'sec-policy',
    description: 'A whole short policy: how to report, supported versions',
    parts: [...START, part('supported-versions', 'table')],
  },
  {
    name: 'Security policy',
    prefix: 'sec-policy-full',
    description: 'A whole policy with the sections that the recommended profile looks for',
    parts: [...START, ...REST],
  },
  section('Reporting via GitHub', 'sec-report-pvr', 'reporting', 'github-pvr'),
  section('Reporting by e-mail', 'sec-report-email', 'reporting', 'email'),
  section('Reporting via GitHub or by e-mail', 'sec-report-both', 'reporting', 'github-pvr+email'),
  section('Reporting via a platform', 'sec-report-platform', 'reporting', 'platform'),
  section('Reporting via GitLab', 'sec-report-gitlab', 'reporting', 'gitlab'),
  section('What to include', 'sec-include', 'report-content'),
  section('What to expect', 'sec-expect', 'response-timeline', 'targets'),
  bare(
    'SLA table by severity',
    'sla-table',
    'response-timeline',
    'table',
    'Times to a fix for each severity',
  ),
  bare(
    'SLA table with CVSS bands',
    'sla-table-cvss',
    'response-timeline',
    'cvss',
    'Times to a fix for each CVSS band',
  ),
  bare('SLA list', 'sla-list', 'response-timeline', 'list', 'Times to a fix as a list'),
  bare(
    'SLA stages',
    'sla-stages',
    'response-timeline',
    'stages',
    'Times for each step from receipt to publication',
  ),
  bare('SLA matrix', 'sla-matrix', 'response-timeline', 'matrix', 'Times for each severity and step'),
  bare('Severity definitions', 'severity-definitions', 'severity', 'own', 'What the severities mean'),
  section('Disclosure policy', 'sec-disclosure', 'disclosure-policy', 'coordinated'),
  section('Disclosure policy, 90+30 days', 'sec-disclosure-9030', 'disclosure-policy', '90+30'),
  section('Supported versions', 'sec-versions', 'supported-versions', 'table'),
  section('Supported versions with dates', 'sec-versions-dates', 'supported-versions', 'dates'),
  section('Supported versions, latest only', 'sec-versions-latest', 'supported-versions', 'latest-only'),
  section('Scope', 'sec-scope', 'scope'),
  section('Not a vulnerability', 'sec-not-vuln', 'not-a-vulnerability'),
  section('Threat model', 'sec-threat-model', 'threat-model'),
  section('Security invariants', 'sec-invariants', 'security-invariants'),
  section('Safe harbor', 'sec-safe-harbor', 'safe-harbor', 'short'),
  section('Safe harbor, full', 'sec-safe-harbor-full', 'safe-harbor', 'full'),
  section('Rules for testing', 'sec-testing', 'testing-rules'),
  section('Recognition', 'sec-credit', 'recognition'),
  section('No bug bounty', 'sec-no-bounty', 'bounty', 'none'),
  section('Security updates', 'sec-updates', 'security-updates', 'advisories'),
  section('AI reports', 'sec-ai', 'ai-reports'),
  section('Escalation', 'sec-escalation', 'escalation'),
  section('Encryption with OpenPGP', 'sec-pgp', 'encryption', 'pgp'),
  section('Policy history', 'sec-history', 'history'),
];

/** What an author changes first: the times of the default preset, and the version line of a first release. */
const VALUES: Values = {
  ...presetNamed(DEFAULT_PRESET).values,
  adoption_days: '30',
  version_line: '1.x',
  older_line: '< 1.0',
  languages: 'English',
  today: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
};

/** Addresses of a forge have two tab stops, for the owner and the repository. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '{{pvr_url}}': 'https://github.com/{{owner}}/{{repo}}/security/advisories/new',
  '{{advisories_url}}': 'https://github.com/{{owner}}/{{repo}}/security/advisories',
  '{{gitlab_confidential_url}}':
    'https://gitlab.com/{{owner}}/{{repo}}/-/issues/new?issue%5Bconfidential%5D=true',
};

function written({ id, variant, bare: withoutHeading }: Part): string {
  const { heading, variants } = sectionTemplate(id);
  const template = variants[variant];
  if (template === undefined) throw new Error(`The section "${id}" has no wording "${variant}".`);
  const addressed = Object.entries(ADDRESSES).reduce(
    (text, [variable, address]) => text.replaceAll(variable, address),
    template.text,
  );
  const body = writeText(addressed, VALUES, DEFAULT_STYLE, 'editable') ?? '';
  return withoutHeading === true ? body : `${writeHeading(heading, levelOf(id), DEFAULT_STYLE)}\n\n${body}`;
}

function part(id: SectionId, variant = 'default'): Part {
  return { id, variant };
}

function section(name: string, prefix: string, id: SectionId, variant = 'default'): Snippet {
  return { name, prefix, description: sectionTemplate(id).purpose, parts: [part(id, variant)] };
}

function bare(name: string, prefix: string, id: SectionId, variant: string, description: string): Snippet {
  return { name, prefix, description, parts: [{ id, variant, bare: true }] };
}
