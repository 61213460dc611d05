/** What is neither a letter nor a digit in the text of policies: white space, punctuation, signs, combining marks, surrogates and private use. */
const OTHER = String.raw`\s\0-/:-@[-\x60{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u02c2-\u0344\u0346-\u036f\u2000-\u2bff\u3000-\u3004\u3007-\u3040\u30a0\u30fb\u4dc0-\u4dff\ud800-\uf8ff\ufe00-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff`;

/**
 * An expression in which `\p{L}` stands for a letter, in a class too: `(?<!\p{L})`, `[\p{L}\d]`. It has no `u` flag: under `iu` the letters of
 * Unicode are by far dearer to compile than all that stands around them, and here the few characters suffice that are none.
 */
export function withLetters(source: string, flags: string): RegExp {
  const plain = source
    .replaceAll(String.raw`[^\p{L}\d]`, `[${OTHER}]`)
    .replaceAll(String.raw`[\p{L}\d]`, `[^${OTHER}]`)
    .replaceAll(String.raw`[\p{L}]`, `[^${OTHER}\\d]`)
    .replaceAll(String.raw`\p{L}`, `[^${OTHER}\\d]`);
  return new RegExp(plain, flags);
}

const OTHER_LETTERS = /[^\0-\x7f]/;

/** A text in ASCII has no word of the languages that write with other letters. */
export const isAscii = (text: string): boolean => !OTHER_LETTERS.test(text);
