import { t } from '../../l10n';
import type { ChannelKind } from '../../policy/model';
import type { ReportChannel, ReportContents } from '../contents';
import { html } from './html';
import type { Html } from './html';
import { mark, state } from './marks';
import type { Pen } from './pen';
import { row, rowGroup, table } from './table';

const CHANNEL_NAMES: Readonly<Record<ChannelKind, () => string>> = {
  email: () => t('E-mail'),
  'github-advisory': () => t('Private report on the forge'),
  'web-form': () => t('Web form'),
  'bounty-platform': () => t('Bounty platform'),
  'private-tracker': () => t('Private tracker'),
  'mailing-list-private': () => t('Private mailing list'),
  'chat-private': () => t('Private chat'),
  phone: () => t('Phone'),
  'policy-elsewhere': () => t('Page with the instructions'),
  'public-issue': () => t('Public issue'),
  'public-chat': () => t('Public chat'),
  other: () => t('Another way'),
};

const REASONS: Readonly<Record<NonNullable<ReportChannel['problem']>, () => string>> = {
  placeholder: () => t('It is a placeholder that was never filled in.'),
  'reserved-domain': () => t('Its domain can never receive anything.'),
  circular: () => t('It sends the reader back to this document.'),
  unspecified: () => t('It gives no address and no link.'),
  public: () => t('Everybody can read what is sent there.'),
};

const STANCES: Readonly<Record<ReportContents['publicIssue'], () => string>> = {
  forbidden: () => t('The text asks not to report in public.'),
  allowed: () => t('The text lets vulnerabilities be reported in public issues.'),
  requested: () => t('The text asks for vulnerabilities to be reported in public issues.'),
  unmentioned: () => t('Not said: whether vulnerabilities may be reported in public.'),
};

export function drawChannels({ channels, publicIssue }: ReportContents, pen: Pen): Html {
  const stance = html`<p class="quiet">
    ${mark(publicIssue === 'forbidden' ? 'good' : publicIssue === 'unmentioned' ? 'none' : 'warning')}
    ${STANCES[publicIssue]()}
  </p>`;
  if (channels.length === 0)
    return html`<p>${mark('bad')} ${t('The text names no way to report a vulnerability.')}</p>
      ${stance}`;
  const rows = channels.map((channel) =>
    row(CHANNEL_NAMES[channel.kind](), [
      html`<span class="value">${channel.value}</span> ${pen.line(channel.line)}`,
      channel.effective
        ? state('good', t('Yes'))
        : html`${state('bad', t('No'))}
            <p class="note">${reasonOf(channel)}</p>`,
    ]),
  );
  return html`${table(
    t('Ways to report that the policy offers, and whether somebody from outside can use them in private.'),
    [{ title: t('Kind') }, { title: t('Where') }, { title: t('Can a stranger use it?') }],
    [rowGroup(rows, 3)],
    'channels',
  )}${stance}`;
}

const reasonOf = ({ problem, doubt }: ReportChannel): string =>
  doubt ??
  (problem === undefined ? t('It is not offered for reports, or not in private.') : REASONS[problem]());
