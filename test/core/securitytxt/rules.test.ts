import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/edits';
import { inspect } from '../../../server/src/core/inspect';
import type { Finding } from '../../../server/src/core/lint/finding';
import { fixAll } from '../../../server/src/core/lint/lint';
import type { RepositoryFacts } from '../../../server/src/core/repository/facts';
import { PROFILE_IDS } from '../../../server/src/core/rules/profiles';
import { ruleNamed } from '../../../server/src/core/rules/registry';
import { suppressionFix } from '../../../server/src/core/suppression/suppression-fix';
import { check, contextOf, read, usableFixes } from '../rules/harness';

const PATH = '.well-known/security.txt';
const REMOTES: RepositoryFacts['remotes'] = [
  { name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' },
];
const policy = (text: string) => [{ path: 'SECURITY.md', text: `# Security Policy\n\n${text}\n` }];
const BY_MAIL: RepositoryFacts = {
  remotes: REMOTES,
  companions: policy('Report vulnerabilities to sec@acme.dev.'),
};
const BY_FORM: RepositoryFacts = {
  remotes: REMOTES,
  companions: policy('Open the Security tab and click "Report a vulnerability".'),
};

const C = 'Contact: mailto:security@acme.dev\n';
const E = 'Expires: 2027-05-01T00:00:00Z\n';
const MADE = 'Expires: 2027-11-21T00:00:00Z\n';

/** A text, its findings as `message at words`, and the text after the first fix of the first finding, where one can be made. */
interface Case {
  readonly text: string;
  readonly found: readonly string[];
  readonly fixed?: string;
  readonly repository?: RepositoryFacts;
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'securitytxt-required-field-missing': [
    { text: C + E, found: [] },
    { text: C, found: ['There is no Expires'], fixed: C + MADE },
    { text: `# Ours\n\n${E}`, found: ['There is no Contact'] },
    {
      text: `# Ours\n\n${E}`,
      found: ['There is no Contact'],
      fixed: `# Ours\n\nContact: mailto:sec@acme.dev\n${E}`,
      repository: BY_MAIL,
    },
    {
      text: E,
      found: ['There is no Contact'],
      fixed: `Contact: https://github.com/acme/app/security/advisories/new\n${E}`,
      repository: BY_FORM,
    },
    {
      text: E,
      found: ['There is no Contact'],
      repository: { companions: policy('Write to [INSERT EMAIL].') },
    },
    {
      text: `Contct: mailto:a@acme.dev\n${E}`,
      found: ['"Contct" is not read as Contact'],
      fixed: `Contact: mailto:a@acme.dev\n${E}`,
    },
    {
      text: `${C}  Expires = 2027-05-01T00:00:00Z\n`,
      found: ['"Expires" is not read as Expires'],
      fixed: C + E,
    },
    { text: '', found: ['There is no Contact', 'There is no Expires'] },
    { text: `# ${C}# ${E}`, found: ['There is no Contact', 'There is no Expires'] },
    {
      text: `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${C}-----BEGIN PGP SIGNATURE-----\n\n${E}`,
      found: ['There is no Expires'],
      fixed: `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${C}${MADE}-----BEGIN PGP SIGNATURE-----\n\n${E}`,
    },
    { text: `---\nlayout: null\n---\n${C}${E}`, found: [] },
  ],
  'securitytxt-expired': [
    { text: E, found: [] },
    { text: 'Expires: 2026-12-23T00:00:00z\n', found: [] },
    { text: 'Expires: 2026-12-22T00:00:00Z\n', found: ['The file expires on 2026-12-22'], fixed: MADE },
    { text: 'Expires: 2026-11-22T00:00:00Z\n', found: ['The file expired on 2026-11-22'], fixed: MADE },
    { text: 'Expires: 2026-11-22T01:00:00+02:00\n', found: ['The file expired on 2026-11-22'], fixed: MADE },
    { text: 'Expires: 2020-01-01\n', found: ['The file expired on 2020-01-01'], fixed: MADE },
    { text: 'Expires: 2027-05-01\n', found: ['"2027-05-01" is no date'], fixed: E },
    {
      text: 'Expires: 2027-05-01 10:20+0200\n',
      found: ['"2027-05-01 10:20+0200" is no date'],
      fixed: 'Expires: 2027-05-01T10:20:00+02:00\n',
    },
    {
      text: 'Expires: Sat, 1 May 2027 02:00:00 +0200\n',
      found: ['"Sat, 1 May 2027 02:00:00 +0200" is no date'],
      fixed: E,
    },
    { text: 'Expires: 2027-02-30T00:00:00Z\n', found: ['"2027-02-30T00:00:00Z" is no date'], fixed: MADE },
    {
      text: 'Expires: 2027-05-01T00:00:00Z (checked)\n',
      found: ['"2027-05-01T00:00:00Z (checked)" is no date'],
      fixed: MADE,
    },
    { text: 'Expires:\n', found: ['"" is no date'], fixed: MADE },
    { text: 'Expires: {{ expires }}\n', found: [] },
    { text: 'Expires: $(date -d "+1 year")\n', found: [] },
  ],
  'securitytxt-expires-far': [
    { text: 'Expires: 2027-11-23T00:00:00Z\n', found: [] },
    { text: 'Expires: 2027-11-23T00:00:01Z\n', found: ['The file holds until 2027-11-23'], fixed: MADE },
  ],
  'securitytxt-field-repeated': [
    { text: C + C, found: [] },
    { text: E + C + E, found: ['Expires stands above already'], fixed: E + C },
    { text: `${E}${C}${MADE}`, found: ['Expires stands above already'], fixed: E + C },
    {
      text: 'Preferred-Languages: en,fr\nPreferred-Languages: de , en\nPreferred-Languages: it\n',
      found: ['Preferred-Languages stands above already', 'Preferred-Languages stands above already'],
      fixed: 'Preferred-Languages: en, fr, de\nPreferred-Languages: it\n',
    },
  ],
  'securitytxt-uri-invalid': [
    {
      text: 'Contact: tel:+1-201-555-0123\nContact: https://acme.dev/r\nContact: xmpp:sec@acme.dev\n',
      found: [],
    },
    { text: 'Encryption: dns:5d2d._openpgpkey.acme.dev?type=OPENPGPKEY\n', found: [] },
    {
      text: 'Contact: <sec@acme.dev>\n',
      found: ['"<sec@acme.dev>" is no URI'],
      fixed: 'Contact: mailto:sec@acme.dev\n',
    },
    {
      text: 'Contact: mailto: sec@acme.dev\n',
      found: ['"mailto: sec@acme.dev" is no URI'],
      fixed: 'Contact: mailto:sec@acme.dev\n',
    },
    {
      text: 'Contact: mailto://sec@acme.dev\n',
      found: ['"mailto://sec@acme.dev" is no URI'],
      fixed: 'Contact: mailto:sec@acme.dev\n',
    },
    { text: 'Contact: mailto:security\n', found: ['"mailto:security" is no URI'] },
    {
      text: 'Contact: +1 (201) 555 0123\n',
      found: ['"+1 (201) 555 0123" is no URI'],
      fixed: 'Contact: tel:+1-201-555-0123\n',
    },
    {
      text: 'Policy: www.acme.dev/policy\n',
      found: ['"www.acme.dev/policy" is no URI'],
      fixed: 'Policy: https://www.acme.dev/policy\n',
    },
    {
      text: 'Policy: //acme.dev:8443/policy\n',
      found: ['"//acme.dev:8443/policy" is no URI'],
      fixed: 'Policy: https://acme.dev:8443/policy\n',
    },
    {
      text: 'Policy: https:/acme.dev/policy\n',
      found: ['"https:/acme.dev/policy" is no URI'],
      fixed: 'Policy: https://acme.dev/policy\n',
    },
    {
      text: 'Policy: HTTP://acme.dev/p\n',
      found: ['Policy names an address with http'],
      fixed: 'Policy: https://acme.dev/p\n',
    },
    { text: 'Policy: see our site\n', found: ['"see our site" is no URI'] },
    { text: 'Policy: /security\n', found: ['"/security" is no URI'] },
    {
      text: 'Contact: mailto:a@acme.dev, mailto:b@acme.dev\n',
      found: ['"mailto:a@acme.dev, mailto:b@acme.dev" is no URI'],
    },
    { text: `${C}Policy:\n${E}`, found: ['Policy has no value'], fixed: C + E },
    { text: `Contact:\n${E}`, found: ['Contact has no value'] },
    {
      text: `Contact:\n${E}`,
      found: ['Contact has no value'],
      fixed: `Contact: mailto:sec@acme.dev\n${E}`,
      repository: BY_MAIL,
    },
    { text: 'Contact: mailto:{{ site.email }}\nPolicy: ${BASE}/policy\n', found: [] },
    { text: 'Preferred-Languages: en\nBug-Bounty: True\nThanks: us\n', found: [] },
  ],
  'securitytxt-unknown-field': [
    { text: `${C}${E}CSAF: https://acme.dev/csaf\n`, found: [] },
    {
      text: 'Contact:mailto:a@acme.dev\n',
      found: ['A field is written "Contact: value"'],
      fixed: 'Contact: mailto:a@acme.dev\n',
    },
    {
      text: ' contact : mailto:a@acme.dev\n',
      found: ['A field is written "Contact: value"'],
      fixed: 'contact: mailto:a@acme.dev\n',
    },
    {
      text: 'Preferred-Language: en\n',
      found: ['"Preferred-Language" is no field'],
      fixed: 'Preferred-Languages: en\n',
    },
    { text: `${C}Thanks: to all\n`, found: ['"Thanks" is no field'], fixed: `${C}# Thanks: to all\n` },
    {
      text: `${C}one\n\ntwo\n${E}three\n`,
      found: ['This line is no field', 'This line is no field'],
      fixed: `${C}# one\n\n# two\n${E}three\n`,
    },
    { text: `{% if contact %}\n${C}{% endif %}\n`, found: [] },
  ],
  'securitytxt-location': [
    { text: C, found: [], repository: { path: 'static/security.txt' } },
    { text: C, found: [], repository: { path: 'security.txt', files: new Set(['security.txt']) } },
    {
      text: C,
      found: ['Scanners look for .well-known/security.txt'],
      repository: { path: 'security.txt', files: new Set(['security.txt', 'index.html']) },
    },
    {
      text: C,
      found: ['Scanners look for apps/web/public/.well-known/security.txt'],
      repository: { path: 'apps/web/public/security.txt', files: new Set(['apps/web/public/security.txt']) },
    },
    { text: C, found: [], repository: { path: 'src/security.txt', files: new Set(['src/security.txt']) } },
    {
      text: `${C}Canonical: https://acme.dev/.well-known/security.txt\n`,
      found: [],
      repository: { path: 'static/security.txt', files: new Set(['static/security.txt']) },
    },
    {
      text: `---\npermalink: /.well-known/security.txt\n---\n${C}`,
      found: [],
      repository: { path: 'docs/security.txt', files: new Set(['docs/security.txt']) },
    },
  ],
  'securitytxt-policy-mismatch': [
    { text: C + E, found: [] },
    {
      text: C + E,
      found: ['There is no Policy'],
      fixed: `${C}${E}Policy: https://github.com/acme/app/blob/HEAD/SECURITY.md\n`,
      repository: BY_MAIL,
    },
    {
      text: C,
      found: ['There is no Policy'],
      fixed: `${C}Policy: https://gitlab.acme.dev/acme/app/-/blob/trunk/.github/SECURITY.md\n`,
      repository: {
        remotes: [{ name: 'origin', host: 'gitlab.acme.dev', owner: 'acme', repo: 'app', forge: 'gitlab' }],
        companions: [
          { path: '.github/SECURITY.md', text: 'x' },
          { path: 'docs/SECURITY.md', text: 'y' },
        ],
        defaultBranch: 'trunk',
      },
    },
    { text: 'Polic: https://acme.dev/policy\n', found: [], repository: BY_MAIL },
    { text: 'Policy: https://github.com/acme/other/security/policy\n', found: [], repository: BY_MAIL },
    { text: 'Policy: https://github.com/acme/app/security/policy\n', found: [], repository: BY_MAIL },
    {
      text: 'Policy: https://github.com/elsewhere/app/security/policy\n',
      found: ['The policy that is named here is that of elsewhere'],
      fixed: 'Policy: https://github.com/acme/app/blob/HEAD/SECURITY.md\n',
      repository: BY_MAIL,
    },
    {
      text: 'Policy: https://github.com/Acme/app/blob/main/docs/Our%20Policy.md#top\n',
      found: [],
      repository: { ...BY_MAIL, files: new Set(['SECURITY.md', 'docs/Our Policy.md']) },
    },
    {
      text: 'Policy: https://github.com/Acme/app/blob/main/POLICY.md\n',
      found: ['The policy that is named here is not in the repository'],
      fixed: 'Policy: https://github.com/acme/app/blob/HEAD/SECURITY.md\n',
      repository: { ...BY_MAIL, files: new Set(['SECURITY.md']) },
    },
    {
      text: 'Policy: https://github.com/acme/app/blob/v1.x/POLICY.md\n',
      found: [],
      repository: { ...BY_MAIL, files: new Set(['SECURITY.md']) },
    },
    {
      text: 'Policy: https://github.com/acme/app/blob/main/%FF.md\n',
      found: ['The policy that is named here is not in the repository'],
      repository: { ...BY_MAIL, files: new Set(['SECURITY.md']) },
    },
  ],
};

for (const [id, cases] of Object.entries(CASES)) {
  describe(`${id} on other texts`, () => {
    for (const { text, found, fixed, repository } of cases) {
      const circumstances = { config: { only: [id] }, repository: { path: PATH, ...repository } };
      it(JSON.stringify(text) + (repository?.path ?? ''), () => {
        const findings = check(text, circumstances);
        assert.equal(findings.length, found.length, findings.map(({ message }) => message).join('\n'));
        for (const [index, { message }] of findings.entries())
          assert.ok(message.startsWith(found[index] ?? ''), message);
        const [fix] = findings[0] ? usableFixes(findings[0]) : [];
        if (fixed !== undefined) assert.equal(fix && applyEdits(text, fix.edits), fixed);
        else if (found.length > 0 && repository?.files === undefined) assert.equal(fix, undefined);
      });
    }
  });
}

/** Every profile, so that any rule would speak that may. */
const everything = {
  config: { profiles: PROFILE_IDS },
  repository: { ...BY_MAIL, path: PATH, files: new Set(['SECURITY.md', PATH]) },
};
const checkAll = (text: string, path = PATH) =>
  check(text, { ...everything, repository: { ...everything.repository, path } });

describe('comments that turn rules off in security.txt', () => {
  const cases: readonly [comment: string, found: string | undefined, fixed?: string][] = [
    [
      '# securitypolicy-disable-next-line securitytxt-expird',
      'did you mean "securitytxt-expired"?',
      '# securitypolicy-disable-next-line securitytxt-expired',
    ],
    ['# securitypolicy-disable no-such-rule-anywhere', 'There is no rule "no-such-rule-anywhere"'],
    ['# securitypolicy-disable-next-line securitytxt-expired -- renewed with the release', undefined],
    ['# securitypolicy-disable-file scope-missing', undefined],
    ['# We disable securitypolicy no-such-rule', undefined],
  ];
  for (const [comment, found, fixed] of cases)
    it(`${comment}: ${found ?? 'fine'}`, () => {
      const text = `${C}${comment}\n${E}`;
      const findings = check(text, { repository: { path: PATH } });
      assert.deepEqual(
        findings.map(({ ruleId }) => ruleId),
        found === undefined ? [] : ['suppression-unknown-rule'],
      );
      assert.ok(findings.every(({ message }) => message.includes(found ?? '')));
      const [fix] = findings.flatMap(usableFixes);
      assert.equal(
        fix && applyEdits(text, fix.edits),
        fixed === undefined ? undefined : text.replace(comment, fixed),
      );
    });

  it('are not looked for in a text that only has the name', () => {
    const text = `Our policy\n\n# securitypolicy-disable no-such-rule\n\nPlease write to us.\n`;
    assert.deepEqual(check(text, { repository: { path: 'docs/internals/security.txt' } }), []);
  });
});

describe('the two kinds of files', () => {
  it('have rules of their own', () => {
    const rulesOn = (path: string) =>
      checkAll('Contact: security@example.com\n\n[x]() as soon as possible\n', path).map(
        ({ ruleId }) => ruleNamed(ruleId)?.applies,
      );
    assert.deepEqual(new Set(rulesOn(PATH)), new Set(['security.txt']));
    assert.deepEqual(new Set(rulesOn('SECURITY.md')), new Set([undefined]));
  });

  it('a text in sentences that has the name is none of ours, unless it lies where the file belongs', () => {
    const text =
      'Our policy\n==========\n\nPlease write to us.\ncontact security@acme.dev\nor call.\n\nThanks: all\n';
    assert.deepEqual(checkAll(text, 'docs/internals/security.txt'), []);
    assert.ok(checkAll(text).length > 0);
    assert.deepEqual(checkAll('Contact: nobody\n', 'node_modules/a/security.txt'), []);
  });

  it('tell whom they name', () => {
    const { channels } = inspect(read('Contact: mailto:security@acme.dev\nExpires: never\n', 'security.txt'));
    assert.deepEqual(
      channels.map(({ kind, value, line, effective }) => [kind, value, line, effective]),
      [['email', 'security@acme.dev', 1, true]],
    );
  });
});

describe('comments that turn rules off in a security.txt', () => {
  const suppressed = (text: string, ruleId: string) => {
    const finding = checkAll(text).find((each) => each.ruleId === ruleId);
    assert.ok(finding);
    const fix = suppressionFix(read(text, 'security.txt').document, ruleId, finding.span, 'security.txt');
    const after = applyEdits(text, fix.edits);
    assert.ok(!checkAll(after).some((each) => each.ruleId === ruleId), after);
    return after;
  };

  it('stand above the line', () => {
    const id = 'securitytxt-uri-invalid';
    assert.equal(
      suppressed(`${C}Policy: here\n${E}`, id),
      `${C}# securitypolicy-disable-next-line ${id}\nPolicy: here\n${E}`,
    );
  });

  it('join one that is there', () => {
    assert.equal(
      suppressed(
        `${C}# securitypolicy-disable-next-line securitytxt-unknown-field -- old\nPolicy: here\n${E}`,
        'securitytxt-uri-invalid',
      ),
      `${C}# securitypolicy-disable-next-line securitytxt-unknown-field securitytxt-uri-invalid -- old\nPolicy: here\n${E}`,
    );
  });

  it('turn off what is missing', () => {
    const id = 'securitytxt-required-field-missing';
    assert.equal(suppressed(C, id), `# securitypolicy-disable-next-line ${id}\n${C}`);
    assert.equal(suppressed('', id), `# securitypolicy-disable-file ${id}\n`);
  });
});

describe('for any security.txt', function () {
  this.timeout(120_000);

  const line = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        ...Object.values(CASES)
          .flat()
          .flatMap(({ text }) => text.split('\n')),
      ),
    },
    fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, ' ')),
  );
  const text = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([lines, end]) => lines.join(end));

  it('a fix ends its finding', () => {
    const count = (text: string, finding: Finding) =>
      checkAll(text).filter(({ ruleId, message }) => ruleId === finding.ruleId && message === finding.message)
        .length;
    fc.assert(
      fc.property(text, (any) => {
        for (const finding of checkAll(any)) {
          assert.ok(finding.span.start <= finding.span.end && finding.span.end <= any.length);
          for (const fix of usableFixes(finding)) {
            const after = applyEdits(any, fix.edits);
            // A finding may have kept another one of its kind quiet.
            const ends =
              count(after, finding) < count(any, finding) || checkAll(after).length < checkAll(any).length;
            assert.ok(ends, `${fix.title}:\n${JSON.stringify(after)}`);
          }
        }
      }),
    );
  });

  it('safe fixes come to an end', () => {
    fc.assert(
      fc.property(text, (any) => {
        const context = contextOf(everything);
        const fix = (given: string) => fixAll(given, (round) => read(round, 'security.txt'), context);
        assert.equal(fix(fix(any)), fix(any));
      }),
    );
  });
});
