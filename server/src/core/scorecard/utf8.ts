/** The UTF-8 encoding of a text, one character a byte. A lone surrogate becomes U+FFFD, as everywhere. */
export function utf8(text: string): string {
  // The common case needs no copy.
  if (/^[\t\n\r -~]*$/.test(text)) return text;
  const parts: string[] = [];
  for (const character of text) parts.push(encode(character.codePointAt(0) ?? 0));
  return parts.join('');
}

function encode(codePoint: number): string {
  if (codePoint < 0x80) return String.fromCharCode(codePoint);
  if (codePoint < 0x800) return String.fromCharCode(0xc0 | (codePoint >> 6), tail(codePoint));
  if (codePoint >= 0xd800 && codePoint < 0xe000) return encode(0xfffd);
  if (codePoint < 0x10000) {
    return String.fromCharCode(0xe0 | (codePoint >> 12), tail(codePoint >> 6), tail(codePoint));
  }
  return String.fromCharCode(
    0xf0 | (codePoint >> 18),
    tail(codePoint >> 12),
    tail(codePoint >> 6),
    tail(codePoint),
  );
}

const tail = (bits: number) => 0x80 | (bits & 0x3f);
