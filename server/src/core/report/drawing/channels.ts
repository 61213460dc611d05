import type { ChannelKind } from '../../policy/model';
import type { ReportChannel, ReportContents } from '../contents';
import { html } from './html';
import type { Html } from './html';
import { mark, state } from './marks';
import type { Pen } from './pen';
import { row, rowGroup, table } from './table';

export const CHANNEL_NAMES: Readonly<Record<ChannelKind, string>> = {
  email: 'E-mail',
  'github-advisory': 'Private report on the forge',
  'web-form': 'Web form',
  'bounty-platform': 'Bounty platform',
  'private-tracker': 'Private tracker',
  'mailing-list-private': 'Private mailing list',
  'chat-private': 'Private chat',
  phone: 'Phone',
  'policy-elsewhere': 'Page with the instructions',
  'public-issue': 'Public issue',
  'public-chat': 'Public chat',
  other: 'Another way',
};

const REASONS: Readonly<Record<NonNullable<ReportChannel['problem']>, string>> = {
  placeholder: 'It is a placeholder that was never filled in.',
  'reserved-domain': 'Its domain can never receive anything.',
  circular: 'It sends the reader back to this document.',
  unspecified: 'It gives no address and no link.',
  public: 'Everybody can read what is sent there.',
};

const STANCES: Readonly<Record<ReportContents['publicIssue'], string>> = {
  forbidden: 'The text asks not to report in public.',
  allowed: 'The text lets vulnerabilities be reported in public issues.',
  requested: 'The text asks for vulnerabilities to be reported in public issues.',
  unmentioned: 'Not said: whether vulnerabilities may be reported in public.',
};

export function drawChannels({ channels, publicIssue }: ReportContents, pen: Pen): Html {
  const stance = html`<p class="quiet">
    ${mark(publicIssue === 'forbidden' ? 'good' : publicIssue === 'unmentioned' ? 'none' : 'warning')}
    ${STANCES[publicIssue]}
  </p>`;
  if (channels.length === 0)
    return html`<p>${mark('bad')} The text names no way to report a vulnerability.</p>
      ${stance}`;
  const rows = channels.map((channel) =>
    row(CHANNEL_NAMES[channel.kind], [
      html`<span class="value">${channel.value}</span> ${pen.line(channel.line)}`,
      channel.effective
        ? state('good', 'Yes')
        : html`${state('bad', 'No')}
            <p class="note">${reasonOf(channel)}</p>`,
    ]),
  );
  return html`${table(
    'Ways to report that the policy offers, and whether somebody from outside can use them in private.',
    [{ title: 'Kind' }, { title: 'Where' }, { title: 'Can a stranger use it?' }],
    [rowGroup(rows, 3)],
    'channels',
  )}${stance}`;
}

const reasonOf = ({ problem }: ReportChannel): string =>
  problem === undefined ? 'It is not offered for reports, or not in private.' : REASONS[problem];
