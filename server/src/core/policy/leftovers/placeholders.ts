import { isWithin } from '../../collections/spans';
import { placeOf, sourceSpan } from '../../markdown/located';
import type { Prose, Span, Unit } from '../../markdown/model';
import { addressesIn, isUnfilled, mailtoAddress } from '../contacts/addresses';
import type { PlaceholderText } from '../model';
import { matchesOf } from '../text/matches';
import { isExampleIn } from './example-addresses';

/** Local parts that stand for an address to be filled in, whatever the domain. */
const STAND_IN_LOCAL =
  /^(?:your|someone|somebody|foo|foobar|xxx+|changeme|change-me|replaceme|replace-me|placeholder|insert|todo|tbd)$|^your[-_.]?(?:e-?mail|name|address|contact|team|security|user(?:name)?|company|project|org|security-?e?mail)(?:[-_.]?(?:address|here|e-?mail))?$|^todo[-_.]/;
/** Domains that stand for one to be filled in: names that begin with "your", and a few that only examples use. */
const STAND_IN_DOMAIN =
  /^(?:[\w-]+\.)*(?:your|my|our|the)[-_]?(?:domain|company|org|organi[sz]ation|project|e-?mail|site|website|server|host|name|team|app|business|product)(?:[-_]?(?:name|here))?(?:\.[a-z]{2,}){0,2}$|^(?:[\w-]+\.)*(?:domain|company|yourdomain|placeholder|changeme|todo|tbd|insert-domain)\.(?:com|org|net|tld|local|example|here|io|dev)$|^(?:xyz|test|email|foo|bar)\.(?:com|org|tld)$|^localhost$|^(?:domain|email|company|yourdomain)$/;
/** Words that are real local parts unless the domain is a stand-in too. */
const REAL_DOMAIN = /^email\.com$/;

/** Whether an address (lower case or not) was never filled in, in whatever language: `your-email@…`, `security@yourdomain.com`, `security@localhost`, `???@???`. */
export function isPlaceholderAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  if (at < 0) return false;
  const local = address.slice(0, at).trim().toLowerCase();
  const domain = address
    .slice(at + 1)
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
  if (/[[\]<>{}]/.test(address) && !/(?:at|dot)/i.test(address)) return true;
  if (isUnfilled(address) || STAND_IN_LOCAL.test(local) || isExampleIn(local, domain)) return true;
  return STAND_IN_DOMAIN.test(domain) && !REAL_DOMAIN.test(domain);
}

export { isReservedHost } from './reserved-hosts';

interface Found {
  /** Relative to the block. */
  readonly span: Span;
  readonly text: string;
  readonly contact: boolean;
}

