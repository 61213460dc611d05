import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createLinter, fixContext, insertMissingSections, isMarkdownPolicyPath } from '../core';
import type { Change, Finding, Fix, LintContext, Policy } from '../core';
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
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  /** The fix that inserts all sections that are missing; undefined when none is. Made once, when somebody asks. */
  readonly missingSections: () => Fix | undefined;
}

export interface Analyser {
  /** Undefined for a document that is no policy. */
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
      follower: follow(document.getText(), changes, pause),
      judge: createLinter(),
      analysis: undefined,
    };
    opened.set(document.uri, open);
    return open;
  }

  /** A policy by its name, or an unsaved Markdown text by its title. */
  async function isPolicy(document: TextDocument): Promise<boolean> {
    if (schemeOf(document.uri) !== 'untitled') return isMarkdownPolicyPath(pathOf(document.uri));
    return document.languageId === 'markdown' && (await openOf(document).follower.policy()).titleNamesPolicy;
  }

  async function analyse(document: TextDocument, wanted: keyof Follower): Promise<Analysis | undefined> {
    if (!(await isPolicy(document))) return undefined;
    const context = await workspace.contextOf(document.uri);
    const open = openOf(document);
    const policy = await open.follower[wanted]();
    const day = today();
    const known = open.analysis;
    // The workspace gives the same configuration until something has changed.
    if (known?.policy === policy && known.config === context.config && known.today === day) return known;
    const circumstances = { ...context, today: day };
    const findings = open.judge(policy, circumstances);
    judged?.();
    open.analysis = {
      id: `${session}-${++count}`,
      document,
      policy,
      findings,
      missingSections: once(() => insertMissingSections(findings, fixContext(policy, circumstances))),
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

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
