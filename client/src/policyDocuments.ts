import type { TextDocument } from 'vscode';

/** File systems whose documents are served. Never `git`: the old side of a comparison would be reported a second time. */
const SERVED_SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web'];

/** Where a forge may show a policy, relative to the repository's root; the order is the one proposed to people. */
export const POLICY_FOLDERS = ['', '.github', 'docs'] as const;

/** The markups of policies, as file names end. */
const ENDINGS = ['md', 'markdown', 'rst', 'adoc', 'asciidoc'];
/** As the server reads names: `security`, with or without a language such as `.de` or `-zh-CN`. */
const POLICY_NAME = new RegExp(
  String.raw`^security(?:[._-][a-z]{2}(?:[-_][a-z]{2,4})?)?\.(?:${ENDINGS.join('|')})$`,
  'i',
);
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
/** RFC 9116's file, which has a language of its own: in lower case, as text in sentences may have the name in capitals. */
const SECURITY_TXT = { language: 'securitytxt', name: 'security.txt' } as const;
const CONFIG_NAME = /\/\.securitypolicy\.(?:jsonc?|ya?ml)$/;
/** Copies of other people's policies, and forms for issues. */
const OTHER_FOLDER = /\/(?:issue_template|node_modules|vendor|testdata)\//i;

/**
 * Files whose name begins as a policy's does; `isPolicy` is more exact. Globs of selectors tell upper from lower case, so
 * every letter is a set of both.
 */
export const NAMED_LIKE_POLICY = `**/${inAnyCase('security')}*.{${ENDINGS.map(inAnyCase).join(',')}}`;

function inAnyCase(word: string): string {
  return Array.from(word, (letter) => `[${letter}${letter.toUpperCase()}]`).join('');
}

export const namedPolicySelector = SERVED_SCHEMES.map((scheme) => ({ scheme, pattern: NAMED_LIKE_POLICY }));

const unsavedMarkdown = { scheme: 'untitled', language: 'markdown' };

/** Policies, and unsaved Markdown, which has no name yet. */
export const policySelector = [...namedPolicySelector, unsavedMarkdown];

/** What the language server is told about: configuration counts as it stands in the editor. A README.md never reaches it. */
export const servedSelector = [
  ...policySelector,
  ...SERVED_SCHEMES.flatMap((scheme) => [
    { scheme, pattern: `**/${SECURITY_TXT.name}` },
    { scheme, language: SECURITY_TXT.language },
    { scheme, pattern: '**/.securitypolicy.{json,jsonc,yaml,yml}' },
  ]),
];

/** A document we speak about: named like a policy, or unsaved Markdown whose title names one. */
export function isPolicy(document: TextDocument): boolean {
  const { uri } = document;
  if (!SERVED_SCHEMES.includes(uri.scheme)) return false;
  if (isPolicyPath(uri.path)) return true;
  return uri.scheme === 'untitled' && document.languageId === 'markdown' && hasPolicyTitle(document);
}

/** A policy that sections and tables can be inserted in. */
export const isMarkdownPolicy = (document: TextDocument): boolean =>
  isPolicy(document) && (document.uri.scheme === 'untitled' || isMarkdownPath(document.uri.path));

export const isMarkdownPath = (path: string): boolean => MARKDOWN_NAME.test(path);

/** A document that has findings: a policy, or its companion for machines. */
export function isChecked(document: TextDocument): boolean {
  const { uri, languageId } = document;
  const isSecurityTxt = languageId === SECURITY_TXT.language || uri.path.endsWith(`/${SECURITY_TXT.name}`);
  return isPolicy(document) || (SERVED_SCHEMES.includes(uri.scheme) && isSecurityTxt);
}

/** One that has findings, or a configuration that they depend on. */
export function isServed(document: TextDocument): boolean {
  const { uri } = document;
  return isChecked(document) || (SERVED_SCHEMES.includes(uri.scheme) && CONFIG_NAME.test(uri.path));
}

/** A path whose file name is a policy's, outside folders that hold none. */
export function isPolicyPath(path: string): boolean {
  return POLICY_NAME.test(path.slice(path.lastIndexOf('/') + 1)) && !OTHER_FOLDER.test(path);
}

/** How far down an unsaved document its title is looked for, in lines. */
const TITLE_LINES = 10;

function hasPolicyTitle(document: TextDocument): boolean {
  for (let line = 0; line < Math.min(document.lineCount, TITLE_LINES); line++) {
    const text = document.lineAt(line).text;
    if (text.startsWith('#')) return /secur|vulnerab|disclos/i.test(text);
  }
  return false;
}
