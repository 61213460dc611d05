import type { Fix } from './edits';
import { t } from './l10n';
import { gather } from './collections/lists';
import { absolute, sourceOf } from './markdown/located';
import type { Block, Located, MarkdownDocument, Span, Unit } from './markdown/model';
import { remember } from './collections/remember';
import { lastWhile } from './collections/search';
import { holds, overlapping } from './collections/spans';
import { SECURITY_TXT } from './securitytxt/document';

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

/** Tells for a rule whether a finding that starts at an offset is turned off by a comment; undefined when no comment speaks of the rule. */
export function suppressor(
  document: MarkdownDocument,
): (ruleId: string) => ((offset: number) => boolean) | undefined {
  const directives = readDirectives(document);
  if (directives.length === 0) return () => undefined;
  const below = linesBelow(document);
  const regions = directives.map((directive) => ({
    directive,
    lines: linesOf(document, directive, below),
  }));
  return (ruleId) => {
    const own = regions.filter(({ directive }) => names(directive, ruleId));
    if (own.length === 0) return undefined;
    const isOff = isOffIn(own);
    return (offset) => isOff(document.lineAt(offset));
  };
}

/**
 * "Suppress here": the comment that turns the rule off for one finding. It joins a comment that is there already, stands on the line
 * above where it can, at the end of the line inside a list or paragraph that it would break, and above the table for anything in one.
 */
export function suppressionFix(document: MarkdownDocument, ruleId: string, span: Span): Fix {
  const { kind, at } = placeFor(document, span);
  const title =
    kind === 'disable-file' ? t('Turn off {0} in this file', ruleId) : t('Turn off {0} here', ruleId);
  const joined = directiveToJoin(document, kind, at);
  const edit = joined
    ? {
        span: absolute({ block: joined.block, span: { start: joined.end, end: joined.end } }),
        newText: ` ${ruleId}`,
      }
    : {
        span: { start: at, end: at },
        newText:
          kind === 'disable-line'
            ? ` ${commentIn(document, kind, ruleId)}`
            : commentIn(document, kind, ruleId) + lineBreakOf(document),
      };
  return { id: 'suppress', title, safe: false, edits: [edit] };
}

function commentIn({ blocks: [first] }: MarkdownDocument, kind: DirectiveKind, ruleId: string): string {
  const words = `securitypolicy-${kind} ${ruleId}`;
  return first?.type === SECURITY_TXT ? `# ${words}` : `<!-- ${words} -->`;
}

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

/** Whether the directive speaks of the rule: by its name, or of all rules. */
function names(directive: Directive, ruleId: string): boolean {
  return directive.rules.length === 0 || directive.rules.some(({ id }) => id === ruleId);
}

/** Lines as a half-open range of their numbers. */
type Lines = Span;

interface Region {
  readonly directive: Directive;
  readonly lines: Lines;
}

/** Tells which lines the directives turn off together: those that single ones are about, and those behind the last one that turns off and not on. */
function isOffIn(regions: readonly Region[]): (line: number) => boolean {
  const isSwitch = ({ directive: { kind } }: Region): boolean => kind === 'disable' || kind === 'enable';
  const switches = regions.filter(isSwitch);
  const inOne = overlapping(regions.filter((region) => !isSwitch(region)).map(({ lines }) => lines));
  return (line) =>
    inOne({ start: line, end: line + 1 }) ||
    lastWhile(switches, ({ lines }) => lines.start <= line)?.directive.kind === 'disable';
}

/** The lines that a directive is about. */
function linesOf(document: MarkdownDocument, directive: Directive, below: (line: number) => Lines): Lines {
  const { start, end } = absolute(directive);
  const isBelow = directive.kind === 'disable-next-line';
  return linesOfKind(directive.kind, document.lineAt(isBelow ? end : start), below);
}

function linesOfKind(kind: DirectiveKind, line: number, below: (line: number) => Lines): Lines {
  switch (kind) {
    case 'disable':
    case 'enable':
      return { start: line, end: Infinity };
    case 'disable-file':
      return { start: 0, end: Infinity };
    case 'disable-line':
      return { start: line, end: line + 1 };
    case 'disable-next-line':
      return below(line);
  }
}

/** The lines that a directive is about which is written on a line, as a half-open range of their numbers. */
export const linesTurnedOff = (document: MarkdownDocument, kind: DirectiveKind, line: number): Span =>
  linesOfKind(kind, line, linesBelow(document));

/**
 * Tells the next line that is not blank; all of a table or code block that begins there, since no comment can stand between its lines.
 * What it has looked at it does not look at again, however many comments there are.
 */
function linesBelow(document: MarkdownDocument): (line: number) => Lines {
  const known = new Map<number, Lines>();
  const wholes = new Map<Block, ReadonlyMap<number, Span>>();

  function wholeFrom(line: number): Span | undefined {
    const block = lastBlockUpTo(document, document.lineStart(line + 1) - 1);
    if (!block) return undefined;
    const byLine = wholes.get(block) ?? wholesByLine(document, block);
    wholes.set(block, byLine);
    return byLine.get(line);
  }

  function linesFrom(line: number): Lines {
    const whole = wholeFrom(line);
    const last = whole ? document.lineAt(Math.max(whole.start, whole.end - 1)) : line;
    return { start: line, end: last + 1 };
  }

  return (line) => {
    const passed: number[] = [];
    let start = line + 1;
    while (!known.has(start) && start < document.lineCount && lineText(document, start).trim() === '') {
      passed.push(start);
      start += 1;
    }
    const lines = known.get(start) ?? linesFrom(start);
    for (const each of [...passed, start]) known.set(each, lines);
    return lines;
  };
}

/** The tables and code blocks in a block, by the line that each begins on. */
function wholesByLine(document: MarkdownDocument, { units }: Block): ReadonlyMap<number, Span> {
  const byLine = new Map<number, Span>();
  for (const unit of units) {
    const whole = wholeOf(unit);
    if (!whole) continue;
    const line = document.lineAt(whole.start);
    if (!byLine.has(line)) byLine.set(line, whole);
  }
  return byLine;
}

/** The last block that starts at an offset or before it. */
function lastBlockUpTo({ blocks }: MarkdownDocument, offset: number): Block | undefined {
  return lastWhile(blocks, ({ start }) => start <= offset);
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
  const whole = lastBlockUpTo(document, span.start)
    ?.units.map(wholeOf)
    .find((each) => each && holds(each, span.start));
  if (whole) return { kind: 'disable-next-line', at: document.lineStart(document.lineAt(whole.start)) };
  const start = document.lineStart(line);
  const block = lastBlockUpTo(document, document.lineStart(line + 1) - 1);
  const startsBlock =
    block !== undefined &&
    (block.type === SECURITY_TXT ||
      (document.lineAt(block.start) === line && block.type !== 'list' && block.type !== 'blockquote'));
  if (startsBlock) return { kind: 'disable-next-line', at: start };
  const text = lineText(document, line);
  return { kind: 'disable-line', at: start + text.trimEnd().length };
}

function directiveToJoin(document: MarkdownDocument, kind: DirectiveKind, at: number): Directive | undefined {
  const line = document.lineAt(at);
  const below = linesBelow(document);
  return readDirectives(document).find((directive) => {
    if (directive.kind !== kind || directive.rules.length === 0) return false;
    return kind === 'disable-file' || linesOf(document, directive, below).start === line;
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
