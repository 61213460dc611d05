import { gather } from '../collections/lists';
import { remember } from '../collections/remember';
import { sourceOf } from '../markdown/located';
import type { Located, MarkdownDocument } from '../markdown/model';

/** A comment that turns rules off for a part of the text; the span is that of the whole comment. */
export interface Directive extends Located {
  readonly kind: DirectiveKind;
  /** The rules named, each at its place; none means all of them. */
  readonly rules: readonly ({ readonly id: string } & Located)[];
  /** Where in the block a further rule id can be written. */
  readonly end: number;
}

export const DIRECTIVE_KINDS = [
  'disable-next-line',
  'disable-line',
  'disable-file',
  'disable',
  'enable',
] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** The directives among the comments of a document, in their order. */
export const readDirectives = ({ comments }: MarkdownDocument): readonly Directive[] =>
  directivesIn(comments);

const directivesIn = remember((comments: readonly Located[]) => gather(comments, readDirective));

/** A comment that begins like a directive and is none. */
export interface UnknownDirective extends Located {
  /** What follows `securitypolicy-`; the span is its. */
  readonly word: string;
}

export const readUnknownDirectives = ({ comments }: MarkdownDocument): readonly UnknownDirective[] =>
  unknownDirectivesIn(comments);

const unknownDirectivesIn = remember((comments: readonly Located[]) =>
  gather(comments, readUnknownDirective),
);

/** A comment of Markdown, of reStructuredText, of AsciiDoc or of security.txt. */
const DIRECTIVE = /^((?:<!--|\.\.|\/\/|#)\s*securitypolicy-)(\S*?)(?=\s|-->|$)/;

const readDirective = remember((place: Located): readonly Directive[] => {
  const comment = sourceOf(place);
  const kind = kindNamed(DIRECTIVE.exec(comment)?.[2]);
  if (!kind) return [];
  const { block, span } = place;
  const start = comment.indexOf(kind) + kind.length;
  const close = comment.lastIndexOf('-->');
  const body = comment.slice(start, close < start ? comment.length : close);
  // A reason follows `--`; it may hold any words.
  const reason = /(?:^|\s)--(?=\s|$)/.exec(body);
  const names = reason ? body.slice(0, reason.index) : body;
  const rules = Array.from(names.matchAll(/[^\s,]+/g), ({ 0: id, index }) => {
    const at = span.start + start + index;
    return { id, block, span: { start: at, end: at + id.length } };
  });
  return [{ kind, block, span, rules, end: rules.at(-1)?.span.end ?? span.start + start }];
});

const readUnknownDirective = remember((place: Located): readonly UnknownDirective[] => {
  const [, before = '', word] = DIRECTIVE.exec(sourceOf(place)) ?? [];
  if (word === undefined || kindNamed(word)) return [];
  const start = place.span.start + before.length;
  return [{ word, block: place.block, span: { start, end: start + word.length } }];
});

const kindNamed = (word: string | undefined): DirectiveKind | undefined =>
  DIRECTIVE_KINDS.find((kind) => kind === word);
