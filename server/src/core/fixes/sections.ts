import type { Fix, TextEdit } from '../edits';
import { absolute } from '../markdown/located';
import { t } from '../l10n';
import { profileSections } from '../generate';
import type { Block, MarkdownDocument, Section, Unit } from '../markdown/model';
import type { Policy } from '../policy/model';
import type { ProfileId } from '../rules/profiles';
import {
  DEFAULT_STYLE,
  gap,
  gapBelow,
  headingIn,
  levelOf,
  orderedSections,
  parentSection,
  writeBody,
  wordsIn,
  writeHeadingOf,
  writeSection,
  type DocumentStyle,
  type Mode,
  type SectionId,
  type Values,
} from '../templates';
import { languageOf, valuesOf, writeEdit, type FixContext } from './context';
import { deepestHeadingOf, documentStyle } from './document-style';
import { lineEndAt, nextLine, skipSpaces } from '../markdown/line-bounds';
import { slugsIn } from '../policy/links/anchors';
import { numberOf } from './headings';
import { isBlankLine } from './lines';
import {
  isComment,
  isEmptySection,
  outlineOf,
  placeFor,
  sectionsAt,
  startOf,
  type Outline,
  type Place,
} from './place';

/**
 * Writes a section where it belongs, in the document's style. A section of that subject that is there but empty is filled; undefined
 * when one with content is there, or when nothing useful could be written.
 *
 * @param options.variant One of the template's wordings; else the one that fits the repository.
 */
export function insertSection(
  context: FixContext,
  id: SectionId,
  options: { readonly variant?: string } = {},
): Fix | undefined {
  const section = sectionEdits(context, [{ id, variant: options.variant }]);
  const edits = id === 'intro' ? section : belowTitle(context, section);
  if (edits.length === 0) return undefined;
  const title = t('Insert "{0}" section', headingIn(languageOf(context.policy), id));
  return { id: `insert-${id}`, title, safe: false, edits };
}

/** What is written into a document that says nothing yet begins with its title. */
function belowTitle(context: FixContext, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { document } = context.policy;
  const [title] = document.units.length === 0 ? (insertTitle(context)?.edits ?? []) : [];
  if (!title) return edits;
  const { eol } = documentStyle(document);
  const withTitle = (text: string): string =>
    text.replace(/^\s*/, (space) => space + title.newText.trim() + eol + eol);
  return edits.map((edit) => ({
    ...edit,
    newText: withTitle(edit.newText),
    ...(edit.snippet !== undefined && { snippet: withTitle(edit.snippet) }),
  }));
}

/** Writes every one of the sections that is missing, as one change. Undefined when none is. */
export function insertAllMissingSections(context: FixContext, ids: readonly SectionId[]): Fix | undefined {
  const edits = sectionEdits(
    context,
    ids.map((id) => ({ id })),
  );
  if (edits.length === 0) return undefined;
  return { id: 'insert-all-missing-sections', title: t('Insert all missing sections'), safe: false, edits };
}

/** Those of the sections that `insertSection` would write, told without writing them into the document. */
export function writableSections(context: FixContext, ids: readonly SectionId[]): readonly SectionId[] {
  if (ids.length === 0) return [];
  const { policy } = context;
  const outline = outlineOf(policy);
  const deepest = deepestHeadingOf(policy.document);
  const values = valuesOf(context);
  return ids.filter((id) => {
    const existing = outline.present.get(id);
    const isPlace =
      existing === undefined
        ? placeFor(policy, id, outline, deepest) !== undefined
        : isEmptySection(existing);
    // In which style it is written decides nothing about whether something is.
    return isPlace && MODES.some((mode) => writeBody({ id }, values, DEFAULT_STYLE, mode) !== undefined);
  });
}

const MODES: readonly Mode[] = ['plain', 'marked'];

/** Writes the text of a section below a heading that has none. Undefined when the section says something already. */
export function fillSection(
  context: FixContext,
  section: Section,
  id: SectionId,
  options: { readonly variant?: string } = {},
): Fix | undefined {
  if (section.heading === undefined || !isEmptySection(section)) return undefined;
  const draft = fillDraft(context, section, { id, variant: options.variant });
  const edits = writeDrafts(context, [draft], documentStyle(context.policy.document));
  return edits.length === 0
    ? undefined
    : { id: `fill-${id}`, title: t('Fill in "{0}"', section.title), safe: false, edits };
}

