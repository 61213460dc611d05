import type { FieldName } from './fields';

/** The fields whose values are addresses. */
export const URI_FIELDS: ReadonlySet<FieldName | undefined> = new Set<FieldName>([
  'Acknowledgments',
  'Canonical',
  'Contact',
  'CSAF',
  'Encryption',
  'Hiring',
  'Policy',
]);

/** What is wrong with an address, and how it is probably to be written. */
export interface UriProblem {
  readonly kind: 'empty' | 'insecure' | 'malformed';
  readonly better: string | undefined;
}

const ADDRESS = /^<?([^\s@<>:/]+@[^\s@<>:/]+\.[a-z]{2,})>?$/i;
const PHONE = /^\+\d[\d\s().-]{4,30}$/;
const HOST = /^(?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:/?#]\S*)?)$/i;

/** Undefined for a value that is a URI, and one of the web with https. */
export function uriProblem(value: string): UriProblem | undefined {
  if (value === '') return { kind: 'empty', better: undefined };
  if (/^http:\/\/[^\s/]/i.test(value))
    return { kind: 'insecure', better: /\s/.test(value) ? undefined : `https${value.slice(4)}` };
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+-]*):(\S+)$/i.exec(value) ?? [];
  switch (scheme.toLowerCase()) {
    case '':
      return malformed(written(value));
    case 'https':
      return /^\/\/[^\s/?#]/.test(rest) ? undefined : malformed(written(rest.replace(/^\/+/, '')));
    case 'mailto':
      return /^[^\s@/][^\s@]*@[^\s@]+$/.test(rest) ? undefined : malformed(written(rest.replace(/^\/+/, '')));
    default:
      return undefined;
  }
}

const malformed = (better: string | undefined): UriProblem => ({ kind: 'malformed', better });

/** The URI of what is an address by its form. */
function written(value: string): string | undefined {
  // Somebody has written a space behind the scheme.
  const plain = value.replace(/^(?:mailto|tel|https):\s+/i, '');
  const address = ADDRESS.exec(plain)?.[1];
  if (address !== undefined) return `mailto:${address}`;
  if (PHONE.test(plain)) return `tel:${plain.replace(/[\s().-]+/g, '-')}`;
  const host = HOST.exec(plain)?.[1];
  return host === undefined ? undefined : `https://${host}`;
}