/** The text of a unit that was left to fill in, in reading order and not overlapping: addresses, bracketed and braced markers, and words such as "TBD". */
export function placeholdersIn(unit: Unit): PlaceholderText[] {
  if (unit.kind === 'code') return [];
  const found: Found[] = [...addresses(unit), ...markers(unit), ...tags(unit), ...values(unit)];
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Found[] = [];
  for (const placeholder of found)
    if (placeholder.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(placeholder);
  return kept.map(({ span, text, contact }) => ({ block: unit.block, span, text, contact }));
}

const at = (unit: Unit, range: Span, contact: boolean): Found => ({
  span: placeOf(unit, range).span,
  text: unit.prose.text.slice(range.start, range.end),
  contact,
});

function addresses(unit: Unit): Found[] {
  const { prose } = unit;
  const shown = addressesIn(prose.text).filter(({ value }) => isPlaceholderAddress(value));
  const linked = prose.links.filter(({ url }) => isPlaceholderAddress(mailtoAddress(url) ?? ''));
  return [
    ...shown.map(({ range }) => at(unit, withBrackets(prose.text, range), true)),
    ...linked.map(({ range }) => at(unit, range, true)),
  ];
}

/** Brackets around an address that was to be filled in go with it: `[your-email@domain.com]`. */
export const withBrackets = (text: string, { start, end }: Span): Span =>
  text[start - 1] === '[' && text[end] === ']' ? { start: start - 1, end: end + 1 } : { start, end };

const MARKER =
  /\[(?:insert|your|add|enter|e-?mail|company|organi[sz]ation|project|product|name|link|url|date|contact|placeholder|replace|fill|specify|provide|maintainer|owner|repo(?:sitory)?|username|team|security (?:e-?mail|contact|team|address)|time ?(?:frame|period)|number of|to be|tbd|todo|x+|n)\b[^[\]]{0,80}\]|\[(?:insira|inserir|inserte|inserta|insertar|insérer|insérez|einfügen|inserire|inserisci|invoegen|wstaw|вставьте|укажите|вкажіть|填写|填寫|请填|請填|挿入)[^[\]]{0,80}\]|\{\{[^{}]{1,60}\}\}|\$\{[A-Za-z_][\w.-]{0,60}\}|(?<![\w$])\$[A-Z][A-Za-z_]{2,40}\b|%%[A-Za-z_]{2,40}%%|(?<!\w)__[A-Z][A-Z_]{1,40}__(?!\w)|\b(?:SECURITY|PROJECT|CONTACT|YOUR|MAINTAINER|COMPANY|ORG|ORGANIZATION|INSERT|TEAM|REPO|REPOSITORY|VENDOR|PRODUCT|REPORT|REPORTING|DISCLOSURE)(?:_[A-Z]+){0,4}_(?:EMAIL|CONTACT|URL|ADDRESS|NAME|LINK)\b|\b(?:X|XX|N|Y|NN) (?:(?:business|working|calendar) )?(?:hours|days|weeks|months)\b|\(\s?(?:[^()]{0,40}\b)?(?:placeholder|replace (?:this|with|the|me)|update (?:later|this|me)|change (?:this|me)|to be (?:added|announced|defined|determined|filled(?: in)?|confirmed)|coming soon|tbd|todo|fill (?:in|this)|insert (?:your|the|a|an|email|contact|link|url))\b[^()]{0,60}\)|\blorem ipsum\b[^.]{0,40}|\b(?:TODO|TBD|FIXME|CHANGEME|REPLACE_?ME)(?:[-_:][\w-]+)+/gi;
/** What every marker has: a bracket, a sign of a template, an underscore, or a word that is a marker by itself; in round brackets it takes words too. */
const MARKED =
  /\[|\{\{|\$[{a-z]|%%|_|\b(?:x|xx|n|y|nn) (?:business|working|calendar|hours|days|weeks|months)|\blorem|\b(?:todo|tbd|fixme|changeme|replaceme)[-:]/i;
const IN_ROUND_BRACKETS =
  /placeholder|replace (?:this|with|the|me)|(?:update|change) (?:later|this|me)|to be |coming soon|tbd|todo|fill (?:in|this)|insert /i;
/** Whole words that are markers in capitals only. */
const CAPITALS_ONLY = /^(?:\$[A-Z]|__|SECURITY_|PROJECT_|X |XX |N |Y |NN |TODO|TBD|FIXME|CHANGEME|REPLACE)/i;
const CONTACT_WORDS =
  /\be-?mail|\bcontact\b|\baddress\b|\bphone\b|\bpgp\b|\bgpg\b|\bfingerprint\b|\bmail\b|correo|contato|contacto|kontakt/i;
const CONTACT_BEFORE =
  /\b(?:e-?mail(?:ed|ing)?|mail|contact(?:ing|ed)?|report(?:ed|s|ing)? (?:\w+ ){0,6}(?:to|at|via)|send (?:\w+ ){0,6}to|write to|reach (?:us|out)|fingerprint|pgp(?: key)?|gpg(?: key)?|phone|call)\b[^.!?]{0,60}$|@[^\s@]+\s*$|(?:correo|contacto|contato|kontakt|escrib\w+|envía\w*|schreib\w*|écri\w+|メール|邮箱|邮件)[^.!?]{0,60}$/i;
const SHELL_VARIABLE =
  /^\$\{?(?:PATH|HOME|USER|PWD|SHELL|TMP|TMPDIR|TEMP|LANG|EDITOR|GITHUB_TOKEN|USD|EUR)\}?$/;

const isContact = (marker: string, before: string): boolean =>
  !OF_TIME.test(marker) &&
  (CONTACT_WORDS.test(marker.replaceAll('_', ' ')) || CONTACT_BEFORE.test(before.replaceAll('_', ' ')));
const OF_TIME = /^\[(?:time|number)|\b(?:hours|days|weeks|months)\b/i;

const markers = (unit: Unit): Found[] =>
  markersIn(unit.prose).map(({ contact, ...range }) => at(unit, range, contact));

/** What stands in brackets or braces, or in words of a template, to be filled in. The ranges are in the text. */
export function markersIn({ text, code }: Prose): (Span & { readonly contact: boolean })[] {
  if (!MARKED.test(text) && !(text.includes('(') && IN_ROUND_BRACKETS.test(text))) return [];
  const speaksOfVariables = /\b(?:environment|env|variables?|export|shell|settings?|secrets?)\b/i.test(text);
  return matchesOf(MARKER, text).flatMap((match) => {
    const marker = match[0];
    const range = { start: match.index, end: match.index + marker.length };
    const before = text.slice(Math.max(0, range.start - 120), range.start);
    if (CAPITALS_ONLY.test(marker) && !isCapital(marker)) return [];
    if (/^[[(]\s*(?:x|n)\s*[\])]$/i.test(marker)) return [];
    const contact = isContact(marker, before);
    const inCode = code.some((span) => isWithin(range, span));
    // Code shows variables and samples. What was to be filled in there is told by its words or by its place.
    if (inCode && !(contact && /^(?:\[|[A-Z]+_|TODO)/.test(marker))) return [];
    if (marker.startsWith('$') && (SHELL_VARIABLE.test(marker) || speaksOfVariables)) return [];
    if (/^[A-Z]+_/.test(marker) && !contact && speaksOfVariables) return [];
    if (marker.startsWith('{{') && isDisguise(text, range)) return [];
    // A subject line is given in brackets to be used as it stands.
    if (
      marker.startsWith('[') &&
      /\b(?:subject|prefix\w*|title|tag(?:ged)?|label)\b[^.]{0,40}$/i.test(before)
    )
      return [];
    return [{ ...range, contact }];
  });
}

/** Bare words must be in capitals; what is in brackets or braces may be in any case. */
function isCapital(marker: string): boolean {
  const word = /^\$?_{0,2}[A-Za-z]+/.exec(marker)?.[0] ?? '';
  return word === word.toUpperCase() || /^\$[A-Z]/.test(marker);
}

/** `a{{dot}}b{{at}}c.org` is an address in disguise. */
function isDisguise(text: string, { start, end }: Span): boolean {
  return (
    /^\{\{\s*(?:at|dot|@|\.|\?|hyphen|dash)\s*\}\}$/i.test(text.slice(start, end)) ||
    (/\w/.test(text.charAt(start - 1)) && /\w/.test(text.charAt(end)))
  );
}

/** Doubled brackets are a reference in AsciiDoc. */
const ANGLE =
  /(?<!<)<(?:your|insert|project|company|org(?:ani[sz]ation)?|e-?mail|contact|security[-_ ](?:e-?mail|contact|team|address)|maintainer|owner|username|repo(?:sitory)?|product|vendor|date|version|placeholder|link[-_ ]to|url[-_ ]of)(?:[-_ ][\w.,' -]{0,60})?>/gi;
const CODE = /`[^`]+`/g;
const ANGLE_CAPITALS = /<[A-Z]{3,30}(?:[_ -][A-Z]{2,30}){1,5}>/g;

/** Markers in angle brackets. A forge takes some of them for tags and shows nothing, so the source is read. */
function tags(unit: Unit): Found[] {
  const source = unit.block.source.slice(unit.span.start, unit.span.end);
  if (!source.includes('<')) return [];
  const matches = [...matchesOf(ANGLE, source), ...matchesOf(ANGLE_CAPITALS, source)];
  if (matches.length === 0) return [];
  const codeSpans = matchesOf(CODE, source).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return matches.flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = source.slice(Math.max(0, start - 120), start);
    const contact = isContact(match[0], before);
    if (
      match[0].includes('=') ||
      (codeSpans.some((span) => span.start <= start && end <= span.end) &&
        !(contact && CONTACT_BEFORE.test(before)))
    )
      return [];
    return [
      { span: { start: unit.span.start + start, end: unit.span.start + end }, text: match[0], contact },
    ];
  });
}

const VALUE =
  /^[[(<*_\s]*(?:TODO|TBD|TBA|FIXME|XXX+|CHANGEME|to be (?:added|announced|defined|determined|confirmed)|coming soon|lorem ipsum)\b[\])>*_\s]*[.:!]?$/i;
const TODO_LINE = /^(?:TODO|FIXME|XXX)(?:\s?:|\s?\()/;
const OPTIONAL_COLUMN =
  /\b(?:version|eol|end[- ]of|until|date|support\w*|release|notes?|cve|severity|cvss)\b/i;

/** Words such as TBD count only as a whole line, the whole value of a label, or a whole cell: in a sentence they can be part of a process. */
function values(unit: Unit): Found[] {
  const { text } = unit.prose;
  if (unit.kind === 'row') {
    if (unit.table?.header.some((title) => OPTIONAL_COLUMN.test(title.text)) === true) return [];
    return unit.cells.flatMap((cell) => {
      if (!VALUE.test(cell.text)) return [];
      const span = sourceSpan(cell, { start: 0, end: cell.text.length });
      return [{ span, text: cell.text, contact: CONTACT_WORDS.test(text) }];
    });
  }
  if (TODO_LINE.test(text)) return [at(unit, { start: 0, end: text.length }, CONTACT_WORDS.test(text))];
  const start =
    unit.label === undefined
      ? 0
      : unit.label.end + (/^[\s:-]*/.exec(text.slice(unit.label.end))?.[0].length ?? 0);
  if (start >= text.length || !VALUE.test(text.slice(start))) return [];
  return [at(unit, { start, end: text.length }, CONTACT_WORDS.test(text))];
}
