import type { TextEdit } from '../../edits';
import { t } from '../../l10n';
import { lineEndAt, lineStartAt, nextLine } from '../../markdown/line-bounds';
import type { Unit } from '../../markdown/model';
import { findWrappingFence } from '../../markdown/wrapping-fence';
import { headingIn } from '../../policy/leftovers/enclosing-fence';
import type { Policy } from '../../policy/model';
import { titleAnchor } from '../anchors';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  judges: 'whole document',
  onlyMarkdown: true,
  profiles: { minimal: true, recommended: true, strict: true, 'openssf-scorecard': true },
  statement: 'The whole policy is inside a code block.',
  why: 'The forge shows it as source text, without headings and without links that can be followed. It happens when a text is pasted together with the fence that a chat assistant put around it.',
  detects:
    'A fenced code block without a language, or marked as text or Markdown, that begins in the first three lines and holds at least four fifths of the lines with text; and a fence that is never closed and so swallows the headings below it. Documents that show a template in a block beside their own prose are left alone. While a whole policy is hidden, nothing else is reported.',
  remedy: 'Remove the two lines of the fence, or close it where the code ends. The quick fix does that.',
  whenToTurnOff: 'Only in a document that is meant to be shown as source.',
  messages: {
    whole: 'The whole policy is inside a code block and is shown as source text: remove the fence around it.',
    unclosed: 'This code block is never closed, so that the rest of the policy is shown as code: close it.',
  },
  examples: {
    violates: [
      '```markdown\n# Security Policy\n\nWrite to security@acme.dev.\n```\n',
      '# Security Policy\n\n```sh\ngpg --import key.asc\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev.\n',
    ],
    passes: [
      '# Security Policy\n\n```sh\ngpg --import key.asc\n```\n',
      '# Template\n\nUse this:\n\n```md\n# Security Policy\n```\n\nIt needs\n\n- an address,\n- a time,\n- a scope,\n- versions.\n',
    ],
  },
  *check({ policy }) {
    const fence = policy.enclosingFence;
    if (fence === undefined) return;
    const { unit, kind } = fence;
    yield {
      at: unit
        ? { block: unit.block, span: { start: 0, end: lineEndAt(unit.block.source, 0) } }
        : titleAnchor(policy),
      message: kind,
      fixes: () =>
        unit && kind === 'unclosed'
          ? composeFix('close-fence', t('Close the code block'), closeFence(policy, unit))
          : composeFix('remove-fence', t('Remove the fence'), removeFence(policy, unit), {
              safe: unit === undefined || isOfMarkdown(unit),
            }),
    };
  },
});

/** What is shown as text becomes Markdown without its fence: `<name>` and `*` mean something there, unless it was written so. */
const isOfMarkdown = (unit: Unit): boolean =>
  /^(?:md|markdown)$/i.test(unit.codeLanguage ?? '') || headingIn(unit) !== undefined;

/** Takes out the lines of the fence, and of the lines between what a fence takes of them: no more spaces than stand before it. */
function removeFence({ document: { text } }: Policy, unit: Unit | undefined): readonly TextEdit[] {
  const marks = unit
    ? [unit.block.start, ...(isClosed(unit) ? [unit.block.end] : [])]
    : findWrappingFence(text).map(({ start }) => start);
  const [open = 0, close = text.length] = marks.map((mark) => lineStartAt(text, mark));
  const indent = /^ {0,3}/.exec(text.slice(open, open + 3))?.[0].length ?? 0;
  const edits = marks.map((mark) => {
    const start = lineStartAt(text, mark);
    return { span: { start, end: nextLine(text, lineEndAt(text, start)) }, newText: '' };
  });
  if (indent > 0)
    for (
      let at = nextLine(text, lineEndAt(text, open));
      at < close;
      at = nextLine(text, lineEndAt(text, at))
    ) {
      const spaces = /^ */.exec(text.slice(at, at + indent))?.[0].length ?? 0;
      if (spaces > 0) edits.push({ span: { start: at, end: at + spaces }, newText: '' });
    }
  return edits;
}

const isClosed = ({ block: { source } }: Unit): boolean => /[\r\n] {0,3}(?:`{3,}|~{3,})\s*$/.test(source);

function closeFence({ document: { text } }: Policy, unit: Unit): readonly TextEdit[] {
  const { source, start } = unit.block;
  const fence = /^[`~]+/.exec(source)?.[0];
  const heading = headingIn(unit);
  if (fence === undefined || heading === undefined) return [];
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const at = start + source.slice(0, heading).trimEnd().length;
  const rest = /^\s*[\r\n]\s*[\r\n]/.test(text.slice(at, start + heading)) ? '' : eol;
  return [{ span: { start: at, end: at }, newText: eol + fence + rest }];
}
