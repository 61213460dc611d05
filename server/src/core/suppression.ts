import type { Fix } from './edits';
import { absolute } from './markdown/located';
import type { MarkdownDocument, Span, Unit } from './markdown/model';

/** Comments that turn rules off for a part of the text. Lines are 0-based. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** Document offsets of the whole comment. */
  readonly span: Span;
  /** The rules named; none means all of them. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** Offset at which a further rule id can be written. */
  readonly end: number;
}

const DIRECTIVE_KINDS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** The directives among the comments of a document, in their order. */
export function readDirectives(document: MarkdownDocument): readonly Directive[] {
  return document.comments.flatMap((span) => readDirective(document.text.slice(span.start, span.end), span));
}

/** Tells whether a finding of a rule that starts at an offset is turned off by a comment. */
export function suppressor(document: MarkdownDocument): (ruleId: string, offset: number) => boolean {
  const regions = readDirectives(document).map((directive) => ({
    directive,
    ...regionOf(document, directive),
  }));
  return (ruleId, offset) => {
    const line = document.lineAt(offset);
    let off = false;
    let suppressed = false;
    for (const { directive, from, to } of regions) {
      if (line < from || to < line || !names(directive, ruleId)) continue;
      if (directive.kind === 'disable') off = true;
      else if (directive.kind === 'enable') off = false;
      else suppressed = true;
    }
    return off || suppressed;
  };
}

/**
 * "Suppress here": the comment that turns the rule off for one finding. It joins a comment that is there already, stands on the line
 * above where it can, at the end of the line inside a list or paragraph that it would break, and above the table for anything in one.
 */
export function suppressionFix(document: MarkdownDocument, ruleId: string, span: Span): Fix {
  const { kind, at } = placeFor(document, span);
  const title = `Turn off ${ruleId} ${kind === 'disable-file' ? 'in this file' : 'here'}`;
  const joined = directiveToJoin(document, kind, at);
  const edit = joined
    ? { span: { start: joined.end, end: joined.end }, newText: ` ${ruleId}` }
    : {
        span: { start: at, end: at },
        newText:
          kind === 'disable-line'
            ? ` <!-- securitypolicy-disable-line ${ruleId} -->`
            : `<!-- securitypolicy-${kind} ${ruleId} -->${lineBreakOf(document)}`,
      };
  return { id: 'suppress', title, safe: false, edits: [edit] };
}

const DIRECTIVE = /^<!--\s*securitypolicy-([a-z-]+)(?=\s|$)/;

function readDirective(comment: string, span: Span): Directive[] {
  const kind = DIRECTIVE_KINDS.find((name) => name === DIRECTIVE.exec(comment)?.[1]);
  if (!kind) return [];
  const start = comment.indexOf(kind) + kind.length;
  const close = comment.lastIndexOf('-->');
  const body = comment.slice(start, close < start ? comment.length : close);
  // A reason follows `--`; it may hold any words.
  const reason = /(?:^|\s)--(?=\s|$)/.exec(body);
  const names = reason ? body.slice(0, reason.index) : body;
  const rules = [...names.matchAll(/[^\s,]+/g)].map((match) => {
    const at = span.start + start + match.index;
    return { id: match[0], span: { start: at, end: at + match[0].length } };
  });
  return [{ kind, span, rules, end: rules.at(-1)?.span.end ?? span.start + start }];
}

/** Whether the directive speaks of the rule: by its name, or of all rules. */
function names(directive: Directive, ruleId: string): boolean {
  return directive.rules.length === 0 || directive.rules.some(({ id }) => id === ruleId);
}

/** The lines that a directive is about, first and last inclusive. */
function regionOf(document: MarkdownDocument, { kind, span }: Directive): { from: number; to: number } {
  const line = document.lineAt(span.start);
  switch (kind) {
    case 'disable':
    case 'enable':
      return { from: line, to: document.lineCount };
    case 'disable-file':
      return { from: 0, to: document.lineCount };
    case 'disable-line':
      return { from: line, to: line };
    case 'disable-next-line':
      return linesBelow(document, document.lineAt(span.end));
  }
}

/** The next line that is not blank; all of a table or code block that begins there, since no comment can stand between its lines. */
function linesBelow(document: MarkdownDocument, line: number): { from: number; to: number } {
  let from = line + 1;
  while (from < document.lineCount && lineText(document, from).trim() === '') from += 1;
  const block = wholes(document).find((span) => document.lineAt(span.start) === from);
  return { from, to: block ? document.lineAt(Math.max(block.start, block.end - 1)) : from };
}

/** The places of tables and code blocks. */
function wholes(document: MarkdownDocument): readonly Span[] {
  return document.units.flatMap((unit) => wholeOf(unit) ?? []);
}

function wholeOf(unit: Unit): Span | undefined {
  if (unit.table) return absolute(unit.table);
  return unit.kind === 'code' ? absolute(unit) : undefined;
}

function placeFor(document: MarkdownDocument, span: Span): { kind: DirectiveKind; at: number } {
  const line = document.lineAt(span.start);
  if (span.start === span.end && line === 0) {
    return {
      kind: 'disable-file',
      at: document.frontMatter ? afterLine(document, document.frontMatter.end) : 0,
    };
  }
  const whole = wholes(document).find(({ start, end }) => start <= span.start && span.start < end);
  if (whole) return { kind: 'disable-next-line', at: document.lineStart(document.lineAt(whole.start)) };
  const start = document.lineStart(line);
  const startsBlock = document.blocks.some(
    (block) =>
      document.lineAt(block.start) === line && block.node.type !== 'list' && block.node.type !== 'blockquote',
  );
  if (startsBlock) return { kind: 'disable-next-line', at: start };
  const text = lineText(document, line);
  return { kind: 'disable-line', at: start + text.trimEnd().length };
}

function directiveToJoin(document: MarkdownDocument, kind: DirectiveKind, at: number): Directive | undefined {
  const line = document.lineAt(at);
  return readDirectives(document).find((directive) => {
    if (directive.kind !== kind || directive.rules.length === 0) return false;
    if (kind === 'disable-file') return true;
    if (kind === 'disable-line') return document.lineAt(directive.span.start) === line;
    return linesBelow(document, document.lineAt(directive.span.end)).from === line;
  });
}

function lineText(document: MarkdownDocument, line: number): string {
  return document.text.slice(document.lineStart(line), document.lineStart(line + 1));
}

/** The start of the line after the one that the offset stands in. */
function afterLine(document: MarkdownDocument, offset: number): number {
  return document.lineStart(document.lineAt(Math.max(0, offset - 1)) + 1);
}

function lineBreakOf(document: MarkdownDocument): string {
  return /\r\n|\n|\r/.exec(document.text)?.[0] ?? '\n';
}
