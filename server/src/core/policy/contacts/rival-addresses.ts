import { addTo } from '../../collections/groups';
import type { Unit } from '../../markdown/model';
import type { Channel, Policy } from '../model';
import { sentenceAround } from '../text/sentences';
import { isSecurityAddress } from './reporting-context';

/** An address for reports that is named first, and one that is named later without a word on how they differ. */
export interface RivalAddress {
  readonly first: Channel;
  readonly rival: Channel;
}

/**
 * The addresses for reports of vulnerabilities that look like what a change of address has left behind: both are of a security team, and nothing tells when
 * to use which. Each is given once.
 */
export function rivalAddresses({
  channels,
  document,
  topicsOf,
}: Pick<Policy, 'channels' | 'document' | 'topicsOf'>): readonly RivalAddress[] {
  const places = new Map<string, Channel[]>();
  for (const channel of channels) {
    if (!channel.effective || channel.kind !== 'email') continue;
    addTo(places, channel.value.toLowerCase(), channel);
  }
  const [firsts = [], ...others] = places.values();
  const [first] = firsts;
  if (!first || others.length === 0 || !isOfTeam(first) || firsts.some(isExplained)) return [];
  const isBeside = besideOneOf(firsts);
  return others.flatMap((all): RivalAddress | readonly [] => {
    const rival = all.find((place) => isOfTeam(place) && isOnReports(place));
    const isRival = !all.some((place) => isExplained(place) || isBeside(place));
    return rival && isRival ? { first, rival } : [];
  });

  /** A heading that speaks of neither reports nor contacts may be the name of a product. */
  function isOnReports({ unit }: Channel): boolean {
    const section = document.sectionOf(unit);
    return (
      section === document.sectionOf(first!.unit) ||
      topicsOf(section).includes('reporting') ||
      CONTACT.test(section.heading?.prose.text ?? '')
    );
  }
}

const CONTACT = /contact|kontakt|contat|mail|联系|聯絡|連絡|연락/i;

const isOfTeam = ({ value }: Channel): boolean => isSecurityAddress(value) || /^sec(?:ure)?@/i.test(value);

/** Tells what is offered for a choice with one of the channels: in one list or table, or with hardly a word between them. */
function besideOneOf(channels: readonly Channel[]): (other: Channel) => boolean {
  const groups = new Set<object | undefined>(
    channels.flatMap(({ unit: { list, table } }) => list ?? table ?? []),
  );
  const byUnit = new Map<Unit, Channel[]>();
  for (const channel of channels) addTo(byUnit, channel.unit, channel);
  return (other) =>
    byUnit.get(other.unit)?.some((one) => isNear(one, other)) ??
    groups.has(other.unit.list ?? other.unit.table);
}

function isNear(one: Channel, other: Channel): boolean {
  const [before, behind] = one.span.start < other.span.start ? [one, other] : [other, one];
  const between = one.block.source.slice(before.span.end, behind.span.start);
  return !/[.!?]\s|[。！？]/.test(between) && (between.match(/[\p{L}\p{N}]+/gu) ?? []).length <= MOST_BETWEEN;
}

/** "or to", "and its copy to" */
const MOST_BETWEEN = 3;

/** The sentence tells when or for what the address is used; all of the text, where the address is not shown in it. */
function isExplained({ unit, value }: Channel): boolean {
  const { text } = unit.prose;
  const at = text.toLowerCase().indexOf(value.toLowerCase());
  return EXPLAINS.test(at < 0 ? text : sentenceAround(text, at));
}

const EXPLAINS =
  /\balternativ|\b(?:b?cc|or|also|else|instead|fall-?back|back-?up|copy|copies|copied|other|another|additional(?:ly)?|second(?:ary|ly)?|escalat\w*|directly|individual\w*|emergenc\w*|urgent\w*|if|unless|when|only|for (?!security|vulnerab|(?:\w+ ){0,2}(?:reports?|answer|reply|response|confirmation)\b)|pgp|gpg|s\/mime|conduct|press|media|privacy|bount\w+|legal|customers?|commercial|enterprise|previous\w*|former\w*|old)\b|(?<!\p{L})(?:oder|auch|falls|wenn|sonst|ou|aussi|sinon|si|o bien|también|también|se|oppure|anche|também|caso|of (?:naar|aan|via|mail)|ook|als|lub|albo|jeśli|или|также|если|veya)(?!\p{L})|或|也可|如果|抄送|または|もしくは|또는|혹은/iu;
