import type { TopicVocabulary } from './vocabulary';

export const scope: TopicVocabulary = {
  id: 'scope',
  headings:
    /\b(?:in|out)[ -](?:of[ -])?scope\b|^(?:\w+ )?scope(?:$| (?:and|of)\b)|\bwhat (?:is|are|counts as|constitutes|qualifies as|we consider|we do not consider|isn't|is considered)\b.{0,80}\b(?:vulnerabilit|security|issue|bug)|\b(?:non-)?qualifying\b|\bnon-vulnerabilit|\bnot (?:a )?(?:security (?:issues?|bugs?|vulnerabilit)|vulnerabilit)|\bexclusions?\b|\b(?:security )?(?:guarantees|boundar(?:y|ies))\b|\bsecurity bug definition|\bwhat to report\b|\bvulnerability (?:definition|criteria)|\balcance\b|\bescopo\b|\bpérimètre|\bportée\b|\bgeltungsbereich|\bambito\b|范围$|範囲$|범위|\breportable (?:issues|vulnerab)/i,
  notHeadings: /\bknown security\b|\bvariable scope|oauth scope|permission scope/i,
  strong:
    /\bthis (?:security )?(?:policy|document) (?:applies|covers|pertains)\b|\b(?:in|out of)[ -]scope\b|\b(?:we|is|are|will|does|do|would) (?:\w+ )?not (?:be )?(?:consider(?:ed)?|treat(?:ed)?|regard(?:ed)?|count|constitute|accept(?:ed)?)\b.{0,90}\b(?:vulnerabilit|security (?:issue|bug|problem|flaw|risk|defect)|attack vector)|\bwhat (?:is|counts)\b.{0,30}\b(?:isn't|is not|does not)\b|\bonly report\b.{0,30}\b(?:in|that)\b|\b(?:is|are) (?:\w+ )?not (?:a |an )?(?:security )?(?:vulnerabilit(?:y|ies)|security (?:issues?|bugs?))\b|\b(?:we|only|are|is) consider(?:ed)? (?:\w+ ){0,8}(?:to be )?(?:a |as )?(?:security )?(?:vulnerabilit|security (?:issue|bug))|\bapplies (?:only )?to (?:all |the )?(?:code|repositor|projects?|software|packages?)|\bexamples of (?:security )?vulnerabilit|\bnot covered by this\b|\b(?:not|isn't|is not) (?:an? )?(?:valid )?(?:security )?vulnerabilit/i,
  not: /\b(?:questions?|issues?|bugs?|concerns?|problems?) (?:that|which) (?:are|is) not\b|\bif (?:it|this|you|the) .{0,40}\bnot\b.{0,20}\b(?:vulnerabilit|security)|\bsupport(?:ed)? versions?\b/i,
};
