import { isDocumentPath } from '../repository/policy-files';
import { ToolRefusal } from './model';

/**
 * What a finding quotes is shown to the model, so nothing but documents is read.
 *
 * @param path A path or URI.
 * @param shown As it is told to the caller.
 * @throws ToolRefusal when it is no document.
 */
export function requireDocument(path: string, shown: string): void {
  if (isDocumentPath(path)) return;
  throw new ToolRefusal(
    `"${shown}" is not read: only Markdown, reStructuredText, AsciiDoc and security.txt are.`,
  );
}
