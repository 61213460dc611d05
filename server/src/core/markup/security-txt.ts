import { findFrontMatter } from '../markdown/front-matter';
import { proseBuilder } from '../markdown/prose';
import type { MarkdownReader } from '../markdown/reader';
import type { Steps } from '../markdown/steps';
import { TOP } from './block-writer';
import { markupReader, type Markup } from './reader';
import { SECURITY_TXT } from '../securitytxt/document';
import { readSecurityTxt } from '../securitytxt/fields';

/** Reads an RFC 9116 security.txt: one block of comments and fields. A builder of sites may have data at its top. */
export const securityTxtReader = (text: string): Steps<MarkdownReader> => markupReader(text, securityTxt);

const securityTxt: Markup = {
  frontMatter: findFrontMatter,
  divide: (_text, lines) => [{ type: SECURITY_TXT, lines, sign: '', definitions: [] }],
  read(_element, _text, _resolve, writer) {
    const { source } = writer.block;
    const { fields, comments } = readSecurityTxt(source);
    for (const comment of comments) writer.comment(comment);
    for (const { value, span, valueSpan } of fields) {
      const builder = proseBuilder();
      builder.addWritten(source.slice(span.start, valueSpan.start), span.start);
      const from = builder.length;
      builder.addWritten(value, valueSpan.start);
      if (/^[a-z]+:\S+$/i.test(value))
        builder.link(from, { url: value, form: 'autolink', span: valueSpan, urlSpan: valueSpan });
      writer.paragraph(builder.build(), span, TOP);
    }
  },
};
