import { placeOf } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import { clausesOf, isNegated } from '../text/clauses';
import type { ReadingContext } from '../context';
import type { Channel, DeadContact } from '../model';
import { speaksOfSomethingElse } from './reporting-context';

const SENDS_BACK =
  /\b(?:see|check|refer to|consult|listed|found|given|in|at|look|read|visit)\b.{0,60}(?:\bSECURITY\.md\b|\bthis (?:very )?(?:file|document|policy|page)\b|\b(?:the|our) security policy\b)/i;
const SEEKS_CONTACT = /\b(?:contact|e-?mail|address|channel)\b/i;
const REACH_SOMEBODY =
  /\b(?:contact(?:ing)?|e-?mail(?:ing)?|reach out to|reach|message|write to|notify|notifying|send (?:an |a )?(?:e-?mail|message|details|report)s? to|sending (?:an )?e-?mails? to|disclose (?:\w+ ){0,3}to|report (?:\w+ ){0,3}(?:directly )?to)\s+(?:(?:the|our|a|an|one of|to|project|repository|repo|package|core|security|lead|current|directly)\s+)*(?:maintainers?|owners?|authors?|(?:security |core |development )?teams?|us|me|developers?|administrators?|admins?)\b/gi;
/** The address stands in another part of the document. */
const SEE_BELOW = /\b(?:below|above)\b|\bsee (?:the )?["']?(?:contacts?|reporting)\b/i;
/** Words after which the reader knows where to look. */
const RESOLVES =
  /@|https?:|\b(?:at|on|via|through|in|listed|using|below|above|following|by)\b\s*:?\s*(?:\S+\.(?:md|txt)|the (?:following|e-?mail|address|form|link|file|profile)|github\b|\w+\.(?:com|org|io|dev)|private|direct|our (?:\w+ )?(?:form|page|profile)|[A-Z_]+(?:\.md)?\b)|\b(?:MAINTAINERS|OWNERS|CODEOWNERS|AUTHORS)\b|\bprivately via\b/;

/** Contacts that lead nowhere: those that send the reader back to this document, and those that name somebody without an address. */
export function deadContactsOf(context: ReadingContext, channels: readonly Channel[]): DeadContact[] {
  const addressed = channels.some(
    (channel) => channel.effective && (channel.kind === 'email' || channel.kind === 'mailing-list-private'),
  );
  return context.document.units.flatMap((unit) => {
    if (unit.kind === 'code' || unit.kind === 'heading') return [];
    const found =
      (addressed ? undefined : circularContact(unit, context, channels)) ??
      unspecifiedContact(unit, context, channels);
    return found ? [found] : [];
  });
}

function circularContact(
  unit: Unit,
  context: ReadingContext,
  channels: readonly Channel[],
): DeadContact | undefined {
  const { text, links } = unit.prose;
  const match = SENDS_BACK.exec(text);
  const selfLink = links.find((link) => isOwnDocument(link.url));
  // Words may mean another file; a link to the own page leaves no doubt.
  if (!selfLink && !(match && SEEKS_CONTACT.test(text))) return undefined;
  if (
    channels.some(
      (channel) =>
        channel.unit === unit &&
        channel.effective &&
        channel.kind !== 'policy-elsewhere' &&
        !isOwnDocument(channel.value),
    )
  )
    return undefined;
  // A link to another policy is a pointer, not a circle.
  const elsewhere = links.some(
    (link) => !isOwnDocument(link.url) && !link.url.startsWith('#') && /secur|policy|contact/i.test(link.url),
  );
  if (elsewhere || !isAboutReports(unit, context)) return undefined;
  return { ...placeOf(unit, { start: 0, end: text.length }), kind: 'circular', unit, spare: false };
}

/** The page or file that the reader is reading: `SECURITY.md` beside itself, or the forge's page for the repository's policy. */
export function isOwnDocument(url: string): boolean {
  return /^(?:\.\/)?SECURITY\.md$/i.test(url) || /(?<!\/\.github)\/security\/policy\/?$/i.test(url);
}

function unspecifiedContact(
  unit: Unit,
  context: ReadingContext,
  channels: readonly Channel[],
): DeadContact | undefined {
  const { text } = unit.prose;
  if (!isAboutReports(unit, context)) return undefined;
  for (const clause of clausesOf(text)) {
    for (const match of clause.text.matchAll(REACH_SOMEBODY)) {
      if (isNegated(clause.text, match.index) || /^(?:we|if we)\b/i.test(clause.text)) continue;
      const rest = clause.text.slice(match.index + match[0].length);
      if (SEE_BELOW.test(clause.text) && channels.some((channel) => channel.linked)) continue;
      if (RESOLVES.test(rest) || unit.prose.links.length > 0 || resolvedNearby(unit, context, channels))
        continue;
      const section = context.document.sectionOf(unit);
      const spare = channels.some(
        (channel) =>
          channel.effective && channel.unit !== unit && context.document.sectionOf(channel.unit) === section,
      );
      const start = clause.range.start + match.index;
      return { ...placeOf(unit, { start, end: start + match[0].length }), kind: 'unspecified', unit, spare };
    }
  }
  return undefined;
}

/** An address or link stands in the same item or its parts, or right below. */
function resolvedNearby(unit: Unit, context: ReadingContext, channels: readonly Channel[]): boolean {
  const near = new Set<Unit | undefined>([unit, unit.parent]);
  if (unit.kind !== 'item')
    context
      .unitsAfter(unit)
      .slice(0, 3)
      .forEach((next) => near.add(next));
  for (const item of unit.parent === undefined ? [unit] : [unit, unit.parent]) {
    context.childrenOf(item).forEach((child) => near.add(child));
  }
  return channels.some((channel) => channel.problem === undefined && near.has(channel.unit));
}

function isAboutReports(unit: Unit, context: ReadingContext): boolean {
  const { text } = unit.prose;
  const leadIn = context.leadIn(unit);
  if (speaksOfSomethingElse(text) || speaksOfSomethingElse(leadIn)) return false;
  return (
    context.isUnder(unit, 'reporting') ||
    /\b(?:secur\w+|vulnerab\w+|sensitive|private)\b/i.test(`${text} ${leadIn}`)
  );
}
