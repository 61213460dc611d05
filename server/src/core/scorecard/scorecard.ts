import { emailsIn } from './emails';
import { utf8 } from './utf8';

/** What OpenSSF Scorecard's Security-Policy check finds in a policy that exists. */
export interface Scorecard {
  /** 0 to 10: 6 for `links`, 3 for `text`, 1 for `disclosure`. */
  readonly score: number;
  /** Has an absolute link or an e-mail address. */
  readonly links: boolean;
  /** Has more text than links and addresses alone. */
  readonly text: boolean;
  /** Has two numbers or words such as "disclose" and "vulnerability". */
  readonly disclosure: boolean;
  /** Everything that counted, line by line; on one line links first, then addresses, then text. */
  readonly hits: readonly Hit[];
}

export interface Hit {
  readonly kind: 'link' | 'email' | 'text';
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** 0-based, in bytes. */
  readonly offset: number;
}

/**
 * Scores the content of a policy file as `probes/securityPolicy*` and `checks/raw/security_policy.go` of ossf/scorecard do,
 * which work on bytes. A string is scored as its UTF-8 encoding.
 */
export function scorecard(content: string | Uint8Array): Scorecard {
  const bytes = typeof content === 'string' ? utf8(content) : latin1(content);
  const hits = lines(bytes).flatMap((line, index) => hitsIn(line, index + 1));
  const addresses = new Set(
    hits.filter(({ kind }) => kind !== 'text').map(({ kind, text }) => `${kind} ${text}`),
  );
  const addressLength = [...addresses].reduce((sum, key) => sum + key.length - key.indexOf(' ') - 1, 0);
  const links = addresses.size > 0;
  const text = bytes.length > 1 && bytes.length > addressLength + 2 * addresses.size;
  const disclosure = hits.filter(({ kind }) => kind === 'text').length >= 2;
  return { score: (links ? 6 : 0) + (text ? 3 : 0) + (disclosure ? 1 : 0), links, text, disclosure, hits };
}

/** Patterns of the check. Upper-case schemes, fragments and query separators do not belong to a link there; the long s, two bytes, is an s in any case. */
const link = /https?:\/\/[a-zA-Z0-9./?=_%:-]*/g;
const disclosureText =
  /[0-9]{1,4}\b|[Dd][Ii](?:[Ss]|\xc5\xbf)[Cc][Ll][Oo](?:[Ss]|\xc5\xbf)|[Vv][Uu][Ll][Nn]/g;

function hitsIn(line: string, number: number): readonly Hit[] {
  const hits: Hit[] = [];
  if (line.includes('://')) collect('link', link);
  if (line.includes('@') || line.includes('[at'))
    for (const { text, offset } of emailsIn(line)) hits.push({ kind: 'email', text, line: number, offset });
  collect('text', disclosureText);
  return hits;

  function collect(kind: Hit['kind'], pattern: RegExp): void {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line); match !== null; match = pattern.exec(line))
      hits.push({ kind, text: match[0], line: number, offset: match.index });
  }
}

/** Go's line scanner: one `\r` before the line's end is not part of the line. */
function lines(bytes: string): string[] {
  return bytes.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/** One character a byte, so that the patterns count bytes. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  const size = 0x2000;
  for (let start = 0; start < bytes.length; start += size) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + size)));
  }
  return parts.join('');
}
