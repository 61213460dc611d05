import type { MarkdownDocument } from '../markdown/model';
import { securityTxtOf } from './document';

/**
 * Meant as RFC 9116's file, so that what it lacks is worth saying: not a copy of other people's, and not a text in sentences that happens to have the
 * name. The path is relative to the repository's root, with `/`, where it is known.
 */
export function isMeantAsSecurityTxt(document: MarkdownDocument, path = ''): boolean {
  if (/(?:^|\/)(?:node_modules|vendor|testdata)\//i.test(path)) return false;
  const { fields, strays } = securityTxtOf(document);
  if (/(?:^|\/)\.well-known\//.test(path)) return true;
  // A line of a sentence may look like a field.
  const known = fields.filter(({ name, meant }) => (name ?? meant) !== undefined);
  return strays.length <= 3 * known.length;
}
