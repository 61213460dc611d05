import { matchesOf } from './matches';

/** Whose act a text speaks of: the project's, the reporter's, or neither by its words. */
export type Subject = 'ours' | 'theirs' | 'unknown';

/** The project and its people, what it does with reports, and what reporters are told to expect of it. */
const OURS =
  /\b(?:we|we'll|i|i'll|our (?:\w+ ){0,2}(?:goal|aim|policy|target|commitment|promise|process|standard)|team|maintainers?|the project|developers?|committee|you(?:'ll| (?:will|can|should|may|shall))(?: \w+)? (?:receive|expect|hear|get|be)|expect|(?:reports?|issues?|vulnerabilities|fix(?:es)?|patch(?:es)?|updates?|advisor(?:y|ies)|e-?mails?|submissions?) (?:will|are|is|shall|should)(?: \w+)? be|(?:are|is|will be) (?:\w+ )?(?:acknowledged|fixed|patched|released|triaged|assessed|resolved|answered|reviewed|published|disclosed|addressed))\b/gi;
/** Reporters and users with something that they are asked or obliged to do. */
const THEIRS =
  /\bplease (?!allow|give|expect|wait|note|be|do not|don't|refrain|hold|keep)|\byou (?:must|should|shall|need to|have to|are (?:required|expected|asked)) (?!expect|receive|hear|get|allow|give|wait|be|see|not)|\b(?:reporters?|researchers?|users?|contributors?|customers?|vendors?|administrators?|operators?|packagers?|they) (?:must|should|shall|are (?:required|expected|asked|able)|have)\b(?! (?:receive|be|hear|get|expect))/gi;

/** Whose act the words right before a place speak of: "you may expect an answer" is about ours, whatever stands before. */
export function subjectBefore(text: string): Subject {
  const [ours, theirs] = [lastMatch(OURS, text), lastMatch(THEIRS, text)];
  if (ours < 0 && theirs < 0) return 'unknown';
  return theirs > ours ? 'theirs' : 'ours';
}

/**
 * Where what the project does last begins, after what the reader is asked to do: "please write to us, and we will answer soon". -1 when it does not.
 */
export const whereWeBegin = (text: string): number => lastMatch(WE_BEGIN, text);
const WE_BEGIN = /(?:[,;]|\s(?:and|so))\s(?:(?:and|so|then)\s)?(?:we|i|our|the (?:team|maintainers))\s/gi;

export const speaksOfUs = (text: string): boolean => lastMatch(OURS, text) >= 0;

/** Where the last match begins; -1 when there is none. */
export function lastMatch(pattern: RegExp, text: string): number {
  return matchesOf(pattern, text).at(-1)?.index ?? -1;
}
