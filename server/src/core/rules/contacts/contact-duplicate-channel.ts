import { addTo } from '../../collections/groups';
import { removeUnit, removeSection } from '../../fixes';
import { t } from '../../l10n';
import type { Channel, Policy, ReportingMethod } from '../../policy/model';
import { textOf } from '../anchors';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'Two ways to report that are offered side by side lead to the same channel.',
  why: 'It promises a choice that does not exist. The OpenSSF guide wants a real alternative to the form of the forge, for people without an account and for the day it does not work [OVG].',
  detects:
    "Items of one list, or sub-sections of the reporting instructions. The later one is reported when its channels are the same as the earlier one's, though its label announces another medium: contact, e-mail, direct, alternative. A link and the click path to the same form inside one item are one way.",
  remedy:
    'Offer another channel there, such as an address, or leave the second way out. The quick fix removes it.',
  whenToTurnOff: 'When the same address is named twice on purpose, for different readers.',
  messages: {
    duplicate:
      'This is the same channel as "{other}": offer another one here, such as an address, or leave it out.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\n1. **GitHub Security Advisories**: [open a report](https://github.com/acme/app/security/advisories/new)\n2. **Direct Contact**: create a private security advisory through GitHub\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\n1. E-mail: security@acme.dev\n2. Alternative: write to security@acme.dev\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\n1. https://github.com/acme/app/security/advisories/new\n2. security@acme.dev\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\n1. **GitHub**: open the Security tab and click "Report a vulnerability"\n',
    ],
  },
  *check({ policy }) {
    for (const methods of policy.reportingMethods) {
      const firstWithAll = earlierMethods();
      for (const method of methods) {
        if (!method.channels.some(isOffered)) continue;
        const earlier = firstWithAll(method);
        if (!method.announcesOther || !earlier) continue;
        yield {
          at: textOf(method.unit),
          message: 'duplicate',
          values: { other: nameOf(earlier) },
          related: [{ message: t('The same channel is offered here.'), at: placeOfChannel(earlier) }],
          fixes: () => composeFix('remove-method', t('Remove this way to report'), removal(policy, method)),
        };
      }
    }
  },
});

/** A channel that cannot be used is the subject of other rules. */
function isOffered({ effective }: Channel): boolean {
  return effective;
}

/**
 * Takes in one method after the other, and gives the first one before it that offers all of its channels. Of methods that offer the same
 * only the first is looked at, and only where it has the rarest of the channels.
 */
function earlierMethods(): (method: ReportingMethod) => ReportingMethod | undefined {
  const seen = new Set<string>();
  const byName = new Map<string, Offer[]>();
  return (method) => {
    const channels = method.channels.filter(isOffered);
    const candidates = channels
      .map((channel) => namesOfSame(channel).map((name) => byName.get(name) ?? []))
      .reduce((rarest, offers) => (sizeOf(offers) < sizeOf(rarest) ? offers : rarest));
    const hasAll = ({ names }: Offer): boolean =>
      channels.every((channel) => namesOfSame(channel).some((name) => names.has(name)));
    const found = candidates.flatMap((offers) => offers.find(hasAll) ?? []);
    const names = new Set(channels.flatMap(namesOf));
    const all = JSON.stringify([...names].sort());
    if (!seen.has(all)) {
      const offer = { method, names, order: seen.size };
      for (const name of names) addTo(byName, name, offer);
      seen.add(all);
    }
    return found.sort((a, b) => a.order - b.order)[0]?.method;
  };
}

interface Offer {
  readonly method: ReportingMethod;
  /** The names of all channels that it offers. */
  readonly names: ReadonlySet<string>;
  readonly order: number;
}

const sizeOf = (lists: readonly (readonly Offer[])[]): number =>
  lists.reduce((sum, { length }) => sum + length, 0);

const FORM = 'a form of the forge';
const FORM_IN_WORDS = 'a form of the forge, in words';

/** What a channel can be found by: its target, and whether it is a form of the forge at all, or one told in words. */
function namesOf({ kind, value, linked }: Channel): readonly string[] {
  const target = `${kind} ${value}`;
  if (kind !== 'github-advisory') return [target];
  return linked ? [target, FORM] : [target, FORM, FORM_IN_WORDS];
}

/** The names of channels that are the same: one target; a click path in words leads to the form of the same forge that a link leads to. */
function namesOfSame({ kind, value, linked }: Channel): readonly string[] {
  const target = `${kind} ${value}`;
  if (kind !== 'github-advisory') return [target];
  return linked ? [target, FORM_IN_WORDS] : [FORM];
}

function nameOf({ unit }: ReportingMethod): string {
  return unit.label ? unit.prose.text.slice(unit.label.start, unit.label.end) : unit.prose.text;
}

/** The place of the first channel: it shows better than the label that it is the same one. */
function placeOfChannel(method: ReportingMethod) {
  const channel = method.channels.find(isOffered);
  return channel ?? textOf(method.unit);
}

function removal(policy: Policy, { unit }: ReportingMethod) {
  return unit.kind === 'heading'
    ? removeSection(policy, policy.document.sectionOf(unit))
    : removeUnit(policy, unit);
}
