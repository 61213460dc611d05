import { holds } from '../collections/spans';
import { t } from '../l10n';
import { absolute } from '../markdown/located';
import { unusableOf } from '../policy/contacts/unusable';
import type { Unusable } from '../policy/contacts/unusable';
import { hostOf } from '../policy/contacts/urls';
import type { Channel, Policy, WrongAddress } from '../policy/model';
import type { HoverText } from './hover-text';

/** Whether a stranger can use the contact at an offset, and why not. Undefined off the contacts for reports. */
export function aboutContact(policy: Policy, offset: number): HoverText | undefined {
  const wrong = policy.wrongAddresses.find((each) => holds(absolute(each), offset));
  if (wrong) return { span: absolute(wrong), parts: [wrongInWords(wrong.problem)] };
  const channel = policy.channels.find((each) => holds(absolute(each), offset));
  return channel && { span: absolute(channel), parts: [channelInWords(channel)] };
}

function channelInWords(channel: Channel): string {
  const { kind, value, effective, problem } = channel;
  const unusable = unusableOf(channel);
  if (unusable !== undefined) return unusableInWords(unusable);
  if (problem !== undefined) return problemInWords(problem, value);
  if (!effective) return t('It is not offered for reports, or not in private.');
  switch (kind) {
    case 'email':
      return t('A stranger can report here in private: {0}', `<mailto:${value}>`);
    case 'github-advisory':
      return t(
        'A stranger can report here in private, as long as private vulnerability reporting is turned on in the settings of the repository.',
      );
    case 'policy-elsewhere':
      return t('It leads to the page that says how to report.');
    default:
      return t('A stranger can report here in private.');
  }
}

function problemInWords(problem: NonNullable<Channel['problem']>, value: string): string {
  switch (problem) {
    case 'placeholder':
      return t('Nobody can be reached here: it is a placeholder that was never filled in.');
    case 'reserved-domain':
      return t('Nobody can be reached here: {0} is reserved for examples.', hostOf(value) || value);
    case 'circular':
      return t('Nobody can be reached here: it leads back to this document.');
    case 'unspecified':
      return t('Nobody can be reached here: it gives no address and no link.');
    case 'public':
      return t('It is not private: everybody can read what is sent here.');
  }
}

function unusableInWords(unusable: Unusable): string {
  switch (unusable) {
    case 'github-message':
      return t('Nobody can be reached here: GitHub has no private messages.');
    case 'github-issue':
      return t('It is not private: GitHub has no private issues.');
    case 'issue':
      return t('Strangers cannot open a private issue on most forges.');
    case 'draft':
      return t('Only maintainers can draft an advisory: others report with a private form.');
  }
}

function wrongInWords(problem: WrongAddress['problem']): string {
  switch (problem) {
    case 'no-reply':
      return t('Nobody reads what is sent to this address.');
    case 'announcements':
    case 'public-list':
      return t('It is not private: everybody can read what is sent here.');
    case 'malformed':
      return t('Nothing can be sent to it: it is no address.');
  }
}
