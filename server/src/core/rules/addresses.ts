import { isWithin } from '../collections/spans';
import type { TextEdit } from '../edits';
import { replaceSpan } from '../fixes';
import { indexAtSource } from '../markdown/runs';
import { absolute, sourceOf } from '../markdown/located';
import type { Located } from '../markdown/model';
import type { Channel, Policy, WrongAddress } from '../policy/model';
import type { RuleContext } from './rule';

/** Puts another address in the place of one: where it is shown, and in the target of its link. The security contact unless it is given. */
export function replaceAddress(
  context: RuleContext,
  address: WrongAddress,
  by = '{{security_email}}',
): readonly TextEdit[] {
  const { block, target, shown } = address;
  const { policy } = context;
  const wrong = new Set(policy.wrongAddresses.map(({ value }) => value));
  // The security contact is not another one that is as wrong.
  const usable = policy.channels.filter(({ value }) => !wrong.has(value));
  const right = { ...context, policy: { ...policy, channels: usable } };
  const text = shown ? replaceSpan(right, absolute(address), by) : [];
  if (target === undefined) return text;
  const link = { block, span: target };
  const query = /\?[^]*$/.exec(sourceOf(link))?.[0] ?? '';
  return [...text, ...replaceSpan(right, absolute(link), `mailto:${by}${query}`)];
}

/**
 * Puts the security contact in the place of one that was not filled in. A link opens a mail to it, and keeps its words unless they are an address too. Elsewhere
 * it is a link of its own, unless the old one was bare or stands in code or in a link.
 */
export function writeContact(context: RuleContext, contact: Located): readonly TextEdit[] {
  const { block, span } = contact;
  const source = sourceOf(contact);
  const unit = block.units.find((each) => isWithin(span, each.span));
  const around = unit?.prose.links.find((link) => isWithin(span, link.span));
  if (
    around?.form === 'inline' &&
    around.urlSpan &&
    around.span.end - around.span.start === span.end - span.start
  ) {
    const words = { start: span.start + 1, end: span.start + source.lastIndexOf('](') };
    const isAddress = block.source.slice(words.start, words.end).includes('@');
    return [
      ...(isAddress ? replaceSpan(context, absolute({ block, span: words }), '{{security_email}}') : []),
      ...replaceSpan(context, absolute({ block, span: around.urlSpan }), 'mailto:{{security_email}}'),
    ];
  }
  const at = unit ? indexAtSource(unit.prose.runs, span.start) : 0;
  const isCode = unit?.prose.code.some(({ start, end }) => start <= at && at < end) ?? true;
  const isBare = isCode || around !== undefined || source.includes('@');
  return replaceSpan(context, absolute(contact), isBare ? '{{security_email}}' : '<{{security_email}}>');
}

/** Puts an address into the place of another, wherever that stands. None where one of the channels does not have it written out. */
export function writeEverywhere(
  { document }: Policy,
  channels: readonly Channel[],
  before: string,
  after: string,
): readonly TextEdit[] {
  // In any case, but not as the end of a longer address.
  const written = before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const edits = Array.from(
    document.text.matchAll(new RegExp(`(?<![\\w.+-])${written}(?![\\w-]|\\.\\w)`, 'gi')),
    ({ index }) => ({ span: { start: index, end: index + before.length }, newText: after }),
  );
  const isWrittenOut = channels.every((each) =>
    edits.some(({ span }) => span.start >= absolute(each).start && span.end <= absolute(each).end),
  );
  return isWrittenOut ? edits : [];
}
