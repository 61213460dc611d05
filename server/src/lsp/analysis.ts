import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createLinter, formatOf, isCompanionPath, isPolicyPath, missingSections, scorecard } from '../core';
import type { Change, Finding, LintContext, MarkupName, Policy } from '../core';
import { follow } from './follow';
import type { Follower } from './follow';
import type { Runtime } from './runtime';
import { pathOf, schemeOf } from './uris';
import type { Workspace } from './workspace';

/** What is known of a document as it is now. It is used at once: after the next change it is no longer true. */
export interface Analysis extends LintContext {
  /** Differs from every other analysis of this and earlier servers. */
  readonly id: string;
  readonly document: TextDocument;
  readonly format: MarkupName;
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  /** The sections that are missing, in the order of a policy. Looked for once, when somebody asks. */
  readonly missingSections: () => ReturnType<typeof missingSections>;
  /** OpenSSF Scorecard's, from 0 to 10. Computed once, when somebody asks. */
  readonly score: () => number;
}

export interface Analyser {
  /** Undefined for a document that is no policy and no security.txt. */
  analyse(document: TextDocument): Promise<Analysis | undefined>;
  /** The same for who would rather have a part than wait: of a very long document that is still being read, as much as has been. */
  analyseSoon(document: TextDocument): Promise<Analysis | undefined>;
  forget(uri: string): void;
}

/** What is kept of a document while it is open. */
interface Open {
  readonly document: TextDocument;
  readonly follower: Follower;
  readonly judge: ReturnType<typeof createLinter>;
  analysis: Analysis | undefined;
}

/** Reads documents as they change, and judges them again when they or their context have changed, or the day. */
export function createAnalyser(
  workspace: Workspace,
  changesOf: (document: TextDocument) => Change[],
  { pause, judged }: Pick<Runtime, 'pause' | 'judged'>,
  today: () => string,
): Analyser {
  const session = Date.now().toString(36);
  const opened = new Map<string, Open>();
  let count = 0;

  function openOf(document: TextDocument): Open {
    const known = opened.get(document.uri);
    if (known?.document === document) return known;
    const changes = changesOf(document);
    // The text is read as it is now.
    changes.length = 0;
    const open: Open = {
      document,
      follower: follow(document.getText(), changes, pause, markupOf(document)),
      judge: createLinter(),
      analysis: undefined,
    };
    opened.set(document.uri, open);
    return open;
  }

  /** Whether it is a policy by its name, an unsaved Markdown text that is one by its title, or a security.txt by its name or language. */
  async function isServed(document: TextDocument): Promise<boolean> {
    if (isSecurityTxt(document)) return true;
    return schemeOf(document.uri) !== 'untitled'
      ? isPolicyPath(pathOf(document.uri))
      : document.languageId === 'markdown' && (await openOf(document).follower.policy()).titleNamesPolicy;
  }

  async function analyse(document: TextDocument, wanted: keyof Follower): Promise<Analysis | undefined> {
    if (!(await isServed(document))) return undefined;
    const format = markupOf(document);
    const context = await workspace.contextOf(document.uri);
    const open = openOf(document);
    const policy = await open.follower[wanted]();
    const day = today();
    const known = open.analysis;
    // The workspace gives the same configuration until something has changed.
    if (known?.policy === policy && known.config === context.config && known.today === day) return known;
    const circumstances = { ...context, today: day, format };
    const findings = open.judge(policy, circumstances);
    judged?.();
    open.analysis = {
      id: `${session}-${++count}`,
      document,
      policy,
      findings,
      missingSections: once(() => missingSections(policy, findings, circumstances)),
      score: once(() => scorecard(policy.document.text).score),
      ...circumstances,
    };
    return open.analysis;
  }

  return {
    analyse: (document) => analyse(document, 'policy'),
    analyseSoon: (document) => analyse(document, 'soon'),
    forget(uri) {
      opened.delete(uri);
    },
  };
}

/** A document without a name is Markdown, whatever it would be called. */
function markupOf(document: TextDocument): MarkupName {
  if (isSecurityTxt(document)) return 'security.txt';
  return schemeOf(document.uri) === 'untitled' ? 'markdown' : formatOf(pathOf(document.uri));
}

/** RFC 9116's file has a language id of its own in some editors; in others it is plain text. */
const isSecurityTxt = ({ uri, languageId }: TextDocument): boolean =>
  languageId === SECURITY_TXT_LANGUAGE || isCompanionPath(pathOf(uri));

const SECURITY_TXT_LANGUAGE = 'securitytxt';

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
