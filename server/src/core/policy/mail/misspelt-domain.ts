import { areOneSlipApart } from '../../collections/suggest';

/** Providers that many write from. Who mistypes one of them often hits a domain that was registered for just that. */
const PROVIDERS = [
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'protonmail.com',
  'proton.me',
  'googlegroups.com',
  'yahoo.com',
  'icloud.com',
];

/**
 * The domain that most probably is meant by one that is a slip away from it: a provider's, or one of the project's own. A slip seldom hits the first
 * letter, and names that differ there are other names, such as mail.com and gmail.com. A project may have its name under several endings.
 * @param own Domains that the project is known to have, in lower case.
 */
export function domainMeantBy(domain: string, own: readonly string[]): string | undefined {
  if (PROVIDERS.includes(domain) || own.includes(domain)) return undefined;
  const isSlipOf = (meant: string) => domain.startsWith(meant.charAt(0)) && areOneSlipApart(domain, meant);
  return (
    PROVIDERS.find(isSlipOf) ??
    own.find((meant) => meant.length >= SHORTEST && endingOf(meant) === endingOf(domain) && isSlipOf(meant))
  );
}

/** Shorter names than `acme.dev` have neighbours that mean something by themselves. */
const SHORTEST = 8;

const endingOf = (domain: string): string => domain.slice(domain.lastIndexOf('.'));
