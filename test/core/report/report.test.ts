import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { speak } from '../../../server/src/core/l10n';
import { contentsOf, FOREIGN, page, rowsIn, rowsOf, view, type Circumstances } from './drawn';

const TITLE = '# Security Policy\n\n';
const REPORT = `${TITLE}## Reporting a Vulnerability\n\nWrite to <security@acme.dev>.\n\n`;

const headlineOf = (text: string, circumstances?: Circumstances): string | undefined =>
  view(contentsOf(text, circumstances)).all.find(({ attributes }) => attributes['class'] === 'headline')
    ?.text;
const part = (text: string, name: string, circumstances?: Circumstances): string =>
  view(contentsOf(text, circumstances)).all.find(({ attributes }) => attributes['id'] === name)?.text ?? '';
const rows = (text: string, name: string, circumstances?: Circumstances): string[][] =>
  rowsIn(view(contentsOf(text, circumstances)), name);

describe('the headline of a report', () => {
  const cases: readonly (readonly [text: string, headline: string | RegExp])[] = [
    ['', 'There is nothing to read here yet.'],
    [TITLE, 'There is nothing to read here yet.'],
    [REPORT, /^A stranger can report in private and is not told when to expect an answer or a fix/],
    [
      `${REPORT}We acknowledge reports within 2 days, and fix critical issues within 7 days and others within 30 days.\n`,
      /^A stranger can report in private and is promised a first answer within 2 days and a fix within 7 to 30 days/,
    ],
    [
      `${REPORT}| Severity | First response |\n| - | - |\n| Critical | 2 business days |\n| High | 5 business days |\n`,
      /is promised a first answer within 2 to 5 business days/,
    ],
    [
      `${REPORT}We acknowledge reports within 3 business days.\n`,
      /is promised a first answer within 3 business days/,
    ],
    [
      `${REPORT}We are volunteers and promise no response times: best effort only.\n`,
      /^A stranger can report in private and is told that no times are promised/,
    ],
    [
      `${TITLE}## Reporting a Vulnerability\n\nPlease open a public issue.\n`,
      /^A stranger cannot report in private .*\. \d errors? .*(is|are) open\.$/,
    ],
    [
      `${TITLE}See [the policy of our organization](https://acme.dev/security/policy).\n`,
      /^This file sends its readers to a policy elsewhere/,
    ],
    [
      `${TITLE}## Supported Versions\n\nUse this section to tell people about which versions of your project are\ncurrently being supported with security updates.\n\n| Version | Supported |\n| ------- | --------- |\n| 5.1.x | :white_check_mark: |\n| 5.0.x | :x: |\n| 4.0.x | :white_check_mark: |\n| < 4.0 | :x: |\n\n## Reporting a Vulnerability\n\nUse this section to tell people how to report a vulnerability.\n`,
      /^This is a template that nobody has filled in yet/,
    ],
    [
      '# Güvenlik\n\nBir güvenlik açığı bulursanız lütfen bunu herkese açık olarak paylaşmayın ve ayrıntıları security@acme.dev adresine bir e-posta ile gönderin. Size iki gün içinde yanıt vereceğiz ve ne yapacağımızı anlatacağız. Düzeltme için bir tarih belirlemek ve bunu sizinle paylaşmak istiyoruz.\n',
      /^A stranger can report in private; the words of this language are not known here/,
    ],
    [
      '# Sicherheit\n\nBitte melden Sie Schwachstellen an security@acme.dev. Wir antworten innerhalb von zwei Tagen.\n',
      /^A stranger can report in private and is promised a first answer within 2 days/,
    ],
    [
      `${TITLE}Write to <security@acme.dev>. We answer within 48 hours.\n`,
      /^A stranger can report in private and is promised a first answer within 48 hours/,
    ],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text.slice(0, 110)), () => {
      const headline = headlineOf(text) ?? '';
      if (typeof expected === 'string') equal(headline, expected);
      else match(headline, expected);
    });
  }

  it('takes a way that leads to another repository for none', () => {
    const contents = contentsOf(
      `${TITLE}Use the [form](https://github.com/other/app/security/advisories/new) to report a vulnerability.\n`,
      {
        repository: {
          remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' }],
        },
      },
    );
    deepEqual(
      contents.channels.map(({ effective, doubt }) => [effective, doubt?.includes('other/app')]),
      [[false, true]],
    );
    match(view(contents).text, /A stranger cannot report in private/);
  });

  it('speaks of a security.txt as of what it is, and looks no further than its problems', () => {
    const drawn = view(
      contentsOf('Contact: mailto:security@acme.dev\n', { path: '.well-known/security.txt' }),
    );
    match(drawn.text, /This file tells programs where to report/);
    deepEqual(
      drawn.all.filter(({ name }) => name === 'section').map(({ attributes }) => attributes['id']),
      ['findings'],
    );
  });
});

