/** What OpenSSF Scorecard's Security-Policy check gives, case by case, as its description and its own tests have it. */

/** The probes that hold for a file that exists: links, text, disclosure. */
export type Holding = '' | 'L' | 'T' | 'D' | 'LT' | 'LD' | 'TD' | 'LTD';

export interface ContentCase {
  readonly name: string;
  /** A text is its UTF-8 encoding; a list holds bytes; a fixture of Scorecard's is named, with the path it is listed as. */
  readonly content:
    string | readonly number[] | { readonly fixture: string; readonly path: string | undefined };
  /** Bytes, distinct links, distinct addresses, words and numbers. */
  readonly counts: readonly [bytes: number, links: number, emails: number, words: number];
  readonly holding: Holding;
  readonly score: number;
}

const fixture = (
  name: string,
  path: string | undefined,
  counts: ContentCase['counts'],
  holding: Holding,
  score = Number(name.slice(0, 2)),
): ContentCase => ({ name, content: { fixture: name, path }, counts, holding, score });

const FIXTURES: readonly ContentCase[] = [
  fixture('10_realworld', 'security.md', [1069, 4, 0, 8], 'LTD'),
  fixture('10_realworldtwo', '.github/security.md', [539, 0, 1, 5], 'LTD'),
  fixture('04_textAndDisclosureVulns', 'docs/security.md', [69, 0, 0, 2], 'TD'),
  fixture('03_textOnly', 'security.rst', [33, 0, 0, 0], 'T'),
  fixture('06_urlOnly', '.github/security.rst', [29, 1, 0, 0], 'L'),
  fixture('06_emailOnly', 'docs/security.rst', [21, 0, 1, 0], 'L'),
  fixture('06_urlAndEmailOnly', 'doc/security.rst', [50, 1, 1, 0], 'L'),
  fixture('09_linkedContentAndText', 'security.adoc', [83, 1, 1, 0], 'LT'),
  fixture('10_linkedContentAndTextAndDisclosureVulns', '.github/security.adoc', [119, 1, 1, 2], 'LTD'),
  fixture('00_empty', 'docs/security.adoc', [0, 0, 0, 0], ''),
  fixture('00_1byte', 'dOCs/SeCuRIty.rsT', [1, 0, 0, 0], ''),
  // No test of Scorecard's uses it; by the rules it has text and disclosure, but no link.
  fixture('03_securitypolicy', undefined, [69, 0, 0, 2], 'TD', 4),
  fixture('../seeds/000_001cb27fb96d5054.txt', undefined, [4908, 2, 0, 39], 'LTD', 10),
  fixture('../seeds/002_3c512e230bc3ed6d.txt', undefined, [3914, 2, 0, 37], 'LTD', 10),
];

const text = (
  name: string,
  content: string | readonly number[],
  counts: ContentCase['counts'],
  holding: Holding,
  score: number,
): ContentCase => ({ name, content, counts, holding, score });

