import { remember } from '../../collections/remember';
import type { Located, Unit } from '../../markdown/model';
import { sentenceAround } from '../text/sentences';

const RULES = String.raw`(?:polic(?:y|ies)|process(?:es)?|procedures?|cent(?:er|re)|handbook)`;
const HANDLING = String.raw`(?:security|vulnerabilit\w{1,5}|disclosure|embargo|incidents?)`;

/** What a link to rules about the handling of reports is called. */
const CALLED = new RegExp(
  String.raw`\b${HANDLING}\b.{0,30}\b${RULES}\b|\b${RULES}\b.{0,20}\b${HANDLING}\b`,
  'i',
);

/** A sentence that says what the page behind its link tells. */
const TELLS = new RegExp(
  String.raw`\b(?:details?|information|described|documented|explained|outlined|learn|read|see|refer)\b.{0,80}\b(?:disclosure|handl(?:e|ed|es|ing)|process|what (?:to|you can) expect)\b|\b(?:handling|disclosure|response) process\b.{0,60}\b(?:described|documented|explained|outlined|found|published)\b`,
  'i',
);

/** What both of them have. */
const SIGN = /polic|process|procedure|cent(?:er|re)|handbook|disclosure|handl|expect/i;

/** The links of a unit to other pages that say how reports are handled and made public. */
export const handlingElsewhereIn = remember(({ block, prose }: Unit): readonly Located[] => {
  if (prose.links.length === 0 || !SIGN.test(prose.text)) return [];
  return prose.links.flatMap(({ url, form, range, span }) => {
    if (form === 'image' || /^(?:#|mailto:|$)/i.test(url)) return [];
    const isAbout =
      CALLED.test(prose.text.slice(range.start, range.end)) ||
      TELLS.test(sentenceAround(prose.text, range.start));
    return isAbout ? [{ block, span }] : [];
  });
});
