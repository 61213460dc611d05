import type { PhrasingContent } from 'mdast';
import { alignText } from './align';
import { compact } from './compact';
import { attribute, isTag } from './html-tags';
import type { Link, Prose, Span } from './model';
import { addRun, cutRuns, type Run } from './runs';

/** Where reference links lead: the lower-case label of each definition and its target. */
export type Definitions = ReadonlyMap<string, string>;

/** Collects visible text, unit by unit, normalised, with the source range of each. */
export interface ProseBuilder {
  /** Adds what is shown as `value` and comes, as a whole, from the source between two offsets, relative to the block. */
  add(value: string, start: number, end: number): void;
  /** Adds what is shown as it is written from an offset on. */
  addWritten(value: string, start: number): void;
  /** Makes a link of the text from an offset of it on, up to where it ends now unless another end is given. */
  link(from: number, link: Omit<Link, 'range'>, to?: number): void;
  readonly links: readonly Link[];
  /** The length of the text so far. */
  readonly length: number;
  readonly code: Span[];
  readonly strong: Span[];
  build(): Prose;
}

export const EMPTY_PROSE: Prose = { text: '', runs: [], links: [], code: [], strong: [] };

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032]/;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD\uFE0F]/;

/** Printable ASCII without two spaces in a row: nothing in it is normalised. */
const SHOWN_AS_WRITTEN = /^(?: ?[!-~])* ?$/;

/** One character as it is matched: NFKC, with one kind of dash, quote and space. */
function normalise(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code <= 0x20 ? ' ' : character;
  if (DASHES.test(character)) return '-';
  if (SINGLE_QUOTES.test(character)) return "'";
  if (DOUBLE_QUOTES.test(character)) return '"';
  if (INVISIBLE.test(character)) return '';
  return character.normalize('NFKC').replace(/\s/g, ' ');
}

export function proseBuilder(): ProseBuilder {
  let text = '';
  const runs: Run[] = [];
  const links: Link[] = [];
  const code: Span[] = [];
  const strong: Span[] = [];

  const takesSpace = (): boolean => text !== '' && !text.endsWith(' ');

  function add(value: string, start: number, end: number): void {
    const from = text.length;
    for (const character of value) {
      for (const unit of normalise(character)) if (unit !== ' ' || takesSpace()) text += unit;
    }
    if (text.length > from) addRun(runs, { from, to: text.length, start, end });
  }

  return {
    links,
    code,
    strong,
    link(from, link, to = text.length) {
      links.push({ ...link, range: { start: from, end: to } });
    },
    get length() {
      return text.length;
    },
    add,
    addWritten(value, start) {
      if (SHOWN_AS_WRITTEN.test(value) && (takesSpace() || !value.startsWith(' '))) {
        const from = text.length;
        text += value;
        if (value !== '') addRun(runs, { from, to: text.length, start, end: start + value.length });
        return;
      }
      let at = start;
      for (const character of value) {
        const end = at + character.length;
        add(character, at, end);
        at = end;
      }
    },
    build() {
      const length = text.endsWith(' ') ? text.length - 1 : text.length;
      const clamp = ({ start, end }: Span): Span => ({
        start: Math.min(start, length),
        end: Math.min(end, length),
      });
      return {
        text: compact(text.slice(0, length)),
        runs: length < text.length ? cutRuns(runs, 0, length, 0) : runs,
        links: links.map((link) => ({ ...link, range: clamp(link.range) })),
        code: code.map(clamp),
        strong: strong.map(clamp),
      };
    },
  };
}

/** The inside of a code span without the space or line ending at both ends that is not shown: CommonMark 0.31, section 6.1. */
function withoutPadding({ start, end }: Span, source: string): Span {
  const inside = source.slice(start, end);
  if (!/^[ \r\n][^]*[ \r\n]$/.test(inside) || /^[ \r\n]*$/.test(inside)) return { start, end };
  return {
    start: start + (inside.startsWith('\r\n') ? 2 : 1),
    end: end - (inside.endsWith('\r\n') ? 2 : 1),
  };
}