const EDGES: readonly ContentCase[] = [
  text('one letter', 'a', [1, 0, 0, 0], '', 0),
  text('two letters', 'ab', [2, 0, 0, 0], 'T', 3),
  text('a line end alone', '\n', [1, 0, 0, 0], '', 0),
  text('a line end of Windows alone', '\r\n', [2, 0, 0, 0], 'T', 3),
  text('a byte order mark and a letter', '\uFEFFa', [4, 0, 0, 0], 'T', 3),
  text('a byte order mark before a lone link', '\uFEFFhttps://acme.dev', [19, 1, 0, 0], 'LT', 9),
  text('five digits count as four', '12345 only', [10, 0, 0, 1], 'T', 3),
  text('nine digits count once', '123456789', [9, 0, 0, 1], 'T', 3),
  text('times without a space', 'respond within 48h and 7d', [25, 0, 0, 0], 'T', 3),
  text('times with a space', 'within 48 hours, 7 days', [23, 0, 0, 2], 'TD', 4),
  text('a version is two numbers', 'v1.2', [4, 0, 0, 2], 'TD', 4),
  text('a number before an underscore', '48_hours and 7_days', [19, 0, 0, 0], 'T', 3),
  text('numbers before other letters', '48時間、7日', [15, 0, 0, 2], 'TD', 4),
  text('digits of other scripts', '٤٨ ٧ ４８', [14, 0, 0, 0], 'T', 3),
  text('words in capitals', 'VULNERABLE DISCLOSED', [20, 0, 0, 2], 'TD', 4),
  text('words within words', 'invulnerable undisclosed', [24, 0, 0, 2], 'TD', 4),
  text('a word over the end of a line', 'dis\nclose vul\nn', [15, 0, 0, 0], 'T', 3),
  text('one word twice', 'vuln vuln', [9, 0, 0, 2], 'TD', 4),
  text('the long s', 'diſcloſe a vuln', [17, 0, 0, 2], 'TD', 4),
  text('a scheme in capitals', 'HTTPS://EXAMPLE.COM', [19, 0, 0, 0], 'T', 3),
  text('another scheme', 'ftp://acme.dev mailto:', [22, 0, 0, 0], 'T', 3),
  text('a scheme alone', 'http://', [7, 1, 0, 0], 'L', 6),
  text('a scheme within a word', 'xhttps://a', [10, 1, 0, 0], 'L', 6),
  text('two schemes in one', 'https://https://a', [17, 1, 0, 0], 'L', 6),
  text('a link in angle brackets', '<https://acme.dev>', [18, 1, 0, 0], 'L', 6),
  text('a link in angle brackets and a line end', '<https://acme.dev>\n', [19, 1, 0, 0], 'LT', 9),
  text('a link ends at a number sign', 'https://acme.dev/#x', [19, 1, 0, 0], 'L', 6),
  text('a link ends at an ampersand', 'https://acme.dev/?a=1&b=2', [25, 1, 0, 2], 'LTD', 10),
  text('a link with other letters', 'https://bücher.example', [23, 1, 0, 0], 'LT', 9),
  text(
    'a relative link',
    '[x](../../security/advisories/new) vulnerability disclosure',
    [59, 0, 0, 2],
    'TD',
    4,
  ),
  text('the same link twice', 'https://a.dev https://a.dev', [27, 1, 0, 0], 'LT', 9),
  text('two links', 'https://a.dev https://b.dev', [27, 2, 0, 0], 'L', 6),
  text('links that differ in case', 'https://a.dev https://A.dev', [27, 2, 0, 0], 'L', 6),
  text('an address in angle brackets', '<security@example.com>', [22, 0, 1, 0], 'L', 6),
  text('the same address twice', 'security@example.com security@example.com\n', [42, 0, 1, 0], 'LT', 9),
  text('an address in words', 'security AT example DOT org', [27, 0, 0, 0], 'T', 3),
  text('an address in brackets', 'security[at]example.org', [23, 0, 1, 0], 'L', 6),
  text('an address in escaped brackets', 'security\\[at\\]example.org', [25, 0, 1, 0], 'L', 6),
  text('an address in half escaped brackets', 'security\\[at]example.org', [24, 0, 1, 0], 'L', 6),
  text('an address in brackets with spaces', 'security [at] example.org', [25, 0, 0, 0], 'T', 3),
  text('an address in other brackets', 'security(at)example.org', [23, 0, 0, 0], 'T', 3),
  text('an address in brackets, dot in words', 'security[at]example[dot]org', [27, 0, 0, 0], 'T', 3),
  text('a long last part of a domain', 'security@acme.technology', [24, 0, 0, 0], 'T', 3),
  text('a last part of six letters', 'security@acme.museum', [20, 0, 1, 0], 'L', 6),
  text('a last part of one letter', 'security@acme.d', [15, 0, 0, 0], 'T', 3),
  text('a last part that goes on with a digit', 'security@acme.dev2', [18, 0, 0, 1], 'T', 3),
  text('the last part before a long one', 'security@mail.acme.technology', [29, 0, 1, 0], 'LT', 9),
  text('an address that begins with dots', '..a@acme.dev', [12, 0, 1, 0], 'L', 6),
  text('a list of the links and an address', 'https://acme.dev\nsecurity@acme.dev\n', [35, 1, 1, 0], 'L', 6),
  text(
    'text, and times, and a link',
    'We answer in 2 days, fix in 30: https://acme.dev',
    [48, 1, 0, 2],
    'LTD',
    10,
  ),
  text('links alone with numbers in them', 'https://a.dev/1/2', [17, 1, 0, 2], 'LD', 7),
  text('line ends of Windows', 'vuln\r\n7\r\nhttps://acme.dev\r\n', [27, 1, 0, 2], 'LTD', 10),
  text('line ends of an old Mac', 'vuln\r7\rhttps://acme.dev\r', [24, 1, 0, 2], 'LTD', 10),
  text('no line end at the end', 'vuln 7', [6, 0, 0, 2], 'TD', 4),
  text('bytes that are not UTF-8', [0xff, 0xfe, 0x31, 0x20, 0x32, 0xc3], [6, 0, 0, 2], 'TD', 4),
  text(
    'a link before a byte that is not UTF-8',
    [...Buffer.from('https://acme.dev'), 0xe9],
    [17, 1, 0, 0],
    'L',
    6,
  ),
  text('a number before a letter in Latin-1', [0x37, 0xe9, 0x20, 0x38, 0xe9], [5, 0, 0, 2], 'TD', 4),
  text('UTF-16', [...Buffer.from('\uFEFFvuln 12 https://a.dev', 'utf16le')], [44, 0, 0, 2], 'TD', 4),
  text('zero bytes', [0, 0, 0], [3, 0, 0, 0], 'T', 3),
  text('a zero byte', [0], [1, 0, 0, 0], '', 0),
];

