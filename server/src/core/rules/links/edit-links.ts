import type { Fix, TextEdit } from '../../edits';
import { removeSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute, sourceOf } from '../../markdown/located';
import type { Span } from '../../markdown/model';
import type { Policy, PolicyLink } from '../../policy/model';
import { composeFix } from '../compose';

/** Where the target of a link is written, in the document: in the link, or in the definition that it refers to. */
export function targetSpan(
  { document }: Policy,
  { block, span, url, urlSpan, form }: PolicyLink,
): Span | undefined {
  if (urlSpan) return absolute({ block, span: urlSpan });
  const places =
    form === 'reference' || form === 'image'
      ? [
          { block, span },
          ...document.blocks
            .filter(({ definitions }) => definitions.some((each) => each.url === url))
            .map(whole),
        ]
      : [{ block, span }];
  for (const place of places) {
    const at = sourceOf(place).lastIndexOf(url);
    if (at < 0 || url === '') continue;
    const start = place.block.start + place.span.start + at;
    return { start, end: start + url.length };
  }
  return undefined;
}

const whole = (block: PolicyLink['block']) => ({ block, span: { start: 0, end: block.source.length } });

/** Writes another target. What the link shows stays as it is, unless it shows its target. */
export function retarget(policy: Policy, link: PolicyLink, url: string): readonly TextEdit[] {
  const target = targetSpan(policy, link);
  return target ? [{ span: target, newText: url }] : [];
}

/** Asks for the target. */
export function promptForTarget(
  { document }: Policy,
  span: Span,
  write: (stop: string) => string,
): readonly Fix[] {
  const newText = document.text.slice(span.start, span.end);
  const edit = { span, newText, snippet: write('${1:https://}'), snippetOnly: true } as const;
  return composeFix('write-target', t('Write the target'), [edit]);
}

/** Leaves of a link what it shows. A definition that no other link refers to goes with it. */
export function unlink(policy: Policy, link: PolicyLink): readonly Fix[] {
  const inner = shownSpan(link);
  const { start, end } = absolute(link);
  if (inner === undefined || inner.start >= inner.end) return [];
  const definition = policy.links.some(
    ({ form, url, span }) => form !== 'inline' && url === link.url && span !== link.span,
  )
    ? undefined
    : policy.document.blocks.find(
        ({ type, definitions }) => type === 'definition' && definitions[0]?.url === link.url,
      );
  return composeFix('remove-link', t('Keep the words without the link'), [
    { span: { start, end: start + inner.start }, newText: '' },
    { span: { start: start + inner.end, end }, newText: '' },
    ...(link.form === 'reference' && definition ? removeSpan(policy, absolute(whole(definition))) : []),
  ]);
}

/** What stands between the marks of a link, relative to its start; undefined where it has no marks of Markdown or HTML. */
export function shownSpan(link: PolicyLink): Span | undefined {
  const { span, form, urlSpan } = link;
  const source = sourceOf(link);
  if (form === 'html') return between(source.indexOf('>') + 1, source.lastIndexOf('</'));
  if (!source.startsWith('[')) return undefined;
  if (form === 'inline' && urlSpan) return between(1, source.lastIndexOf('](', urlSpan.start - span.start));
  if (form !== 'reference') return undefined;
  const full = source.lastIndexOf('][');
  return between(1, full < 0 ? source.length - 1 : full);
}

const between = (start: number, end: number): Span | undefined =>
  start > 0 && start <= end ? { start, end } : undefined;