/** The sections that stand for an empty one: its own subject's, when we have a text for it. */
export function sectionIdOf(context: FixContext, section: Section): SectionId | undefined {
  return sectionsAt(context.policy, section)[0];
}

/**
 * Gives the document the title of a policy: a first line, or two words more in the title that is there. Safe: it promises nothing.
 * Undefined when the title says it already, and when front matter has one, which page generators show.
 */
export function insertTitle({ policy }: FixContext): Fix | undefined {
  const { document, title, titleNamesPolicy } = policy;
  const language = languageOf(policy);
  const style = documentStyle(document);
  const { text, frontMatter } = document;
  // A name goes before "Security Policy"; who has written anything else has to say what becomes of it.
  const fix = {
    id: 'insert-title',
    safe: title === undefined || title.level > 1 || isName(title, policy),
  } as const;
  if (title?.level === 1) {
    if (titleNamesPolicy || /secur|vulnerab|disclos/i.test(title.prose.text)) return undefined;
    const end = title.block.start + (title.prose.runs.at(-1)?.end ?? title.span.end);
    // Where no closing tag follows the words, nothing tells that the heading ends there.
    if (title.style === 'html' && !/^[^<>]*<\//.test(text.slice(end, title.block.end))) return undefined;
    return {
      ...fix,
      title: t('Name the document a security policy'),
      edits: [{ span: { start: end, end }, newText: wordsIn(language).titled }],
    };
  }
  if (frontMatter && /^title\s*[:=]/m.test(text.slice(frontMatter.start, frontMatter.end))) return undefined;
  const comment = leadingComment(document);
  const start = comment?.end ?? frontMatter?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
  const lead = comment ? style.eol + style.eol : frontMatter ? style.eol : '';
  const heading = writeHeadingOf(
    { id: 'intro', level: 1 },
    { language },
    style.deepestHeading < 2 ? { ...style, heading: 'atx' } : style,
  );
  const follows =
    text.slice(start).trim() === '' || isBlankLine(text, start)
      ? style.eol
      : gapBelow(text.slice(start), style);
  return {
    ...fix,
    title: t('Insert the title "{0}"', headingIn(language, 'intro')),
    edits: [{ span: { start, end: start }, newText: lead + heading + (comment ? '' : follows) }],
  };
}

/** What a project may be called: the only title, and neither words that announce a section nor a sentence, a picture or an anchor. */
function isName({ prose, block }: Unit, policy: Policy): boolean {
  const { sections } = policy.document;
  const [section, ...others] = sections.filter(({ heading }) => heading?.level === 1);
  const announces = section !== undefined && policy.topicsOf(section).length > 0;
  return others.length === 0 && !announces && !/[[{]/.test(block.source) && NAME.test(prose.text);
}
/** One word, or up to three that begin as names do. */
const NAME = /^[\p{L}\p{N}@][\p{L}\p{N}@/._+#-]*$|^[\p{Lu}\p{N}]\S*(?: [\p{Lu}\p{N}]\S*){1,2}(?<![.!?:;,])$/u;

/** The last of the comments that open the document, such as a licence. One that stands right above a text speaks of that text. */
function leadingComment({ blocks, text }: MarkdownDocument): Block | undefined {
  const others = blocks.findIndex((block) => !isComment(block));
  const comments = others < 0 ? blocks : blocks.slice(0, others);
  return comments.findLast(({ end }) => {
    const at = skipSpaces(text, end);
    const next = nextLine(text, at);
    return lineEndAt(text, at) === at && (text.slice(at).trim() === '' || isBlankLine(text, next));
  });
}

/**
 * Writes a whole policy into a document that says nothing: title, introduction and the profile's sections. Headings that are there are
 * filled. A legal text is left to a fix of its own.
 */
export function insertPolicy(context: FixContext, profile: ProfileId = 'recommended'): Fix | undefined {
  const { document } = context.policy;
  const ids: readonly SectionId[] = profileSections(profile).filter((id) => id !== 'safe-harbor');
  const fix = { id: 'insert-policy', title: t('Write a security policy'), safe: false } as const;
  if (document.sections.some(({ heading }) => heading !== undefined)) {
    const edits = sectionEdits(
      context,
      ids.filter((id) => id !== 'intro').map((id) => ({ id })),
    );
    return edits.length === 0 ? undefined : { ...fix, edits: usefulEdits(context, edits) };
  }
  const style = documentStyle(document);
  const values = valuesOf(context);
  const last = document.blocks.at(-1);
  const top = document.frontMatter?.end ?? (document.text.startsWith('\ufeff') ? 1 : 0);
  const place: Place = { offset: last?.end ?? top, level: 1, leads: last === undefined };
  const order = orderedSections('reporting-first').filter((id) => ids.includes(id) || id === 'intro');
  const drafts = order.map((id) => ({
    place,
    fills: false,
    level: () => levelOf(id),
    write: (mode: Mode) => writeSection({ id, level: levelOf(id) }, values, style, mode),
  }));
  const edits = writeDrafts(context, drafts, style);
  return edits.length === 0 ? undefined : { ...fix, edits: usefulEdits(context, edits) };
}

/** A policy without a way to report is of no use, and its introduction would link to nothing: only the snippet, which asks for one, is kept. */
function usefulEdits(context: FixContext, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { document } = context.policy;
  if (writeBody({ id: 'reporting' }, valuesOf(context), documentStyle(document), 'plain') !== undefined)
    return edits;
  return edits.map((edit) =>
    edit.snippet === undefined
      ? edit
      : { ...edit, newText: document.text.slice(edit.span.start, edit.span.end), snippetOnly: true },
  );
}

interface Wanted {
  readonly id: SectionId;
  readonly variant?: string | undefined;
}

/** A text and where it goes. What fills a section stands directly below its heading; anything else brings a heading of its own. */
interface Draft {
  readonly place: Place;
  readonly fills: boolean;
  level(mode: Mode): number;
  /** The number is that of its heading, in a document that numbers them. */
  write(mode: Mode, number?: number): string | undefined;
}

function sectionEdits(context: FixContext, wanted: readonly Wanted[]): readonly TextEdit[] {
  const { policy } = context;
  const outline = outlineOf(policy);
  const style = documentStyle(policy.document);
  const values = valuesOf(context);
  const rank = ({ id }: Wanted): number => outline.order.indexOf(id);
  const drafts = new Map<SectionId, Draft>();
  for (const each of wanted.toSorted((a, b) => rank(a) - rank(b))) {
    const existing = outline.present.get(each.id);
    if (existing !== undefined) {
      if (isEmptySection(existing)) drafts.set(each.id, fillDraft(context, existing, each));
      continue;
    }
    const parent = drafts.get(parentSection(each.id) ?? each.id);
    const draft = newDraft(each, {
      policy,
      outline,
      style,
      values,
      parent: parent?.fills === false ? parent : undefined,
    });
    if (draft !== undefined) drafts.set(each.id, draft);
  }
  return writeDrafts(context, [...drafts.values()], style);
}

interface Drafting {
  readonly policy: Policy;
  readonly outline: Outline;
  readonly style: DocumentStyle;
  readonly values: Values;
  /** The section that the new one is a part of, when that is new too. */
  readonly parent: Draft | undefined;
}

/** A part of a section that is itself new goes with it, one level below; it takes its place where that one cannot be written. */
function newDraft(
  { id, variant }: Wanted,
  { policy, outline, style, values, parent }: Drafting,
): Draft | undefined {
  const place = parent?.place ?? placeFor(policy, id, outline, style.deepestHeading);
  if (place === undefined) return undefined;
  const below = Math.min(place.level + 1, style.deepestHeading);
  const level = (mode: Mode): number => (parent?.write(mode) === undefined ? place.level : below);
  return {
    place,
    level,
    fills: false,
    write: (mode, number) => writeSection({ id, variant, level: level(mode), number }, values, style, mode),
  };
}

function fillDraft(context: FixContext, section: Section, { id, variant }: Wanted): Draft {
  const { heading } = section;
  if (heading === undefined) throw new Error('Only a section with a heading can be filled.');
  const style = documentStyle(context.policy.document);
  const values = valuesOf(context);
  const place = { offset: absolute(heading).end, level: section.level, leads: false };
  const write = (mode: Mode): string | undefined => writeBody({ id, variant }, values, style, mode);
  return { place, fills: true, level: () => section.level, write };
}

/** One edit for each place, with what belongs there in order. */
function writeDrafts(
  context: FixContext,
  drafts: readonly Draft[],
  style: DocumentStyle,
): readonly TextEdit[] {
  const { text } = context.policy.document;
  const { numbers, edits } = numbered(context.policy, drafts, style);
  const offsets = [...new Set(drafts.map(({ place }) => place.offset))].toSorted((a, b) => a - b);
  const stops = new Map<string, number>();
  const inserted = offsets.flatMap((offset) => {
    const here = drafts
      .filter(({ place }) => place.offset === offset)
      .toSorted((a, b) => Number(b.fills) - Number(a.fills));
    const at = skipSpaces(text, offset);
    return writeEdit(
      context,
      { start: at, end: at },
      (mode) => writeGroup(text, at, here, style, mode, numbers),
      stops,
    );
  });
  return inserted.length === 0 ? inserted : [...inserted, ...edits];
}

/** The numbers that new headings get in a document that numbers its main ones, and the edits that count on in those behind them. */
function numbered(
  policy: Policy,
  drafts: readonly Draft[],
  { numbering }: DocumentStyle,
): { readonly numbers: ReadonlyMap<Draft, number>; readonly edits: readonly TextEdit[] } {
  const numbers = new Map<Draft, number>();
  if (numbering === undefined) return { numbers, edits: [] };
  const known = policy.document.sections.flatMap((section) => {
    const number = numberOf(section)?.number;
    return number === undefined ? [] : [{ section, number, offset: startOf(section) }];
  });
  const [first] = known;
  if (!first) return { numbers, edits: [] };
  const main = known.filter(({ section }) => section.level === first.section.level);
  const fresh = drafts.filter((draft) => !draft.fills && draft.level('marked') === first.section.level);
  // Numbers with gaps, and a text that only a person can complete, are left as they are.
  const counts = main.every(({ number }, index) => number === first.number + index);
  const isWritten = fresh.every((draft) => draft.write('plain') !== undefined);
  const edits: TextEdit[] = [];
  let next = first.number;
  let rest = fresh;
  for (const { section, number, offset } of main) {
    const before = rest.filter(({ place }) => place.offset <= offset);
    rest = rest.filter(({ place }) => place.offset > offset);
    for (const draft of before) numbers.set(draft, next++);
    if (counts && isWritten) edits.push(...renumbered(policy, section, number, next++));
    else next = number + 1;
  }
  for (const draft of rest) numbers.set(draft, next++);
  return { numbers, edits };
}

/** Gives a heading another number, and the links to it the anchor that it has then. */
function renumbered(policy: Policy, { heading }: Section, from: number, to: number): readonly TextEdit[] {
  if (heading === undefined || from === to) return [];
  const { block, span } = heading;
  const at = span.start + block.source.slice(span.start, span.end).search(/\d/);
  const [anchor = ''] = slugsIn(block);
  const after = anchor.replace(/^\d+/, String(to));
  const links = policy.links.filter(({ url, urlSpan }) => url === `#${anchor}` && urlSpan !== undefined);
  return [
    { span: absolute({ block, span: { start: at, end: at + String(from).length } }), newText: String(to) },
    ...links.flatMap((link) =>
      link.urlSpan === undefined
        ? []
        : [{ span: absolute({ block: link.block, span: link.urlSpan }), newText: `#${after}` }],
    ),
  ];
}

function writeGroup(
  text: string,
  at: number,
  drafts: readonly Draft[],
  style: DocumentStyle,
  mode: Mode,
  numbers: ReadonlyMap<Draft, number>,
): string | undefined {
  const { eol } = style;
  const break_ = style.separator === undefined ? gap(style) : eol + eol + style.separator + gap(style);
  let written = '';
  for (const draft of drafts) {
    const body = draft.write(mode, numbers.get(draft));
    if (body === undefined) continue;
    if (draft.fills) written += gapBelow(body, style) + body;
    else if (draft.place.leads && written === '') written = leadBefore(text, at, eol) + body;
    else written += (draft.level(mode) <= 2 ? break_ : gap(style)) + body;
  }
  return written === '' ? undefined : written + closing(text, at, drafts[0]?.place.leads === true, style);
}

/** Front matter ends with its line: a blank one follows it. */
function leadBefore(text: string, at: number, eol: string): string {
  return at > 1 && !isBlankLine(text, at) ? eol : '';
}

/** What must stand between the new text and what follows: a blank line, or the end of the last line. */
function closing(text: string, at: number, leads: boolean, style: DocumentStyle): string {
  const lineEnd = lineEndAt(text, at);
  if (text.slice(at).trim() === '') return leads && text.slice(at) === '' ? style.eol : '';
  if (lineEnd > at || leads) return leads && isBlankLine(text, at) ? style.eol : gap(style);
  return isBlankLine(text, nextLine(text, lineEnd)) ? '' : style.eol;
}
