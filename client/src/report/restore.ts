import { window, type Disposable } from 'vscode';
import { restoreReport } from './panel';
import type { ReportHost } from './panel';

/** Reports come back with the window. What draws them is loaded then. */
export function restoreReports(host: ReportHost): Disposable {
  return window.registerWebviewPanelSerializer('securityPolicy.report', {
    deserializeWebviewPanel: (panel, state) => restoreReport(host, panel, state),
  });
}
