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

/** In milliseconds: changes that follow each other more quickly are one, and an answer that comes sooner is not waited for. */
const PAUSE = 300;

/**
 * The entry in the language status menu (the braces in the status bar): the number of findings of the active policy, its
 * profile and OpenSSF Scorecard's score, or why the server does not run.
 */
export function showStatus(server: PolicyServer): Disposable {
  const item = languages.createLanguageStatusItem('securityPolicy.status', namedPolicySelector);
  item.name = 'Security Policy';

  let asked = 0;
  /** Nothing is known of a policy from the start of the server to its first answer. */
  let isKnown = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  const update = async (): Promise<void> => {
    const turn = ++asked;
    clearTimeout(later);
    const document = activePolicy();
    item.selector = document?.uri.scheme === 'untitled' ? policySelector : namedPolicySelector;
    const { kind } = server.state;
    if (kind !== 'running') isKnown = false;
    showState(item, server);
    item.busy = kind === 'starting' || (kind === 'running' && document !== undefined && !isKnown);
    if (!document || kind !== 'running') return;
    const waiting = setTimeout(() => {
      if (turn === asked) item.busy = true;
    }, PAUSE);
    try {
      const result = await server.request(serverMethods.inspect, { uri: document.uri.toString() });
      if (!result || turn !== asked) return;
      isKnown = true;
      showResult(item, result, document.uri);
    } catch {
      // A server that ended meanwhile is shown by the next change of its state.
    } finally {
      clearTimeout(waiting);
      if (turn === asked) item.busy = false;
    }
  };
  const shown = Disposable.from(
    item,
    server.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = activePolicy()?.uri.toString();
      if (!uris.some((uri) => uri.toString() === active)) return;
      // While somebody types, what is shown stays until the pause after it.
      clearTimeout(later);
      later = setTimeout(() => void update(), PAUSE);
    }),
    new Disposable(() => {
      clearTimeout(later);
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
const showReport = (uri: Uri) => ({
  command: 'securityPolicy.showReport',
  title: l10n.t('Show Report'),
  arguments: [uri],
});

function showState(item: LanguageStatusItem, { state }: PolicyServer): void {
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
  const text = l10n.t('Security Policy: {0}', countInWords(uri));
  const [first = '', ...others] = profiles;
  // The menu cuts off what is longer, the command first.
  const short = others.length > 0 ? `${first} +${others.length}` : first;
  const score = l10n.t('Scorecard {0}/10', scorecard.score);
  // Somebody may have turned every profile off.
  if (first === '') show(item, text, score);
  else
    show(
      item,
      text,
      l10n.t('{0}, Scorecard {1}/10', short, scorecard.score),
      l10n.t('{0}, Scorecard {1} of 10', profiles.join(', '), scorecard.score),
    );
  item.command = showReport(uri);
}

/** @param spoken The detail for who hears it. */
function show(item: LanguageStatusItem, text: string, detail: string, spoken = detail): void {
  item.text = text;
  item.detail = detail;
  item.accessibilityInformation = { label: l10n.t('{0}. {1}', text, spoken) };
}

function countInWords(uri: Uri): string {
  const { length } = languages.getDiagnostics(uri).filter(({ source }) => source === DIAGNOSTIC_SOURCE);
  if (length === 0) return l10n.t('nothing found');
  return length === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', length);
}
