import { t } from '../l10n';
import type { Finding } from './finding';
import { absolute } from '../markdown/located';
import type { MarkdownDocument, Span } from '../markdown/model';
import { isOtherMarkup } from '../markup/format';
import { INCLUSION } from '../markup/inclusion';
import type { MarkupName } from '../markup/read';
import { ruleNamed } from '../rules/registry';
import { entriesFor } from './silencing';

/** Whether what a rule misses, or compares with, may stand in a part that was not read. */
export const speaksOfTheWhole = (ruleId: string): boolean => ruleNamed(ruleId)?.judges !== undefined;

/** A comment may turn rules off wherever it stands in the file. */
const OF_THE_FILE = 'securitypolicy-disable-file';

/** Tells which findings would perhaps not be there if the rest of a text were read, by their rule and place. Undefined when all of it was read. */
export function unsureOf(
  document: MarkdownDocument,
  format: MarkupName | undefined,
): ((ruleId: string, span: Span) => boolean) | undefined {
  const { text, readTo, goesOn } = document;
  if (readTo >= text.length) return includesAnother(document, format) ? speaksOfTheWhole : undefined;
  if (!goesOn) return speaksOfTheWhole;
  if (text.includes(OF_THE_FILE, readTo)) return () => true;
  const { heading } = document.sectionAt(readTo);
  const end = heading ? absolute(heading).start : 0;
  // The section that is being read is judged when it has been read.
  return (ruleId, span) => speaksOfTheWhole(ruleId) || mayBeSilenced(ruleId) || span.end > end;
}

/** Whether another file is read in a place of this one. */
const includesAnother = ({ blocks }: MarkdownDocument, format: MarkupName | undefined): boolean =>
  isOtherMarkup(format) && blocks.some(({ type }) => type === INCLUSION);

/** Whether a finding of another rule, wherever it stands, would be the cause of this one. */
function mayBeSilenced(ruleId: string): boolean {
  const rule = ruleNamed(ruleId);
  // What misses something does not come up when there is more.
  return (
    rule !== undefined &&
    entriesFor(rule).some(
      ({ cause, reach }) => reach === 'document' && typeof cause === 'string' && !speaksOfTheWhole(cause),
    )
  );
}

/** Says that the end of a text was not read, and never will be. It speaks of the check and not of the policy, so it is no rule and cannot be turned off. */
export function unreadRest({ text, readTo, goesOn }: MarkdownDocument): Finding[] {
  if (readTo >= text.length || goesOn) return [];
  return [
    {
      ruleId: 'document-partly-read',
      severity: 'information',
      message: t(
        'The text is too long or too deeply nested to be read whole: from here on nothing was checked.',
      ),
      span: { start: readTo, end: readTo },
      related: [],
      unnecessary: false,
      fixes: () => [],
    },
  ];
}
