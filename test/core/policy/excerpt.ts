/** An excerpt as a policy; one that begins with a title or front matter is one already. */
export const policyWith = (excerpt: string): string =>
  /^(?:# |---\n)/.test(excerpt) ? `${excerpt}\n` : `# Security Policy\n\n${excerpt}\n`;
