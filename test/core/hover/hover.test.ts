import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { hoverAt } from '../../../server/src/core/hover/hover';
import { lint } from '../../../server/src/core/lint/lint';
import type { RepositoryFacts } from '../../../server/src/core/repository/facts';
import { PROFILE_IDS, type ProfileId } from '../../../server/src/core/rules/profiles';
import { contextOf, read } from '../rules/harness';
import { EVERYTHING } from '../rules/everything';

interface Around {
  readonly profiles?: readonly ProfileId[];
  readonly repository?: RepositoryFacts;
  readonly rules?: 'off';
}

/** The hover at the `‸` in a text: the words that it speaks of, and its parts. */
function hovered(marked: string, { profiles = ['minimal'], repository, rules }: Around = {}) {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const policy = read(text);
  const context = contextOf({
    config: { profiles, ...(rules && { rules: { '*': rules } }) },
    ...(repository && { repository }),
  });
  const hover = hoverAt(policy, lint(policy, context), offset, context);
  return hover && { words: text.slice(hover.span.start, hover.span.end), parts: hover.parts };
}

/** Says nothing of itself that any of the parts below could be confused with. */
const inReporting = (text: string): string =>
  `# Security Policy\n\n## Reporting a Vulnerability\n\n${text}\n`;
const withVersions = (table: string): string => `# Security Policy\n\n## Supported Versions\n\n${table}\n`;
const released: RepositoryFacts = {
  manifests: [{ ecosystem: 'npm', path: 'package.json', version: '2.3.1' }],
};

type Expected = readonly [words: string, ...part: RegExp[]];

