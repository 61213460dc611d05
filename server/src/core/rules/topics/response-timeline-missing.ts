import { insertSection } from '../../fixes';
import type { Commitment, Topic } from '../../policy/model';
import { evidenceOf } from '../../policy/topics/evidence';
import type { ProfileId } from '../profiles';
import { headingAnchor, sectionAbout } from '../anchors';
import { listFixes } from '../compose';
import { isTimed } from '../timelines/times';
import { defineRule } from '../rule';

/** Their requirements ask for a time, so that declining one is not enough. */
const NEEDS_A_TIME: readonly ProfileId[] = ['osps-baseline-2', 'osps-baseline-3', 'cisa-vdp', 'uk-psti'];

export default defineRule({
  severity: 'warning',
  tier: 1,
  judges: 'whole document',
  profiles: {
    recommended: true,
    strict: true,
    'osps-baseline-2': 'error',
    'osps-baseline-3': 'error',
    'openssf-best-practices': 'information',
    'cisa-vdp': 'error',
    'iso-29147': true,
    'cra-manufacturer': 'information',
    cncf: true,
    'uk-psti': 'error',
  },
  requirements: {
    'osps-baseline-2': 'OSPS-VM-01.01',
    'osps-baseline-3': 'OSPS-VM-01.01',
    'openssf-best-practices': 'vulnerability_report_response',
    'cisa-vdp': 'BOD 20-01 3.a.v',
    'uk-psti': 'ETSI EN 303 645 5.2-1',
  },
  statement: 'The policy promises no response time at all.',
  why: 'A reporter who does not know when to expect an answer cannot tell a slow team from a lost mail. OSPS-VM-01.01 wants a policy "with a clear timeframe for response" [OSPS]; BOD 20-01 3.a.v wants an acknowledgement expectation [CISA]; ETSI EN 303 645 5.2-1 wants times for the acknowledgement and for status updates [PSTI]; the CERT guide explains that expectations of timing avoid surprises [CERT].',
  detects:
    'The rule reports when no promise of any stage has a number: acknowledgement, assessment, update, fix or publication, in sentences, lists or tables. Words that commit to nothing are left to `sla-vague`. Times of other things, such as token lifetimes or scheduled scans, do not count. A text that openly promises no times is a statement: it gets a hint at most, except under the profiles that require a time. Where words speak of an answer or a fix without a time, or say when to ask again, it is information at most, except under those profiles. Where a link leads to a page about the handling of reports, the times may stand there: then it is information at most, as it is in documentation of the product in which reports are but an aside.',
  remedy:
    'Name the time within which you can always answer, even if it is two weeks. The quick fix inserts "What to expect" with the times of the preset in your settings.',
  whenToTurnOff: 'When you have decided to promise no times, and your profile does not require any.',
  topic: 'response-timeline',
  options: ['preset'],
  messages: {
    missing: 'Nothing says when a reporter gets an answer: name a time, such as "within 3 business days".',
    declined:
      'The policy promises no times: reporters cannot tell when to ask again. Name a time if you can.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev. Thank you!\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nUse the Security tab.\n\n## Scanning\n\nScans run daily at 2 AM UTC.\n',
    ],
    passes: [
      '# Security Policy\n\nWe acknowledge reports within 3 business days.\n',
      '# Security Policy\n\n## Response Timeline\n\n| Stage       | Target   |\n| ----------- | -------- |\n| Acknowledge | 72 hours |\n',
    ],
  },
  *check(context) {
    const { policy, profiles } = context;
    if (policy.commitments.some((commitment) => isTimed(commitment) || commitment.vague)) return;
    const remedy = {
      section: 'response-timeline' as const,
      fixes: () => listFixes(insertSection(context, 'response-timeline')),
    };
    const needsTime = profiles.some((profile) => NEEDS_A_TIME.includes(profile));
    if (policy.declinesTimes) {
      yield {
        at: policy.declinesTimes,
        message: 'declined',
        ...(!needsTime && { atMost: 'hint' }),
        ...remedy,
      };
      return;
    }
    const topic = policy.topics.get('response-timeline');
    const isAside = policy.handlingElsewhere !== undefined || policy.isMostlyDocumentation;
    const isSaid = (topic !== undefined && isSaidInWords(topic)) || policy.commitments.some(isThreshold);
    yield {
      at: headingAnchor(policy, sectionAbout(policy, 'response-timeline')),
      message: 'missing',
      ...((isAside || (isSaid && !needsTime)) && { atMost: 'information' }),
      ...remedy,
    };
  },
});

/** "If you hear nothing within a week, write again": by then an answer was due. */
const isThreshold = ({ stage, hours }: Commitment): boolean => stage === 'other' && hours !== null;

/** Not only a heading speaks of it: "we rush to fix what is reported". */
const isSaidInWords = ({ id, form, section }: Topic): boolean =>
  form !== 'section' ||
  section?.allUnits.some(
    (unit) => unit.kind !== 'heading' && evidenceOf(unit).some(({ topic }) => topic === id),
  ) === true;
