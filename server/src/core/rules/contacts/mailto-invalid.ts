import { replaceSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { composeFix } from '../compose';
import { overlappingPlaces } from '../places';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  profiles: { minimal: true, recommended: true, strict: true, 'openssf-scorecard': true },
  statement: 'A mailto link is malformed.',
  why: 'A click opens an empty draft, one to a wrong address, or a page that is not there. Such a link is `mailto:`, the address, and at most `?subject=` with `%20` for each space (RFC 6068).',
  detects:
    'Links with `mailto://`, a doubled `mailto:`, a space (which makes Markdown show the link as text), `;` between addresses, `&` where the `?` belongs, no address, an address in disguise, or an address as the target without `mailto:`. Several addresses with commas, addresses with `+`, and spaces in a target in angle brackets are fine. Markers that were never filled in are the subject of another rule.',
  remedy:
    'Write `mailto:security@your.domain?subject=Security%20report`. The quick fix does that; where the address itself is missing or broken, it puts in the one that is known, or asks for it. There is none for a link by reference, whose target stands elsewhere.',
  whenToTurnOff: 'Hardly ever: such a link does not work.',
  messages: {
    malformed:
      '"{url}" opens no usable draft: write "mailto:", the address and nothing else but "?subject=...".',
    'no-scheme':
      'Without "mailto:" the link to "{url}" opens a page that is not there: put it before the address.',
    'no-address': '"{url}" is a link to nobody: write the address.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to [our team](mailto://security@acme.dev).\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to [security@acme.dev](security@acme.dev).\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to [our team](mailto:security@acme.dev?subject=Security%20report).\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to <security@acme.dev>.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const isPlaceholder = overlappingPlaces(policy.placeholders);
    for (const link of policy.brokenMailLinks) {
      const { url, problem, repaired, isDisguised, isWritten } = link;
      if (isPlaceholder(link)) continue;
      yield {
        at: link,
        message: problem,
        values: { url },
        fixes: () => {
          if (!isWritten) return [];
          if (repaired === undefined)
            return composeFix(
              'replace-contact',
              t('Link the security contact'),
              replaceSpan(context, absolute(link), 'mailto:{{security_email}}'),
            );
          const edits = [{ span: absolute(link), newText: repaired }];
          // Whoever hides an address from machines may want it hidden rather than linked.
          return composeFix('repair-link', t('Write the link as it should be'), edits, {
            safe: !isDisguised,
          });
        },
      };
    }
  },
});
