import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  fixAll,
  fixContext,
  insertAllMissingSections,
  needsInput,
  readPolicy,
  ruleNamed,
  suppressionFix,
  t,
} from '../core';
import type { Finding, Fix } from '../core';
import type { Analysis } from './analysis';
import type { ClientFeatures } from './client';
import { diagnosticOf } from './diagnostics';
import { replacement, workspaceEdit } from './edits';
import { sameRange, spanOf, touches } from './positions';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.securityPolicy`;

/** The command of a client that asks questions and writes a policy. */
const GENERATE_COMMAND = 'securityPolicy.generate';

export function codeActions(
  analysis: Analysis,
  params: CodeActionParams,
  client: ClientFeatures,
): CodeAction[] {
  if (!client.codeActionLiterals) return [];
  const { only } = params.context;
  return [
    ...(wants(only, CodeActionKind.QuickFix) ? quickFixes(analysis, params, client) : []),
    // Whoever wants it asks for it by its kind: looking for something to fix costs a reading of the whole text.
    // What is still being read is not known well enough to be fixed unseen.
    ...(only && wants(only, FIX_ALL_KIND) && !analysis.policy.document.goesOn
      ? fixAllActions(analysis, client)
      : []),
  ];
}

/** A kind stands for itself and for everything below it. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only?.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)) ?? true;
}

function quickFixes(
  analysis: Analysis,
  { range, context }: CodeActionParams,
  client: ClientFeatures,
): CodeAction[] {
  const { document, findings, policy } = analysis;
  // The section may follow in what is still to be read.
  const { goesOn } = policy.document;
  const asked = spanOf(document, range);
  const here = findings.filter(({ span }) => touches(span, asked));
  const quickFix = (fix: Fix, diagnostics: Diagnostic[], preferred = false): CodeAction => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(preferred && client.preferredCodeActions && { isPreferred: true }),
    edit: workspaceEdit(document, fix.edits, client),
  });

  const actions: CodeAction[] = [];
  const legal: CodeAction[] = [];
  const suppressions: CodeAction[] = [];
  const missing: Diagnostic[] = [];
  for (const finding of here) {
    const diagnostics = [diagnosticFor(document, finding, context.diagnostics, client)];
    const fixes = finding
      .fixes()
      .filter((fix) => (client.snippetEdits || !needsInput(fix)) && !(insertsSection(fix) && goesOn));
    const best = fixes.find(({ safe }) => safe) ?? (fixes.length === 1 ? fixes[0] : undefined);
    for (const fix of fixes)
      if (isLegalPromise(fix)) legal.push(quickFix(fix, diagnostics));
      else actions.push(quickFix(fix, diagnostics, fix === best));
    if (ruleNamed(finding.ruleId)) {
      suppressions.push(
        quickFix(suppressionFix(policy.document, finding.ruleId, finding.span, analysis.format), diagnostics),
      );
    }
    if (fixes.some((fix) => insertsSection(fix) && !isLegalPromise(fix))) missing.push(...diagnostics);
  }
  const all = missing.length > 0 && analysis.missingSections().length > 1 ? allSections(analysis) : undefined;
  // Editors put what belongs to no diagnostic last.
  if (all) actions.push(quickFix(all, missing));
  if (analysis.format === 'markdown' && !policy.hasContent && client.commands.includes(GENERATE_COMMAND)) {
    const title = t('Generate a security policy…');
    actions.push({ title, kind: CodeActionKind.QuickFix, command: { title, command: GENERATE_COMMAND } });
  }
  return [...actions, ...legal, ...suppressions];
}

/** Inserts every section that is missing. */
export const allSections = (analysis: Analysis): Fix | undefined =>
  insertAllMissingSections(fixContext(analysis.policy, analysis), analysis.missingSections());

/** Nobody should make it by pressing Enter twice. */
const isLegalPromise = ({ id }: Fix): boolean => id === 'insert-safe-harbor';

const insertsSection = ({ id }: Fix): boolean => id.startsWith('insert-');

/** The client's own diagnostic, which it knows again, else ours. */
function diagnosticFor(
  document: TextDocument,
  finding: Finding,
  given: readonly Diagnostic[],
  client: ClientFeatures,
): Diagnostic {
  const own = diagnosticOf(document, finding, client);
  return given.find(({ code, range }) => code === finding.ruleId && sameRange(range, own.range)) ?? own;
}

function fixAllActions(analysis: Analysis, client: ClientFeatures): CodeAction[] {
  const edit = safeFixes(analysis);
  if (!edit) return [];
  const { document } = analysis;
  return [
    {
      title: t('Fix all safe problems'),
      kind: FIX_ALL_KIND,
      edit: workspaceEdit(document, [edit], client),
    },
  ];
}

/** All safe fixes as one edit; undefined when there is nothing to fix. */
export function safeFixes(analysis: Analysis) {
  const { document, format, policy } = analysis;
  const text = document.getText();
  // The first round is about the text that has been read already.
  const read = (round: string) => (round === text ? policy : readPolicy(round, format));
  return replacement(text, fixAll(text, read, analysis));
}