/** What a run of phrasing content shows. `source` is the block's text and `base` its offset in the parsed text. */
export function readPhrasing(
  nodes: readonly PhrasingContent[],
  {
    source,
    base,
    definitions,
  }: { readonly source: string; readonly base: number; readonly definitions: Definitions },
): Prose {
  const builder = proseBuilder();
  /** An `<a href>` that waits for its end. */
  let anchor: { url: string; urlSpan: Span | undefined; from: number; start: number } | undefined;

  const spanOf = (node: PhrasingContent): Span => ({
    start: (node.position?.start.offset ?? base) - base,
    end: (node.position?.end.offset ?? base) - base,
  });

  function visitAll(children: readonly PhrasingContent[]): void {
    for (const child of children) visit(child);
  }

  function visit(node: PhrasingContent): void {
    const span = spanOf(node);
    const from = builder.length;
    switch (node.type) {
      case 'text':
        alignText(node.value, source, span, builder);
        return;
      case 'inlineCode': {
        let ticks = 0;
        while (source[span.start + ticks] === '`') ticks++;
        const inner = { start: span.start + ticks, end: Math.max(span.start + ticks, span.end - ticks) };
        alignText(node.value, source, withoutPadding(inner, source), builder);
        builder.code.push({ start: from, end: builder.length });
        return;
      }
      case 'strong':
        visitAll(node.children);
        builder.strong.push({ start: from, end: builder.length });
        return;
      case 'emphasis':
      case 'delete':
        visitAll(node.children);
        return;
      case 'break':
        builder.add(' ', span.start, span.end);
        return;
      case 'image':
      case 'imageReference': {
        builder.add(node.alt ?? '', span.start, span.end);
        const url = node.type === 'image' ? node.url : definitions.get(node.identifier.toLowerCase());
        if (url !== undefined) {
          builder.link(from, { url, span, urlSpan: undefined, form: 'image' });
        }
        return;
      }
      case 'link':
      case 'linkReference': {
        visitAll(node.children);
        if (node.type === 'linkReference') {
          const url = definitions.get(node.identifier.toLowerCase());
          if (url !== undefined) builder.link(from, { url, span, urlSpan: undefined, form: 'reference' });
          return;
        }
        const last = node.children.at(-1);
        builder.link(from, {
          url: node.url,
          span,
          ...targetOf(source, span, last === undefined ? span.start + 1 : spanOf(last).end),
        });
        return;
      }
      case 'html':
        visitHtml(node.value, span);
        return;
      default:
        return;
    }
  }

  function visitHtml(tag: string, span: Span): void {
    if (isTag(tag, 'br')) builder.add(' ', span.start, span.end);
    else if (isTag(tag, 'img')) builder.add(attribute(tag, 'alt')?.value ?? '', span.start, span.end);
    else if (isTag(tag, 'a')) {
      const href = attribute(tag, 'href');
      if (href === undefined) return;
      const urlSpan = { start: span.start + href.start, end: span.start + href.end };
      anchor = { url: href.value, urlSpan, from: builder.length, start: span.start };
    } else if (isTag(tag, '/a') && anchor !== undefined) {
      const { url, urlSpan, from, start } = anchor;
      builder.link(from, { url, urlSpan, span: { start, end: span.end }, form: 'html' });
      anchor = undefined;
    }
  }

  visitAll(nodes);
  return builder.build();
}

/** Where the target of a link is written, and how the link is written. */
function targetOf(source: string, span: Span, labelEnd: number): Pick<Link, 'urlSpan' | 'form'> {
  const first = source[span.start];
  if (first === '<') return { form: 'autolink', urlSpan: { start: span.start + 1, end: span.end - 1 } };
  if (first !== '[') return { form: 'autolink', urlSpan: span };
  const open = source.indexOf('](', labelEnd);
  if (open < 0 || open >= span.end) return { form: 'inline', urlSpan: undefined };
  let start = open + 2;
  while (start < span.end && /\s/.test(source[start] ?? '')) start++;
  if (source[start] === '<') {
    const close = source.indexOf('>', start);
    return { form: 'inline', urlSpan: { start: start + 1, end: close < 0 ? span.end - 1 : close } };
  }
  let end = start;
  while (end < span.end - 1 && !/\s/.test(source[end] ?? '')) end++;
  return { form: 'inline', urlSpan: { start, end } };
}
