import { removeSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute, sourceOf } from '../../markdown/located';
import type { PolicyLink } from '../../policy/model';
import { composeFix } from '../compose';
import { overlappingPlaces } from '../places';
import { defineRule } from '../rule';
import { promptForTarget, retarget, targetSpan, unlink } from './edit-links';
import { anchorNamed } from './nearest';

export default defineRule({
  severity: 'warning',
  tier: 1,
  onlyMarkdown: true,
  profiles: { minimal: true, recommended: true, strict: true },
  statement: 'A link has no target, or a reference link has no definition.',
  why: 'It renders as a link to nowhere, or as plain brackets. Where it was meant to lead to the report form, nobody can report.',
  detects:
    'Links whose target is empty, `#`, or a word such as `todo` or `url`; and `[text][label]` and `[text][]` without a definition of the label. A definition that nothing refers to is a hint. Images, links back to the top, literal brackets such as `[1.0.0]`, task boxes, alerts such as `[!NOTE]` and footnotes are left alone.',
  remedy:
    'Write the target or the definition. The quick fixes link the section of that name, ask for the target, or keep the words without the link.',
  whenToTurnOff: 'When another tool fills in the links before the policy is published.',
  messages: {
    empty: 'The link "{text}" leads nowhere: write its target.',
    undefined: 'Nothing defines "{label}", so that the brackets of this link are shown: write its target.',
    unused: 'Nothing refers to the definition of "{label}": delete it, or link it.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n[Report a vulnerability]()\n',
      '# Security Policy\n\nSee [our policy][policy].\n',
    ],
    passes: [
      '# Security Policy\n\nSee [our policy][policy].\n\n[policy]: https://acme.dev/security\n',
      '# Security Policy\n\n> [!IMPORTANT]\n> Write to security@acme.dev.\n\n- [ ] Array `a[0][1]`\n',
    ],
  },
  *check({ policy }) {
    const isPlaceholder = overlappingPlaces(policy.placeholders);
    for (const link of policy.links) {
      if (!isEmpty(link.url.trim(), link.text) || !hasWords(link) || isPlaceholder(link)) continue;
      yield {
        at: link,
        message: 'empty',
        values: { text: link.text },
        fixes: () => {
          const target = targetSpan(policy, link);
          const anchor = anchorNamed(policy, link.text);
          return [
            ...(anchor === undefined || target === undefined
              ? []
              : linkSection(retarget(policy, link, anchor))),
            ...(target === undefined ? [] : promptForTarget(policy, target, (stop) => stop)),
            ...unlink(policy, link),
          ];
        },
      };
    }
    for (const reference of policy.danglingReferences) {
      if (isPlaceholder(reference)) continue;
      const { block, span, text, label, labelSpan } = reference;
      yield {
        at: reference,
        message: 'undefined',
        values: { label },
        fixes: () => {
          const at = absolute({ block, span: labelSpan });
          const anchor = anchorNamed(policy, text);
          const { start, end } = absolute({ block, span });
          return [
            ...(anchor === undefined ? [] : linkSection([{ span: at, newText: `(${anchor})` }])),
            ...promptForTarget(policy, at, (stop) => `(${stop})`),
            ...composeFix('remove-link', t('Keep the words without the link'), [
              { span: { start, end: start + 1 }, newText: '' },
              { span: { start: at.start - 1, end }, newText: '' },
            ]),
          ];
        },
      };
    }
    for (const definition of policy.unusedDefinitions) {
      yield {
        at: definition,
        message: 'unused',
        values: { label: definition.label },
        atMost: 'hint',
        unnecessary: true,
        fixes: () =>
          composeFix(
            'delete-definition',
            t('Delete the definition'),
            removeSpan(policy, absolute(definition)),
          ),
      };
    }
  },
});

/** Not an image, and not one that a link without a target stands around. */
const hasWords = (link: PolicyLink): boolean => link.form !== 'image' && !/^\[?!\[/.test(sourceOf(link));

const linkSection = (edits: Parameters<typeof composeFix>[2]) =>
  composeFix('link-section', t('Link the section of that name'), edits);

const STAND_IN =
  /^(?:todo|tbd|tba|fixme|xxx+|placeholder|link|url|href|insert[-_ ]?\w*|replace[-_ ]?me|(?:your|link|url)[-_](?:link|url|to|here)[\w-]*)$/i;

function isEmpty(url: string, text: string): boolean {
  // "Back to top" has no other target.
  if (url === '#') return !/\b(?:top|up)\b|[↑⬆▲🔝^]/u.test(text);
  return url === '' || STAND_IN.test(url);
}
