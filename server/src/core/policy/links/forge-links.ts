import type { Link, Unit } from '../../markdown/model';
import { isOffered, surroundingsIn, type Around } from '../contacts/offered';
import type { ForgeLink } from '../model';
import type { Passage } from '../passage';
import { forgePageOf } from './forge-pages';

/** The links of a passage to pages of a forge that are about security, issues or discussions, in the order of the text. */
export const forgeLinksIn = (passage: Passage): ForgeLink[] =>
  passage.units.flatMap((unit) => {
    let around: ((position: number) => Around) | undefined;
    return unit.prose.links.flatMap((link) => {
      const page = link.form === 'image' ? undefined : forgePageOf(link.url);
      if (page === undefined) return [];
      around ??= surroundingsIn(unit, passage);
      const { block } = unit;
      const { url, urlSpan } = link;
      const offered = isForReports(link, around(link.range.start), unit, passage);
      return [{ ...page, block, span: urlSpan ?? link.span, unit, url, urlSpan, offered }];
    });
  });

/** A link to the form for private reports would be offered there. */
function isForReports(link: Link, around: Around, unit: Unit, passage: Passage): boolean {
  const { url: value, range } = link;
  const candidate = {
    kind: 'github-advisory',
    value,
    range,
    link,
    problem: undefined,
    selfEvident: false,
  } as const;
  return isOffered(candidate, around, unit, passage, false);
}
