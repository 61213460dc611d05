import { VARIABLES } from '../../variables';
import { generated } from './generated';
import type { Words } from '../words';

export const words: Words = {
  sentences: {
    'publication-window':
      'If we cannot agree on a date, you may publish {{disclosure_days}} days after your report.',
    acknowledgement: 'We confirm receipt of every report within {{ack}}.',
    'form-summary':
      'Please [report vulnerabilities in private]({{pvr_url}}): we confirm receipt within {{ack}}.',
    'email-summary':
      'Please report vulnerabilities in private to <{{security_email}}>: we confirm receipt within {{ack}}.',
    'by-form': 'Please [report vulnerabilities in private]({{pvr_url}}).',
    'by-email': 'Please report vulnerabilities in private to <{{security_email}}>.',
    'instead-of-issues': 'Please do not open public issues for vulnerabilities: {{ways}} instead.',
    'instead-of-public': 'Please do not report vulnerabilities in public: {{ways}} instead.',
    'way-form': '[open a private report]({{way}})',
    'way-email': 'write to {{way}}',
    or: ' or ',
    'no-details-in-public': 'In public, only ask for a private contact, without any details.',
    'no-public-disclosure': 'Please do not disclose a vulnerability in a public issue.',
    'agreed-disclosure': 'We agree with you on when to disclose a vulnerability.',
    'described-here': 'Please report vulnerabilities in private, as described here:',
    'write-to': 'Write to <{{security_email}}>',
    address: 'The address is <{{security_email}}>.',
    'open-form': 'Open a [private report]({{pvr_url}}).',
    'form-link': '[private report form]({{pvr_url}})',
    key: 'The key has the fingerprint `{{pgp_fingerprint}}` and is at {{pgp_key_url}}.',
    'at-most': ', within {{time}} at most',
  },
  generated,
  labels: VARIABLES,
  times: {
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    'business day': ['business day', 'business days'],
  },
  severities: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
  stages: {
    acknowledge: 'Acknowledgement',
    assess: 'Assessment',
    update: 'Status updates',
    fix: 'Fix',
    disclose: 'Disclosure',
  },
  within: 'within {{time}}',
  every: 'every {{time}}',
  yes: 'Yes',
  no: 'No',
  project: 'this project',
  language: 'English',
  titled: ' Security Policy',
};
