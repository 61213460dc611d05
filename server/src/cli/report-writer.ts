import { SEVERITIES } from '../core';
import type { Checked } from './checking/file-checker';
import type { Format, Summary } from './formats/format';
import { printed, write } from './output';

export interface ReportWriter {
  /** Adds the part of the next file. */
  add(checked: Checked): Promise<void>;
  /** Ends the report, and answers whether any file failed. */
  end(): Promise<boolean>;
}

/** So much text is printed at once. */
const CHUNK = 65_536;

/**
 * Prints a report while it is made, or writes it to a file when it is complete, so that an earlier report stays until there is another.
 */
export function reportWriter(format: Format, file: string | undefined): ReportWriter {
  const counts = SEVERITIES.map(() => 0);
  let files = 0;
  let only: string | undefined;
  let failed = false;
  let text = format.start;
  let hasParts = false;
  const gathered: string[] = [];
  return {
    async add(checked) {
      if (checked.part !== '' && format.gathers) gathered.push(checked.part);
      else if (checked.part !== '') {
        text += hasParts ? format.separator + checked.part : checked.part;
        hasParts = true;
      }
      files += 1;
      only = files === 1 ? checked.file : undefined;
      failed ||= checked.failed;
      checked.counts.forEach((count, index) => (counts[index] = (counts[index] ?? 0) + count));
      if (file !== undefined || text.length < CHUNK) return;
      const chunk = text;
      text = '';
      await printed(chunk);
    },
    async end() {
      text += format.end({ files, ...countsBySeverity(counts) }, gathered, only);
      if (file === undefined) await printed(text);
      else write(text, file);
      return failed;
    },
  };
}

function countsBySeverity([error = 0, warning = 0, information = 0, hint = 0]: readonly number[]): Omit<
  Summary,
  'files'
> {
  return { error, warning, information, hint };
}
