import { holds, isWithin } from '../collections/spans';
import type { Finding, LintContext } from '../lint/finding';
import { absolute, placeOf } from '../markdown/located';
import type { Policy } from '../policy/model';
import { SOURCES } from '../rules/sources';
import type { SourceKey } from '../rules/sources';
import { aboutContact } from './contact';
import { aboutFindings, narrowest } from './findings';
import { aboutHeading } from './heading';
import type { HoverText } from './hover-text';
import { placeAt } from './place';
import type { Place } from './place';
import { termAt } from './terms';
import { aboutTime } from './times';
import { aboutVersion } from './versions';

/**
 * What is to be known of the thing at an offset: first what is wrong with it, then how it is read. Undefined where nothing stands, and on words that say
 * nothing but themselves.
 */
export function hoverAt(
  policy: Policy,
  findings: readonly Finding[],
  offset: number,
  circumstances: LintContext,
): HoverText | undefined {
  const here = findings.filter(
    ({ span }) => holds(span, offset) || (span.start === span.end && span.start === offset),
  );
  const thing =
    circumstances.format === 'security.txt' ? undefined : thingAt(policy, offset, circumstances, here);
  const found = here.length > 0 ? aboutFindings(here, circumstances.config.profiles, thing?.span) : undefined;
  const texts = [found, thing].filter((text) => text !== undefined);
  if (texts.length === 0) return undefined;
  return {
    // Beside a word of it, another word may be something else.
    span: narrowest(texts.map(({ span }) => span)),
    parts: texts.flatMap(({ parts }) => parts),
  };
}

function thingAt(
  policy: Policy,
  offset: number,
  { config, repository }: LintContext,
  here: readonly Finding[],
): HoverText | undefined {
  const heading = aboutHeading(policy, offset, config.profiles);
  const place = placeAt(policy.document, offset);
  const time = place && aboutTime(policy, place);
  if (heading && time) return { span: time.span, parts: [...time.parts, ...heading.parts] };
  return (
    heading ??
    time ??
    contactBeside(policy, offset, here) ??
    (place && (aboutVersion(policy, place, repository) ?? aboutTerm(place)))
  );
}

/** What is wrong with a contact is not said twice. */
function contactBeside(policy: Policy, offset: number, here: readonly Finding[]): HoverText | undefined {
  const contact = aboutContact(policy, offset);
  const isSaid = here.some(({ span }) => contact && isWithin(span, contact.span));
  return isSaid ? undefined : contact;
}

function aboutTerm(place: Place): HoverText | undefined {
  const { unit, index } = place;
  const { text, code, links } = unit.prose;
  const isWords =
    unit.kind !== 'code' &&
    !code.some((span) => holds(span, index)) &&
    !links.some(({ form, range }) => form === 'autolink' && holds(range, index));
  const term = isWords ? termAt(text, index) : undefined;
  if (term === undefined) return undefined;
  const [name, at] = term.source;
  const url = at in SOURCES ? SOURCES[at as SourceKey].url : at;
  return { span: absolute(placeOf(unit, term.range)), parts: [`${term.sentences} [${name}](${url})`] };
}