export const CONTENT_CASES: readonly ContentCase[] = [...FIXTURES, ...EDGES];

export interface FileCase {
  readonly name: string;
  /** In the order of the listing; a file without a content here has some. */
  readonly files: readonly string[];
  readonly empty?: readonly string[];
  /** The files of the owner's repository `.github`. */
  readonly organization?: readonly string[];
  readonly policyFile: string | undefined;
  readonly contentFile: string | undefined;
}

const PLACES = [
  ...['md', 'markdown', 'adoc', 'rst'].flatMap((extension) =>
    ['', '.github/', 'docs/'].map((folder) => `${folder}security.${extension}`),
  ),
  'doc/security.rst',
];

const OTHER_PLACES = [
  ...[
    'test1',
    'SECURITY',
    'security.txt',
    'security.mdown',
    'security.rst.md',
    'securit.md',
    'my-security.md',
  ],
  ...[
    'doc/security.md',
    'doc/security.adoc',
    'src/security.md',
    '.gitlab/security.md',
    '.well-known/security.txt',
  ],
  ...['docs/en/security.md', '.github/ISSUE_TEMPLATE/security.md', './security.md', '/security.md'],
];

const one = (path: string, found: boolean): FileCase => ({
  name: path,
  files: ['README.md', path],
  policyFile: found ? path : undefined,
  contentFile: found ? path : undefined,
});

