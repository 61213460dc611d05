/**
 * Texts that only a generated policy has: that of a pointer to somebody else's policy, and what a project says that gets no fixes
 * any more. Paragraphs with one sentence a line, as in all templates.
 */
export const generated = {
  pointer: 'The [security policy of {{owner}}]({{org_policy_url}}) applies to {{project}} as well.',
  'pointer-without-owner':
    'The [security policy of our organisation]({{org_policy_url}}) applies to {{project}} as well.',
  'report-there':
    'Please report vulnerabilities in private, as that policy says, and not in public issues, discussions or pull requests.',
  unmaintained: `{{project}} is no longer maintained.
No version gets security fixes.`,
} as const;
