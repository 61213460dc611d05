/**
 * OpenSSF Scorecard's Security-Policy check once more, written down from its description as plainly as can be: the patterns as they stand there, on one
 * character a byte. It takes quadratic time on hostile lines, and is what the real one is held to.
 */

export interface Counts {
  readonly bytes: number;
  /** Distinct links, distinct addresses, and words or numbers. */
  readonly links: number;
  readonly emails: number;
  readonly words: number;
}

const PATTERNS = {
  link: /(http|https):\/\/[a-zA-Z0-9./?=_%:-]*/g,
  email: /\b[A-Za-z0-9._%+-]+(@|\\?\[at\\?\])[A-Za-z0-9.-]+\.[A-Za-z]{2,6}\b/g,
  // Without regard to case, in which the long s is an s: two bytes here.
  text: /[0-9]{1,4}\b|[Dd][Ii](s|S|\xc5\xbf)[Cc][Ll][Oo](s|S|\xc5\xbf)|[Vv][Uu][Ll][Nn]/g,
} as const;

export function referenceHits(bytes: Uint8Array): string[] {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  return lines.flatMap((ended, index) => {
    const line = ended.replace(/\r$/, '');
    return Object.entries(PATTERNS).flatMap(([kind, pattern]) =>
      Array.from(line.matchAll(pattern), (match) => `${kind} ${match[0]} ${index + 1}:${match.index}`),
    );
  });
}

export function referenceCounts(bytes: Uint8Array): Counts & { readonly score: number } {
  const hits = referenceHits(bytes).map((hit) => hit.replace(/ [\d:]+$/, ''));
  const distinct = new Set(hits.filter((hit) => !hit.startsWith('text ')));
  const links = [...distinct].filter((hit) => hit.startsWith('link '));
  const emails = [...distinct].filter((hit) => hit.startsWith('email '));
  const words = hits.filter((hit) => hit.startsWith('text ')).length;
  const size = bytes.length === 0 ? 1 : bytes.length;
  const taken =
    links.reduce((sum, hit) => sum + hit.length - 'link '.length, 0) +
    emails.reduce((sum, hit) => sum + hit.length - 'email '.length, 0);
  const hasText = size > 1 && size > taken + 2 * (links.length + emails.length);
  const score = (distinct.size > 0 ? 6 : 0) + (hasText ? 3 : 0) + (words >= 2 ? 1 : 0);
  return { bytes: bytes.length, links: links.length, emails: emails.length, words, score };
}