describe('hover', () => {
  const groups: Readonly<
    Record<string, readonly (readonly [text: string, expected: Expected | null, around?: Around])[]>
  > = {
    times: [
      [
        inReporting('We acknowledge reports within 2 busi‸ness days after receipt.'),
        [
          'within 2 business days',
          /^`within 2 business days` → at most 48 hours\n\nCounted as acknowledgement\. It counts from the receipt of the report\. A business day is read as 24 hours\.$/,
        ],
      ],
      [
        inReporting('We acknowledge and triage reports in ‸2-3 days.'),
        ['in 2-3 days', /→ at most 48 to 72 hours\n\nCounted as acknowledgement and assessment\.$/],
      ],
      [
        inReporting('Critical and high ones are usually fixed within one mon‸th.'),
        ['within one month', /→ usually 30 days\n\nCounted as fix, for severity critical and high\.$/],
      ],
      [
        inReporting('We keep you informed with status updates at least every ‸week.'),
        ['at least every week', /→ every 7 days\n\nCounted as status update\.$/],
      ],
      [
        inReporting('| Severity | Time to fix |\n| - | - |\n| Low | next minor ‸release |'),
        ['next minor release', /^`next minor release`\n\nIt is kept with a release that has no date/],
        { rules: 'off' },
      ],
      [
        inReporting('We respond to reports as soon as ‸possible.'),
        [
          'as soon as possible',
          /^`as soon as possible`\n\nIt names no time that could be checked\. Counted as acknowledgement\.$/,
        ],
        { rules: 'off' },
      ],
      [
        inReporting('Unsere Antwort kommt innerhalb von ‸drei Werktagen.'),
        ['innerhalb von drei Werktagen', /→ at most 72 hours/],
      ],
      // Times that are no promises.
      [
        inReporting('Our signing keys are rotated ‸every 90 days.'),
        ['every 90 days', /Not counted as a promise: it is a time of the product/],
      ],
      [
        inReporting('You must answer our questions within ‸10 days.'),
        ['within 10 days', /Not counted as a promise: it is asked of others\.$/],
      ],
      [
        inReporting('Every minor release is supported for ‸18 months.'),
        ['18 months', /Not counted as a promise: it says how long versions are supported/],
      ],
      [
        inReporting('In 2021 a flaw was fixed within ‸3 days.'),
        ['within 3 days', /Not counted as a promise: it tells of the past/],
      ],
      [inReporting('The tests take ‸2 hours.'), ['2 hours', /Not counted as a promise: it is not plain/]],
    ],
    versions: [
      [
        withVersions('| Version | Supported |\n| - | - |\n| >= 2.1,‸ < 3 | Yes |'),
        [
          '>= 2.1, < 3',
          /^`>= 2\.1, < 3` → 2\.1\.0 up to, not including, 3\.0\.0\n\nSupported\. The repository's version, `2\.3\.1` \(package\.json\), is among them\.$/,
        ],
        { repository: released },
      ],
      [
        withVersions('| Version | Supported |\n| - | - |\n| 3.x | Yes |\n| 2.x | N‸o |'),
        ['| 2.x | No |', /→ 2\.0\.0 up to, not including, 3\.0\.0\n\nNot supported\.$/],
      ],
      [
        withVersions('| Version | Supported |\n| - | - |\n| 3.‸x | Yes |\n| 2.x | No |'),
        ['3.x', /is not among them\.$/],
        { repository: released, rules: 'off' },
      ],
      [
        withVersions('| Version | Supported |\n| - | - |\n| 2.3.x | Yes |\n| 2.‸x | No |'),
        ['2.x', /is among them, but the row `2\.3\.x` is more specific\.$/],
        { repository: released },
      ],
      [
        withVersions('- ‸1.4 and later: supported\n- Older: unsupported'),
        ['1.4 and later', /→ 1\.4\.0 and later\n\nSupported/],
      ],
      [
        withVersions('- 1.4 and later: supported\n- ‸Older: unsupported'),
        ['Older', /→ all versions that are not named elsewhere/],
      ],
      [
        withVersions('Only ‸2.x gets security fixes.'),
        ['2.x', /→ 2\.0\.0 up to, not including, 3\.0\.0\n\nSupported\. The repository's version, `2\.3\.1`/],
        { repository: released },
      ],
      [
        withVersions('Only the ‸latest release gets security fixes.'),
        ['latest release', /→ whatever "latest release" is at the time/],
      ],
    ],
    headings: [
      [
        '# Security Policy\n\n## ‸Scope\n\nThe code in this repository.\n',
        ['## Scope', /^\*\*Scope\*\*: Says what the policy covers/],
      ],
      [
        '# Security Policy\n\n## Sco‸pe\n\nThe code in this repository.\n',
        [
          '## Scope',
          /\n\n- BOD 20-01 3\.a\.i \(CISA BOD 20-01\): the policy says which systems are in scope\.$/,
        ],
        { profiles: ['minimal', 'cisa-vdp'], rules: 'off' },
      ],
      [
        inReporting('x').replace('Rep', '‸Rep'),
        ['## Reporting a Vulnerability', /OSPS-VM-02\.01.*\n- OSPS-VM-03\.01/],
        { profiles: ['osps-baseline-2', 'osps-baseline-3'], rules: 'off' },
      ],
      ['# Rocket\n\n## How we cook‸\n\nText.\n', null, { rules: 'off' }],
      [
        inReporting('Mail a@acme.dev.').replace('# S', '# ‸S'),
        ['# Security Policy', /Scorecard's Security-Policy check gives \d+ of 10/],
        { rules: 'off' },
      ],
    ],
    contacts: [
      [
        inReporting('Write to secu‸rity@acme.dev.'),
        ['security@acme.dev', /^A stranger can report here in private: <mailto:security@acme\.dev>$/],
      ],
      [
        inReporting('Write to secu‸rity@example.com.'),
        ['security@example.com', /^Nobody can be reached here: example\.com is reserved for examples\.$/],
        { rules: 'off' },
      ],
      [
        inReporting('Write to noreply‸@acme.dev.'),
        ['noreply@acme.dev', /^Nobody reads what is sent/],
        { rules: 'off' },
      ],
      [
        inReporting('Use [the private form](https://github.com/acme/app/secur‸ity/advisories/new).'),
        [
          '[the private form](https://github.com/acme/app/security/advisories/new)',
          /as long as private vulnerability reporting is turned on/,
        ],
      ],
      [
        inReporting('Report it in a [public issue](https://github.com/acme/app/iss‸ues).'),
        ['[public issue](https://github.com/acme/app/issues)', /^It is not private/],
        { rules: 'off' },
      ],
      // What the finding says is not said again.
      [
        inReporting('Write to secu‸rity@example.com.'),
        ['security@example.com', /^\*\*A contact uses a domain/],
      ],
    ],
    terms: [
      [
        inReporting('There is an ‸Embargo.'),
        ['Embargo', /^A time in which .+\. .+\. \[FIRST\]\(https:\/\/www\.first\.org\//],
      ],
      [inReporting('We have embargoes‸.'), null],
      [
        inReporting('We practise coordinated\nvulnera‸bility disclosure here.'),
        ['coordinated\nvulnerability disclosure', /becomes public/],
      ],
      [inReporting('A CVE Numbering ‸Authority.'), ['CVE Numbering Authority', /CVE IDs/]],
      [inReporting('See CVE-2026-‸12345.'), ['CVE-2026-12345', /CVE Program/]],
      [inReporting('脆弱性にはC‸VEを割り当てます。'), ['CVE', /CVE Program/]],
      [inReporting('Wir nutzen ‸PGP-Schlüssel.'), ['PGP', /RFC 9580/]],
      [inReporting('We rate it by ‸cvss v3.1.'), ['cvss v3.1', /9\.0/]],
      [inReporting('There are safe ‸harbours.'), ['safe harbours', /legal action/]],
      [inReporting('A 0-‸day.'), ['0-day', /before there is a fix/]],
      [inReporting('It is tria‸ged.'), ['triaged', /first look/]],
      [inReporting('No ‸SLAs here.'), ['SLAs', /NIST/], { rules: 'off' }],
      [inReporting('We publish ‸VEX and GHSAs.'), ['VEX', /machines/]],
      [inReporting('We publish VEX and ‸GHSAs.'), ['GHSAs', /GitHub/]],
      [inReporting('No bug ‸bounties.'), ['bug bounties', /pays/]],
      [inReporting('Our ‸VDP.'), ['VDP', /CISA/]],
      [
        inReporting('By private vulnerability ‸reporting we mean a form.'),
        ['private vulnerability reporting', /turned on/],
        { rules: 'off' },
      ],
      // Code, addresses and other words.
      [inReporting('Run `v‸ex`.'), null],
      [inReporting('See https://acme.dev/‸cvss for it.'), null, { rules: 'off' }],
      [inReporting('The file docs/‸pgp.asc has it.'), null, { rules: 'off' }],
      [inReporting('```\nem‸bargo\n```'), null],
      [inReporting('Perple‸xed.'), null],
    ],
    'nothing, where nothing stands': [
      [inReporting('Text.').replace('\n\n##', '\n‸\n##'), null],
      [inReporting('We are nice pe‸ople.'), null],
      [withVersions('| Version | Supported |\n| -‸ | - |\n| 3.x | Yes |'), null],
      ['‸', null, { rules: 'off' }],
    ],
  };
  for (const [group, cases] of Object.entries(groups)) {
    describe(group, () => {
      for (const [text, expected, around] of cases)
        it(JSON.stringify(text.slice(-70)), () => {
          const hover = hovered(text, around);
          if (expected === null) {
            equal(hover, undefined);
            return;
          }
          const [words, ...parts] = expected;
          ok(hover);
          equal(hover.words, words);
          equal(hover.parts.length, parts.length, hover.parts.join('\n---\n'));
          parts.forEach((part, index) => {
            match(hover.parts[index]!, part);
          });
        });
    });
  }

  describe('on findings', () => {
    it('says why, what good looks like, and who asks for it, with links', () => {
      const hover = hovered(inReporting('Write to secu‸rity@example.com.'));
      const [part = ''] = hover?.parts ?? [];
      match(part, /^\*\*A contact uses a domain that can never receive anything\.\*\*\n\n/);
      match(part, /\[\[RFC2606\]\]\(https:\/\/www\.rfc-editor\.org/);
      match(part, /What good looks like:\n\n```markdown\n## Reporting a Vulnerability\n[^]*\n```\n/);
      doesNotMatch(part, /# Security Policy/);
      match(part, /Asked for by OSPS-VM-02\.01\.\n\n\[contact-reserved-domain\]\(https:\/\/[^)]*\)$/);
    });

    it('names the requirements of the profiles that are on first', () => {
      const text = '# Secu‸rity Policy\n\nWrite to security@acme.dev within 3 days. We fix within 30 days.\n';
      const hover = hovered(text, { profiles: ['uk-psti'] });
      match(hover?.parts.join('\n') ?? '', /Asked for by ETSI EN 303 645 5\.2-1, OSPS-VM-01\.01/);
    });

    it('gives no example where there are two, and their statements alone where there are more', () => {
      const two = hovered(inReporting('Please ‸contact us at security@example.com.'), {
        profiles: ['strict'],
      });
      ok((two?.parts.length ?? 0) <= 2);
      const many = hovered('# Sec‸urity Policy\n\nWrite to security@acme.dev.\n', { profiles: ['strict'] });
      const [list = '', score] = many?.parts ?? [];
      ok(list.split('\n').length > 2);
      ok(
        list.split('\n').every((line) => /^- .+\. \[[\w-]+\]\(https:\/\/.+\)$/.test(line)),
        list,
      );
      match(score ?? '', /of 10/);
    });

    it('tells in short what is wrong with more than the words there', () => {
      const text = inReporting(
        'Our PGP key is old.\nWe follow coordinated vulnerability disclosure, and ‸CVE IDs.',
      );
      const hover = hovered(text, { profiles: ['osps-baseline-2'] });
      equal(hover?.words, 'CVE IDs');
      const [short = '', term = '', ...more] = hover.parts;
      match(
        short,
        /^- The?re is a disclosure policy, but no time limit or default window\. \[disclosure-window-missing\]\(\S+\)$/,
      );
      match(term, /^The public list/);
      deepEqual(more, []);
    });

    it('puts what is wrong before how it is read', () => {
      const hover = hovered(
        '# Security Policy\n\n## Response\n\n- Critical: fixed in ‸30 days\n- High: fixed in 7 days\n',
        {
          profiles: ['minimal'],
        },
      );
      deepEqual(
        hover?.parts.map((part) => part.slice(0, 12)),
        ['**A more sev', '`in 30 days`'],
      );
    });
  });

  it('speaks of the place that was asked for, whatever the text', () => {
    const policy = read(EVERYTHING);
    const context = contextOf({ config: { profiles: PROFILE_IDS }, repository: released });
    const findings = lint(policy, context);
    fc.assert(
      fc.property(fc.nat(EVERYTHING.length), (offset) => {
        const hover = hoverAt(policy, findings, offset, context);
        if (!hover) return;
        const { start, end } = hover.span;
        ok(start <= offset && (offset < end || start === end), `${offset} in ${start}-${end}`);
        ok(
          hover.parts.length > 0 &&
            hover.parts.every((part) => part.trim() !== '' && !/undefined|\{\d\}/.test(part)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
