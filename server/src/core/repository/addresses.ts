/** A plain address at a domain that can have mail: never one of the names that RFC 2606 reserves. */
export function isUsableAddress(address: string): boolean {
  const domain = /^[^\s@<>()[\]",;:\\]{1,64}@([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*[a-z0-9])$/i
    .exec(address)?.[1]
    ?.toLowerCase();
  if (domain === undefined || /^(?:your|someone|foo|changeme)[-_.]?(?:e?mail|name)?@/i.test(address))
    return false;
  return !/(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost|local)$/.test(domain);
}

/** The mailbox belongs to a role that handles vulnerabilities, not to a person. */
export function isSecurityRole(address: string): boolean {
  const mailbox = address.split('@')[0] ?? '';
  return /^(?:[a-z0-9.]+[-_.])?(?:security|secure|p?sirt|csirt|cert|vuln(?:erabilit(?:y|ies))?s?|disclosures?)(?:[-_.+][a-z0-9.]+)?$/i.test(
    mailbox,
  );
}

/** The addresses that a text holds, in its order. */
export const addressesWithin = (text: string): readonly string[] => text.match(ADDRESS) ?? [];

const ADDRESS = /(?<![\w.+-])[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi;
