import type { TextEdit } from '../../edits';
import { insertSentence, removeSpan, removeUnit, replaceSpan, sentence } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { Located } from '../../markdown/model';
import type { Channel, PublicInstruction } from '../../policy/model';
import { publicReportsOf, sentenceRange } from '../../policy/contacts/public-offers';
import { overlapping } from '../../collections/spans';
import { rangeOf } from '../anchors';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';
import type { RuleContext } from '../rule';
import { isAllOf, isLastOf } from '../sentences';

export default defineRule({
  severity: 'warning',
  tier: 1,
  judges: 'whole document',
  profiles: {
    recommended: true,
    strict: true,
    'osps-baseline-2': true,
    'osps-baseline-3': true,
    'openssf-best-practices': true,
    'cisa-vdp': true,
    'iso-29147': true,
    'disclose-io': true,
  },
  requirements: {
    'osps-baseline-2': 'OSPS-VM-03.01',
    'osps-baseline-3': 'OSPS-VM-03.01',
    'openssf-best-practices': 'vulnerability_report_private',
  },
  statement: 'A public channel is offered for vulnerabilities next to a private one.',
  why: 'Where there is a choice, some reporters take the public way, and the vulnerability is known before there is a fix. OSPS-VM-03.01 wants a private means of reporting [OSPS]; GitHub names public issues as the outcome that private reporting is there to avoid [GH-PVR].',
  detects:
    'An instruction to open an issue or pull request, or to write in a public tracker, forum or chat, in a reporting context, while a private way is offered as well. A public place that is there for ordinary bugs, for what is publicly known, for issues of low severity or for hardening is left alone, and so is one that serves as the last resort or only to ask for a private contact. Where the text says that reports are "usually" public, it is information.',
  remedy:
    'Leave the public place out, or say what it is for. The quick fixes take it out, ask for private reports in its place, or keep details out of public.',
  whenToTurnOff:
    'When reports are meant to be public, because nothing secret can be found in the repository.',
  messages: {
    offered:
      'This sends vulnerabilities to a public place, though there is a private way: leave it out or restrict it.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nOpen an issue or send an e-mail to security@acme.dev.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\n- Create an issue with the details of the vulnerability\n- Write to security@acme.dev\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev. Ordinary bugs go to the issue tracker.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev. Vulnerabilities of low severity may be reported as an issue.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (!policy.channels.some((channel) => channel.effective && !isPullRequest(channel))) return;
    for (const instruction of policy.publicInstructions) {
      const reports = publicReportsOf(instruction);
      if (instruction.lastResort || reports === 'harmless') continue;
      const fixes = () =>
        listFixes(
          ...composeFix('remove-public-way', t('Remove the public way'), removal(context, instruction)),
          ...composeFix(
            'report-privately',
            t('Ask for private reports instead'),
            privately(context, instruction),
          ),
          ...composeFix(
            'keep-details-private',
            t('Keep details out of public'),
            restriction(context, instruction),
          ),
        );
      if (reports === 'usual') yield { at: instruction, message: 'offered', atMost: 'information', fixes };
      else yield { at: instruction, message: 'offered', fixes };
    }
  },
});

/** A fix in public is no private way. */
const isPullRequest = ({ kind, linked }: Channel): boolean => kind === 'other' && !linked;

/** The sentence, or the paragraph or item that it is all of; nothing when it offers a private way too. */
function removal({ policy }: RuleContext, instruction: PublicInstruction): readonly TextEdit[] {
  const { unit } = instruction;
  const range = sentenceRange(instruction);
  if (!range || privateIn(policy.channels, instruction).length > 0) return [];
  const place = rangeOf(unit, range);
  const isAll = isAllOf(unit, range);
  if (isAll && (unit.kind === 'item' || unit.kind === 'row')) return removeUnit(policy, unit);
  return place && unit.kind === 'paragraph' && !isAll ? removeSpan(policy, absolute(place)) : [];
}

/** The private ways of the sentence alone, where they can be written in a few words. */
function privately(context: RuleContext, instruction: PublicInstruction): readonly TextEdit[] {
  const place = sentencePlace(instruction);
  const ways = privateIn(context.policy.channels, instruction).map((channel) => wordsOf(context, channel));
  if (!place || ways.length === 0 || ways.includes(undefined)) return [];
  const text = sentence(context, 'instead-of-public', {
    ways: [...new Set(ways)].join(sentence(context, 'or')),
  });
  return replaceSpan(context, absolute(place), text);
}

function privateIn(channels: readonly Channel[], instruction: PublicInstruction): readonly Channel[] {
  const { unit } = instruction;
  const isIn = overlapping([(sentencePlace(instruction) ?? unit).span]);
  return channels.filter((channel) => channel.unit === unit && channel.effective && isIn(channel.span));
}

function sentencePlace(instruction: PublicInstruction): Located | undefined {
  const range = sentenceRange(instruction);
  return range && rangeOf(instruction.unit, range);
}

function wordsOf(context: RuleContext, { kind, value, linked }: Channel): string | undefined {
  if (kind === 'email' || kind === 'mailing-list-private')
    return sentence(context, 'way-email', { way: value });
  return kind === 'github-advisory' && linked ? sentence(context, 'way-form', { way: value }) : undefined;
}

/** Says behind the last sentence of a unit what must not be public. */
function restriction(context: RuleContext, instruction: PublicInstruction): readonly TextEdit[] {
  const { unit } = instruction;
  const range = sentenceRange(instruction);
  if (!range || !isLastOf(unit, range)) return [];
  // What is asked for in one sentence cannot be forbidden in the next.
  if (ASKS_FOR_DETAILS.test(unit.prose.text.slice(range.start, range.end))) return [];
  return insertSentence(context, unit, sentence(context, 'no-details-in-public'));
}

const ASKS_FOR_DETAILS =
  /\b(?:details?|descri\w+|explain\w*|information|steps|reproduc\w+|proofs?|exploit|versions?|impact)\b|detail|détail|detall|detalh|dettagl|详|詳|細|描述|说明|説明|자세|상세/i;
