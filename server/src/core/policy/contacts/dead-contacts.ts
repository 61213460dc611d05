import { placeOf } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import { clausesOf, isNegated } from '../text/clauses';
import type { Channel, DeadContact } from '../model';
import { isUnder, type Passage } from '../passage';
import { remember } from '../../collections/remember';
import { conditionEnd } from '../text/conditions';
import { speaksOfSomethingElse } from './other-matters';
import { isOurAct } from './reporting-context';

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

/** What the whole document offers. */
export interface OfferedElsewhere {
  /** An address that can be used. */
  readonly addressed: boolean;
  /** Any channel that is given as an address or link. */
  readonly linked: boolean;
}

/** The contacts of a passage that lead nowhere: those that send the reader back to this document, and those that name somebody without an address. */
export function deadContactsIn(
  passage: Passage,
  channels: readonly Channel[],
  { addressed, linked }: OfferedElsewhere,
): DeadContact[] {
  return passage.body.flatMap((unit) => {
    if (!mayBeDead(unit)) return [];
    const found =
      (addressed ? undefined : circularContact(unit, passage, channels, linked)) ??
      unspecifiedContact(unit, passage, channels, linked);
    return found ? [found] : [];
  });
}

/** The words of the unit alone do not rule it out. */
const mayBeDead = remember(
  ({ kind, prose: { text, links } }: Unit): boolean =>
    kind !== 'code' &&
    kind !== 'heading' &&
    (SENDS_BACK.test(text) ||
      links.some((link) => isOwnDocument(link.url)) ||
      (links.length === 0 && text.search(REACH_SOMEBODY) >= 0)),
);

function circularContact(
  unit: Unit,
  passage: Passage,
  channels: readonly Channel[],
  linked: boolean,
): DeadContact | undefined {
  const { text, links } = unit.prose;
  const match = SENDS_BACK.exec(text);
  const selfLink = links.find((link) => isOwnDocument(link.url));
  // Words may mean another file; a link to the own page leaves no doubt.
  if (!selfLink && !(match && SEEKS_CONTACT.test(text))) return undefined;
  // A section of this document that has the way, or its text in another language.
  if (selfLink && ((linked && selfLink.url.includes('#')) || OTHER_VERSION.test(text))) return undefined;
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
  if (elsewhere || !isAboutReports(unit, passage)) return undefined;
  return { ...placeOf(unit, { start: 0, end: text.length }), kind: 'circular', unit, spare: false };
}

/** The document is a translation, and links the text that it was made from. */
const OTHER_VERSION =
  /\b(?:english|translat\w*|original|inglés|inglese|inglês|anglais|englisch\w*|engels\w*|angielsk\w*|ingilizce)\b|英語|英文|英语|原文|영어|원문|английск|англійськ|翻訳|翻译|번역/i;

/** The page or file that the reader is reading: `SECURITY.md` beside itself, or the forge's page for the repository's policy. */
export function isOwnDocument(url: string): boolean {
  return (
    /^(?:\.\/)?SECURITY\.md(?:#|$)/i.test(url) ||
    /^(?:https?:\/\/[^/]*\bgit[^/]*\/[^/]+\/(?!\.github\/)[^/]+|(?:\.\.\/)+(?:\.\.)?|)\/?security\/policy\/?$/i.test(
      url,
    )
  );
}

function unspecifiedContact(
  unit: Unit,
  passage: Passage,
  channels: readonly Channel[],
  linked: boolean,
): DeadContact | undefined {
  const { text } = unit.prose;
  // What the opening words of the document ask for, its sections tell.
  if (linked && passage.level === 1 && !passage.topics.includes('reporting')) return undefined;
  if (!isAboutReports(unit, passage)) return undefined;
  for (const clause of clausesOf(text)) {
    for (const match of clause.text.matchAll(REACH_SOMEBODY)) {
      if (isNegated(clause.text, match.index) || !isAskedOfReader(clause.text, match.index)) continue;
      const rest = clause.text.slice(match.index + match[0].length);
      if (SEE_BELOW.test(clause.text) && linked) continue;
      if (RESOLVES.test(rest) || unit.prose.links.length > 0 || resolvedNearby(unit, passage, channels))
        continue;
      // Who says "us" is reached by the way that the document gives.
      if (linked && /\b(?:us|me)$/i.test(match[0])) continue;
      const spare = channels.some((channel) => channel.effective && channel.unit !== unit);
      const start = clause.range.start + match.index;
      return { ...placeOf(unit, { start, end: start + match[0].length }), kind: 'unspecified', unit, spare };
    }
  }
  return undefined;
}

/** "We contact the maintainers" and "those who report it to us" tell what others do, and "if you report to us, we will credit you" what follows from it. */
const isAskedOfReader = (clause: string, at: number): boolean =>
  !/^(?:we|if we)\b/i.test(clause) &&
  !isOurAct(clause) &&
  !/\b(?:who|which|that)(?: \w+ly)? $/i.test(clause.slice(0, at)) &&
  at >= conditionEnd(clause);

/** How many units below a paragraph may tell what it leads to. */
const MOST_STEPS = 30;

/** An address or link stands in the same item or its parts, or below the paragraph. */
function resolvedNearby(unit: Unit, passage: Passage, channels: readonly Channel[]): boolean {
  const near = new Set<Unit | undefined>([unit, unit.parent]);
  if (unit.kind !== 'item')
    passage
      .unitsAfter(unit)
      .slice(0, MOST_STEPS)
      .forEach((next) => near.add(next));
  for (const item of unit.parent === undefined ? [unit] : [unit, unit.parent]) {
    passage.childrenOf(item).forEach((child) => near.add(child));
  }
  return channels.some((channel) => channel.problem === undefined && near.has(channel.unit));
}

function isAboutReports(unit: Unit, passage: Passage): boolean {
  const { text } = unit.prose;
  const leadIn = passage.leadIn(unit);
  if (speaksOfSomethingElse(text) || speaksOfSomethingElse(leadIn)) return false;
  return (
    isUnder(passage, 'reporting') ||
    /\b(?:secur\w+|vulnerab\w+|sensitive|private)\b/i.test(`${text} ${leadIn}`)
  );
}
