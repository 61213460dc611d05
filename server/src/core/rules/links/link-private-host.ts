import { hostOf } from '../../policy/contacts/urls';
import { isPrivateHost } from '../../policy/links/hosts';
import { defineRule } from '../rule';
import { unlink } from './edit-links';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'A link points to a host that outsiders cannot reach.',
  why: 'It is of no use to a reader, and tells them names and addresses of the internal network.',
  detects:
    "Links and addresses whose host ends with `.internal`, `.corp` or `.intranet`; and links with words of their own to localhost, to a private network (RFC 1918), to a bare name, or to a name such as `.local` or `.lan`. Where such an address is shown as it is, it is mostly one on the reader's own machine, and is left alone, as code is. A contact on a reserved name is reported by `contact-reserved-domain`.",
  remedy: 'Link a page that everybody can open, or remove the link. The quick fix keeps the words.',
  whenToTurnOff: 'In a policy that is for people inside only.',
  messages: { private: 'Nobody outside can reach "{host}": link a public page, or remove the link.' },
  examples: {
    violates: [
      '# Security Policy\n\n[The form](http://localhost:3000/report)\n',
      '# Security Policy\n\nSee https://wiki.corp.internal/security.\n',
    ],
    passes: [
      '# Security Policy\n\nSee https://acme.dev/security.\n',
      '# Security Policy\n\nOpen http://127.0.0.1:8080 and log in.\n\n```sh\ncurl http://10.0.0.1\n```\n',
    ],
  },
  *check({ policy }) {
    for (const link of policy.links) {
      const host = OVER_NETWORK.test(link.url) ? hostOf(link.url) : '';
      if (link.form === 'image' || !isPrivateHost(host) || (link.form === 'autolink' && !INSIDE.test(host)))
        continue;
      yield { at: link, message: 'private', values: { host }, fixes: () => unlink(policy, link) };
    }
  },
});

/** Names that only a company's own servers know; the others may be the reader's machine. */
const INSIDE = /\.(?:internal|corp|intranet)$/i;

/** Other links name a program on the reader's machine, or a file. */
const OVER_NETWORK = /^(?:mailto:|(?:https?|ftp|ssh|git):\/\/)/i;
