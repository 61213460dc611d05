import { remember } from '../../collections/remember';
import { placeOf, sourceOf } from '../../markdown/located';
import type { Link, Unit } from '../../markdown/model';
import type { KeyMention } from '../model';
import { isUnder, type Passage } from '../passage';
import { clauseAt, clausesOf, isNegated } from '../text/clauses';
import { matchesOf } from '../text/matches';
import { fingerprintsIn } from './fingerprints';

/** What a passage says of keys to encrypt reports with, in the order of the text. */
export function keysIn(passage: Passage): KeyMention[] {
  const mentions = passage.units.flatMap(mentionsIn);
  const forReports =
    passage.topics.length === 0 ||
    isUnder(passage, 'reporting') ||
    isUnder(passage, 'encryption') ||
    isUnder(passage, 'contact');
  return forReports ? mentions : mentions.filter(({ kind }) => kind !== 'offer');
}

const SPEAKS_OF_KEYS = /pgp|gpg|fingerprint|encrypt|s\/mime|keyserver|\bage1|checksum|\bkey\b/i;

const mentionsIn = remember((unit: Unit): readonly KeyMention[] => {
  const { kind, block, span, prose } = unit;
  const whole = { block, span };
  if (kind === 'code') {
    const isKey =
      /BEGIN PGP PUBLIC KEY|\bage1[a-z0-9]{30}|[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}|[0-9A-F]{40}/i.test(
        sourceOf(unit).slice(0, 2_000),
      );
    return isKey ? [{ ...whole, unit, kind: 'key' }] : [];
  }
  const { text, links } = prose;
  if (!SPEAKS_OF_KEYS.test(text) && !links.some(leadsToKey)) return [];
  const found: KeyMention[] = fingerprintsIn(unit);
  if (
    GIVES_KEY.test(text) ||
    ON_REQUEST.test(text) ||
    links.some((link) => leadsToKey(link) || says(link, text))
  )
    found.push({ ...whole, unit, kind: 'key' });
  for (const link of links) {
    if (/^http:\/\//i.test(link.url) && !ONION.test(link.url) && (leadsToKey(link) || says(link, text)))
      found.push({
        block,
        span: link.urlSpan ?? link.span,
        unit,
        kind: 'insecure-link',
        isWritten: link.urlSpan !== undefined,
      });
  }
  for (const match of matchesOf(HKP, text))
    found.push({
      ...placeOf(unit, { start: match.index, end: match.index + match[0].length }),
      unit,
      kind: 'insecure-link',
      isWritten: true,
    });
  const checksum = /\bkey\b/i.test(text) ? CHECKSUM.exec(text) : null;
  if (checksum)
    found.push({
      ...placeOf(unit, { start: checksum.index, end: checksum.index + checksum[0].length }),
      unit,
      kind: 'checksum',
    });
  const clauses = clausesOf(text);
  for (const match of matchesOf(OFFER, text)) {
    const clause = clauseAt(clauses, match.index);
    if (clause && isNegated(clause.text, match.index - clause.range.start)) continue;
    found.push({
      ...placeOf(unit, { start: match.index, end: match.index + match[0].length }),
      unit,
      kind: 'offer',
    });
  }
  return found;
});

/** Encryption that is offered or asked for, with a key that the reader has to find. */
const OFFER =
  /\b(?:encrypt\w* (?:your|the) (?:e-?mails?|mail|messages?|reports?|submissions?|communications?)\b(?:[^.;]{0,40}\b(?:pgp|gpg|key)\b)?|encrypt\w*[^.;]{0,60}\b(?:with|using|via|to) (?:(?:our|the|my|this|following) )?(?:pgp|gpg|openpgp|gnupg|s\/mime|public key)\b(?: public)?(?: key)?|(?:our|my|the) (?:public )?(?:pgp|gpg|openpgp|gnupg)(?: public)? (?:key|fingerprint)|(?:pgp|gpg|openpgp)-encrypted (?:e-?mails?|messages?|reports?)|(?:pgp|gpg)(?: public)? (?:key|fingerprint)(?=\s?:))|^(?:key )?fingerprint(?=\s?:)/gi;

/** A key, its fingerprint or identifier, the file or the service that has it. */
const GIVES_KEY =
  /BEGIN PGP PUBLIC KEY|\b(?:[0-9A-F]{4}[ :]{0,2}){9}[0-9A-F]{4}\b|\b0x[0-9A-F]{8}|\b[0-9A-F]{16}\b|\bage1[a-z0-9]{20}|openpgp4fpr:|\.(?:asc|gpg|pgp)\b|\bkeys?\.(?:openpgp\.org|mailvelope\.com|gnupg\.net)|\bkeyservers?\b|\bkeybase\b|\bWKD\b|\bweb key directory\b|\bKEYS file\b|\bkey (?:can be found|is (?:available|published|listed|attached|below|given|in))\b|\bkey below\b|\bfollowing (?:public |pgp |gpg )*key\b|\bkey (?:on|at|from) (?:my|our|the|your|their)\b/i;
const ON_REQUEST =
  /\b(?:(?:up)?on request|request (?:it|one|our|the|a)\b|ask (?:us|me|for)|(?:can|will|may) (?:provide|send|give|share|exchange)|provide (?:a|our|the|you)|your (?:public |own )?(?:pgp|gpg|public)(?: public)? key|contact us (?:first )?for|will be (?:provided|sent))\b/i;

const leadsToKey = ({ url }: Link): boolean =>
  !url.startsWith('#') &&
  /\.(?:asc|gpg|pgp|pub|pem|crt|cer)(?:$|[?#])|keyserver|\bkeys?\.|keybase\.io|pgp|gpg|\/pks\/|public-?key|openpgp/i.test(
    url,
  );

/** "[Our key](/contact)": the words tell what the link leads to. */
const says = ({ url, range }: Link, text: string): boolean =>
  !/^(?:#|mailto:)/i.test(url) &&
  /\b(?:pgp|gpg|openpgp|s\/mime|key)\b/i.test(text.slice(range.start, range.end));

const ONION = /^http:\/\/[^/]{1,200}\.onion(?:[:/]|$)/i;
const HKP = /\bhkp:\/\/[^\s)"'<>`]{1,100}/gi;
const CHECKSUM = /\b(?:md5|sha-?1)\b[^.;]{0,20}?\b[0-9a-f]{32}(?:[0-9a-f]{8})?\b/i;
