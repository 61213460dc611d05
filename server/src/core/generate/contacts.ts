import { isSecurityRole, isUsableAddress } from '../repository/addresses';
import type { RepositoryFacts } from '../repository/facts';

/** The address that the repository states as its own for reports: in security.txt or in a manifest. */
export function statedAddress({ contacts, manifests }: RepositoryFacts): string | undefined {
  return contacts?.[0] ?? manifests?.find(({ bugsEmail }) => bugsEmail !== undefined)?.bugsEmail;
}

/**
 * An address of a security role that a document of the repository names. It may be somebody else's, so it is only proposed to a person who
 * confirms it. The address of a person is never among them.
 */
export function mentionedAddress({ companions = [] }: RepositoryFacts): string | undefined {
  for (const { text } of companions) {
    const found = text.match(ADDRESS)?.find((address) => isSecurityRole(address) && isUsableAddress(address));
    if (found !== undefined) return found;
  }
  return undefined;
}

const ADDRESS = /(?<![\w.+-])[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi;
