import { placeOf } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import type { KeyMention } from '../model';
import { matchesOf } from '../text/matches';

/** Fingerprints of OpenPGP keys that have a wrong length, or do not end with the key ID that stands beside them. */
export function fingerprintsIn(unit: Unit): KeyMention[] {
  const { text } = unit.prose;
  if (OTHER_KEYS.test(text)) return [];
  const written = matchesOf(FINGERPRINT, text).map((match) => {
    const digits = (match[1] ?? '').replace(/[^0-9a-f]/gi, '').toLowerCase();
    const end = match.index + match[0].length;
    return { digits, range: { start: end - (match[1] ?? '').length, end } };
  });
  const id = KEY_ID.exec(text)?.[1]?.toLowerCase();
  return written.flatMap(({ digits, range }): KeyMention[] => {
    if (digits.length < 24 || !/\d/.test(digits)) return [];
    const place = placeOf(unit, range);
    const length = String(digits.length);
    if (digits.length !== 40 && digits.length !== 64)
      return [
        { ...place, unit, kind: digits.length === 32 ? 'old-fingerprint' : 'wrong-length', value: length },
      ];
    return digits.length === 40 && id !== undefined && !digits.endsWith(id)
      ? [{ ...place, unit, kind: 'other-id', value: id }]
      : [];
  });
}

const FINGERPRINT =
  /(?:\bfingerprint\b[^0-9a-f]{0,30}(?:is[^0-9a-f]{0,5})?|openpgp4fpr:)((?:0x)?[0-9A-F]{2,}(?:[ :][0-9A-F]{2,}){0,40})(?![0-9A-Z])/gi;
const KEY_ID = /\bkey[- ]?id\b[^0-9a-z]{0,6}(?:0x)?([0-9A-F]{16}|[0-9A-F]{8})\b/i;
/** Fingerprints of something else than an OpenPGP key. */
const OTHER_KEYS = /\b(?:ssh|tls|ssl|x\.?509|certificates?|minisign|sha-?(?:1|256)|md5|apk)\b/i;