describe('the language of a report', () => {
  const languages = (): (string | undefined)[] => [
    page(contentsOf(TITLE)).page.all.find(({ name }) => name === 'html')?.attributes['lang'],
    view(contentsOf(TITLE)).all.find(({ name }) => name === 'main')?.attributes['lang'],
  ];
  afterEach(() => {
    speak('en', {});
  });

  it('is English, as the command line speaks it', () => deepEqual(languages(), ['en', 'en']));
  for (const language of ['de', 'ja', 'zh-CN'])
    it(`is ${language} where that is spoken`, () => {
      speak(language, {});
      deepEqual(languages(), [language, language]);
    });

  it('is told of words that are quoted in another one', () => {
    const text =
      '# Sicherheitsrichtlinie\n\nBitte melden Sie Schwachstellen an security@acme.dev. Wir antworten innerhalb von 2 Tagen.\n';
    const quote = view(contentsOf(text)).all.find(({ name }) => name === 'q');
    deepEqual([quote?.text, quote?.attributes['lang']], ['innerhalb von 2 Tagen', 'de']);
  });
});

const TIMES = `${REPORT}## Response Timeline

We acknowledge reports within 2 days and give updates every 14 days.

| Severity | Fix     |
| -------- | ------- |
| Critical | 30 days |
| High     | 14 days |
| Low      | next minor release |

## FAQ

Expect a first response within 10 business days.
`;

describe('the times of a report', () => {
  const drawn = view(contentsOf(TIMES));

  it('stand by severity and step, with what is not said', () => {
    deepEqual(
      rowsIn(drawn, 'times').map(([name, words = '']) => [name, words.split(/ line | This | The /)[0]]),
      [
        ['Step', 'In the words of the policy'],
        ['Every report', ''],
        ['First answer', 'within 2 days'],
        ['First answer', 'within 10 business days'],
        ['Status updates', 'every 14 days repeated'],
        ['Critical', ''],
        ['Fix', '30 days'],
        ['High', ''],
        ['Fix', '14 days'],
        ['Medium', ''],
        ['Fix', 'not said'],
        ['Low', ''],
        ['Fix', 'next minor release no date'],
      ],
    );
    match(part(TIMES, 'times'), /Not said: assessment and publication\./);
  });

  it('mark what does not go together, in words and in the drawing', () => {
    const doubtful = drawn.all.filter(
      ({ name, attributes }) => name === 'tr' && attributes['class'] === 'doubtful',
    );
    deepEqual(
      doubtful.map(({ text }) => /sla-[a-z]+|This does not go together with line \d+/.exec(text)?.[0]),
      [
        'This does not go together with line 19',
        'sla-contradiction',
        'sla-inverted',
        'This does not go together with line 13',
        'sla-severity',
      ],
    );
    const timed = doubtful.filter(({ text }) => !text.includes('no date'));
    for (const { all } of timed) ok(all.some(({ attributes }) => attributes['class'] === 'sign'));
  });

  it('are drawn on one scale: what takes longer reaches further, and nothing leaves the chart', () => {
    const texts = ['1 hour', '24 hours', '3 days', '14 days', '90 days', '1 year', '5 years'];
    const ends = texts.map((text) => {
      const bars = view(contentsOf(`${REPORT}Fixes are released within ${text}.\n`)).all.filter(
        ({ name, attributes }) => name === 'rect' && attributes['class']?.startsWith('bar'),
      );
      return parseFloat(bars[0]?.attributes['width'] ?? 'NaN');
    });
    for (const [index, end] of ends.entries()) {
      ok(end > 0 && end <= 100, `${texts[index] ?? ''} at ${end}`);
      if (index > 0) ok(end > ends[index - 1]! || end === Math.max(...ends), texts[index]);
    }
    ok(ends[1]! > 10 && ends[4]! - ends[1]! > 40, 'between 24 hours and 90 days there is space');
  });

  it('have no bar where there is no number', () => {
    const { all } = view(contentsOf(`${REPORT}We fix issues as soon as possible.\n`));
    ok(!all.some(({ attributes }) => attributes['class']?.startsWith('bar')));
  });

  it('are not made up', () => {
    equal(
      part(REPORT, 'times'),
      'Times Not said: when a report is answered, assessed or fixed, and when it may be published.',
    );
  });
});

