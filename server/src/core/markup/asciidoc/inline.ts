import { matchAt } from '../../markdown/match-at';
import { decodeEntity } from '../../markdown/html-tags';
import type { Prose, Span } from '../../markdown/model';
import { proseBuilder, type ProseBuilder } from '../../markdown/prose';
import type { Resolve } from '../reader';
import { addPlain as addPlainText, spanIn, type InlineText } from '../inline-text';
import { standaloneAt, targetOf } from '../standalone-links';
import { withAttributes } from './attributes';

/** What inline markup shows: AsciiDoc Language Documentation, "Text" and "Macros". */
export function readInline(run: InlineText, resolve: Resolve): Prose {
  const builder = proseBuilder();
  addInline(builder, run, resolve);
  return builder.build();
}

/** Marks inside marks: no reader follows more. */
const DEEPEST = 8;

/** A macro with its target; its text stands in brackets behind. */
const MACRO =
  /(link|xref|image|icon|mailto|footnote|footnoteref|kbd|btn|menu|pass|stem|latexmath|asciimath|anchor|indexterm2?|cve|issue|user):([^\s[\]]{0,2000})\[/y;
const URL_MACRO = /(?:https?|ftp|irc):\/\/[^\s[\]<>"`]{1,2000}\[/y;
const CROSS_REFERENCE = /<<([^<>,]{1,200})(?:,([^<>]{0,300}))?>>/y;
const ENTITY = /&#?[0-9A-Za-z]{1,31};/y;
/** Attributes of the text that follows, an anchor, or an index term that is not shown. */
const UNSEEN =
  /\[\[[\p{L}_:][\w:.-]{0,80}(?:,[^[\]]{0,200})?\]\]|\[[.#%][\w.#% -]{0,80}\](?=[#*_`])|\(\(\([^()]{0,200}\)\)\)/uy;
const EMAIL_IN_ANGLES = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,64}@[^\s<>@]{1,250})>/y;

/** Adds what a run shows to what has been added before. */
export function addInline(builder: ProseBuilder, source: InlineText, resolve: Resolve): void {
  const run = withAttributes(source, resolve);
  const { text } = run;

  const addPlain = (start: number, end: number): void => {
    addPlainText(builder, run, start, end);
  };

  /** One stretch of text; marks that have no end in it are looked for once. `linking`: addresses in it are links. */
  function addStretch(start: number, limit: number, depth: number, linking: boolean): void {
    const endless = new Set<string>();
    const isWord = (at: number): boolean =>
      at >= start && at < limit && /[\p{L}\p{N}_]/u.test(text.charAt(at));
    const isSpace = (at: number): boolean => at < start || at >= limit || /\s/.test(text.charAt(at));

    /** The place of the mark that closes what begins before a place. */
    function endOf(mark: string, from: number, constrained: boolean): number | undefined {
      const key = constrained ? mark : `${mark} anywhere`;
      if (endless.has(key)) return undefined;
      for (
        let at = text.indexOf(mark, from + 1);
        at >= 0 && at + mark.length <= limit;
        at = text.indexOf(mark, at + 1)
      ) {
        if (!constrained) return at;
        if (!isSpace(at - 1) && text.charAt(at - 1) !== '\\' && !isWord(at + mark.length)) return at;
      }
      endless.add(key);
      return undefined;
    }

    /** The place of the bracket that closes one before a place. */
    function bracketEnd(from: number): number | undefined {
      if (endless.has(']')) return undefined;
      for (let at = text.indexOf(']', from); at >= 0 && at < limit; at = text.indexOf(']', at + 1))
        if (text.charAt(at - 1) !== '\\') return at;
      endless.add(']');
      return undefined;
    }

    /** Text in marks: `*strong*`, or `**strong**` inside a word. */
    function addMarked(at: number): number | undefined {
      const mark = text.charAt(at);
      const doubled = text.charAt(at + 1) === mark;
      for (const [length, constrained] of doubled ? ([[2, false]] as const) : ([[1, true]] as const)) {
        if (
          constrained &&
          (isWord(at - 1) || /[:;}]/.test(at > start ? text.charAt(at - 1) : '') || isSpace(at + 1))
        )
          continue;
        const open = at + length;
        const end = endOf(mark.repeat(length), open, constrained);
        if (end === undefined || end <= open) continue;
        const from = builder.length;
        if (mark === '`') {
          const isVerbatim = text.charAt(open) === '+' && text.charAt(end - 1) === '+' && end - open > 2;
          if (isVerbatim) addPlain(open + 1, end - 1);
          else addStretch(open, end, depth + 1, linking);
          builder.code.push({ start: from, end: builder.length });
        } else if (mark === '+') addPlain(open, end);
        else {
          addStretch(open, end, depth + 1, linking);
          if (mark === '*') builder.strong.push({ start: from, end: builder.length });
        }
        return end + length;
      }
      return undefined;
    }

    /** What a macro's brackets say: the text that is shown, without the attributes of the link. */
    function labelIn(open: number, close: number, isMail: boolean): Span {
      if (text.charAt(open) === '"') {
        const quote = text.indexOf('"', open + 1);
        if (quote > 0 && quote < close) return { start: open + 1, end: quote };
      }
      const inner = text.slice(open, close);
      const comma = inner.indexOf(',');
      let end = comma >= 0 && (isMail || inner.includes('=', comma)) ? open + comma : close;
      if (comma < 0 && /^\w{1,20}=/.test(inner)) end = open;
      if (text.charAt(end - 1) === '^' && end > open) end--;
      return { start: open, end };
    }

    function addLinked(at: number, target: Span, open: number, close: number, url: string): number {
      const from = builder.length;
      const isMail = /^mailto:/i.test(url);
      const label = labelIn(open, close, isMail);
      if (label.end > label.start) addStretch(label.start, label.end, depth + 1, false);
      if (builder.length === from) addPlain(target.start, target.end);
      builder.link(from, {
        url,
        span: spanIn(run, at, close + 1),
        urlSpan: spanIn(run, target.start, target.end),
        form: 'inline',
      });
      return close + 1;
    }

    function addMacro(at: number): number | undefined {
      if (isWord(at - 1)) return undefined;
      const bare = matchAt(URL_MACRO, text, at);
      if (bare) {
        const open = at + bare[0].length;
        const close = open <= limit ? bracketEnd(open) : undefined;
        if (close !== undefined)
          return addLinked(at, { start: at, end: open - 1 }, open, close, bare[0].slice(0, -1));
      }
      const macro = matchAt(MACRO, text, at);
      if (macro === null) return undefined;
      const [whole, name = '', written = ''] = macro;
      const open = at + whole.length;
      const close = open <= limit ? bracketEnd(open) : undefined;
      if (close === undefined) return undefined;
      const target = { start: at + name.length + 1, end: open - 1 };
      switch (name) {
        case 'link':
          return addLinked(at, target, open, close, targetOf(written.replace(/^\+\+|\+\+$/g, '')));
        case 'xref': {
          const from = builder.length;
          const url = /^[^#./]+$/.test(written) ? `#${written}` : written;
          const label = labelIn(open, close, false);
          if (label.end > label.start) addStretch(label.start, label.end, depth + 1, false);
          if (builder.length === from) builder.add(written.replace(/[-_#]+/g, ' '), ...boundsOf(target));
          builder.link(from, {
            url,
            span: spanIn(run, at, close + 1),
            urlSpan: spanIn(run, target.start, target.end),
            form: 'inline',
          });
          return close + 1;
        }
        case 'mailto':
          return addLinked(at, target, open, close, `mailto:${written}`);
        case 'image':
        case 'icon': {
          const from = builder.length;
          const label = labelIn(open, close, true);
          if (written === '' || written.startsWith(':')) return close + 1;
          addPlain(label.start, label.end);
          const link = /(?:^|,)\s*link="?([^",\]\s]+)/.exec(text.slice(open, close));
          builder.link(from, {
            url: link?.[1] ?? written,
            span: spanIn(run, at, close + 1),
            urlSpan: undefined,
            form: 'image',
          });
          return close + 1;
        }
        case 'footnote':
        case 'footnoteref':
          builder.add(' ', ...boundsOf({ start: at, end: open }));
          addStretch(open, close, depth + 1, linking);
          return close + 1;
        case 'anchor':
        case 'indexterm':
          return close + 1;
        case 'pass':
        case 'stem':
        case 'latexmath':
        case 'asciimath':
          addPlain(open, close);
          return close + 1;
        default:
          addPlain(
            text.charAt(open) === ']' ? target.start : open,
            text.charAt(open) === ']' ? target.end : close,
          );
          return close + 1;
      }
    }

    function boundsOf(range: Span): [number, number] {
      const span = spanIn(run, range.start, range.end);
      return [span.start, span.end];
    }

    function addReference(at: number): number | undefined {
      const found = matchAt(CROSS_REFERENCE, text, at);
      if (found === null || at + found[0].length > limit) return undefined;
      const [whole, target = '', label] = found;
      const from = builder.length;
      const end = at + whole.length;
      if (label === undefined) builder.add(target.replace(/[-_#]+/g, ' '), ...boundsOf({ start: at, end }));
      else addStretch(at + 3 + target.length, end - 2, depth + 1, false);
      const url = /^[^#./]+$/.test(target) ? `#${target}` : target;
      builder.link(from, {
        url,
        span: spanIn(run, at, end),
        urlSpan: spanIn(run, at + 2, at + 2 + target.length),
        form: 'reference',
      });
      return end;
    }

    function addAngles(at: number): number | undefined {
      const found = matchAt(EMAIL_IN_ANGLES, text, at);
      if (found === null || at + found[0].length > limit) return undefined;
      const from = builder.length;
      const end = at + found[0].length;
      addPlain(at + 1, end - 1);
      builder.link(from, {
        url: targetOf(found[1] ?? ''),
        span: spanIn(run, at, end),
        urlSpan: spanIn(run, at + 1, end - 1),
        form: 'autolink',
      });
      return end;
    }

    /** What begins at a place, added; the place behind it. Undefined where nothing begins. */
    function addMarkup(at: number): number | undefined {
      const character = text.charAt(at);
      switch (character) {
        case '*':
        case '_':
        case '`':
        case '#':
          return depth < DEEPEST ? addMarked(at) : undefined;
        case '+':
          if (/^\+\n|^\+$/.test(text.slice(at, at + 2)) && isSpace(at - 1)) return at + 1;
          if (text.startsWith('+++', at)) {
            const end = endOf('+++', at + 3, false);
            if (end === undefined) return undefined;
            addPlain(at + 3, end);
            return end + 3;
          }
          return addMarked(at);
        case '"':
        case "'":
          // Curved quotes: "`text`".
          return text.charAt(at + 1) === '`' && depth < DEEPEST ? addCurved(at, character) : undefined;
        case '<':
          if (!linking || depth >= DEEPEST) return undefined;
          return (text.startsWith('<<', at) ? addReference(at) : undefined) ?? addAngles(at);
        case '[':
        case '(': {
          const found = matchAt(UNSEEN, text, at);
          return found && at + found[0].length <= limit ? at + found[0].length : undefined;
        }
        case '&': {
          const reference = matchAt(ENTITY, text, at)?.[0];
          const shown = reference === undefined ? undefined : decodeEntity(reference);
          if (reference === undefined || shown === undefined || at + reference.length > limit)
            return undefined;
          builder.add(shown, ...boundsOf({ start: at, end: at + reference.length }));
          return at + reference.length;
        }
        case '\\':
          return /[*_`#+<[&{\\:]|https?:/y.test(text.slice(at + 1, at + 8)) ? escaped(at) : undefined;
        default:
          // A link's own text holds no other link.
          return linking && depth < DEEPEST ? (addMacro(at) ?? addStandalone(at)) : undefined;
      }
    }

    /** A backslash shows what follows it as it is. */
    function escaped(at: number): number {
      let end = at + 1;
      if (/\w/.test(text.charAt(end))) while (end < limit && !/[\s[]/.test(text.charAt(end))) end++;
      else end++;
      addPlain(at + 1, Math.min(end, limit));
      return Math.min(end, limit);
    }

    function addCurved(at: number, quote: string): number | undefined {
      const end = endOf(`\`${quote}`, at + 2, false);
      if (end === undefined) return undefined;
      builder.add(quote, ...boundsOf({ start: at, end: at + 2 }));
      addStretch(at + 2, end, depth + 1, linking);
      builder.add(quote, ...boundsOf({ start: end, end: end + 2 }));
      return end + 2;
    }

    function addStandalone(at: number): number | undefined {
      if (isWord(at - 1) && at > start) return undefined;
      const found = standaloneAt(text, at);
      if (found === undefined || found.end > limit) return undefined;
      const from = builder.length;
      addPlain(at, found.end);
      const span = spanIn(run, at, found.end);
      builder.link(from, { url: found.url, span, urlSpan: span, form: 'autolink' });
      return found.end;
    }

    let plain = start;
    for (let at = start; at < limit;) {
      if (!/[*_`#+"'<[(&\\]/.test(text.charAt(at)) && (!isWord(at) || isWord(at - 1))) {
        at++;
        continue;
      }
      addPlain(plain, at);
      const next = addMarkup(at);
      plain = next ?? at;
      at = next ?? at + 1;
    }
    if (plain < limit) addPlain(plain, limit);
  }

  addStretch(0, text.length, 0, true);
}
