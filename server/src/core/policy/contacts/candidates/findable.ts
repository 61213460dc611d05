import type { Prose, Span } from '../../../markdown/model';
import { channelOfUrl } from '../urls';

/** The text tells where somebody it names without an address can be found: "e-mail the maintainers, whose addresses are listed in CODEOWNERS". */
export const isFindable = ({ text, links }: Prose, named: Span): boolean =>
  SAYS_WHERE.test(text) ||
  links.some(({ url, range: { start, end } }) => {
    const kind = channelOfUrl(url);
    const isRightAfter = start >= named.end && start < named.end + 40;
    return (
      kind === 'other' ||
      (kind === undefined && isRightAfter && PEOPLE.test(text.slice(start, end))) ||
      LISTED_IN.test(text.slice(Math.max(0, start - 60), start))
    );
  });

/** The address stands in another place, and the text says in which. */
const SAYS_WHERE =
  /\b(?:listed|given|found|shown|published|mentioned|check|see|available)\b.{0,30}\b(?:in|on|at|my|the|from)\b.{0,40}\b(?:key|profile|readme|page|website|manifest|metadata|commits?|registry|package\.json|maintainers)\b|\b(?:check|see|from|via) (?:the |my |our |their )?(?:\w+ ){0,2}profiles?\b|(?:profil|perfil|профил)\S{0,3} (?:[^\s.;]{1,14} )?(?:angegeben|hinterlegt|steh)|\baddress(?:es)? (?:\w+ )?(?:in|from) (?:the )?(?:codeowners|owners|authors|[\w-]+\.(?:json|toml|md|gemspec|xml|cfg))|(?:fichier|datei|archivo|arquivo|bestand|pliku?|файл\S?)\s\S{0,2}[\w./-]+\.[a-z]{2,10}/i;

/** "By email to the [committers](…)". */
const PEOPLE =
  /^[^@]{0,60}\b(?:maintainers|committers|owners|authors|developers|people|contacts?|team)\b[^@]{0,60}$/i;

/** "The address that is listed in", right before a link. */
const LISTED_IN =
  /\b(?:listed|given|found|shown|published|stated|named|mentioned|specified|provided) (?:in|on|at)(?: the| our)?\s\W?$/i;
