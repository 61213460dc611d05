import { t } from '../../l10n';
import { anchorFinder } from '../../policy/links/anchors';
import { repositoryTarget } from '../../policy/links/targets';
import { composeFix } from '../compose';
import { defineRule } from '../rule';
import { retarget, unlink } from './edit-links';
import { nearestAnchor } from './nearest';

export default defineRule({
  severity: 'warning',
  tier: 1,
  judges: 'whole document',
  onlyMarkdown: true,
  profiles: { minimal: true, recommended: true, strict: true },
  statement: 'A link to a heading of this document has no such heading.',
  why: 'The link does nothing: the reader stays where they are, and does not find what they were promised. It happens when a heading is reworded and the links to it are not.',
  detects:
    'Links such as `#scope`, and to this file by its name, whose fragment is neither the anchor that GitHub makes of a heading, nor an `id`, a `name` or `{#…}` in the text. Case is overlooked; where the forge is not known to be GitHub, so are double hyphens. Fragments of other files and hosts, `#top`, line numbers and text fragments are left alone, as nothing is known of what they name.',
  remedy:
    'Link the heading as it is now. The quick fixes put in the anchor that is most like it, or keep the words without the link.',
  whenToTurnOff: 'When a page generator adds anchors that are not in the text.',
  messages: {
    missing: 'No heading of this document has the anchor "#{fragment}": link one that is there.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n[Reporting](#reporting-a-bug)\n\n## Reporting a Bug or Security Vulnerability\n\nWrite to security@acme.dev.\n',
      '# Security Policy\n\n[Versions](#supported-version)\n\n## Supported Versions\n\nThe latest one.\n',
    ],
    passes: [
      '# Security Policy\n\n[Versions](#supported-versions)\n\n## Supported Versions\n\nThe latest one.\n',
      '# Security Policy\n\nSee [the policy](https://acme.dev/security#anything).\n\n<a id="old-name"></a>\n\n[Above](#old-name)\n',
    ],
  },
  *check({ policy, repository }) {
    let isAnchor: ((fragment: string) => boolean) | undefined;
    for (const link of policy.links) {
      if (link.form === 'image' || !link.url.includes('#')) continue;
      const fragment = link.url.startsWith('#') ? link.url.slice(1) : ofThisFile(link.url, repository.path);
      if (fragment === undefined || /^:~:|^L\d+|^[!/]/.test(fragment)) continue;
      isAnchor ??= anchorFinder(policy.anchors, repository.remotes?.[0]?.forge === 'github');
      if (isAnchor(fragment)) continue;
      yield {
        at: link,
        message: 'missing',
        values: { fragment },
        fixes: () => {
          const near = nearestAnchor(policy, fragment, link.text);
          return [
            ...composeFix(
              'link-nearest',
              t('Link "{0}"', near ?? ''),
              near === undefined
                ? []
                : retarget(
                    policy,
                    link,
                    link.url.replace(/#[^]*$/, () => near),
                  ),
            ),
            ...unlink(policy, link),
          ];
        },
      };
    }
  },
});

/** The fragment of a link to the file that it stands in. */
function ofThisFile(url: string, path: string | undefined): string | undefined {
  const target = path === undefined ? undefined : repositoryTarget(url, path);
  return target?.path === path ? target?.fragment : undefined;
}
