import { t } from '../../l10n';
import { sourceOf, absolute } from '../../markdown/located';
import type { Located, Span } from '../../markdown/model';
import { isAdvisoryList } from '../../policy/contacts/urls';
import { REPORT_FORM } from '../../repository/remotes';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'hint',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'The reporting link opens the list of advisories instead of the report form.',
  why: 'The list shows the button to report only when private reporting is enabled and the reader finds it; `/security/advisories/new` opens the form at once [GH-PVR].',
  detects:
    'A link to `/security`, `/security/advisories` or `/security/policy` of a repository that is offered for reports. The same address under "subscribe", "published advisories" or "past vulnerabilities" is right.',
  remedy: 'Add `/new` to the address of the list. The quick fix does that.',
  whenToTurnOff: 'When the page of the list is where you want reporters to begin.',
  messages: {
    list: 'This link opens the list of advisories, not the report form: link ".../security/advisories/new".',
    page: 'This link opens the security page of the repository, not the report form: link ".../security/advisories/new".',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport at https://github.com/acme/app/security/advisories\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nGo to the [advisories](https://github.com/acme/app/security/advisories) and click "Report a vulnerability".\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport at <https://github.com/acme/app/security/advisories/new>.\n',
      '# Security Policy\n\n## Security Updates\n\nSubscribe to the [advisories](https://github.com/acme/app/security/advisories) for notifications.\n',
    ],
  },
  *check({ policy }) {
    const circular = new Set(
      policy.deadContacts.filter(({ kind }) => kind === 'circular').map(({ unit }) => unit),
    );
    for (const channel of policy.channels) {
      if (channel.kind !== 'github-advisory' || !channel.linked || circular.has(channel.unit)) continue;
      const { block, span, urlSpan } = channel;
      const at = { block, span: urlSpan ?? span };
      const url = urlSpan ? sourceOf(at) : channel.value;
      if (!isAdvisoryList(url)) continue;
      yield {
        at,
        message: url.includes('/advisories') ? 'list' : 'page',
        fixes: () =>
          urlSpan
            ? composeFix(
                'link-report-form',
                t('Link the report form'),
                [{ span: path(at), newText: `/${REPORT_FORM}` }],
                {
                  safe: true,
                },
              )
            : [],
      };
    }
  },
});

/** The part of the address from `/security` on, its fragment and query included. */
function path(at: Located): Span {
  const { start, end } = absolute(at);
  return {
    start: start + sourceOf(at).search(/\/security(?:\/(?:advisories|policy))?\/?(?:[?#][^]*)?$/),
    end,
  };
}
