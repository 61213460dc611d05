import { isUsableAddress } from './addresses';
import { readSecurityTxt, valuesOf } from '../securitytxt/fields';

/** The e-mail addresses that a security.txt names as contacts, in their order of preference. */
export function contactsInSecurityTxt(text: string): string[] {
  const contacts = valuesOf(readSecurityTxt(text), 'Contact').flatMap(
    (value) => /^mailto:([^\s?]+)/i.exec(value)?.[1] ?? [],
  );
  return [...new Set(contacts)].filter(isUsableAddress);
}
