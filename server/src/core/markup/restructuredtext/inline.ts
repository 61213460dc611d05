import { matchAt } from '../../markdown/match-at';
import type { Prose, Span } from '../../markdown/model';
import { proseBuilder, type ProseBuilder } from '../../markdown/prose';
import type { Resolve } from '../reader';
import { addPlain, spanIn, type InlineText } from '../inline-text';
import { standaloneAt, targetOf } from '../standalone-links';
import { referenceName, substitutionName, titleName, unescape } from './names';

/** What inline markup shows: docutils, "Inline Markup", with Sphinx's roles. */
export function readInline(run: InlineText, resolve: Resolve): Prose {
  const builder = proseBuilder();
  addInline(builder, run, resolve);
  return builder.build();
}

/** Roles whose text is code. */
const CODE_ROLES =
  /^(?:(?:py|c|cpp|js|rst|std):.*|code|literal|file|samp|command|program|option|envvar|kbd|func|class|meth|mod|attr|data|obj|exc|const|func|setting|confval|bash|shell|console|py|python|guilabel|menuselection)$/;

const REFERENCE = /[A-Za-z0-9\u0080-\uffff](?:[-._+:]?[A-Za-z0-9\u0080-\uffff]){0,80}__?(?![A-Za-z0-9_])/y;
const FOOTNOTE = /\[(?:\d{1,4}|#[\w.-]{0,40}|\*|[A-Za-z][\w.-]{0,40})\]_(?![A-Za-z0-9_])/y;
const ROLE = /:([A-Za-z][\w.+:-]{0,60}):`/y;

/** Adds what a run shows to what has been added before. */
export function addInline(builder: ProseBuilder, run: InlineText, resolve: Resolve): void {
  const { text } = run;
  /** Marks that do not end any more, so that nobody looks for their ends again. */
  const endless = new Set<string>();

  /** The address at a place as a link; the place behind it. */
  function addStandalone(at: number): number | undefined {
    const found = standaloneAt(text, at);
    if (found === undefined) return undefined;
    const from = builder.length;
    addPlain(builder, run, at, found.end);
    const span = spanIn(run, at, found.end);
    builder.link(from, { url: found.url, span, urlSpan: span, form: 'autolink' });
    return found.end;
  }

  /** Text without other markup than escapes and, where they can be, bare addresses. */
  function addText(start: number, end: number, linking = true): void {
    addStretch(start, end, (at) => {
      if (text[at] === '\\') return addEscaped(at);
      return linking && isWordStart(at) ? addStandalone(at) : undefined;
    });
  }

  function addEscaped(at: number): number {
    if (at + 1 >= text.length) return at + 1;
    if (/\s/.test(text.charAt(at + 1))) return at + 2;
    const character = String.fromCodePoint(text.codePointAt(at + 1) ?? 32);
    const end = at + 1 + character.length;
    builder.add(character, ...boundsOf({ start: at, end }));
    return end;
  }

  /** Adds a stretch as it is written, but for what `begin` adds at a place: it gives the place behind that. */
  function addStretch(start: number, end: number, begin: (at: number) => number | undefined): void {
    let plain = start;
    for (let at = start; at < end;) {
      if (!/[*`:|_[\\]/.test(text.charAt(at)) && !isWordStart(at)) {
        at++;
        continue;
      }
      addPlain(builder, run, plain, at);
      const next = begin(at);
      plain = next ?? at;
      at = next ?? at + 1;
    }
    if (plain < end) addPlain(builder, run, plain, end);
  }

  const isWordStart = (at: number): boolean =>
    /[A-Za-z0-9_]/.test(text.charAt(at)) && (at === 0 || !/[A-Za-z0-9_@.+/-]/.test(text.charAt(at - 1)));

  function canStart(at: number, length: number): boolean {
    const next = text.charAt(at + length);
    if (next === '' || /\s/.test(next)) return false;
    if (at === 0) return true;
    const before = text.charAt(at - 1);
    if (!/[\s'"([{<\-/:\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}]/u.test(before)) return false;
    // A mark in quotes or brackets is meant as itself.
    const pair = '\'\'""()[]{}<>'.indexOf(before);
    return pair < 0 || pair % 2 === 1 || '\'\'""()[]{}<>'.charAt(pair + 1) !== next;
  }

  const canEnd = (at: number): boolean =>
    at >= text.length || /[\s'")\]}>\-/\\:.,;!?\p{Pe}\p{Pf}\p{Pi}\p{Pd}\p{Po}]/u.test(text.charAt(at));

  /** The place of the mark that ends what begins before a place. */
  function endOf(mark: string, from: number): number | undefined {
    if (endless.has(mark)) return undefined;
    for (let at = text.indexOf(mark, from + 1); at >= 0; at = text.indexOf(mark, at + 1)) {
      const before = text.charAt(at - 1);
      if (!/\s/.test(before) && (mark === '``' || before !== '\\') && canEnd(at + mark.length)) return at;
    }
    endless.add(mark);
    return undefined;
  }

  const SUFFIX = /`(?::([A-Za-z][\w.+:-]{0,60}):|__?)?/y;

  /** The end of text in single backquotes, with what stands behind it. */
  function endOfQuoted(from: number): { at: number; end: number; suffix: string } | undefined {
    if (endless.has('`')) return undefined;
    for (let at = text.indexOf('`', from + 1); at >= 0; at = text.indexOf('`', at + 1)) {
      if (/[\s\\]/.test(text.charAt(at - 1))) continue;
      const suffix = matchAt(SUFFIX, text, at)?.[0] ?? '`';
      if (canEnd(at + suffix.length)) return { at, end: at + suffix.length, suffix: suffix.slice(1) };
    }
    endless.add('`');
    return undefined;
  }

  /** `title <target>`: where each stands, the target without its brackets. */
  function embedded(start: number, end: number): { titleEnd: number; target: Span } | undefined {
    if (text[end - 1] !== '>' || text[end - 2] === '\\') return undefined;
    const open = start + text.slice(start, end).lastIndexOf('<');
    if (open < start || (open > start && !/\s/.test(text.charAt(open - 1)))) return undefined;
    return { titleEnd: open, target: { start: open + 1, end: end - 1 } };
  }

  const nameTarget = (name: string): string | undefined => {
    const normal = referenceName(name);
    let url = resolve(normal) ?? resolve(titleName(normal));
    // A target can be the name of another one.
    for (let step = 0; step < 5 && url !== undefined && /^`[^`]+`_$|^[^\s:/]+_$/.test(url); step++)
      url = resolve(referenceName(url.replace(/^`|`?_$/g, '')));
    return url === undefined ? undefined : targetOf(url);
  };

  /** A reference in backquotes. */
  function addReference(at: number, inner: Span, end: number): void {
    const span = spanIn(run, at, end);
    const found = embedded(inner.start, inner.end);
    const from = builder.length;
    if (found === undefined) {
      addText(inner.start, inner.end, false);
      const url = nameTarget(text.slice(inner.start, inner.end));
      if (url !== undefined) builder.link(from, { url, span, urlSpan: undefined, form: 'reference' });
      return;
    }
    const { target, titleEnd } = found;
    addText(inner.start, beforeSpace(titleEnd, inner.start), false);
    if (builder.length === from) addText(target.start, target.end, false);
    const written = unescape(text.slice(target.start, target.end)).replace(/\s+/g, '');
    const alias = /[^\\]_$/.test(written) && !/[:/]/.test(written);
    const url = alias ? nameTarget(written.slice(0, -1)) : targetOf(written);
    if (url === undefined) return;
    builder.link(from, {
      url,
      span,
      urlSpan: alias ? undefined : spanIn(run, target.start, target.end),
      form: 'inline',
    });
  }

  /** The end of a title, before the space that parts it from its target. */
  function beforeSpace(end: number, start: number): number {
    let at = end;
    while (at > start && /\s/.test(text.charAt(at - 1))) at--;
    return at;
  }

  function addRole(role: string, at: number, inner: Span, end: number): void {
    const from = builder.length;
    const found = embedded(inner.start, inner.end);
    const hasTitle = found !== undefined && found.titleEnd > inner.start;
    const target = text.slice(found?.target.start ?? inner.start, found?.target.end ?? inner.end);
    const name = role.toLowerCase();
    if (hasTitle) addText(inner.start, beforeSpace(found.titleEnd, inner.start), false);
    else if (/^(?:ref|any|numref|std:ref|std:numref)$/.test(name))
      builder.add(target.replace(/[-_]+/g, ' '), ...boundsOf(inner));
    else if (/^(?:pep|rfc|cve|cwe)$/.test(name))
      builder.add(/^\D/.test(target) ? target : `${role.toUpperCase()} ${target}`, ...boundsOf(inner));
    else addText(inner.start + (/[!~]/.test(text.charAt(inner.start)) ? 1 : 0), inner.end);
    if (CODE_ROLES.test(name) && !name.startsWith('std:'))
      builder.code.push({ start: from, end: builder.length });
    const url = /^(?:ref|numref|std:ref|any)$/.test(name)
      ? `#${target.replace(/\s+/g, ' ')}`
      : /^(?:doc|download|std:doc)$/.test(name) || /^[a-z]+:\/\/|^mailto:/i.test(target)
        ? target
        : undefined;
    if (url !== undefined && (hasTitle || (builder.links.at(-1)?.range.start ?? -1) < from))
      builder.link(from, {
        url,
        span: spanIn(run, at, end),
        urlSpan: found && spanIn(run, found.target.start, found.target.end),
        form: 'inline',
      });
  }

  function boundsOf({ start, end }: Span): [number, number] {
    const span = spanIn(run, start, end);
    return [span.start, span.end];
  }

  /** What a substitution stands for, at the place of its name. */
  function addSubstitution(at: number, inner: Span, end: number): void {
    const name = text.slice(inner.start, inner.end);
    const value = resolve(substitutionName(name));
    const span = spanIn(run, at, end);
    const from = builder.length;
    if (value === undefined) {
      addText(at, end, false);
      return;
    }
    const shown = readInline({ text: value, starts: [], ends: [] }, (other) =>
      other.startsWith('|') ? undefined : resolve(other),
    );
    builder.add(shown.text, span.start, span.end);
    for (const { url, range, form } of shown.links) {
      const shownForm = form === 'autolink' ? 'reference' : form;
      builder.link(from + range.start, { url, span, urlSpan: undefined, form: shownForm }, from + range.end);
    }
  }

  /** What begins at a place, added; the place behind it. Undefined where nothing begins. */
  function addMarkup(at: number): number | undefined {
    switch (text[at]) {
      case '*': {
        const mark = text.startsWith('**', at) ? '**' : '*';
        if (!canStart(at, mark.length)) return undefined;
        const end = endOf(mark, at + mark.length);
        if (end === undefined) return undefined;
        const from = builder.length;
        addText(at + mark.length, end);
        if (mark === '**') builder.strong.push({ start: from, end: builder.length });
        return end + mark.length;
      }
      case '`': {
        if (text.startsWith('``', at)) {
          if (!canStart(at, 2)) return undefined;
          const end = endOf('``', at + 2);
          if (end === undefined) return undefined;
          const from = builder.length;
          addPlain(builder, run, at + 2, end);
          builder.code.push({ start: from, end: builder.length });
          return end + 2;
        }
        if (!canStart(at, 1)) return undefined;
        const found = endOfQuoted(at + 1);
        if (found === undefined) return undefined;
        const inner = { start: at + 1, end: found.at };
        if (found.suffix.startsWith('_')) addReference(at, inner, found.end);
        else if (found.suffix.startsWith(':')) addRole(found.suffix.slice(1, -1), at, inner, found.end);
        else addText(inner.start, inner.end);
        return found.end;
      }
      case ':': {
        const role = matchAt(ROLE, text, at);
        if (role === null || !canStart(at, 1)) return undefined;
        const start = at + role[0].length;
        const found = endOfQuoted(start);
        if (found === undefined) return undefined;
        addRole(role[1] ?? '', at, { start, end: found.at }, found.end);
        return found.end;
      }
      case '|': {
        if (!canStart(at, 1)) return undefined;
        const close = text.indexOf('|', at + 1);
        if (close < 0 || close - at > 80 || /\s/.test(text.charAt(close - 1))) return undefined;
        const end = close + (/^__?/.exec(text.slice(close + 1, close + 3))?.[0].length ?? 0) + 1;
        if (!canEnd(end)) return undefined;
        addSubstitution(at, { start: at + 1, end: close }, end);
        return end;
      }
      case '_': {
        if (!text.startsWith('_`', at) || !canStart(at, 2)) return undefined;
        const end = endOf('`', at + 2);
        if (end === undefined) return undefined;
        addText(at + 2, end);
        return end + 1;
      }
      case '[': {
        const found = canStart(at, 1) ? matchAt(FOOTNOTE, text, at) : null;
        if (found === null) return undefined;
        addPlain(builder, run, at, at + found[0].length - 1);
        return at + found[0].length;
      }
      default: {
        if (!isWordStart(at)) return undefined;
        const address = addStandalone(at);
        if (address !== undefined) return address;
        const found = matchAt(REFERENCE, text, at);
        if (found === null) return undefined;
        const name = found[0].replace(/__?$/, '');
        const url = nameTarget(name);
        if (url === undefined) return undefined;
        const from = builder.length;
        addPlain(builder, run, at, at + name.length);
        const end = at + found[0].length;
        builder.link(from, { url, span: spanIn(run, at, end), urlSpan: undefined, form: 'reference' });
        return end;
      }
    }
  }

  addStretch(0, text.length, (at) => (text[at] === '\\' ? addEscaped(at) : addMarkup(at)));
}
