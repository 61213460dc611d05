/** Names of targets are compared without regard to case and white space: docutils, "Reference Names". */
export function referenceName(text: string): string {
  return unescape(text).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A section's title is a name too, but one that an explicit target of the same name goes before. */
export const titleName = (name: string): string => `#${name}`;

/** The name under which a substitution is kept. */
export const substitutionName = (name: string): string => `|${name.replace(/\s+/g, ' ').trim()}|`;

/** Text without the backslashes of escapes; escaped white space shows nothing. */
export function unescape(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\(\s|[^])/g, (_, next: string) => (/\s/.test(next) ? '' : next))
    : text;
}
