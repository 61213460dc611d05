/** Text that is HTML already; everything else is escaped. */
export interface Html {
  readonly html: string;
}

/** Nothing is drawn for what is undefined or false. */
type Part = string | number | Html | readonly Html[] | undefined | false;

/** HTML in which whatever is filled in is text, unless it is HTML itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: texts.map(onOneLine).reduce((drawn, text, index) => `${drawn}${source(parts[index - 1])}${text}`),
  };
}

/** Lines and their indentation are for those who read the source. */
const onOneLine = (text: string): string => text.replace(/\n */g, ' ');

export const joined = (parts: readonly Html[], between: string): Html => ({
  html: parts.map((part) => part.html).join(escapeText(between)),
});

/** A text with places, `{0}`, in which whatever is filled in may be HTML. */
export const phrase = (text: string, ...parts: readonly (string | Html)[]): Html => ({
  html: text
    .split(/\{(\d)\}/)
    .map((piece, index) => (index % 2 === 0 ? escapeText(piece) : source(parts[Number(piece)])))
    .join(''),
});

/** A path that may go on in the next line after a slash. */
export const path = (text: string): Html => ({ html: escapeText(text).replaceAll('/', '/<wbr>') });

function source(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Marks of direction would turn the text around them too, and controls are not allowed in HTML. */

const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

const escapeText = (text: string): string =>
  text.replace(UNSEEN, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
