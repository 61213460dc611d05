import { addTo } from '../collections/groups';
import { LONGEST_DOCUMENT } from '../markdown/budget';
import { changed } from '../markdown/changed';
import { documentMaker } from '../markdown/document';
import { lineStartAt } from '../markdown/line-bounds';
import { indexLines } from '../markdown/lines';
import type { MarkdownDocument, Span } from '../markdown/model';
import type { KeptBlock } from '../markdown/new-block';
import type { MarkdownReader } from '../markdown/reader';
import type { Steps } from '../markdown/steps';
import { blockWriter, type BlockWriter } from './block-writer';
import { linesOf, type Line } from './source-lines';

/** A part of a text that is read by itself. */
export interface Element {
  /** What the block is called: as the mdast node of Markdown, where there is one. */
  readonly type: string;
  readonly lines: readonly Line[];
  /** What it says for the whole document. */
  readonly definitions: readonly Definition[];
  /** What of the rest of the document it is read by; the same text with another sign is another block. */
  readonly sign: string;
}

export interface Definition {
  readonly label: string;
  readonly url: string;
}

/** What a name stands for in the document; undefined when nothing defines it. */
export type Resolve = (name: string) => string | undefined;

/** How a text of one markup becomes blocks. */
export interface Markup {
  /** What stands at the very top and is no part of the text. */
  frontMatter(text: string): Span | undefined;
  /** The parts of a text, in their order. It looks at each line a bounded number of times. */
  divide(text: string, lines: readonly Line[]): readonly Element[];
  /**
   * Reads a part. The result depends on nothing but the part's text, its sign and what `resolve` answers; `text` is the whole one.
   */
  read(element: Element, text: string, resolve: Resolve, writer: BlockWriter): void;
}

/** A block, and all that it was read from. */
interface Kept {
  readonly block: KeptBlock;
  readonly key: string;
  readonly asked: ReadonlyMap<string, string | undefined>;
}

/** The longest text that a name can stand for, in UTF-16 units: it is shown at every place of the name. */
export const LONGEST_VALUE = 200;
/** In a longer text no name stands for a text, so that no text can grow beyond measure. */
export const LONGEST_WITH_VALUES = 100_000;

/** How many blocks are read before the work can be interrupted. */
const BLOCKS_A_STEP = 64;

/**
 * Reads a text, and reads it again when it has changed. Such texts are short and are divided from the top every time, but a part that is the same as
 * before stays the same block.
 */
export function* markupReader(whole: string, markup: Markup): Steps<MarkdownReader> {
  let text = whole;
  let frontMatter: Span | undefined;
  let kept: readonly Kept[] = [];
  let readTo = 0;
  let document: MarkdownDocument | undefined;
  const lines = indexLines(text);
  const makeDocument = documentMaker();

  function* readAll(): Steps<void> {
    frontMatter = markup.frontMatter(text);
    readTo = text.length <= LONGEST_DOCUMENT ? text.length : lineStartAt(text, LONGEST_DOCUMENT);
    const top = frontMatter?.end ?? 0;
    const elements = markup.divide(
      text,
      linesOf(text, readTo).filter(({ start }) => start >= top),
    );
    const definitions = new Map<string, string>();
    for (const { label, url } of elements.flatMap((element) => element.definitions))
      if (!definitions.has(label)) definitions.set(label, url);
    const keys = elements.map((element) => keyOf(element, text));
    const known = matching(kept, keys, definitions);
    const fresh: Kept[] = [];
    for (const [index, element] of elements.entries()) {
      const same = known[index];
      if (same) same.block.ownStart = boundsOf(element).start;
      fresh.push(same ?? readOne(element, keys[index]!, definitions));
      if (fresh.length % BLOCKS_A_STEP === 0) yield;
    }
    kept = fresh;
  }

  function readOne(element: Element, key: string, definitions: ReadonlyMap<string, string>): Kept {
    const { start, end } = boundsOf(element);
    const asked = new Map<string, string | undefined>();
    const writer = blockWriter(element.type, start, text.slice(start, end), element.definitions);
    markup.read(
      element,
      text,
      (name) => {
        const answer = definitions.get(name);
        asked.set(name, answer);
        return answer;
      },
      writer,
    );
    return { block: writer.block, key, asked };
  }

  yield* readAll();
  return {
    get document() {
      document ??= makeDocument({
        text,
        readTo,
        goesOn: false,
        blocks: kept.map(({ block }) => block),
        frontMatter,
        lines,
      });
      return document;
    },
    *edit(change) {
      text = changed(text, change);
      lines.edit(change, text);
      document = undefined;
      yield* readAll();
    },
    *readOn() {
      // The first reading is one of the whole text.
    },
  };
}

/**
 * For each key the block of before that is read from the same, if there is one: those at the top and at the end that are in their places still, and
 * between them those that are found in their order.
 */
function matching(
  kept: readonly Kept[],
  keys: readonly string[],
  definitions: ReadonlyMap<string, string>,
): readonly (Kept | undefined)[] {
  const isSame = (one: Kept | undefined, key: string | undefined): one is Kept =>
    one !== undefined && one.key === key && agrees(one, definitions);
  const most = Math.min(kept.length, keys.length);
  const found = new Array<Kept | undefined>(keys.length).fill(undefined);
  let from = 0;
  for (; from < most && isSame(kept[from], keys[from]); from++) found[from] = kept[from];
  let behind = 0;
  for (; behind < most - from; behind++) {
    const one = kept[kept.length - 1 - behind];
    if (!isSame(one, keys[keys.length - 1 - behind])) break;
    found[keys.length - 1 - behind] = one;
  }
  const byKey = new Map<string, Kept[]>();
  const places = new Map(kept.map((one, index) => [one, index]));
  for (const one of kept.slice(from, kept.length - behind).reverse()) addTo(byKey, one.key, one);
  let next = from;
  for (let index = from; index < keys.length - behind; index++) {
    const others = byKey.get(keys[index]!) ?? [];
    for (let one = others.pop(); one !== undefined; one = others.pop()) {
      const place = places.get(one) ?? -1;
      if (place < next) continue;
      if (agrees(one, definitions)) {
        found[index] = one;
        next = place + 1;
      }
      break;
    }
  }
  return found;
}

/** Whether what the block asked has the same answers now. */
function agrees({ asked }: Kept, definitions: ReadonlyMap<string, string>): boolean {
  for (const [name, answer] of asked) if (definitions.get(name) !== answer) return false;
  return true;
}

/** From the start of the first line to the end of the last. */
function boundsOf({ lines }: Element): Span {
  const start = lines[0]?.start ?? 0;
  return { start, end: lines.at(-1)?.end ?? start };
}

function keyOf(element: Element, text: string): string {
  const { start, end } = boundsOf(element);
  return `${element.type}\0${element.sign}\0${text.slice(start, end)}`;
}
