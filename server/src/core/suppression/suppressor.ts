import { lastWhile } from '../collections/search';
import { overlapping } from '../collections/spans';
import { absolute, blockAt } from '../markdown/located';
import type { Block, MarkdownDocument, Span, Unit } from '../markdown/model';
import { readDirectives, type Directive, type DirectiveKind } from './directives';

/** Tells for a rule whether a finding that starts at an offset is turned off by a comment; undefined when no comment speaks of the rule. */
export function suppressor(
  document: MarkdownDocument,
): (ruleId: string) => ((offset: number) => boolean) | undefined {
  const directives = readDirectives(document);
  if (directives.length === 0) return () => undefined;
  const linesOf = directiveLines(document);
  const regions = directives.map((directive) => ({ directive, lines: linesOf(directive) }));
  return (ruleId) => {
    const own = regions.filter(({ directive }) => names(directive, ruleId));
    if (own.length === 0) return undefined;
    const isOff = isOffIn(own);
    return (offset) => isOff(document.lineAt(offset));
  };
}

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

/** Tells the lines that a directive is about, as a half-open range of their numbers. */
export function directiveLines(document: MarkdownDocument): (directive: Directive) => Lines {
  const below = linesBelow(document);
  return (directive) => {
    const { start, end } = absolute(directive);
    const isBelow = directive.kind === 'disable-next-line';
    return linesOfKind(directive.kind, document.lineAt(isBelow ? end : start), below);
  };
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
 * Tells the next line that is not blank; all of a table, a code block or an underlined title that begins there, since no comment can stand between its lines.
 * What it has looked at it does not look at again, however many comments there are.
 */
function linesBelow(document: MarkdownDocument): (line: number) => Lines {
  const known = new Map<number, Lines>();
  const wholes = new Map<Block, ReadonlyMap<number, Span>>();

  function wholeFrom(line: number): Span | undefined {
    const block = blockAt(document, document.lineStart(line + 1) - 1);
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

/** What no comment can divide in a block, by the line that each begins on. */
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

/** What a unit is part of that no comment can divide; undefined for prose, where each line is one of its own. */
export function wholeOf(unit: Unit): Span | undefined {
  if (unit.table) return absolute(unit.table);
  return unit.kind === 'code' || unit.style === 'setext' ? absolute(unit) : undefined;
}

/** A line with its ending. */
export const lineText = (document: MarkdownDocument, line: number): string =>
  document.text.slice(document.lineStart(line), document.lineStart(line + 1));