describe('the ways to report', () => {
  const cases: readonly (readonly [text: string, rows: readonly (readonly string[])[]])[] = [
    [REPORT, [['E-mail', 'security@acme.dev line 5', 'Yes']]],
    [
      REPORT.replace('acme.dev', 'example.com'),
      [['E-mail', 'security@example.com line 5', 'No Its domain can never receive anything.']],
    ],
    [
      `${TITLE}## Reporting a Vulnerability\n\nPlease open a public issue.\n`,
      [['Public issue', 'open a public issue line 5', 'No Everybody can read what is sent there.']],
    ],
    [`${TITLE}We take security seriously.\n`, []],
  ];
  for (const [text, expected] of cases) it(text, () => deepEqual(rows(text, 'channels').slice(1), expected));

  it('none is said to be none', () => {
    match(part(`${TITLE}We take security seriously.\n`, 'channels'), /names no way to report/);
  });
});

const versions = (...lines: readonly string[]): string =>
  `${REPORT}## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n${lines.map((line) => `| ${line} |\n`).join('')}`;
const at = (version: string): Circumstances => ({
  repository: { manifests: [{ path: 'package.json', ecosystem: 'npm', version }] },
});

describe('the versions of a report', () => {
  const text = versions('2.x | yes', '1.x | no');
  const cases: readonly (readonly [text: string, circumstances: Circumstances | undefined, said: RegExp])[] =
    [
      [
        text,
        at('2.3.1'),
        /Supported holds the current version line 11.* has 2\.3\.1 \(package\.json\), which the policy supports/,
      ],
      [text, at('1.9.0'), /has 1\.9\.0 \(package\.json\), which the policy does not support/],
      [text, at('3.0.0'), /has 3\.0\.0 \(package\.json\), which no row of the policy speaks of/],
      [text, undefined, /version of the repository is not known here/],
      [versions('main | yes', '1.x | no'), at('2.0.0'), /in a way that cannot be compared with it/],
      [REPORT, at('2.0.0'), /Not said: which versions get security fixes.* has 2\.0\.0/],
    ];
  for (const [policy, circumstances, said] of cases)
    it(String(said), () => match(part(policy, 'versions', circumstances), said));

  it('are drawn as ranges in their order, with the current one between them', () => {
    const { all } = view(contentsOf(text, at('2.3.1')));
    const section = all.find(({ attributes }) => attributes['id'] === 'versions');
    const bars = section!.all.filter(({ name }) => name === 'rect').map(({ attributes }) => attributes);
    const [two, one] = bars.map(({ x = '', width = '' }) => [
      parseFloat(x),
      parseFloat(x) + parseFloat(width),
    ]);
    const now = parseFloat(section!.all.find(({ name }) => name === 'line')?.attributes['x1'] ?? '');
    ok(one![0]! < one![1]! && one![1]! <= two![0]!, '1.x stands before 2.x');
    ok(two![0]! < now && now < two![1]!, '2.3.1 stands in 2.x');
  });
});

describe('the requirements of a report', () => {
  it('stand with their state and lines, for each profile that rests on some', () => {
    deepEqual(
      rows(REPORT, 'coverage', { profiles: ['recommended', 'osps-baseline-1'] }).map(([id, , state]) => [
        id,
        state,
      ]),
      [
        ['Requirement', 'State, and where'],
        ['OSPS-BR-03.01', 'met Nothing in the policy speaks against it.'],
        ['OSPS-VM-02.01', 'met line 5'],
      ],
    );
  });

  it('are not there for profiles that rest on opinion', () => {
    match(part(REPORT, 'coverage'), /The profile that is on \(Recommended\) rests on no published list/);
  });
});

