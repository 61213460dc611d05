import {
  Disposable,
  env,
  l10n,
  languages,
  Position,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Webview,
  type WebviewPanel,
} from 'vscode';
import { serverMethods, type ReportResult } from '../../../server/src/protocol';
import type { PolicyServer } from '../policyServer';
import { showRulePage } from '../rulePages';
import type { FromPage, PageState, ToPage } from './messages';

/** What a report needs from the extension around it. */
export interface ReportHost {
  readonly server: PolicyServer;
  /** The folder of the extension. */
  readonly extension: Uri;
}

/** By the URI of the policy. */
const panels = new Map<string, WebviewPanel>();

/** Shows the report of a policy beside the editor. The editor keeps the focus, as the report follows what is typed. */
export async function openReport(host: ReportHost, policy: Uri): Promise<void> {
  const open = panels.get(policy.toString());
  if (open) {
    open.reveal(undefined, true);
    return;
  }
  const report = await host.server.request(serverMethods.report, { uri: policy.toString() });
  if (!report)
    throw new Error(l10n.t('There is no policy to report on: save the document, or open it again.'));
  const panel = window.createWebviewPanel(
    'securityPolicy.report',
    titleOf(policy),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableFindWidget: true },
  );
  follow(panel, host, policy)(report);
}

/** Brings a report back after the window was loaded again. */
export async function restoreReport(host: ReportHost, panel: WebviewPanel, state: unknown): Promise<void> {
  const uri = (state as Partial<PageState> | undefined)?.document;
  const report = uri === undefined ? null : await host.server.request(serverMethods.report, { uri });
  if (uri === undefined || !report || panels.has(uri)) panel.dispose();
  else follow(panel, host, Uri.parse(uri, true))(report);
}

/** Keeps a panel up to date as long as it is there. The answer shows a report in it. */
function follow(panel: WebviewPanel, host: ReportHost, policy: Uri): (report: ReportResult) => void {
  const { webview } = panel;
  const uri = policy.toString();
  let shown: ReportResult | undefined;
  const tell = (body: string): void => void webview.postMessage({ body } satisfies ToPage);
  const show = (report: ReportResult): void => {
    if (shown) tell(report.body);
    else webview.html = pageOf(webview, host, uri, report);
    shown = report;
  };
  const update = oneAtATime(async () => {
    if (!panel.visible) return;
    const report = await host.server.request(serverMethods.report, { uri });
    if (panels.get(uri) === panel && report && report.body !== shown?.body) show(report);
  });
  const listening = Disposable.from(
    webview.onDidReceiveMessage(async (message: FromPage) => {
      // A page that was hidden begins with what it was first given.
      if (message === 'ready') {
        if (shown) tell(shown.body);
      } else if ('line' in message) await goTo(policy, message.line);
      else await showRulePage(message.rule);
    }),
    panel.onDidChangeViewState(update),
    host.server.onDidChangeState(({ kind }) => {
      if (kind === 'running') update();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === uri) update();
    }),
    // The configuration, a manifest or another day judges the same text differently.
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => changed.toString() === uri)) update();
    }),
  );
  panels.set(uri, panel);
  panel.onDidDispose(() => {
    if (panels.get(uri) === panel) panels.delete(uri);
    listening.dispose();
  });
  panel.title = titleOf(policy);
  webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(host.extension, 'dist')] };
  return show;
}

/** Between two updates, in milliseconds: typing gives a few a second, the last of them always. */
const PAUSE = 150;

/** Does the work now, or once more after it when it is being done. A failure is that of a server that ended: the next one is asked again. */
function oneAtATime(work: () => Promise<void>): () => void {
  let wanted = 0;
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    for (let done = wanted - 1; done !== wanted;) {
      done = wanted;
      await work().catch(() => undefined);
      if (done !== wanted) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    isRunning = false;
  };
  return () => {
    wanted++;
    if (!isRunning) void run();
  };
}

/** No script but ours, and nothing from anywhere else. */
function pageOf(webview: Webview, { extension }: ReportHost, uri: string, report: ReportResult): string {
  const nonce = crypto.randomUUID();
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'report-view.js'));
  return `<!doctype html>
<html lang="${attribute(l10n.bundle ? env.language : 'en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(report.title)}</title>
<style nonce="${nonce}">${report.styles}</style>
</head>
<body>
${report.body}
<script nonce="${nonce}" src="${attribute(script.toString())}" data-document="${attribute(uri)}"></script>
</body>
</html>`;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Of several policies, the folder tells which one it is. */
const titleOf = (policy: Uri): string => l10n.t('Report: {0}', workspace.asRelativePath(policy));

/** Shows a line (1-based) of the policy where the policy is open already, else in the first column. */
async function goTo(policy: Uri, line: number): Promise<void> {
  const uri = policy.toString();
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const start = new Position(line - 1, 0);
  await window.showTextDocument(policy, {
    viewColumn: open?.viewColumn ?? ViewColumn.One,
    selection: new Range(start, start),
  });
}
