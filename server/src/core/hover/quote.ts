/** A text from the document as Markdown shows it letter by letter. */
export const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

/** A text in Markdown that has no marks of its own. */
export const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');
