import { absolute } from '../markdown/located';
import type { MarkdownDocument, Unit } from '../markdown/model';
import { readMarkdown } from '../markdown/read';
import { channelsOf } from './contacts/channels';
import { commitmentsOf, declinesTimesIn, disclosureWindowOf } from './commitments/commitments';
import { clickPathOf } from './contacts/click-path';
import { readingContext, type ReadingContext } from './context';
import { policyDatesOf } from './dates/dates';
import { deadContactsOf } from './contacts/dead-contacts';
import { qualifierOf, sectionLanguageOf } from './headings';
import { kindOf } from './kind';
import { isCovered, languageOf } from './language';
import type { Channel, DeadContact, PlaceholderText, Policy } from './model';
import { placeholdersOf } from './leftovers/placeholders';
import { pointersOf } from './contacts/pointers';
import { publicStanceOf } from './contacts/public-reporting';
import { reportingMethodsOf } from './contacts/reporting-methods';
import { supportedVersionsOf } from './versions/supported-versions';
import { templateInstructionsOf } from './leftovers/template-instructions';
import { topicsOf } from './topics/topics';

/** Reads a text as a security policy: what it says, and where. Any text can be read; nothing throws. */
export function readPolicy(text: string): Policy {
  const document = readMarkdown(text);
  const context = readingContext(document);
  const placeholders = placeholdersOf(document);
  const own = channelsOf(context);
  const offered = channelsInOrder([
    ...own,
    ...pointersOf(context, own),
    ...unfilledContacts(placeholders, context),
  ]);
  const deadContacts = deadContactsOf(context, offered);
  const channels = offered.map((channel) => withoutCircle(channel, deadContacts));
  const commitments = commitmentsOf(document);
  const versions = supportedVersionsOf(document);
  const dates = policyDatesOf(document);
  const templateInstructions = templateInstructionsOf(document);
  const topics = topicsOf(context, {
    channels,
    commitments,
    versions,
    dates,
    instructions: new Set(templateInstructions.filter(({ hidden }) => !hidden).map(({ unit }) => unit)),
  });
  const { stance, instructions } = publicStanceOf(context, channels);
  const language = languageOf(
    document.units.flatMap((unit) => (unit.kind === 'row' ? [] : unit.prose.text)).join('\n'),
  );
  const title = document.units.find((unit) => unit.kind === 'heading');
  const kind = kindOf({
    context,
    channels,
    topics,
    instructions: templateInstructions,
    placeholderCount: placeholders.length,
    quantified: commitments.some((commitment) => commitment.hours !== null),
  });
  return {
    document,
    kind,
    language,
    languageCovered: isCovered(language),
    hasContent: document.units.some(
      (unit) => unit.kind === 'code' || (unit.kind !== 'heading' && unit.prose.text !== ''),
    ),
    title,
    titleNamesPolicy:
      title !== undefined && isNearTop(title, document) && NAMES_POLICY.test(title.prose.text),
    topics,
    topicsOf: context.topicsOf,
    qualifierOf,
    languageOf: sectionLanguageOf,
    channels,
    publicIssue: stance,
    publicInstructions: instructions,
    deadContacts,
    clickPath: clickPathOf(channels),
    reportingMethods: reportingMethodsOf(context, channels),
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
  return (
    document.text
      .slice(0, start)
      .split(/\r\n|\n|\r/)
      .filter((line) => line.trim() !== '').length < 10
  );
}

const channelsInOrder = (channels: readonly Channel[]): Channel[] =>
  [...channels].sort((a, b) => absolute(a).start - absolute(b).start);

/** "[INSERT SECURITY EMAIL]" offers a channel that nobody can use. */
function unfilledContacts(placeholders: readonly PlaceholderText[], context: ReadingContext): Channel[] {
  return placeholders.flatMap((placeholder) => {
    if (!placeholder.contact || placeholder.text.includes('@')) return [];
    const unit = context.document.units.find(
      (candidate) =>
        candidate.block === placeholder.block &&
        candidate.span.start <= placeholder.span.start &&
        placeholder.span.end <= candidate.span.end,
    );
    if (unit === undefined) return [];
    const { block, span, text } = placeholder;
    return [
      {
        block,
        span,
        unit,
        kind: 'email',
        value: text,
        linked: false,
        urlSpan: undefined,
        problem: 'placeholder',
        effective: false,
        preferred: false,
      },
    ];
  });
}

/** A way that leads back to this document is no way. */
function withoutCircle(channel: Channel, deadContacts: readonly DeadContact[]): Channel {
  const circular = deadContacts.some(
    (contact) => contact.kind === 'circular' && contact.unit === channel.unit,
  );
  return circular && channel.kind === 'policy-elsewhere'
    ? { ...channel, problem: 'circular', effective: false }
    : channel;
}
