/**
 * Texts that only a generated policy has: that of a pointer to somebody else's policy, and what a project says that gets no fixes
 * any more. Paragraphs with one sentence a line, as in all templates.
 */
export const generated = {
  pointer:
    'Reports of vulnerabilities in {{project}} are handled as the [security policy of {{owner}}]({{org_policy_url}}) says.',
  'pointer-without-owner':
    'Reports of vulnerabilities in {{project}} are handled as the [security policy of our organisation]({{org_policy_url}}) says.',
  'report-there': 'Please do not report vulnerabilities in public issues, discussions or pull requests.',
  unmaintained: `Please note that {{project}} is no longer maintained.
No version gets security fixes.`,
} as const;
