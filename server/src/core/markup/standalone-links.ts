import { matchAt } from '../markdown/match-at';

/** Addresses that are links without any markup. */

const URL =
  /(?:https?|ftps?|ircs?|news|tel|sip):[^\s<>"`\\|^{}[\]]{1,2000}|mailto:[^\s<>"`\\|^{}[\]]{1,2000}/iy;
const EMAIL = /[a-z0-9_][\w.+-]{0,63}@[a-z0-9](?:[a-z0-9-]{0,62}\.)[a-z0-9.-]{0,250}[a-z0-9]/iy;

/** A link as it is written, and its target. */
export interface Standalone {
  /** Behind its last character. */
  readonly end: number;
  readonly url: string;
}

/** The address that begins at an offset of a text; undefined where none does. */
export function standaloneAt(text: string, at: number): Standalone | undefined {
  if (at > 0 && /[\w@.+/-]/.test(text.charAt(at - 1))) return undefined;
  const written = matchAt(URL, text, at)?.[0];
  if (written !== undefined) {
    const end = withoutPunctuation(text, at, at + written.length);
    return /^[^:]*:(?:\/\/)?$/.test(text.slice(at, end)) ? undefined : { end, url: text.slice(at, end) };
  }
  const address = matchAt(EMAIL, text, at)?.[0];
  return address === undefined ? undefined : { end: at + address.length, url: `mailto:${address}` };
}

/** Punctuation at the end of an address belongs to the sentence, and so does a bracket that is not opened in it. */
function withoutPunctuation(text: string, start: number, limit: number): number {
  let end = limit;
  let open: number | undefined;
  for (;;) {
    const last = text.charAt(end - 1);
    if (/[.,;:!?'*_]/.test(last)) end--;
    else if (/[)\]}]/.test(last)) {
      open ??= count(text, start, limit, /[([{]/);
      if (count(text, start, end, /[)\]}]/) <= open) return end;
      end--;
    } else return end;
    if (end <= start) return start;
    if (limit - end > MOST_PUNCTUATION) return end;
  }
}

/** No sentence ends with more; it bounds how often an address is looked at. */
const MOST_PUNCTUATION = 20;

function count(text: string, start: number, end: number, character: RegExp): number {
  let found = 0;
  for (let at = start; at < end; at++) if (character.test(text.charAt(at))) found++;
  return found;
}

/** The target of a link to what may be a bare mail address. */
export function targetOf(url: string): string {
  return /^[^\s@:/]+@[^\s@/.]+(?:\.[^\s@/.]+)+$/.test(url) ? `mailto:${url}` : url;
}
