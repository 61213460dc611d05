import {
  Disposable,
  l10n,
  LanguageStatusSeverity,
  languages,
  window,
  type LanguageStatusItem,
  type TextDocument,
  type Uri,
} from 'vscode';
import { serverMethods, type InspectResult } from '../../server/src/protocol';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import { isPolicy, namedPolicySelector, policySelector } from './policyDocuments';
import type { PolicyServer } from './policyServer';

/**
 * The entry in the language status menu (the braces in the status bar): profile, OpenSSF Scorecard's score and the number of
 * findings of the active policy, or why the server does not run.
 */
export function showStatus(server: PolicyServer): Disposable {
  const item = languages.createLanguageStatusItem('securityPolicy.status', namedPolicySelector);
  item.name = 'Security Policy';

  let asked = 0;
  const update = async (): Promise<void> => {
    const turn = ++asked;
    const document = activePolicy();
    item.selector = document?.uri.scheme === 'untitled' ? policySelector : namedPolicySelector;
    showState(item, server);
    if (!document || server.state.kind !== 'running') return;
    try {
      const result = await server.request(serverMethods.inspect, { uri: document.uri.toString() });
      if (result && turn === asked) showResult(item, result, document.uri);
    } catch {
      // A server that ended meanwhile is shown by the next change of its state.
    }
  };
  const shown = Disposable.from(
    item,
    server.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = activePolicy()?.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) void update();
    }),
  );
  void update();
  return shown;
}

function activePolicy(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && isPolicy(document) ? document : undefined;
}

const restart = () => ({ command: 'securityPolicy.restart', title: l10n.t('Restart Server') });
const showOutput = () => ({ command: 'securityPolicy.showOutput', title: l10n.t('Show Output') });
const insertSection = () => ({ command: 'securityPolicy.insertSection', title: l10n.t('Insert Section') });

function showState(item: LanguageStatusItem, { state }: PolicyServer): void {
  item.busy = state.kind === 'starting';
  if (state.kind === 'failed') {
    item.severity = LanguageStatusSeverity.Error;
    show(item, l10n.t('Security Policy is not running'), state.message);
    item.command = showOutput();
    return;
  }
  item.severity = LanguageStatusSeverity.Information;
  if (state.kind === 'running') return;
  show(
    item,
    'Security Policy',
    state.kind === 'starting' ? l10n.t('Starting the language server') : l10n.t('Stopped'),
  );
  item.command = state.kind === 'stopped' ? restart() : undefined;
}

function showResult(item: LanguageStatusItem, { profiles, scorecard }: InspectResult, uri: Uri): void {
  show(
    item,
    l10n.t('Security Policy: {0}', profiles.join(', ')),
    l10n.t('{0}, Scorecard {1} of 10', countInWords(uri), scorecard.score),
  );
  item.command = insertSection();
}

function show(item: LanguageStatusItem, text: string, detail: string): void {
  item.text = text;
  item.detail = detail;
  item.accessibilityInformation = { label: l10n.t('{0}. {1}', text, detail) };
}

function countInWords(uri: Uri): string {
  const { length } = languages.getDiagnostics(uri).filter(({ source }) => source === DIAGNOSTIC_SOURCE);
  if (length === 0) return l10n.t('nothing found');
  return length === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', length);
}
