import { overlap } from '../../collections/spans';
import { remember } from '../../collections/remember';
import { placeOf } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import type { CodePath } from '../model';
import { sentenceAround } from '../text/sentences';

/** A path with an ending, below a folder; or a document by its name alone, as configuration files of that kind stand in everybody's projects. */
const PATH =
  /^(?:\.{0,2}\/)?(?:[\w@-][\w.@-]*\/)+[\w@-][\w.@-]*\.[A-Za-z][A-Za-z0-9]{0,4}$|^(?:\.{0,2}\/)?[\w@-][\w.@-]*\.(?:md|mdx|rst|adoc)$/;

/** What sends the reader to a file: "see", "in", "the file". */
const SENT =
  /\b(?:see|in|review|read|use|file|consult|follow|check|siehe|voir|véase|vea|veja|consulte)[:\s]\s?(?:(?:the|our|also|file|files|document|full|and|template|script)\s){0,3}$/i;

/** The reader's own files, or those of a system that the software runs on, are not in the repository. */
const OF_OTHERS =
  /\b(?:your|their|user'?s?|tenant|target|generated|created?|written|stored|saved|upstream|third[- ]party|put|adds?|sets?|stores?|configure|enable|place)\b/i;

/** The paths in code spans that the reader is told to look at, in the order of the text. */
export const codePathsIn = remember((unit: Unit): readonly CodePath[] => {
  const { code, text, links } = unit.prose;
  return code.flatMap((range) => {
    const path = text.slice(range.start, range.end);
    if (!PATH.test(path)) return [];
    const before = text.slice(Math.max(0, range.start - 200), range.start);
    if (!SENT.test(before) || OF_OTHERS.test(sentenceAround(text, range.start))) return [];
    if (links.some((link) => overlap(link.range, range))) return [];
    return [{ ...placeOf(unit, range), path }];
  });
});
