import type { TextEdit } from '../../edits';
import { t } from '../../l10n';
import { absolute, sourceOf } from '../../markdown/located';
import { hostAndPath } from '../../policy/contacts/urls';
import { isReservedHost } from '../../policy/leftovers/reserved-hosts';
import { isPrivateHost } from '../../policy/links/hosts';
import type { Policy, PolicyLink } from '../../policy/model';
import { composeFix } from '../compose';
import { overlappingPlaces } from '../places';
import { defineRule } from '../rule';
import { targetSpan } from './edit-links';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: {
    recommended: true,
    strict: true,
    'osps-baseline-1': true,
    'osps-baseline-2': true,
    'osps-baseline-3': true,
  },
  requirements: {
    'osps-baseline-1': 'OSPS-BR-03.01',
    'osps-baseline-2': 'OSPS-BR-03.01',
    'osps-baseline-3': 'OSPS-BR-03.01',
  },
  statement: 'A link uses http instead of https.',
  why: 'Whoever sits between can read what is sent there and change what is shown, a key or a form included. The baseline wants official channels on encrypted connections only [OSPS]; security.txt must use https [RFC9116].',
  detects:
    'Links with the schemes `http`, `ftp`, `git` and `hkp`, and links that begin with `//`. It is an error where the link is a way to report or leads to a key. Code, images, onion services, hosts of private networks and of documentation, licence texts and the names of XML namespaces are left alone, and so is a host without a scheme.',
  remedy:
    'Use https. The quick fix writes it; open the link afterwards, as a host may not answer there. A file server (`ftp`) has no other address that could be written for it.',
  whenToTurnOff: 'When the host has no https and nobody can change that.',
  messages: {
    insecure:
      'This link is not encrypted ({scheme}), so that others can read and change what it shows: use {secure}.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n[Report](http://acme.dev/report)\n',
      '# Security Policy\n\nOur key: http://acme.dev/pgp.asc\n',
    ],
    passes: [
      '# Security Policy\n\nReport at https://acme.dev/report.\n',
      '# Security Policy\n\n```sh\ncurl http://localhost:8080\n```\n',
    ],
  },
  *check({ policy }) {
    const isWayToReport = overlappingPlaces(policy.channels.filter(({ effective }) => effective));
    const isPlaceholder = overlappingPlaces(policy.placeholders);
    const defined = new Set<string>();
    for (const link of policy.links) {
      const scheme = insecureScheme(link);
      if (scheme === undefined || isPlaceholder(link)) continue;
      // A definition is one place, however often it is referred to.
      if (link.form === 'reference' && defined.has(link.url)) continue;
      if (link.form === 'reference') defined.add(link.url);
      yield {
        at: link,
        message: 'insecure',
        values: { scheme: scheme || t('no scheme'), secure: SECURE[scheme] ?? 'https' },
        graver: isWayToReport(link) || isKey(link),
        fixes: () =>
          composeFix('use-https', t('Use {0}', SECURE[scheme] ?? 'https'), secured(policy, link, scheme)),
      };
    }
  },
});

/** The scheme that takes the place of another; the empty one is that of `//host`. */
const SECURE: Readonly<Record<string, string>> = { '': 'https', http: 'https', git: 'https', hkp: 'hkps' };

/** Lower case; undefined when the link is encrypted, is no link of the web, or names a host that this is not asked of. */
function insecureScheme(link: PolicyLink): string | undefined {
  const scheme = /^(?:(http|ftp|git|hkp):)?\/\/(?=[^/])/i.exec(link.url);
  // A bare `www.` has no scheme of its own: the forge adds one.
  if (
    scheme === null ||
    link.form === 'image' ||
    (link.form === 'autolink' && !sourceOf(link).includes('//'))
  )
    return undefined;
  const { host, path } = hostAndPath(link.url);
  if (isPrivateHost(host) || isReservedHost(host) || host.endsWith('.onion')) return undefined;
  if (/licen[cs]e/.test(path) || /^(?:schemas?|xmlns|ns|purl)\.|^w3\.org$/.test(host)) return undefined;
  return scheme[1]?.toLowerCase() ?? '';
}

const isKey = ({ url, text }: PolicyLink): boolean =>
  /\.(?:asc|gpg|pgp)$|^hkp:|\b(?:pgp|gpg|openpgp)\b|\/pks\/lookup/i.test(url) ||
  /\b(?:pgp|gpg|openpgp|public key)\b/i.test(text);

/** The target with the secure scheme; the words of the link too, where they are the target. */
function secured(policy: Policy, link: PolicyLink, scheme: string): readonly TextEdit[] {
  const secure = SECURE[scheme];
  const target = targetSpan(policy, link);
  if (secure === undefined || target === undefined) return [];
  const { start, end } = absolute(link);
  const places = [target.start];
  for (const [from, to] of [
    [start, target.start],
    [target.end, end],
  ] as const) {
    const shown = policy.document.text.slice(from, Math.max(from, to)).indexOf(link.url);
    if (shown >= 0) places.push(from + shown);
  }
  return places.map((at) => ({
    span: { start: at, end: at + scheme.length },
    newText: scheme === '' ? `${secure}:` : secure,
  }));
}
