import { valuesOf } from '../fixes/context';
import { documentStyle } from '../fixes/document-style';
import { t } from '../l10n';
import { readCompanion } from '../policy/companions/companions';
import { isUsableAddress } from '../repository/addresses';
import { inferValues, writeBody, type Values } from '../templates';
import type { Question } from './completion';

/** A way to report in private that the repository or the policy tells. */
export interface Contact {
  readonly label: string;
  /** Where it is known from. */
  readonly detail: string;
  /** As a link, and as it stands in running text. */
  readonly link: string;
  readonly text: string;
  /** The words of the link. */
  readonly words: string;
  readonly isAddress: boolean;
}

/** The form of the forge first, then the addresses of the policy itself and of the files beside it. */
export function contacts(question: Question): Contact[] {
  const form = formOf(question);
  return [...(form ? [form] : []), ...addressesOf(question)];
}

/** The form for private reports, in the words of our own texts. */
function formOf(question: Question): Contact | undefined {
  const { policy, repository, today, options } = question;
  const values: Values = inferValues(repository, { today, preset: options.preset });
  const known = values.pvr_url ?? values.gitlab_confidential_url;
  if (typeof known !== 'string') return undefined;
  const variant = values.pvr_url === known ? 'github-pvr' : 'gitlab';
  const style = { ...documentStyle(policy.document), wrap: undefined };
  const text = writeBody({ id: 'reporting', variant }, valuesOf(question), style, 'plain') ?? '';
  const [link, words = ''] = /\[([^\][]+)\]\([^()]+\)/.exec(text) ?? [];
  if (link === undefined) return undefined;
  return {
    label: words,
    detail: t('private reports'),
    link,
    text: `<${known}>`,
    words,
    isAddress: false,
  };
}

function addressesOf({ policy, repository }: Question): Contact[] {
  const { companions = [], contacts = [], manifests = [] } = repository;
  const found = new Map<string, string>();
  const add = (address: string, detail: string): void => {
    const key = address.toLowerCase();
    if (!found.has(key) && isUsableAddress(address)) found.set(key, detail);
  };
  for (const { kind, value, effective } of policy.channels) {
    if (kind === 'email' && effective) add(value, t('in this policy'));
  }
  for (const address of contacts) add(address, t('from {0}', 'security.txt'));
  for (const companion of companions) {
    for (const { kind, value, effective } of readCompanion(companion).channels) {
      if (kind === 'email' && effective) add(value, t('from {0}', companion.path));
    }
  }
  for (const { bugsEmail, path } of manifests)
    if (bugsEmail !== undefined) add(bugsEmail, t('from {0}', path));
  return Array.from(found, ([address, detail]) => ({
    label: address,
    detail,
    link: `[${address}](mailto:${address})`,
    text: `<${address}>`,
    words: address,
    isAddress: true,
  }));
}
