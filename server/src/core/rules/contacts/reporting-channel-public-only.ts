import type { TextEdit } from '../../edits';
import { insertSection, removeSpan, replaceSpan, sentence as sentenceOfFix } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { Span } from '../../markdown/model';
import { sentenceRange } from '../../policy/contacts/public-offers';
import type { Channel, PublicInstruction } from '../../policy/model';
import { overlap, overlapping } from '../../collections/spans';
import { rangeOf } from '../anchors';
import { composeFix, listFixes } from '../compose';
import { hasReportForm } from '../private-way';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';
import type { RuleContext } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  judges: 'whole document',
  profiles: everyProfileBut('openssf-scorecard', 'osps-baseline-1', 'ai-review'),
  requirements: {
    'osps-baseline-2': 'OSPS-VM-03.01',
    'osps-baseline-3': 'OSPS-VM-03.01',
    'openssf-best-practices': 'vulnerability_report_private',
  },
  statement: 'Reporters are told to use a public place, and no private channel exists.',
  why: 'A public report publishes the vulnerability before there is a fix. OSPS-VM-03.01 wants a private means of reporting [OSPS]; GitHub names public issues as the outcome that private reporting is there to avoid [GH-PVR].',
  detects:
    'An instruction to open an issue, ticket or discussion, or to report through an issue tracker, forum or chat, in a reporting context, while nothing private is offered. "Report a security issue" means the flaw, not the tracker. Instructions that forbid it, that speak of ordinary bugs or of dependencies, and confidential issues are left alone. A public issue as the last resort, with nothing but a request for contact, is information at most.',
  remedy:
    'Offer a private way: the private report form of the forge, or an address that somebody reads. Then ask not to open public issues for vulnerabilities.',
  whenToTurnOff:
    'When reports are meant to be public, because nothing secret can be found in the repository.',
  messages: {
    publicOnly:
      'This asks for a public report, and there is no private way: readers learn of the flaw before a fix.',
    lastResort: 'In the end this asks for a public report: offer a private way that always works.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nCreate an issue with the details of the vulnerability.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nPlease use [GitHub Issues](../../issues) to report any security vulnerabilities.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\n**Do not** open a public GitHub issue for security vulnerabilities. Write to security@acme.dev.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nOpen a confidential issue (tick "This issue is confidential") on GitLab.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.channels.some((channel) => channel.effective)) return;
    const first =
      policy.publicInstructions.find(({ lastResort }) => !lastResort) ?? policy.publicInstructions[0];
    if (!first) return;
    const related = policy.publicInstructions
      .filter((instruction) => instruction !== first)
      .map((instruction) => ({
        message: 'This asks for a public report as well.',
        at: instruction,
      }));
    const remedy = {
      section: 'reporting' as const,
      fixes: () =>
        listFixes(
          ...composeFix('report-privately', t('Ask for private reports instead'), replaceAll(context, first)),
          insertSection(context, 'reporting'),
        ),
    };
    if (first.lastResort)
      yield { at: first, message: 'lastResort', atMost: 'information', related, ...remedy };
    else yield { at: first, message: 'publicOnly', related, ...remedy };
  },
});

/** Puts a private way in place of the sentence, and takes out the others that ask for public reports. */
function replaceAll(context: RuleContext, first: PublicInstruction): readonly TextEdit[] {
  const { policy } = context;
  const sentence = sentenceOf(first);
  // "… or mail me" is a way that the sentence must not lose, though it lacks an address.
  const isAnother = ({ problem, block, span }: Channel): boolean =>
    problem === 'unspecified' && sentence !== undefined && overlap(absolute({ block, span }), sentence);
  if (!sentence || policy.channels.some(isAnother)) return [];
  const isReplaced = overlapping([sentence]);
  const others = policy.publicInstructions.flatMap((instruction) => sentenceOf(instruction) ?? []);
  return [
    ...replaceSpan(context, sentence, privately(context)),
    ...others.filter((other) => !isReplaced(other)).flatMap((other) => removeSpan(policy, other)),
  ];
}

function privately(context: RuleContext): string {
  const ways = hasReportForm(context.repository)
    ? sentenceOfFix(context, 'way-form', { way: '{{pvr_url}}' })
    : sentenceOfFix(context, 'way-email', { way: '<{{security_email}}>' });
  return sentenceOfFix(context, 'instead-of-issues', { ways });
}

function sentenceOf(instruction: PublicInstruction): Span | undefined {
  const range = sentenceRange(instruction);
  const place = range && rangeOf(instruction.unit, range);
  return place && absolute(place);
}
