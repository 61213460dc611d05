import type { ProfileId } from '../rules/profiles';
import type { Shown } from './shown';

/** What a published requirement asks of a policy. */
export interface Control {
  /** As the requirement is named where it is published, and by the rules that speak to it. */
  readonly id: string;
  /** In our words, after "The policy …". */
  readonly asks: string;
  /** Where the policy shows it; without this, it is met as long as no rule speaks against it. */
  readonly shown?: Shown;
}

/** The requirements of a profile that a policy can show, and those that it cannot. */
export interface Requirements {
  readonly controls: readonly Control[];
  /** Requirements beside them that have to be looked for elsewhere, by id and what they are about. */
  readonly elsewhere: readonly string[];
}

const contacts: Control = {
  id: 'OSPS-VM-02.01',
  asks: 'names contacts for security',
  shown: 'channel',
};

const encrypted: Control = {
  id: 'OSPS-BR-03.01',
  asks: 'links to its channels over encrypted connections only',
};

const coordinated: Control = {
  id: 'OSPS-VM-01.01',
  asks: 'explains coordinated disclosure, with a clear time for an answer',
  shown: { all: [{ times: ['acknowledge', 'assess', 'update', 'fix'] }, { topics: ['disclosure-policy'] }] },
};

const privately: Control = {
  id: 'OSPS-VM-03.01',
  asks: 'gives a way to report in private',
  shown: 'channel',
};

const published: Control = {
  id: 'OSPS-VM-04.01',
  asks: 'says where data about vulnerabilities is published',
  shown: { topics: ['security-updates'] },
};

const LEVEL_3 = [
  'OSPS-VM-04.02 (VEX)',
  'OSPS-VM-05 (dependencies)',
  'OSPS-VM-06 (static analysis)',
  'OSPS-SA-03.02 (threat modelling)',
];

/** What a profile asks of a policy; undefined where it rests on nothing but opinion. */
export function requirementsOf(profile: ProfileId): Requirements | undefined {
  return REQUIREMENTS[profile];
}

