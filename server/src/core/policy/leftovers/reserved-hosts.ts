/** Names that no registry hands out: RFC 2606 and 6761, and multicast DNS (RFC 6762). */
const RESERVED_SUFFIXES = [
  'example',
  'test',
  'invalid',
  'localhost',
  'local',
  'localdomain',
  'example.com',
  'example.net',
  'example.org',
  'example.edu',
  'domain.tld',
];

/** Whether a host can never receive a report: reserved for documentation and tests, local, or without a dot. A port and a final dot are overlooked. */
export function isReservedHost(host: string): boolean {
  const name = host.trim().toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  if (name === '' || name.startsWith('[')) return false;
  if (!name.includes('.')) return true;
  return RESERVED_SUFFIXES.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
}
