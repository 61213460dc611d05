import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_FILE_NAMES, configFormat, parseConfig, ruleNamed, ruleUrl } from '../core';
import type { Finding, Severity } from '../core';
import type { Analysis } from './analysis';
import type { ClientFeatures } from './client';
import { rangeOf, sameRange, startsAt } from './positions';
import { pathOf } from './uris';

export const SOURCE = 'security-policy';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings as diagnostics, without the parts that the client would not understand. */
export function policyDiagnostics(
  { document, findings }: Pick<Analysis, 'document' | 'findings'>,
  client: ClientFeatures,
): Diagnostic[] {
  return findings.map((finding) => diagnosticOf(document, finding, client));
}

/** The last diagnostic of each finding, and for whom it was. */
const made = new WeakMap<Finding, { readonly client: ClientFeatures; readonly diagnostic: Diagnostic }>();

/** The finding as a diagnostic: the same object as long as the finding is, and stands at the same lines. */
export function diagnosticOf(document: TextDocument, finding: Finding, client: ClientFeatures): Diagnostic {
  const last = made.get(finding);
  if (last?.client === client && isThere(document, finding, last.diagnostic)) return last.diagnostic;
  const diagnostic = newDiagnostic(document, finding, client);
  made.set(finding, { client, diagnostic });
  return diagnostic;
}

/** Whether the finding stands where it stood: as its words are the same, they end where they ended when they begin where they began. */
function isThere(
  document: TextDocument,
  { span, related }: Finding,
  { range, relatedInformation = [] }: Diagnostic,
): boolean {
  return (
    startsAt(document, span, range) &&
    relatedInformation.every(({ location }, index) => {
      const other = related[index];
      return other !== undefined && startsAt(document, other.span, location.range);
    })
  );
}

function newDiagnostic(document: TextDocument, finding: Finding, client: ClientFeatures): Diagnostic {
  const { ruleId, severity, message, span, related, unnecessary } = finding;
  return {
    range: rangeOf(document, span),
    severity: severities[severity],
    source: SOURCE,
    code: ruleId,
    message,
    // What is said of the check itself has no page.
    ...(client.codeDescription && ruleNamed(ruleId) && { codeDescription: { href: ruleUrl(ruleId) } }),
    ...(client.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map((other) => ({
          message: other.message,
          location: { uri: document.uri, range: rangeOf(document, other.span) },
        })),
      }),
    ...(client.unnecessaryTag && unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.diagnosticData && { data: { ruleId } }),
  };
}

/** Whether the client would see no difference. */
export function areSame(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return (
        one === other ||
        (other !== undefined &&
          sameRange(one.range, other.range) &&
          one.code === other.code &&
          one.message === other.message &&
          one.severity === other.severity &&
          one.tags?.length === other.tags?.length &&
          sameRelated(one.relatedInformation ?? [], other.relatedInformation ?? []))
      );
    })
  );
}

function sameRelated(
  a: readonly DiagnosticRelatedInformation[],
  b: readonly DiagnosticRelatedInformation[],
): boolean {
  return (
    a.length === b.length &&
    a.every(({ message, location }, index) => {
      const other = b[index];
      return message === other?.message && sameRange(location.range, other.location.range);
    })
  );
}

export function isConfigDocument({ uri }: TextDocument): boolean {
  const path = pathOf(uri);
  return CONFIG_FILE_NAMES.some((name) => path.endsWith(`/${name}`));
}

/** What is wrong in a configuration file, at its place. */
export function configDiagnostics(document: TextDocument): Diagnostic[] {
  const { problems } = parseConfig(document.getText(), configFormat(pathOf(document.uri)));
  return problems.map(({ message, span }) => ({
    range: rangeOf(document, span),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message,
  }));
}
