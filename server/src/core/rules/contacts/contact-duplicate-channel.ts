import { removeUnit, removeSection } from '../../fixes';
import { absolute } from '../../markdown/located';
import type { Channel, Policy, ReportingMethod } from '../../policy/model';
import { textOf } from '../anchors';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
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
      const offering = methods.filter(({ channels }) => channels.some(isOffered));
      for (const [index, method] of offering.entries()) {
        if (!method.announcesOther) continue;
        const earlier = offering.slice(0, index).find((other) => offersNothingElse(method, other));
        if (!earlier) continue;
        yield {
          at: textOf(method.unit),
          message: 'duplicate',
          values: { other: nameOf(earlier) },
          related: [{ message: 'The same channel is offered here.', at: placeOfChannel(earlier) }],
          fixes: () => composeFix('remove-method', 'Remove this way to report', removal(policy, method)),
        };
      }
    }
  },
});

/** A channel that cannot be used is the subject of other rules. */
function isOffered({ effective }: Channel): boolean {
  return effective;
}

function offersNothingElse(method: ReportingMethod, earlier: ReportingMethod): boolean {
  return method.channels
    .filter(isOffered)
    .every((channel) => earlier.channels.some((other) => isOffered(other) && isSame(channel, other)));
}

/** One target; a click path in words leads to the form of the same forge that a link leads to. */
function isSame(a: Channel, b: Channel): boolean {
  if (a.kind !== b.kind) return false;
  return a.value === b.value || (a.kind === 'github-advisory' && !(a.linked && b.linked));
}

function nameOf({ unit }: ReportingMethod): string {
  return unit.label ? unit.prose.text.slice(unit.label.start, unit.label.end) : unit.prose.text;
}

/** The place of the first channel: it shows better than the label that it is the same one. */
function placeOfChannel(method: ReportingMethod) {
  const channel = method.channels.find(isOffered);
  return channel ? absolute(channel) : textOf(method.unit);
}

function removal(policy: Policy, { unit }: ReportingMethod) {
  return unit.kind === 'heading'
    ? removeSection(policy, policy.document.sectionOf(unit))
    : removeUnit(policy, unit);
}
