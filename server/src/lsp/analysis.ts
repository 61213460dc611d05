import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isMarkdownPolicyPath, lint, readPolicy } from '../core';
import type { Finding, LintContext, Policy } from '../core';
import { pathOf, schemeOf } from './uris';
import type { Workspace } from './workspace';

/** What is known of one version of a document. */
export interface Analysis extends LintContext {
  /** Differs from every other analysis of this and earlier servers. */
  readonly id: string;
  readonly document: TextDocument;
  readonly policy: Policy;
  readonly findings: readonly Finding[];
}

export interface Analyser {
  /** Undefined for a document that is no policy. */
  analyse(document: TextDocument): Promise<Analysis | undefined>;
  forget(uri: string): void;
}

/** Reads every version of a document once, and judges it again only when its context or the day has changed. */
export function createAnalyser(workspace: Workspace, today: () => string): Analyser {
  const session = Date.now().toString(36);
  const policies = new Map<
    string,
    { readonly document: TextDocument; readonly version: number; readonly policy: Policy }
  >();
  const analyses = new Map<string, Analysis>();
  let count = 0;

  function policyOf(document: TextDocument): Policy {
    const { uri, version } = document;
    const known = policies.get(uri);
    if (known?.document === document && known.version === version) return known.policy;
    const policy = readPolicy(document.getText());
    policies.set(uri, { document, version, policy });
    return policy;
  }

  /** A policy by its name, or an unsaved Markdown text by its title. */
  function isPolicy(document: TextDocument): boolean {
    if (schemeOf(document.uri) !== 'untitled') return isMarkdownPolicyPath(pathOf(document.uri));
    return document.languageId === 'markdown' && policyOf(document).titleNamesPolicy;
  }

  return {
    async analyse(document) {
      if (!isPolicy(document)) return undefined;
      const context = await workspace.contextOf(document.uri);
      const day = today();
      const policy = policyOf(document);
      const known = analyses.get(document.uri);
      // The workspace gives the same configuration until something has changed.
      if (known?.policy === policy && known.config === context.config && known.today === day) return known;
      const circumstances = { ...context, today: day };
      const findings = lint(policy, circumstances);
      const analysis = { id: `${session}-${++count}`, document, policy, findings, ...circumstances };
      analyses.set(document.uri, analysis);
      return analysis;
    },
    forget(uri) {
      policies.delete(uri);
      analyses.delete(uri);
    },
  };
}
