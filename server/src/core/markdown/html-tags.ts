/** The tag is of that name; `/a` names an end tag. */
export function isTag(tag: string, name: string): boolean {
  return tagName(tag) === name;
}

/** Lower-case name of a tag, with a `/` before an end tag's; empty for a comment or declaration. */
export function tagName(tag: string): string {
  return /^<(\/?[a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}

/** An attribute's value and where it stands in the tag (UTF-16 offsets); undefined when the tag has none of that name. */
export function attribute(
  tag: string,
  name: string,
): { value: string; start: number; end: number } | undefined {
  const attributes = /\s([a-z][a-z0-9-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
  for (const match of tag.matchAll(attributes)) {
    if (match[1]?.toLowerCase() !== name) continue;
    const quoted = match[4] === undefined;
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const end = match.index + match[0].length - (quoted ? 1 : 0);
    return { value: decodeEntities(value), start: end - value.length, end };
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
};

/** What a character reference shows, or undefined when it is not one of the few that policies use. */
export function decodeEntity(reference: string): string | undefined {
  const body = reference.slice(1, -1);
  if (!body.startsWith('#')) return NAMED[body.toLowerCase()];
  const code = /^#x/i.test(body) ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function decodeEntities(text: string): string {
  return text.replace(/&#?[0-9a-z]{1,31};/gi, (reference) => decodeEntity(reference) ?? reference);
}
