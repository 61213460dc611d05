import { remember } from '../collections/remember';
import type { Block, Located, MarkdownDocument, Span } from '../markdown/model';
import { DOCUMENT_START } from '../markdown/located';
import { readSecurityTxt, type SecurityTxt } from './fields';

/** The block that a security.txt is read as: all of it, without data for a site's builder at its top. */
export const SECURITY_TXT = 'security.txt';

/** A security.txt as the rules see it: spans are relative to its block. */
export interface SecurityTxtFile extends SecurityTxt {
  /** A span as a place in the document. */
  at(span: Span): Located;
}

/** What a document that was read as a security.txt says. */
export const securityTxtOf = ({ blocks }: Pick<MarkdownDocument, 'blocks'>): SecurityTxtFile =>
  fileOf(blocks[0] ?? DOCUMENT_START.block);

const fileOf = remember((block: Block): SecurityTxtFile => ({
  ...readSecurityTxt(block.source),
  at: (span) => ({ block, span }),
}));

/** Where the absence of a field is shown: on the first field that has a name of RFC 9116, else at the start. */
export function startOf({ fields, at }: SecurityTxtFile): Located {
  const first = fields.find(({ name }) => name !== undefined);
  return first ? at(first.span) : DOCUMENT_START;
}