describe('the probes and problems of a report', () => {
  it('give the points of each probe and what counted', () => {
    deepEqual(rows(REPORT, 'scorecard').slice(1), [
      ['A link or an e-mail address', '6 of 6', 'Yes security@acme.dev line 5'],
      ['Text beside links and addresses', '3 of 3', 'Yes'],
      ['Numbers and words about vulnerabilities and disclosure', '0 of 1', 'No Vuln line 3'],
    ]);
  });

  it('tell problems by severity, with the line, the rule’s page and the reason', () => {
    const { all } = view(contentsOf(REPORT.replace('acme.dev', 'example.com')));
    const findings = all.find(({ attributes }) => attributes['id'] === 'findings')!;
    const titles = findings.all.filter(({ name }) => name === 'h4').map(({ text }) => text);
    deepEqual(titles.slice(0, 1), ['Errors']);
    const first = findings.all.find(({ name }) => name === 'li')!;
    match(first.text, /^"security@example\.com" .* line 5 contact-reserved-domain Why /);
    ok(first.all.some(({ attributes }) => attributes['data-rule'] === 'contact-reserved-domain'));
    const inFile = page(contentsOf(REPORT.replace('acme.dev', 'example.com'))).page;
    const links = inFile.all.flatMap(({ attributes }) => attributes['href'] ?? []);
    ok(links.some((link) => /^https:\/\/.*\/contact-reserved-domain\.md$/.test(link)));
  });
});

describe('the page', () => {
  const HOSTILE = [
    '# Security "Policy" <script>alert(1)</script>',
    '## Reporting a Vulnerability',
    'Write to <security@acme.dev> or [the "form"](https://acme.dev/report?a="><script>alert(2)</script>&b=\'c\').',
    'We answer within 2 days</q><img src=x onerror=alert(3)> and fix `</style></title><svg onload=alert(4)>` within 7 days.',
    '| Version | Supported |\n| --- | --- |\n| 1.x<script>alert(5)</script> | yes |\n| "2.x" onclick="alert(6) | no |\n| \u202e3.x\u0000 | yes |',
  ].join('\n\n');
  const texts = ['', TITLE, REPORT, TIMES, versions('2.x | yes', '< 2.0 | no'), HOSTILE];
  const whole = page(
    ...texts.map((text, index) =>
      contentsOf(text, {
        path: `${'a/b'.repeat(index)}<i>&"${index}.md`,
        profiles: ['strict', 'osps-baseline-3'],
        ...at('2.1.0'),
      }),
    ),
  );

  it('is HTML without an error', () => deepEqual(whole.errors, []));

  it('has every id once, and every link within it leads somewhere', () => {
    const ids = whole.page.all.flatMap(({ attributes }) => attributes['id'] ?? []);
    equal(new Set(ids).size, ids.length);
    for (const { attributes } of whole.page.all) {
      for (const name of ['aria-labelledby', 'href']) {
        const target = /^#?([\w-]+)$/.exec(attributes[name] ?? '')?.[1];
        if (target !== undefined) ok(ids.includes(target), `${name} ${target}`);
      }
    }
  });

  it('holds no element, attribute or style of the policy’s', () => {
    deepEqual(
      whole.page.all.filter(({ name }) => FOREIGN.includes(name)),
      [],
    );
    for (const { attributes } of whole.page.all) {
      deepEqual(
        Object.keys(attributes).filter((name) => /^on|^style$/.test(name)),
        [],
      );
      if (attributes['href'] !== undefined)
        match(attributes['href'], /^(#|https:\/\/github\.com\/security-policy\/)/);
    }

    ok(!/[\u0000\u202e]/.test(whole.source));
  });

  it('asks nothing of any other file', () => {
    ok(!/\burl\(|@import|\bsrc=/.test(whole.source.replace(/&[a-z#\d]+;[^<]*/g, '')));
    match(whole.source, /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/);
  });

  it('has its headings in order, and parts with names', () => {
    const levels = whole.page.all.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    equal(levels[0], 1);
    for (const [index, level] of levels.entries()) ok(index === 0 || level <= levels[index - 1]! + 1);
    for (const { name, attributes } of whole.page.all)
      if (name === 'article' || name === 'nav') ok(attributes['aria-labelledby'] ?? attributes['aria-label']);
  });

  it('begins with a table over all policies, where there are several', () => {
    const overview = whole.page.all.find(({ attributes }) => attributes['class'] === 'overview');
    equal(rowsOf(overview!.all).length, texts.length + 1);
    const single = page(contentsOf(REPORT)).page;
    ok(!single.all.some(({ attributes }) => attributes['class'] === 'overview'));
  });

  it('has nothing to press in a file, and a way to every line in an editor', () => {
    ok(!whole.page.all.some(({ name }) => name === 'button'));
    const buttons = view(contentsOf(TIMES)).all.filter(({ name }) => name === 'button');
    ok(buttons.length > 10);
    for (const { attributes, text } of buttons)
      equal(text, attributes['data-rule'] ?? `line ${attributes['data-line'] ?? ''}`);
  });

  it('gives no grade, and says of nobody that he is compliant or certified', () => {
    ok(!/compliant|certified|\bgrade\b/i.test(whole.source));
  });
});
