import { remember } from '../../collections/remember';
import type { Block, Span } from '../../markdown/model';
import type { InvisibleText } from '../model';
import { matchesOf } from '../text/matches';

/** Characters that show nothing and change what is shown around them, or what is copied: bidirectional controls, zero-width ones, soft hyphens, tags. */
const INVISIBLE = /[\u202A-\u202E\u2066-\u2069\u200B-\u200F\u2060\uFEFF\u00AD\u{E0000}-\u{E007F}]+/gu;
/** Words that a script needs joiners or marks for. */
const NEEDS_JOINERS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}\p{Script=Mongolian}\p{Script=Tibetan}]/u;
/** An emoji that is put together of several, or the flag of a region. */
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3]/u;
/** What stands in an address or the host of a URL. */
const ADDRESS =
  /(?:https?:\/\/|mailto:)[^\s<>()[\]"'`|/?#]{1,255}|[^\s<>()[\]"'`|,;:]{1,64}@[^\s<>()[\]"'`|,;:/]{1,255}/giu;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

export const invisibleTextIn = remember((block: Block): readonly InvisibleText[] => {
  const { source } = block;
  if (!/[^\x00-\x7F]/.test(source)) return [];
  const found: { span: Span; kind: InvisibleText['kind'] }[] = [];
  for (const { 0: characters, index } of matchesOf(INVISIBLE, source)) {
    const span = { start: index, end: index + characters.length };
    if (!isNeeded(source, span, characters)) found.push({ span, kind: 'invisible' });
  }
  for (const { 0: match, index } of matchesOf(ADDRESS, source)) {
    const address = match.replace(/[.!?\u00AD\u200B-\u200F]{1,9}$/, '');
    const host = address.replace(/^(?:https?:\/\/|mailto:)/i, '');
    // A word in Latin letters and one of another script beside it: a domain in one script is a name of its own.
    const isMixed = host.split(/[.@-]/).some((label) => LOOKALIKE.test(label) && /[a-z]/i.test(label));
    if (isMixed) found.push({ span: { start: index, end: index + address.length }, kind: 'lookalike' });
  }
  return found.sort((a, b) => a.span.start - b.span.start).map(({ span, kind }) => ({ block, span, kind }));
});

function isNeeded(source: string, { start, end }: Span, characters: string): boolean {
  // The mark at the top of a file says how it is encoded.
  if (start === 0 && characters === '\uFEFF') return true;
  const [before, after] = [source.slice(Math.max(0, start - 12), start), source.slice(end, end + 12)];
  const around = before + after;
  if (/^[\u200C-\u200F\u202A-\u202E\u2066-\u2069\u200B]+$/.test(characters) && NEEDS_JOINERS.test(around))
    return true;
  return /^[\u200D\u{E0020}-\u{E007F}]+$/u.test(characters) && EMOJI.test(before.slice(-3));
}
