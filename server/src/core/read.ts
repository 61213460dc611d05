import { absolute } from './markdown/located';
import type { MarkdownDocument, Unit } from './markdown/model';
import { readMarkdown } from './markdown/read';
import { channelsOf } from './policy/channels';
import { commitmentsOf, declinesTimesIn, disclosureWindowOf } from './policy/commitments';
import { readingContext, type ReadingContext } from './policy/context';
import { policyDatesOf } from './policy/dates';
import { deadContactsOf } from './policy/dead-contacts';
import { kindOf } from './policy/kind';
import { isCovered, languageOf } from './policy/language';
import type { Channel, DeadContact, PlaceholderText, Policy } from './policy/model';
import { placeholdersOf } from './policy/placeholders';
import { pointersOf } from './policy/pointers';
import { publicStanceOf } from './policy/public-reporting';
import { supportedVersionsOf } from './policy/supported-versions';
import { templateInstructionsOf } from './policy/template-instructions';
import { topicsOf } from './policy/topics';

/** Reads a text as a security policy: what it says, and where. Any text can be read; nothing throws. */
export function readPolicy(text: string): Policy {
  const document = readMarkdown(text);
  const context = readingContext(document);
  const placeholders = placeholdersOf(document);
  const offered = channelsInOrder([...channelsOf(context), ...pointersOf(context), ...unfilledContacts(placeholders, context)]);
  const deadContacts = deadContactsOf(context, offered);
  const channels = offered.map((channel) => withoutCircle(channel, deadContacts));
  const commitments = commitmentsOf(document);
  const versions = supportedVersionsOf(document);
  const dates = policyDatesOf(document);
  const templateInstructions = templateInstructionsOf(document);
  const topics = topicsOf(context, { channels, commitments, versions, dates });
  const { stance, instructions } = publicStanceOf(context, channels);
  const language = languageOf(document.units.map((unit) => unit.prose.text).join('\n'));
  const title = document.units.find((unit) => unit.kind === 'heading');
  return {
    document,
    kind: kindOf({
      context,
      channels,
      topics,
      instructions: templateInstructions,
      placeholderCount: placeholders.length,
      quantified: commitments.some((commitment) => commitment.hours !== null),
    }),
    language,
    languageCovered: isCovered(language),
    hasContent: document.units.some((unit) => unit.kind === 'code' || (unit.kind !== 'heading' && unit.prose.text !== '')),
    title,
    titleNamesPolicy: title !== undefined && isNearTop(title, document) && NAMES_POLICY.test(title.prose.text),
    topics,
    topicsOf: context.topicsOf,
    channels,
    publicIssue: stance,
    publicInstructions: instructions,
    deadContacts,
    commitments,
    declinesTimes: declinesTimesIn(document),
    versions,
    placeholders,
    templateInstructions,
    dates,
    disclosureWindow: disclosureWindowOf(commitments),
  };
}

const NAMES_POLICY =
  /secur|vulnerab|disclos|sicherheit|schwachstelle|sécurité|vulnérab|segurid|seguran|sicurezza|beveilig|bezpiecze|безопасн|уязвим|安全|漏洞|セキュリティ|脆弱|보안|취약/i;

/** Within the first ten lines that are not blank. */
function isNearTop(unit: Unit, document: MarkdownDocument): boolean {
  const { start } = absolute(unit);
  return document.text.slice(0, start).split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').length < 10;
}

const channelsInOrder = (channels: readonly Channel[]): Channel[] => [...channels].sort((a, b) => absolute(a).start - absolute(b).start);

/** "[INSERT SECURITY EMAIL]" offers a channel that nobody can use. */
function unfilledContacts(placeholders: readonly PlaceholderText[], context: ReadingContext): Channel[] {
  return placeholders.flatMap((placeholder) => {
    if (!placeholder.contact || placeholder.text.includes('@')) return [];
    const unit = context.document.units.find(
      (candidate) => candidate.block === placeholder.block && candidate.span.start <= placeholder.span.start && placeholder.span.end <= candidate.span.end,
    );
    if (unit === undefined) return [];
    const { block, span, text } = placeholder;
    return [{ block, span, unit, kind: 'email', value: text, linked: false, urlSpan: undefined, problem: 'placeholder', effective: false, preferred: false }];
  });
}

/** A way that leads back to this document is no way. */
function withoutCircle(channel: Channel, deadContacts: readonly DeadContact[]): Channel {
  const circular = deadContacts.some((contact) => contact.kind === 'circular' && contact.unit === channel.unit);
  if (!circular || channel.kind !== 'policy-elsewhere') return channel.kind === 'public-issue' || channel.kind === 'public-chat' ? { ...channel, problem: channel.problem ?? 'public', effective: false } : channel;
  return { ...channel, problem: 'circular', effective: false };
}
