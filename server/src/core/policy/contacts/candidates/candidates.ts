import { remember } from '../../../collections/remember';
import { overlap } from '../../../collections/spans';
import type { Unit } from '../../../markdown/model';
import { addressesIn } from '../addresses';
import { asksForMail } from '../words/mail';
import type { Candidate } from './candidate';
import { fromAddress, isPartOfCode, joinGroups } from './in-addresses';
import { fromLink } from './in-links';
import { addFromWords } from './in-words';

/** The ways that a unit names, by its links, addresses and words, in their order. */
export const candidatesIn = remember((unit: Unit): readonly Candidate[] => {
  const { kind, prose } = unit;
  if (kind === 'code') return [];
  const found: Candidate[] = [];
  const writesMail = prose.links.length > 0 && asksForMail(prose.text);
  for (const link of prose.links) {
    const candidate = link.form === 'image' ? undefined : fromLink(link, prose.text);
    // "Send an e-mail to [me](profile)": the profile tells the address.
    if (candidate && !(candidate.kind === 'other' && writesMail)) found.push(candidate);
  }
  for (const address of addressesIn(prose.text)) {
    if (!found.some(({ range }) => overlap(range, address.range)) && !isPartOfCode(address.range, prose.code))
      found.push(fromAddress(address, prose.text, undefined));
  }
  joinGroups(found);
  addFromWords(found, unit);
  return found.sort((a, b) => a.range.start - b.range.start);
});
