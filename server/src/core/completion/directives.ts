import { groupBy } from '../collections/groups';
import { t } from '../l10n';
import type { Finding } from '../lint/finding';
import { lint } from '../lint/lint';
import type { Span } from '../markdown/model';
import { readPolicy } from '../policy/read';
import { appliesTo } from '../rules/applies';
import { ruleNamed } from '../rules/registry';
import { rules } from '../rules/registry.generated';
import { DIRECTIVE_KINDS, type DirectiveKind } from '../suppression/directives';
import { linesTurnedOff } from '../suppression/suppressor';
import type { Completion, Question } from './completion';

/** In a comment of Markdown on the line of the cursor: that turns rules off, and which. Undefined where no comment is open. */
export function directiveCompletions(question: Question): Completion[] | undefined {
  const { before, start } = question.line;
  const open = before.lastIndexOf('<!--');
  const body = before.slice(open + 4);
  if (open < 0 || body.includes('-->')) return undefined;
  return inComment(question, { span: { start: start + open, end: start + open + 4 }, body, end: ' -->' });
}

/** The same in a security.txt, whose comments end with their lines. */
export function hashDirectiveCompletions(question: Question): Completion[] | undefined {
  const { before, start } = question.line;
  const [, indent = '', body] = /^(\s*)#([^]*)/.exec(before) ?? [];
  if (body === undefined) return undefined;
  const at = start + indent.length;
  return inComment(question, { span: { start: at, end: at + 1 }, body, end: '' });
}

/** A comment up to the cursor. */
interface Comment {
  /** What opens it. */
  readonly span: Span;
  readonly body: string;
  /** What closes it. */
  readonly end: string;
}

function inComment(question: Question, comment: Comment): Completion[] {
  const { typed } = question.asked;
  if (/^\s*[a-z-]*$/.test(comment.body)) {
    const named = comment.body.trim();
    if (!'securitypolicy-'.startsWith(named.slice(0, 15))) return [];
    // A comment may be about anything: unasked, only what is found below makes it likely that it is about rules.
    const found = reported(question, comment, 'disable-next-line');
    if (typed !== undefined && (!'-# '.includes(typed) || (named === '' && found.size === 0))) return [];
    return directives(question, comment, [...found.keys()]);
  }
  const [, word = '', names = ''] = /^\s*securitypolicy-([a-z-]+)\s([^]*)/.exec(comment.body) ?? [];
  const kind = DIRECTIVE_KINDS.find((each) => each === word);
  // A reason holds any words.
  if (!kind || /(?:^|\s)--(?:\s|$)/.test(names) || (typed !== undefined && typed !== ' ')) return [];
  return ruleNames(question, comment, kind, names);
}

/** Whole comments: one for each rule that is found on the next line, and one of each kind. */
function directives(question: Question, { span, end }: Comment, found: readonly string[]): Completion[] {
  const { line, circumstances } = question;
  const open = end === '' ? '# ' : '<!-- ';
  const closed = end === '' ? 0 : (/^\s*-{0,2}>/.exec(line.after)?.[0].length ?? 0);
  const directive = (
    words: string,
    detail: string,
    documentation?: string,
    snippet?: string,
  ): Completion => ({
    kind: 'rule',
    label: words,
    detail,
    ...(documentation !== undefined && { documentation }),
    edit: {
      span: { start: span.start, end: line.cursor + closed },
      newText: open + words + end,
      ...(snippet !== undefined && { snippet: open + snippet + end }),
    },
    filter: open + words,
  });
  const kinds = DIRECTIVE_KINDS.filter(
    (kind) => kind !== 'disable-line' || circumstances.format !== 'security.txt',
  );
  return [
    ...found.map((id) =>
      directive(`securitypolicy-disable-next-line ${id}`, t('reported on the next line'), statementOf(id)),
    ),
    ...kinds.map((kind) =>
      directive(`securitypolicy-${kind}`, describe(kind), undefined, `securitypolicy-${kind} \${1}`),
    ),
  ];
}

function describe(kind: DirectiveKind): string {
  switch (kind) {
    case 'disable-next-line':
      return t('turns rules off on the next line');
    case 'disable-line':
      return t('turns rules off on this line');
    case 'disable':
      return t('turns rules off from here on');
    case 'enable':
      return t('turns rules on again');
    case 'disable-file':
      return t('turns rules off in the whole file');
  }
}

/** The ids of rules: those that are found where the comment counts, then the others. */
function ruleNames(question: Question, comment: Comment, kind: DirectiveKind, names: string): Completion[] {
  const { line, circumstances } = question;
  const typed = /(?<![^\s,])[^\s,]*$/.exec(names)?.[0] ?? '';
  const behind = /^[\w-]*/.exec(line.after)?.[0] ?? '';
  const rest = line.after.slice(behind.length);
  const isClosed = comment.end === '' || rest.includes('-->');
  const swallowed = isClosed ? 0 : (/^\s*-?>/.exec(rest)?.[0].length ?? 0);
  const [others = ''] = rest.split('-->');
  const named = new Set(`${names.slice(0, names.length - typed.length)} ${others}`.split(/[\s,]+/));
  const found = reported(question, comment, kind);
  const all = rules.filter((rule) => appliesTo(rule, circumstances.format)).map(({ id }) => id);
  const ids = [...found.keys(), ...all.filter((id) => !found.has(id))].filter((id) => !named.has(id));
  const start = line.cursor - typed.length;
  const end = line.cursor + (behind === '' ? swallowed : 0);
  return ids.map((id) => {
    const message = found.get(id)?.[0]?.message;
    return {
      kind: 'rule',
      label: id,
      ...(message !== undefined && { detail: t('reported here') }),
      documentation: [statementOf(id), message].filter((text) => text !== undefined).join('\n\n'),
      edit: { span: { start, end }, newText: id + (isClosed ? '' : comment.end) },
      ...(behind !== '' && { replaceEnd: line.cursor + behind.length + swallowed }),
      filter: id,
    };
  });
}

const statementOf = (id: string): string => t(ruleNamed(id)?.statement ?? '');

/** In UTF-16 units: a longer text is not read once more while somebody waits. */
const LONG = 200_000;

/** What is found in the lines that a comment of a kind is about, by rule, if the comment itself were not there. */
function reported(
  { circumstances, line, policy: { document } }: Question,
  { span }: Comment,
  kind: DirectiveKind,
): ReadonlyMap<string, readonly Finding[]> {
  const { text } = document;
  if (text.length > LONG) return new Map();
  const close = line.after.indexOf('-->');
  const end = line.cursor + (close < 0 ? line.after.length : close + 3);
  const without = readPolicy(text.slice(0, span.start) + text.slice(end), circumstances.format);
  const lines = linesTurnedOff(without.document, kind, line.number);
  const found = lint(without, circumstances).filter((finding) => {
    const at = without.document.lineAt(finding.span.start);
    return lines.start <= at && at < lines.end;
  });
  return groupBy(found, ({ ruleId }) => ruleId);
}
