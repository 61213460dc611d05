import { remember } from '../../collections/remember';
import { isUsableAddress } from '../../repository/addresses';
import { readSecurityTxt, valuesOf } from '../../securitytxt/fields';
import { identityOf } from './companions';
import { channelOfUrl } from '../contacts/urls';

/** What a file for machines says of the ways to report. */
export interface ContactFile {
  /** As `identityOf` gives them; undefined when one of them is a page that may name any. */
  readonly ways: ReadonlySet<string> | undefined;
  /** The only way, when it is an address for e-mail. */
  readonly onlyAddress: string | undefined;
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The contacts of an RFC 9116 security.txt, and the policies that it names. */
export const readSecurityTxtContacts = remember(
  ({ text }: TextFile): ContactFile & { readonly policies: readonly string[] } => {
    const read = readSecurityTxt(text);
    return { ...contactsOf(valuesOf(read, 'Contact')), policies: valuesOf(read, 'Policy') };
  },
);

/** What OpenSSF's Security Insights, of version 1 or 2, say of reports. */
export const readSecurityInsights = remember(({ text }: TextFile) => {
  const values = scalarsOf(text);
  const value = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => values.get(key)).find((found) => found !== undefined);
  const [v1, v2] = ['vulnerability-reporting', 'project.vulnerability-reporting'];
  const email = value(`${v2}.contact.email`, `${v1}.email-contact`);
  return {
    ...contactsOf(email === undefined ? [] : [`mailto:${email.replace(/^mailto:/i, '')}`]),
    accepts: value(`${v2}.reports-accepted`, `${v1}.accepts-vulnerability-reports`),
    bounty: value(`${v2}.bug-bounty-available`, `${v1}.bug-bounty-available`),
    /** ISO 8601 calendar date. */
    expires: /^\d{4}-\d\d-\d\d/.exec(value('header.expiration-date') ?? '')?.[0],
    /** The rest stands in the file of another repository. */
    isInherited: values.has('header.project-si-source'),
  };
});

function contactsOf(urls: readonly string[]): ContactFile {
  const contacts = urls.filter((url) => !/^mailto:/i.test(url) || isUsableAddress(addressIn(url)));
  const kinds = contacts.map((url) => channelOfUrl(url));
  const ways = contacts.map((url, index) =>
    identityOf({ kind: kinds[index] ?? 'other', value: kinds[index] === 'email' ? addressIn(url) : url }),
  );
  return {
    ways: kinds.every((kind) => kind !== undefined && CONCRETE.has(kind)) ? new Set(ways) : undefined,
    onlyAddress: ways.length === 1 && kinds[0] === 'email' ? ways[0] : undefined,
  };
}

/** What cannot be another name for one of the others. */
const CONCRETE = new Set(['email', 'github-advisory', 'bounty-platform', 'private-tracker', 'phone']);

const addressIn = (url: string): string => url.replace(/^mailto:/i, '').replace(/\?[^]*$/, '');

/** The scalars of a YAML document whose mappings are written in lines, by the keys that lead to them. Of a list the first item counts. */
function scalarsOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const around: { readonly indent: number; readonly key: string }[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, indent = '', key = '', rest = ''] = /^( *(?:- +)?)(\w[\w-]*):(?!\S)(.*)$/.exec(line) ?? [];
    if (key === '') continue;
    while ((around.at(-1)?.indent ?? -1) >= indent.length) around.pop();
    around.push({ indent: indent.length, key });
    const path = around.map((each) => each.key).join('.');
    const value = /^(?:"([^"]*)"|'([^']*)'|([^#\s][^\s]*))/.exec(rest.trim());
    const scalar = value?.[1] ?? value?.[2] ?? value?.[3];
    if (scalar !== undefined && scalar !== '' && !values.has(path)) values.set(path, scalar);
  }
  return values;
}
