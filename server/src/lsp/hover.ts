import type { Hover, Position } from 'vscode-languageserver';
import { hoverAt } from '../core';
import type { Analysis } from './analysis';
import type { ClientFeatures } from './client';
import { markup } from './markup';
import { rangeOf } from './positions';

/** What is to be known of the words at a position. */
export function hover(analysis: Analysis, position: Position, client: ClientFeatures): Hover | null {
  const { document, findings, policy } = analysis;
  const text = hoverAt(policy, findings, document.offsetAt(position), analysis);
  if (!text) return null;
  return {
    contents: markup(text.parts.join('\n\n---\n\n'), client.hoverMarkdown),
    range: rangeOf(document, text.span),
  };
}
