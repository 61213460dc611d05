import { absolute, placeOf } from '../../markdown/located';
import type { Located } from '../../markdown/model';
import type { Channel } from '../model';

const CLICK =
  /\bsecurity (?:and quality )?tab\b|"?\breport a (?:security )?vulnerability\b"?(?= button| option| link|$|[.)])/i;

/**
 * The first step of the way to private reporting that is told in words: the click ("the Security tab"), or the name of the
 * feature where no click is told. Undefined when a link leads there, or nothing does.
 */
export function clickPathOf(channels: readonly Channel[]): Located | undefined {
  const reporting = channels.filter((channel) => channel.kind === 'github-advisory');
  if (reporting.length === 0 || reporting.some((channel) => channel.linked)) return undefined;
  for (const channel of reporting) {
    const match = CLICK.exec(channel.unit.prose.text);
    if (match) return placeOf(channel.unit, { start: match.index, end: match.index + match[0].length });
  }
  return reporting.toSorted((a, b) => absolute(a).start - absolute(b).start)[0];
}
