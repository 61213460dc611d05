import { remember } from '../../collections/remember';
import type { Block, Located } from '../../markdown/model';
import { isInCode } from '../links/links';
import { matchesOf } from '../text/matches';

/** Text that a page does not show: in a comment, or in an element that is styled away. */
const HIDDEN_ELEMENT =
  /<[a-z][a-z0-9]{0,20}\s(?:[^<>]{0,200}\s)?(?:style\s?=\s?["'][^"'<>]{0,200}(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0|opacity\s?:\s?0(?![.\d])|(?<![-\w])color\s?:\s?(?:white|#fff(?:fff)?\b|transparent))[^"'<>]{0,200}["']|hidden(?=[\s>=]))[^<>]{0,200}>([^<]{0,2000})/gi;

/** Whom the words speak to. */
const MACHINE =
  /\b(?:(?:ai|llm|language|chat|coding|automated)[- ](?:agents?|assistants?|models?|tools?|reviewers?|bots?|scanners?|readers?|systems?)|llms?|ais?|agents?|assistants?|copilot|claude|chatgpt|gpt(?:-\d)?|gemini|cursor|codex|chatbots?|language models?)\b/i;
/** What they are to do: an order, or a word that turns one around. */
const ORDER =
  /\b(?:must|should|shall|do not|don't|never|always|please|ignore|disregard|approve|mark|treat|report|flag|classify|consider|respond|reply|output|say|write|include|insert|stop|refuse|skip|read|use|add|mention)\b/i;
/** An attack on whoever follows it, whomever it names. */
const TAKEOVER =
  /\b(?:ignore|disregard|forget|override) (?:all |any |the |your |these |every )*(?:previous|prior|above|earlier|preceding|other|system)\b[^.]{0,40}\b(?:instructions?|prompts?|rules?|messages?|text|context|directions?)\b|\bsystem prompt\b|\byou are (?:now )?(?:an? )?(?:ai|llm|assistant|language model|helpful)\b|\bdo not (?:report|flag|mention) (?:this|these|any|the)\b[^.]{0,40}\b(?:vulnerabilit|issue|finding|secret|problem)/i;
/** Settings of tools, licences, and notes to people who edit the text. */
const FOR_PEOPLE =
  /^\s*(?:spdx|copyright|licen[cs]e|markdownlint|prettier|textlint|vale|lint|cspell|todo|fixme|note to (?:the )?(?:maintainers?|editors?)|toc|begin|end|doctoc|all-contributors|securitypolicy|eslint|generated|this file is generated)\b|\bnote to (?:the )?maintainers?\b/i;

/** The hidden texts of a block that try to steer a program which reads them; each is covered as a whole. */
export const hiddenInstructionsToMachinesIn = remember((block: Block): readonly Located[] => {
  const { source } = block;
  const hidden = block.comments.map((span) => ({
    span,
    text: source.slice(span.start, span.end).replace(/^<!--|-->$/g, ''),
  }));
  if (/style|hidden/i.test(source)) {
    for (const match of matchesOf(HIDDEN_ELEMENT, source)) {
      const end = match.index + match[0].length;
      const close = /^<\/[a-z][a-z0-9]*>/i.exec(source.slice(end, end + 40))?.[0].length ?? 0;
      hidden.push({ span: { start: match.index, end: end + close }, text: match[1] ?? '' });
    }
  }
  return hidden
    .filter(
      ({ span, text }) =>
        steers(text.slice(0, 4000)) && !block.units.some((unit) => isInCode(unit, span.start)),
    )
    .map(({ span }) => ({ block, span }))
    .sort((a, b) => a.span.start - b.span.start);
});

function steers(text: string): boolean {
  if (FOR_PEOPLE.test(text)) return false;
  return TAKEOVER.test(text) || (MACHINE.test(text) && ORDER.test(text));
}