/** By profile. Profiles that rest on nothing but opinion have none. */
export const REQUIREMENTS: Readonly<Partial<Record<ProfileId, Requirements>>> = {
  'osps-baseline-1': { controls: [encrypted, contacts], elsewhere: [] },
  'osps-baseline-2': { controls: [encrypted, coordinated, contacts, privately, published], elsewhere: [] },
  'osps-baseline-3': {
    controls: [
      encrypted,
      coordinated,
      contacts,
      privately,
      published,
      {
        id: 'OSPS-DO-04.01',
        asks: 'says which versions are supported, and for how long',
        shown: { topics: ['supported-versions'] },
      },
      {
        id: 'OSPS-DO-05.01',
        asks: 'says when versions no longer get security updates',
        shown: 'end of support',
      },
    ],
    elsewhere: LEVEL_3,
  },
  'openssf-best-practices': {
    controls: [
      {
        id: 'vulnerability_report_process',
        asks: 'tells how to report a vulnerability',
        shown: 'channel',
      },
      {
        id: 'vulnerability_report_private',
        asks: 'tells how to send a report in private',
        shown: 'channel',
      },
      {
        id: 'vulnerability_report_response',
        asks: 'promises a first answer within 14 days',
        shown: { times: ['acknowledge', 'assess'], withinHours: 14 * 24 },
      },
      {
        id: 'vulnerability_report_credit',
        asks: 'speaks of credit for reporters',
        shown: { topics: ['recognition'] },
      },
      {
        id: 'vulnerability_response_process',
        asks: 'describes how reports are handled',
        shown: { topics: ['response-timeline', 'disclosure-policy'] },
      },
    ],
    elsewhere: ['vulnerabilities_fixed_60_days and vulnerabilities_critical_fixed (the history of fixes)'],
  },
  'cisa-vdp': {
    controls: [
      { id: 'BOD 20-01 3.a.i', asks: 'says which systems are in scope', shown: { topics: ['scope'] } },
      {
        id: 'BOD 20-01 3.a.ii',
        asks: 'says which kinds of testing are allowed and which are not',
        shown: { topics: ['testing-rules'] },
      },
      {
        id: 'BOD 20-01 3.a.iii',
        asks: 'tells where reports go and what they should contain',
        shown: { all: ['channel', { topics: ['report-content'] }] },
      },
      {
        id: 'BOD 20-01 3.a.iv',
        asks: 'commits to no legal action against research in good faith',
        shown: { topics: ['safe-harbor'] },
      },
      {
        id: 'BOD 20-01 3.a.v',
        asks: 'says when reporters can expect an answer',
        shown: { times: ['acknowledge'] },
      },
      { id: 'BOD 20-01 3.a.vi', asks: 'carries the date of its issue', shown: 'date' },
      { id: 'BOD 20-01 3.c.iii', asks: 'does not keep reporters from publishing without a limit of time' },
      {
        id: 'BOD 20-01',
        asks: 'gives target times for the fix, as the implementation guide recommends',
        shown: { times: ['fix', 'disclose'] },
      },
    ],
    elsewhere: [
      'BOD 20-01 3.c.i, ii and iv (what else a policy must not ask for)',
      'BOD 20-01 3.b and 3.d to 3.f (the agency)',
    ],
  },
  'iso-29147': {
    controls: [
      { id: 'ISO/IEC 29147, contact', asks: 'gives a contact for reports', shown: 'channel' },
      {
        id: 'ISO/IEC 29147, report contents',
        asks: 'says what a report should contain',
        shown: { topics: ['report-content'] },
      },
      {
        id: 'ISO/IEC 29147, secure communication',
        asks: 'gives a way to communicate that others cannot read',
        shown: 'channel',
      },
      {
        id: 'ISO/IEC 29147, expectations',
        asks: 'says what reporters can expect',
        shown: { topics: ['response-timeline'] },
      },
      { id: 'ISO/IEC 29147, scope', asks: 'says what it covers', shown: { topics: ['scope'] } },
      {
        id: 'ISO/IEC 29147, publication',
        asks: 'says how advisories are published',
        shown: { topics: ['security-updates', 'disclosure-policy'] },
      },
      { id: 'ISO/IEC 29147, recognition', asks: 'speaks of recognition', shown: { topics: ['recognition'] } },
    ],
    elsewhere: [],
  },
  'cra-manufacturer': {
    controls: [
      {
        id: 'CRA Annex I part II (5)',
        asks: 'is a policy on coordinated vulnerability disclosure',
        shown: { topics: ['disclosure-policy'] },
      },
      {
        id: 'CRA Annex I part II (6)',
        asks: 'gives a contact address for reports',
        shown: 'channel',
      },
      {
        id: 'CRA Annex I part II (4)',
        asks: 'says where fixed vulnerabilities are made known',
        shown: { topics: ['security-updates'] },
      },
      { id: 'CRA Annex II (2)', asks: 'gives a single point of contact', shown: 'channel' },
      {
        id: 'CRA Annex II',
        asks: 'states how long security updates are given',
        shown: { topics: ['supported-versions'] },
      },
    ],
    elsewhere: ['CRA Art. 14 (notifying authorities)', 'CRA Annex I part II (1) to (3), (7) and (8)'],
  },
  'cra-steward': {
    controls: [
      {
        id: 'CRA Art. 24',
        asks: 'documents how vulnerabilities are reported, handled and disclosed',
        shown: { all: ['channel', { topics: ['disclosure-policy'] }] },
      },
    ],
    elsewhere: ['CRA Art. 24 (working with authorities)'],
  },
  'disclose-io': {
    controls: [
      { id: 'disclose.io, channels', asks: 'names the official channels', shown: 'channel' },
      { id: 'disclose.io, scope', asks: 'says what is in scope', shown: { topics: ['scope'] } },
      { id: 'disclose.io, safe harbor', asks: 'gives a safe harbor', shown: { topics: ['safe-harbor'] } },
      {
        id: 'disclose.io, disclosure window',
        asks: 'gives a time after which reporters may publish',
        shown: 'disclosure window',
      },
    ],
    elsewhere: [],
  },
  cncf: {
    controls: [
      {
        id: 'CNCF, bulletins',
        asks: 'says where security bulletins are published',
        shown: { topics: ['security-updates'] },
      },
      { id: 'CNCF, reporting', asks: 'tells how to report', shown: 'channel' },
      {
        id: 'CNCF, disclosure timeline',
        asks: 'gives a timeline for answers and disclosure',
        shown: {
          all: [
            { times: ['acknowledge', 'assess', 'update', 'fix', 'disclose'] },
            { topics: ['disclosure-policy'] },
          ],
        },
      },
      {
        id: 'CNCF, supported versions',
        asks: 'says which versions get fixes',
        shown: { topics: ['supported-versions'] },
      },
    ],
    elsewhere: ['CNCF, embargo policy (a file of its own)'],
  },
  'uk-psti': {
    controls: [
      { id: 'ETSI EN 303 645 5.2-1', asks: 'gives a contact for reports', shown: 'channel' },
      {
        id: 'ETSI EN 303 645 5.2-1, acknowledgement',
        asks: 'says when a report is acknowledged',
        shown: { times: ['acknowledge'] },
      },
      {
        id: 'ETSI EN 303 645 5.2-1, status updates',
        asks: 'says when reporters hear of the state of their report',
        shown: { times: ['update'] },
      },
    ],
    elsewhere: ['the defined support period (a statement of compliance)'],
  },
};
