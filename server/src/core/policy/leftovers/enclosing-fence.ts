import { remember } from '../../collections/remember';
import type { MarkdownDocument, Unit } from '../../markdown/model';
import { findWrappingFence } from '../../markdown/wrapping-fence';
import type { EnclosingFence } from '../model';

/** Around a document marked as Markdown, which is read as a reader would: as what stands inside. */
const WRAPPING: EnclosingFence = { unit: undefined, kind: 'whole' };

/** How far from the top the fence can open, in lines, and how much of the lines with text it must hold. */
const NEAR_TOP = 3;
const NEARLY_ALL = 0.8;

/** The code block that hides the document from its readers: it holds all of it, or it was never closed and holds its headings. */
export function enclosingFenceOf(document: MarkdownDocument): EnclosingFence | undefined {
  const { blocks, text } = document;
  const first = blocks.find(({ type }) => type !== 'html');
  const last = blocks.at(-1);
  const code = [first, last].map((block) => (block?.type === 'code' ? block.units[0] : undefined));
  if (code[0] === undefined && code[1] === undefined)
    return /`{3}|~{3}/.test(text.slice(0, 500)) && findWrappingFence(text).length > 0 ? WRAPPING : undefined;
  if (code[0] && isOfText(code[0]) && document.lineAt(code[0].block.start) < NEAR_TOP) {
    const all = linesOfText(text);
    if (linesOfText(code[0].block.source) >= NEARLY_ALL * all && all > 3) return whole(code[0]);
  }
  return code[1] && !document.goesOn && isUnclosed(code[1]) && headingIn(code[1]) !== undefined
    ? unclosed(code[1])
    : undefined;
}

const whole = remember((unit: Unit): EnclosingFence => ({ unit, kind: 'whole' }));
const unclosed = remember((unit: Unit): EnclosingFence => ({ unit, kind: 'unclosed' }));

const linesOfText = (text: string): number => text.match(/^.*\S.*$/gm)?.length ?? 0;

/** The fence says nothing of its content, or that it is text. */
const isOfText = ({ block, codeLanguage }: Unit): boolean =>
  /^(?:`{3}|~{3})/.test(block.source) && /^(?:md|markdown|te?xt|plain(?:text)?|)$/i.test(codeLanguage ?? '');

const isUnclosed = ({ block: { source } }: Unit): boolean => {
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  return fence !== undefined && !new RegExp(`[\\r\\n] {0,3}${fence}[\`~]*[ \\t]*$`).test(source.trimEnd());
};

/** The offset in its block of the first heading that an unclosed block has swallowed; a line of code can begin as a heading of the first level does. */
export function headingIn(unit: Unit): number | undefined {
  const heading = isOfText(unit)
    ? /(?:\r\n?|\n) {0,3}(#{1,6} \S)/
    : /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n?|\n)(#{2,6} \p{Lu})/u;
  const found = heading.exec(unit.block.source);
  return found ? found.index + found[0].length - (found[1]?.length ?? 0) : undefined;
}
