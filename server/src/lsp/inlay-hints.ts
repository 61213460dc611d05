import type { InlayHint, Range } from 'vscode-languageserver';
import { inlayHints } from '../core';
import type { Analysis } from './analysis';
import type { ClientFeatures } from './client';
import { markup } from './markup';
import { spanOf } from './positions';

/** How the words in a range are read. */
export function hints(
  analysis: Analysis,
  range: Range,
  client: Pick<ClientFeatures, 'hoverMarkdown'>,
): InlayHint[] {
  const { document, findings, format, policy } = analysis;
  if (format === 'security.txt') return [];
  return inlayHints(policy, findings, spanOf(document, range), analysis).map(
    ({ offset, label, tooltip }) => ({
      position: document.positionAt(offset),
      label,
      tooltip: markup(tooltip, client.hoverMarkdown),
      paddingLeft: true,
    }),
  );
}
