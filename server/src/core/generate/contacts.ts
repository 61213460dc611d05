import { listOf, isNoReply } from '../policy/mail/mailboxes';
import { addressesWithin, isSecurityRole, isUsableAddress } from '../repository/addresses';
import type { RepositoryFacts } from '../repository/facts';

/** The address that the repository states as its own for reports: in security.txt or in a manifest. */
export function statedAddress({ contacts, manifests }: RepositoryFacts): string | undefined {
  return contacts?.[0] ?? manifests?.find(({ bugsEmail }) => bugsEmail !== undefined)?.bugsEmail;
}

/** An address, and the file that names it. */
export interface Mention {
  readonly address: string;
  readonly path: string;
}

/**
 * An address that a file of the repository names: of a security role in any document, else of those whom a manifest or CODEOWNERS names. It may be
 * somebody else's, or that of a person who wants no reports, so it is only proposed to somebody who confirms it.
 */
export function mentionedAddress({
  companions = [],
  manifests = [],
  owners = [],
}: RepositoryFacts): Mention | undefined {
  const inDocuments = companions.flatMap(({ path, text }) =>
    addressesWithin(text)
      .filter(isSecurityRole)
      .map((address) => ({ address, path })),
  );
  const ofPeople = manifests.flatMap(({ path, people = [] }) => people.map((address) => ({ address, path })));
  const ofOwners = owners.map((address) => ({ address, path: 'CODEOWNERS' }));
  return [...inDocuments, ...ofPeople, ...ofOwners].find(({ address }) => isPrivate(address));
}

/** It receives mail, and not everybody reads it. */
function isPrivate(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return isUsableAddress(address) && !isNoReply(local, domain) && listOf(local, domain) === undefined;
}
