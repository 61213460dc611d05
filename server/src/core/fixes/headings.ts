import type { Section } from '../markdown/model';

/** Nothing but the title is a heading, and strong paragraphs stand in the place of the others. */
export function hasStrongHeadings(sections: readonly Section[]): boolean {
  let isTitled = false;
  let strong = 0;
  for (const { heading, level } of sections) {
    if (heading === undefined) continue;
    if (level > 6) strong++;
    else if (isTitled || strong > 0) return false;
    else isTitled = true;
  }
  // A single one may be no more than a call for attention.
  return strong >= 2;
}

const MOST = 40;
const NUMBER = /^(\d{1,2})([.)]|\s-)?\s+(?=\p{L})/u;

/** The number that a heading begins with, and what stands behind it. */
export function numberOf({
  heading,
}: Section): { readonly number: number; readonly suffix: string } | undefined {
  const [, digits, suffix = ''] = NUMBER.exec(heading?.prose.text ?? '') ?? [];
  return digits === undefined ? undefined : { number: Number(digits), suffix };
}

/** What stands behind the numbers of the main headings; undefined where not most of them have one. */
export function numberingOf(sections: readonly Section[]): string | undefined {
  // Habits show early.
  const shown = sections.slice(0, MOST);
  const numbered = shown.filter((section) => numberOf(section) !== undefined);
  const [first] = numbered;
  if (!first) return undefined;
  const others = shown.filter(({ heading, level }) => heading !== undefined && level === first.level);
  const own = numbered.filter(({ level }) => level === first.level);
  const { suffix = '' } = numberOf(first) ?? {};
  // A number alone may be a part of the words.
  const least = suffix === '' ? 2 : 1;
  return own.length >= least && own.length * 2 > others.length ? suffix : undefined;
}