export const FILE_CASES: readonly FileCase[] = [
  ...PLACES.flatMap((path) => [one(path, true), one(path.toUpperCase(), true)]),
  ...['dOCs/SeCuRIty.rsT', '.GitHub/Security.Markdown', 'ſecurity.md'].map((path) => one(path, true)),
  ...OTHER_PLACES.map((path) => one(path, false)),
  {
    name: 'the first of the listing',
    files: ['.github/SECURITY.md', 'SECURITY.md', 'docs/SECURITY.md'],
    policyFile: '.github/SECURITY.md',
    contentFile: '.github/SECURITY.md',
  },
  {
    name: 'the first of the listing, in its order',
    files: ['docs/SECURITY.md', 'SECURITY.rst'],
    policyFile: 'docs/SECURITY.md',
    contentFile: 'docs/SECURITY.md',
  },
  {
    name: 'another file of that name before it',
    files: ['.agent/agents/security.md', 'SECURITY.md'],
    policyFile: 'SECURITY.md',
    contentFile: '.agent/agents/security.md',
  },
  {
    name: 'another file of that name behind it',
    files: ['SECURITY.md', 'docs/api/security.md'],
    policyFile: 'SECURITY.md',
    contentFile: 'SECURITY.md',
  },
  {
    name: 'a form for issues before it',
    files: ['.github/ISSUE_TEMPLATE/Security.md', 'SECURITY.md'],
    policyFile: 'SECURITY.md',
    contentFile: '.github/ISSUE_TEMPLATE/Security.md',
  },
  {
    name: 'no other file for a policy in a folder',
    files: ['.agent/security.md', '.github/SECURITY.md', '.github/ISSUE_TEMPLATE/security.md'],
    policyFile: '.github/SECURITY.md',
    contentFile: '.github/SECURITY.md',
  },
  {
    name: 'no folder of the same ending',
    files: ['a/docs/security.md', 'docs/security.md'],
    policyFile: 'docs/security.md',
    contentFile: 'docs/security.md',
  },
  {
    name: 'another extension',
    files: ['.agent/security.markdown', 'security.md'],
    policyFile: 'security.md',
    contentFile: 'security.md',
  },
  {
    name: 'test data before it',
    files: ['a/src/test/security.md', 'a/testdata/b/security.md', 'security.md', 'src/test/security.md'],
    policyFile: 'security.md',
    contentFile: 'security.md',
  },
  {
    name: 'test data at the top before it',
    files: ['src/test/x/security.rst', 'testdata/security.rst', 'security.rst'],
    policyFile: 'security.rst',
    contentFile: 'security.rst',
  },
  {
    name: 'folders that are nearly test data',
    files: ['mytestdata/security.md', 'security.md'],
    policyFile: 'security.md',
    contentFile: 'mytestdata/security.md',
  },
  {
    name: 'an empty policy, and another file of that name',
    files: ['SECURITY.md', 'web/security.md'],
    empty: ['SECURITY.md'],
    policyFile: 'SECURITY.md',
    contentFile: 'web/security.md',
  },
  {
    name: 'an empty policy, and a policy in another folder',
    files: ['.github/SECURITY.md', 'SECURITY.md'],
    empty: ['.github/SECURITY.md'],
    policyFile: '.github/SECURITY.md',
    contentFile: undefined,
  },
  {
    name: 'an empty policy alone',
    files: ['SECURITY.md'],
    empty: ['SECURITY.md'],
    policyFile: 'SECURITY.md',
    contentFile: undefined,
  },
  { name: 'no files', files: [], policyFile: undefined, contentFile: undefined },
  {
    name: 'the policy of the organization',
    files: ['README.md', '.agent/security.md'],
    organization: ['README.md', 'SECURITY.md'],
    policyFile: 'SECURITY.md',
    contentFile: 'SECURITY.md',
  },
  {
    name: 'a policy beside that of the organization',
    files: ['docs/security.adoc'],
    organization: ['SECURITY.md'],
    policyFile: 'docs/security.adoc',
    contentFile: 'docs/security.adoc',
  },
  {
    name: 'an empty policy beside that of the organization',
    files: ['SECURITY.md'],
    empty: ['SECURITY.md'],
    organization: ['.github/SECURITY.md'],
    policyFile: 'SECURITY.md',
    contentFile: undefined,
  },
  {
    name: 'an organization without a policy',
    files: ['README.md'],
    organization: ['profile/README.md'],
    policyFile: undefined,
    contentFile: undefined,
  },
];

/** Kind, text, line (1-based) and byte offset in it. */
export const HIT_CASES: readonly (readonly [text: string, hits: readonly string[]])[] = [
  ['See https://example.com for details.', ['link https://example.com 1:4']],
  ['Contact us at security@example.org.', ['email security@example.org 1:14']],
  ['Contact us at security[at]example.org.', ['email security[at]example.org 1:14']],
  ['Contact us at security\\[at\\]example.org.', ['email security\\[at\\]example.org 1:14']],
  ['Please see our vulnerability disclosure policy.', ['text vuln 1:15', 'text disclos 1:29']],
  ['Report issues to 1234.', ['text 1234 1:17']],
  ['No relevant keywords or numbers here.', []],
  [
    'Contact: sec@ex.com\nPolicy: https://foo.com\nID: 42 vuln Disclos',
    ['email sec@ex.com 1:9', 'link https://foo.com 2:8', 'text 42 3:4', 'text vuln 3:7', 'text Disclos 3:12'],
  ],
  ['https://a.dev/x?y=1#z', ['link https://a.dev/x?y=1 1:0', 'text 1 1:18']],
  ['http://', ['link http:// 1:0']],
  ['12345', ['text 2345 1:1']],
  ['v1.2', ['text 1 1:1', 'text 2 1:3']],
  ['vuln a@b.dev http://c', ['link http://c 1:13', 'email a@b.dev 1:5', 'text vuln 1:0']],
  ['é 7', ['text 7 1:3']],
  ['one\r\n2\r\n\n3', ['text 2 2:0', 'text 3 4:0']],
  ['\uFEFFvuln', ['text vuln 1:3']],
  ['one\r2', ['text 2 1:4']],
];
