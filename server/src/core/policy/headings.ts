/** Words that every heading of its kind has: they do not tell one section from another. A bug that is not said to be one of security is another matter. */
const COMMON =
  /\b(?:how|to|do|i|a|an|any|the|your|our|of|for|and|or|in|on|about|with|us|we|please|security(?: bugs?)?|secure|private(?:ly)?|responsibl[ey]|coordinated|vulnerabilit(?:y|ies)|vulnerab\w+|issues?|problems?|flaws?|concerns?|report(?:s|ing)?|disclos(?:e|ing|ures?)|polic(?:y|ies)|process|procedure|supported|versions?|releases?|response|times?|timelines?|timeframes?|information|section)\b/gi;

/**
 * What a title says beyond the topic it announces, in lower case: empty for "Reporting a Vulnerability" and "How to report",
 * "third-party module" for "Reporting a bug in a third-party module".
 */
export function qualifierOf(title: string): string {
  return title
    .toLowerCase()
    .replace(COMMON, ' ')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}
