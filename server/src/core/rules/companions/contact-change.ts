import type { Fix } from '../../edits';
import { t } from '../../l10n';
import { identityOf } from '../../policy/companions/companions';
import type { Channel, Policy } from '../../policy/model';
import { writeEverywhere } from '../addresses';
import { composeFix } from '../compose';

/** The first way to report in private that the policy offers. */
export const firstWay = ({ channels }: Policy): Channel | undefined =>
  channels.find(({ effective }) => effective);

/** Puts an address into the place of the only one that the policy offers, wherever it stands. None where it is not written out. */
export function changeAddress(policy: Policy, address: string | undefined): readonly Fix[] {
  const offered = policy.channels.filter(({ kind, effective }) => effective && kind === 'email');
  const [own] = new Set(offered.map(identityOf));
  if (address === undefined || own === undefined || offered.some((each) => identityOf(each) !== own))
    return [];
  const edits = writeEverywhere(policy, offered, own, address);
  return composeFix('change-address', t('Write {0} in this policy', address), edits);
}
