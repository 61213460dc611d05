import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { mailtoAddress } from '../../policy/contacts/addresses';
import { hostAndPath } from '../../policy/contacts/urls';
import type { PolicyLink } from '../../policy/model';
import { composeFix } from '../compose';
import { overlappingPlaces } from '../places';
import { defineRule } from '../rule';
import { retarget, shownSpan } from './edit-links';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'The visible address or URL differs from the link target.',
  why: 'After an address has changed, often only the words are edited, and reporters click the old one. Where the target is the wrong one, a report goes to people it is not for.',
  detects:
    'Links whose words are an e-mail address or a URL that is not the one they lead to. The beginning of a target may stand for all of it, and `www.`, `http`, a final slash, a query and the case of a host make no difference. Another host of the same domain and a short link are hints: many companies show one address and link a redirect [MS].',
  remedy: 'Make both the same. The quick fixes link what is shown, or show what is linked.',
  whenToTurnOff: 'When all links go through a redirect on purpose.',
  messages: { differs: 'This shows "{shown}" and leads to "{target}": make both the same.' },
  examples: {
    violates: [
      '# Security Policy\n\nWrite to [security@acme.dev](mailto:old@acme.dev).\n',
      '# Security Policy\n\nReport at [https://acme.dev/report](https://other.dev/report).\n',
    ],
    passes: [
      '# Security Policy\n\nWrite to [security@acme.dev](mailto:security@acme.dev?subject=x).\n',
      '# Security Policy\n\nSee [acme.dev](https://www.acme.dev/) and [acme.dev/security](https://acme.dev/security/report).\n',
    ],
  },
  *check({ policy }) {
    const isPlaceholder = overlappingPlaces(policy.placeholders);
    for (const link of policy.links) {
      const { form } = link;
      if (form === 'autolink' || form === 'image' || isPlaceholder(link)) continue;
      const difference = compare(link);
      if (difference === undefined) continue;
      const { shown, target, isRedirect } = difference;
      yield {
        at: link,
        message: 'differs',
        values: { shown, target },
        ...(isRedirect ? { atMost: 'hint' as const } : {}),
        fixes: () => {
          const inner = shownSpan(link);
          const { start } = absolute(link);
          const url = ADDRESS.test(shown)
            ? `mailto:${shown}`
            : /^https?:/i.test(shown)
              ? shown
              : `https://${shown}`;
          return [
            ...composeFix('link-shown', t('Link "{0}"', shown), retarget(policy, link, url)),
            ...composeFix(
              'show-linked',
              t('Show "{0}"', target),
              inner
                ? [{ span: { start: start + inner.start, end: start + inner.end }, newText: target }]
                : [],
            ),
          ];
        },
      };
    }
  },
});

const ADDRESS = /^[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+$/;
/** With a scheme, `www.`, or a name whose ending is no file's. */
const URL =
  /^(?:https?:\/\/|www\.)\S+$|^(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|dev|gov|edu|eu|app|de|uk|fr|jp|cn|br|nl|ch|ai|co)(?:\/\S*)?$/i;
const SHORT =
  /^(?:aka\.ms|g\.co|goo\.gl|bit\.ly|t\.co|tinyurl\.com|fburl\.com|fb\.me|amzn\.to|go\..+|.+\.link|.+\.page|links?\..+|click\..+|l\..+)$/;

function compare({
  text,
  url,
}: PolicyLink): { shown: string; target: string; isRedirect: boolean } | undefined {
  const shown = text.trim();
  const address = mailtoAddress(url);
  if (ADDRESS.test(shown)) {
    if (
      address === undefined ||
      shown.toLowerCase() === address ||
      address.split(',').includes(shown.toLowerCase())
    )
      return undefined;
    return { shown, target: address, isRedirect: false };
  }
  // A shortened URL is shown with an ellipsis.
  if (!URL.test(shown) || !/^https?:\/\//i.test(url) || /\.{3}|…/.test(shown)) return undefined;
  const [a, b] = [hostAndPath(/^https?:/i.test(shown) ? shown : `https://${shown}`), hostAndPath(url)];
  const isSamePath = trimmed(b.path).startsWith(trimmed(a.path));
  if (a.host === b.host && isSamePath) return undefined;
  const isRedirect =
    SHORT.test(b.host) ||
    SHORT.test(a.host) ||
    url.includes(encodeURIComponent(shown)) ||
    (a.host !== b.host && domainOf(a.host) === domainOf(b.host));
  return { shown, target: url, isRedirect };
}

const trimmed = (path: string): string => path.replace(/(?:\/|\/index\.html?|\.html?)$/, '');
const domainOf = (host: string): string => host.split('.').slice(-2).join('.');
