import { placeOf } from '../../markdown/located';
import type { Link, Unit } from '../../markdown/model';
import type { Channel, ChannelKind } from '../model';

/** A link that opens a way to report by itself. */
export const linkedChannel = (kind: ChannelKind, link: Link, unit: Unit): Channel => ({
  ...placeOf(unit, link.range),
  span: link.span,
  kind,
  value: link.url,
  unit,
  linked: true,
  urlSpan: link.urlSpan,
  problem: undefined,
  effective: true,
  preferred: false,
});
